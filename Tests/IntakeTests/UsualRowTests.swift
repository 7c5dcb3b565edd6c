import Jeugdhulp
import TestSupport
import Testing

@testable import Contract
@testable import Intake

@Suite("A row that is read in one go")
struct UsualRowTests {
    /// Of each column some texts as almost all rows have them, and others that come near or are wrong.
    private static let texts: [Kolom: [String]] = [
        .indicatienummer: [
            "I-1", "0012345", "12345678", "123456789", "9876543210123456", "12345678901234567", "I 1", "", "é",
            "N\u{7F}5",
            "AB-1234567", "F12345678", "\u{7F}12345678", "ABCD12345",
        ] + nearKeys,
        .declaratienummer: [
            "0012091", "D-1", "12345678", "1234567x9", "123456789012", "00000000000000000", "a.b", "", "\"D-1\"",
            "D\"1",
        ] + nearKeys,
        .jeugdige: [
            "F001525", "J1", "12345678", "abcdefgh", "abcdefghi", "F1 ", "", "\u{1}", "J\u{7F}", "123456782",
            "J\u{7F}5",
            "J1\u{7F}345678", "AB\u{7F}12345678",
        ] + nearKeys,
        .bsn: [
            "123456782", "012345672", "12345678", "123456789", "000000000", "999990019", "", "O12345672", "X23456782",
            "1AB456789",
        ] + nearKeys,
        .gemeente: [
            "GM0153", "gm0141", "0153", "153", "GM0199", "GM153", "GM01530", "", "15a", "000153", "Enschede",
            "ENSCHEDE",
            "almelo", "Almelo1", "Dubbel", "dubbel", "Hof van Twente", "SÚDWEST-FRYSLÂN", "GM", "-", "NULL", "#N/B",
            "onbekend",
        ],
        .productcode: [
            "45A04", "45A04x", "44A01", "", "123456789", "45A0\u{E9}", "9", "NULL", "-", "onbekend", "#N/B", "#N/A",
            "#REF!",
            "####", "44#", "=45A04",
        ],
        .begindatum: [
            "2020-01-01", "20200101", "01-01-2020", "01/01/2020", "1-1-2020", "2020-02-30", "2020-13-01", "2200-01-01",
            "NULL", "-", "#N/B", "31-12-9999",
        ] + withTimes,
        .einddatum: [
            "2020-01-01", "2020-01-31", "31-01-2020", "31/01/2020", "2019-12-31", "2020-01-31T00:00", "", "2020-01-3",
            "9999-12-31", "99991231", "31-12-9999", "31/12/9999", "9999-12-30", "9998-12-31", "9999-12-31T00:00",
            "NULL", "-",
            "#N/B", "2199-12-31",
        ],
        .registratiedatum: [
            "2020-02-01", "20200201", "29-02-2020", "29-02-2019", "2020/02/01", "01-02/2020", "", "1899-12-31", "NULL",
            "-",
            "#N/B", "99991231",
        ] + withTimes,
        .bedrag: [
            "12,50", "1,00", "12345,67", "123456,78", "0,01", "1.234,56", "12,5", "12", "-1,00", "€ 1,00", "1,0a",
            ",50", "", "1,5000", "1.234,5600", "12,5001", "450,-", "450.-", "450,--", "-", "NULL", "#N/B", "5200.0000",
            "1234", "12345678", "€ 1.234,56", "-€ 12,50", "€ -12,50", "12,50-", "-12,50-", "-0,01", " 12,50", "12,50 ",
            "€12", "1.234",
        ],
        .status: [
            "", "", "", "ingetrokken", "Actief", " ", "NULL", "-", "#N/B", "vervallen.", "Ingetrokken per 1-9",
            "actief", "betaald", "goedgekeurd", "goedgekeurx", "goedgekeurd door mij", " actief", "ok1", "verwijderd",
            "afgewezex", "afgewezen",
        ],
        .wet: ["", "Jeugdwet", "Jeugdwet", "JW", "jeugdwet", "Wmo", "Wlz", "?", "NULL", "-", "#N/B"],
        .redenWijziging: ["", "13", "1", "01", "14", "NULL", "-", "#N/B", "#13"],
        .registratietijd: [
            "", "15:40:00", "23:59:59", "00:00:00", "24:00:00", "12:60:00", "12:00:60", "9:10:00", "15:40", "15.40.00",
            "1a:00:00", "0:00:0000", "15:40:00Z", ":::::::::", "15:4O:00", "NULL", "-", "#N/B",
        ],
        .debetCredit: ["", "D", "C", "d", "c", "X", "DD", "-", "NULL", "#N/B"],
        .aanbieder: [
            "", "9990000", "09990000", "9990001", "1", "a", "123456789", "A B", "\"9990000\"", "9\"9", "NULL", "-",
            "onbekend", "'s Heer",
            "'123", "=1",
            "2E+10", "#N/B", "#1", "Jeugdhulp Twente 1 BV", "Jeugdhulp Twente 2 BV", "Zorg voor élk kind", "a\u{0}",
            "een naam van precies 32 letters.", "een naam van 33 letters of meer..",
        ],
        .geboortedatum: [
            "", "2010-01-01", "2019-01-31", "2019-02-28", "20190401", "1-1-2030", "1995-01-01", "31-12-1996",
            "1996-12-31", "1950-06-01", "1900-01-01", "#N/B", "NULL", "#", "##",
        ],
    ]

