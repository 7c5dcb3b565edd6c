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

    @Test("knows every way in which its code may be written, and no other")
    func writtenCodes() {
        #expect(
            Set(Gemeente(code: "GM0153", naam: "").writtenCodes) == [
                "GM0153", "Gm0153", "gM0153", "gm0153", "0153", "153",
            ])
        #expect(Set(Gemeente(code: "GM0007", naam: "").writtenCodes.suffix(4)) == ["0007", "007", "07", "7"])
        #expect(Gemeente(code: "GM1773", naam: "").writtenCodes.count == 5)
        // Every text of at most four digits, and every one of those four with letters.
        let digits = (1...4).flatMap { length in
            (0..<[10, 100, 1000, 10000][length - 1]).map { number in
                String(repeating: "0", count: length - String(number).count) + String(number)
            }
        }
        let withLetters = digits.filter { $0.count == 4 }.flatMap { number in
            ["GM", "Gm", "gM", "gm"].map { $0 + number }
        }
        var byCode: [String: Set<String>] = [:]
        for text in digits + withLetters {
            guard let code = Gemeente.canonicalCode(text) else { continue }
            byCode[code, default: []].insert(text)
        }
        #expect(byCode.count == 10_000)
        let differing = byCode.filter { Set(Gemeente(code: $0.key, naam: "").writtenCodes) != $0.value }
        #expect(differing.isEmpty, "\(differing.keys.sorted().prefix(3))")
    }
}
