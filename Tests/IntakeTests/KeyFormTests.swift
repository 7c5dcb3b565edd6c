import Jeugdhulp
import Testing

@testable import Contract
@testable import Intake

@Suite("What may be no key")
struct KeyFormTests {
    static let formulas = ["=\"00012\"", "=12", "=", "=SOM(A1)", "==1", "='1'"]
    static let apostrophes = ["'00012", "'", "''12", "'K1", "\u{2019}00012", "\u{2018}00012"]
    static let rounded = [
        "2,02E+17", "2.02E+17", "2E+17", "2e+17", "1,23457E+11", "1,23457e+11", "2,02E+170", "202E+17", ",2E+17",
        "2,E+17", "0E+00",
        "12345678901234567890E+99",
    ]
    /// One of each category, in front, inside and behind.
    static let invisible = [
        "K1\u{200B}", "\u{FEFF}K1", "K\u{AD}1", "K1\u{200E}", "\u{202E}K1", "K1\u{2060}", "K\u{A0}1", "K\u{2009}1",
        "K1\u{3000}",
        "\u{2003}K1", "K\u{2028}1", "K1\u{2029}", "K1\u{E0041}", "K\u{1D173}1", "K\u{202F}1", "ﾈ\u{61C}",
    ]
    static let keys = [
        "12", "00012", "12.0", "12,0", "K1", "f1", "F1", "K 1", "A=1", "1=", "K'1", "K1'", "O'Brien", "2,02E17", "2E17",
        "2E+1",
        "2E+1234", "E+17", ",E+17", "2,0,2E+17", "2.0,2E+17", "2,02E+1A", "2,02E-17", "-2E+17", "2 E+17", "2,02E+17 ",
        "x2E+17",
        "é", "Ω1", "日本", "K1\u{301}", "😀", "K_1", "(1)", "\u{2B0}1", "`1", "\u{B4}1", "0", "+1", "K1\u{80}",
    ]

    static let probes: [(String, Afkeurreden?)] =
        formulas.map { ($0, .sleutelFormule) } + apostrophes.map { ($0, .sleutelApostrof) }
        + rounded.map { ($0, .sleutelAfgerond) } + invisible.map { ($0, .sleutelOnzichtbaarTeken) }
        + keys.map { ($0, nil) }

    @Test("is told from what may", arguments: probes)
    func flaw(text: String, reden: Afkeurreden?) {
        let flaw = KeyForm.flaw(of: Array(text.utf8).span, isAanbieder: false)
        #expect(flaw == reden)
    }

    /// An apostrophe may start the name of an aanbieder, unless a digit follows.
    static let aanbieders: [(String, Afkeurreden?)] = [
        ("'s Heeren Loo", nil), ("\u{2019}s Heeren Loo", nil), ("\u{2018}s Heeren Loo", nil), ("'", nil),
        ("'t Zorgt", nil),
        ("''12", nil), ("'01234567", .sleutelApostrof), ("\u{2019}0", .sleutelApostrof),
        ("\u{2018}9x", .sleutelApostrof),
        ("=01234567", .sleutelFormule), ("1,23E+07", .sleutelAfgerond),
        ("'s\u{A0}Heeren Loo", .sleutelOnzichtbaarTeken),
    ]

    @Test("is less of an aanbieder", arguments: aanbieders)
    func aanbieder(text: String, reden: Afkeurreden?) throws {
        let flaw = KeyForm.flaw(of: Array(text.utf8).span, isAanbieder: true)
        #expect(flaw == reden)
        let found = RowText(.declaraties, [.aanbieder: text]).rejection(try SmallReferentie.context())
        #expect(found?.reden == reden)
        #expect(found?.kolom == (reden == nil ? nil : .aanbieder))
    }

    @Test("rejects the row with its own column", arguments: probes.filter { $0.1 != nil && !$0.0.contains("\"") })
    func columns(text: String, reden: Afkeurreden?) throws {
        let context = try SmallReferentie.context()
        for (soort, kolom) in [
            (Leveringssoort.indicaties, Kolom.indicatienummer), (.indicaties, .jeugdige), (.indicaties, .bsn),
            (.declaraties, .declaratienummer), (.declaraties, .jeugdige), (.declaraties, .bsn),
        ] {
            let found = RowText(soort, [kolom: text]).rejection(context)
            #expect(found?.reden == reden, "\(kolom)")
            #expect(found?.kolom == kolom)
        }
    }

    @Test("leaves control characters to a jeugdige, and what is no key alone")
    func elsewhere() throws {
        let context = try SmallReferentie.context()
        #expect(RowText(.declaraties, [.jeugdige: "a\u{7}b"]).rejection(context)?.reden == .jeugdigeStuurteken)
        for changes in [
            [Kolom.declaratienummer: "a\u{7}b"], [.aanbieder: "a\u{7}b"], [.productcode: "=45A04"],
            [.indicatienummer: "'12"],
            [.status: "'actief"],
        ] {
            #expect(RowText(.declaraties, changes).rejection(context) == nil, "\(changes)")
        }
        #expect(RowText(.indicaties, [.aanbieder: "=1"]).rejection(context) == nil)
    }

    @Test("needs no jeugdige in a row that withdraws, but a number and an aanbieder that are keys")
    func withdrawn() throws {
        let context = try SmallReferentie.context()
        let withdrawn: [Kolom: String] = [.status: "vervallen", .jeugdige: "=1"]
        #expect(RowText(.declaraties, withdrawn).rejection(context) == nil)
        for kolom in [Kolom.declaratienummer, .aanbieder] {
            let found = RowText(.declaraties, withdrawn.merging([kolom: "=1"]) { $1 }).rejection(context)
            #expect(found?.reden == .sleutelFormule)
            #expect(found?.kolom == kolom)
        }
    }

    @Test("knows every character of Cf, Zl, Zp and Zs, and no other")
    func unicode() {
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let isInvisible: Bool =
                switch scalar.properties.generalCategory {
                case .format, .lineSeparator, .paragraphSeparator: true
                case .spaceSeparator: value != 0x20
                default: false
                }
            if InvisibleCharacter.isOne(value) != isInvisible { Issue.record("U+\(String(value, radix: 16))") }
        }
    }

    @Test("finds each of them in the bytes of a key")
    func bytes() {
        for range in InvisibleCharacter.ranges {
            for value in range {
                guard let scalar = Unicode.Scalar(value) else { continue }
                for text in ["\(scalar)", "é\(scalar)K", "😀\(scalar)", "K日\(scalar)é"]
                where !InvisibleCharacter.isIn(Array(text.utf8).span) {
                    Issue.record("U+\(String(value, radix: 16))")
                }
            }
            for value in [range.lowerBound - 1, range.upperBound + 1] where !InvisibleCharacter.isOne(value) {
                guard let scalar = Unicode.Scalar(value) else { continue }
                if InvisibleCharacter.isIn(Array("K\(scalar)1".utf8).span) {
                    Issue.record("U+\(String(value, radix: 16))")
                }
            }
        }
    }
}