    private static let withTimes = [
        "1-01-2020", "01-1-2020", "3/1/2020", " 2020-01-05", "2020-01-01T00:00:00", "2020-01-01 12:30:00.000",
        "2020-01-01T22:00:00",
        "2020-01-01 23:00:00.000", "2020-01-01T22:00:00.001", "01-01-2020T10:00:00", "2020-01-01T10:00:00Z",
        "2020-01-01T10:00:00.00Z",
        "2020-01-01T10:00:00+01:00", "2020-01-01T24:00:00", "2020-01-01 9:00", "20200101T10:00:00",
        "2020-01-01T10:00:00,000", "2020-02-30T10:00:00",
    ]

    /// What is near a key, and mostly none.
    private static let nearKeys = [
        "=1", "=12345", "='1'", "'1", "'00012", "'A123456", "A'1", "1'2", "A=1", "2E+17", "2e+17", "2E+1", "2E+1234",
        "2E17", "2,E+17",
        "2.5E+17", "2,02E+17", "2,02E+170", "12E+17", "E+17", "1+1", "A+1", "AB+12", "NULL", "null", "nan", "None",
        "n.v.t.",
        "\\N", "onbekend", "ONBEKEND", "-", "--", "-1", "0", "00", "#N/B", "#n/a", "#NAAM?", "#REF!", "#", "##", "####",
        "#1",
        "#12345", "A#1", "K1\u{200B}", "K\u{A0}1", "1-2", "12-3456", "12+3456", "20-12345", "2020-123", "_1", "@1",
        "(1", "1.1", "12.0",
        "12,0", "F1/2019", "~1", "abc1def2", "a+b+c123", "1E+2x", "9E+99", "9E+999", "999E+99",
        "550e8400-e29b-41d4-a716-446655440000", "550e8400-e29b-41d4-a716-446655440001", "JEUGD-000000001",
        "JEUGD-000000002",
        "2020-000001-001", "0123456789abcdef", "0123456789abcdeg", "12345678901E+17", "1234567890,1E+170",
        "ABCDEFGHIJ+17", "A12345678901234567890+1",
        "JEUGD\u{7F}000000001", "#################", "'s-Gravenhage-1", "=SOM(A1:A9)", "F000001", "G000001", "F0000001",
        "AB123456789", "AC123456789",
        String(repeating: "a", count: 64), String(repeating: "a", count: 65), String(repeating: "b", count: 255),
        String(repeating: "b", count: 256),
    ]

    private struct Outcome: Equatable {
        var numbers: [UInt64] = []
        var reden: Afkeurreden?
    }

    @Test("comes out as the careful reading has it", arguments: UInt64(1)...20)
    func agrees(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let context = try SmallReferentie.context()
        var tables = ReadingTables(context)
        var usual = 0
        for _ in 0..<400 {
            let soort = random.number(0...1) == 0 ? Leveringssoort.indicaties : .declaraties
            var changes: [Kolom: String] = [:]
            for kolom in Kolom.required(in: soort) + Kolom.optional(in: soort) {
                guard let texts = Self.texts[kolom],
                    !(Kolom.required(in: soort).contains(kolom)) || random.number(0...2) == 0
                else { continue }
                // Mostly one of the first, so that a row has few oddities.
                let odd = random.number(0...3) == 0
                changes[kolom] = texts[odd ? random.number(0...texts.count - 1) : random.number(0...1)]
                if kolom == .wet, random.number(0...1) == 0 { changes[kolom] = nil }
            }
            if random.number(0...7) == 0, soort == .declaraties {
                changes[.indicatienummer] = ["#N/B", "12", "NULL", "##"][random.number(0...3)]
            } else if soort == .declaraties {
                changes[.indicatienummer] = nil
            }
            if random.number(0...3) == 0, let texts = Self.texts[.bsn] {
                changes[.jeugdige] = nil
                changes[.bsn] = texts[random.number(0...texts.count - 1)]
            }
            var row = RowText(soort, changes)
            let found = Self.outcome(row, &tables, context)
            row.reading = .carefully
            #expect(found == Self.outcome(row, &tables, context), "\(changes)")
            row.reading = .inOneGo
            let inOneGo = Self.outcome(row, &tables, context)
            guard inOneGo != Outcome() else { continue }
            #expect(inOneGo == found, "\(changes)")
            usual += 1
        }
        #expect(usual > 40)
    }

