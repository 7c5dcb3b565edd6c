import Testing

@testable import Jeugdhulp

@Suite("Gemeente")
struct GemeenteTests {
    static let codes = [
        ("GM0153", "GM0153"), ("gm0153", "GM0153"), ("Gm0153", "GM0153"), ("gM0153", "GM0153"), ("0153", "GM0153"),
        ("153", "GM0153"), ("0", "GM0000"), ("1", "GM0001"), ("1773", "GM1773"), ("GM0000", "GM0000"),
        ("GM9999", "GM9999"),
    ]

    @Test("has the code of CBS, however it is written", arguments: codes)
    func code(written: String, canonical: String) {
        #expect(Gemeente.canonicalCode(written) == canonical)
    }

    @Test(
        "has no other code",
        arguments: [
            "", "GM", "GM153", "GM00153", "00153", "GM 153", " 153", "153 ", "15a", "-153", "+153", "GN0153", "0153GM",
            "M0153",
            "GM015３", "１５３", "'-0153", "GMGM01", "Enschede",
        ])
    func noCode(written: String) {
        #expect(Gemeente.canonicalCode(written) == nil)
    }
}