    @Test("lets nothing near a key, and no key, come out otherwise", arguments: nearKeys)
    func nearKey(text: String) throws {
        let context = try SmallReferentie.context()
        var tables = ReadingTables(context)
        for kolom in [
            Kolom.jeugdige, .declaratienummer, .aanbieder, .bsn, .productcode, .indicatienummer, .geboortedatum,
        ] {
            var row = RowText(.declaraties, [kolom: text])
            row.reading = .carefully
            let expected = Self.outcome(row, &tables, context)
            row.reading = .inOneGo
            // Twice: what was judged the first time is remembered.
            for _ in 0..<2 {
                let inOneGo = Self.outcome(row, &tables, context)
                if inOneGo != Outcome() { #expect(inOneGo == expected, "\(kolom)") }
            }
        }
    }

    @Test(
        "still reads the usual keys in one go",
        arguments: [
            "F001525", "0012345", "12345678", "I-1", "a1b2c3d4", "2020-123", "20-12345", "12-3456", "1-2", "A+1",
            "abc1", "123456789012",
        ])
    func usualKeys(text: String) throws {
        let context = try SmallReferentie.context()
        var tables = ReadingTables(context)
        for kolom in [Kolom.jeugdige, .declaratienummer] {
            var row = RowText(.declaraties, [kolom: text])
            row.reading = .inOneGo
            #expect(Self.outcome(row, &tables, context) != Outcome(), "\(kolom)")
        }
    }

    @Test("with a time in a column of its own is read in one go too")
    func time() throws {
        let context = try SmallReferentie.context()
        var tables = ReadingTables(context)
        for (text, second) in [
            ("15:40:00", 56_400), ("00:00:00", 0), ("23:59:59", 86_399), ("09:10:07", 33_007), ("", 0),
        ] {
            var row = RowText(.declaraties, [.registratietijd: text])
            row.reading = .inOneGo
            guard case .accepted(let versie, _) = try row.decode(&tables, context: context) else {
                Issue.record("\(text) is not read in one go")
                continue
            }
            #expect(versie.secondOfDay == UInt32(second), "\(text)")
        }
    }

    @Test("takes a bsn for what it is, whatever stands in whichever place of it", arguments: 0..<9)
    func bsn(place: Int) throws {
        let context = try SmallReferentie.context()
        var tables = ReadingTables(context)
        for byte in UInt8(0x21)...0x7E where byte != 0x22 && byte != 0x3B {
            for bsn in ["012345672", "123456782", "000000012"] {
                var text = Array(bsn.utf8)
                text[place] = byte
                var row = RowText(.declaraties, [.bsn: String(decoding: text, as: UTF8.self)])
                let found = Self.outcome(row, &tables, context)
                row.reading = .carefully
                #expect(found == Self.outcome(row, &tables, context), "\(text)")
                guard !(0x30...0x39).contains(byte) else { continue }
                let inFront: [UInt8: Afkeurreden] = [
                    UInt8(ascii: "="): .sleutelFormule, UInt8(ascii: "'"): .sleutelApostrof,
                ]
                #expect(found.reden == (place == 0 ? inFront[byte] : nil) ?? .bsnOngeldig, "\(text)")
            }
        }
    }

    private static func outcome(_ row: RowText, _ tables: inout ReadingTables, _ context: ReadingContext) -> Outcome {
        do {
            guard case .accepted(let versie, let hash) = try row.decode(&tables, context: context) else {
                return Outcome()
            }
            return Outcome(numbers: [
                versie.nummer, versie.jeugdige, UInt64(versie.gemeente), UInt64(versie.aanbieder),
                UInt64(versie.begindatum), UInt64(versie.einddatum), UInt64(versie.registratiedatum),
                UInt64(versie.timeWord),
                versie.voorzieningNumber, UInt64(versie.bestaan.rawValue), UInt64(bitPattern: versie.cents),
                UInt64(versie.piece), hash,
            ])
        } catch {
            return Outcome(reden: error as? Afkeurreden)
        }
    }
}
