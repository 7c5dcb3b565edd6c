import Jeugdhulp
import TestSupport
import Testing

@testable import Contract
@testable import Intake

@Suite("AmountReader")
struct AmountReaderTests {
    struct Probe: Sendable, CustomTestStringConvertible {
        let text: String
        /// With a decimal comma, with a decimal point, in eurocents.
        let comma, point, eurocent: Int64?
        var testDescription: String { text.debugDescription }

        init(_ text: String, _ comma: Int64?, _ point: Int64?, _ eurocent: Int64?) {
            self.text = text
            self.comma = comma
            self.point = point
            self.eurocent = eurocent
        }
    }

    static let numbers: [Probe] = [
        Probe("0", 0, 0, 0), Probe("7", 700, 700, 7), Probe("1234", 123_400, 123_400, 1234),
        Probe("0012", 1200, 1200, 12),
        Probe("1234,56", 123_456, nil, nil), Probe("1234,5", 123_450, nil, nil), Probe("0,05", 5, nil, nil),
        Probe("0,5", 50, nil, nil),
        Probe("1234.56", nil, 123_456, nil), Probe("1234.5", nil, 123_450, nil), Probe("0.05", nil, 5, nil),
        Probe("1.234,56", 123_456, nil, nil), Probe("1.234", 123_400, nil, nil),
        Probe("12.345.678,9", 1_234_567_890, nil, nil),
        Probe("123.456", 12_345_600, nil, nil), Probe("0.123", 12_300, nil, nil), Probe("000.001,10", 110, nil, nil),
        Probe("1234.567", nil, nil, nil), Probe("1.23", nil, 123, nil), Probe("1.2345", nil, nil, nil),
        Probe("1.2345.678", nil, nil, nil),
        Probe("1.23,4", nil, nil, nil),
        Probe("1..234", nil, nil, nil), Probe(".234", nil, nil, nil), Probe("1.234.", nil, nil, nil),
        Probe("1.234.5", nil, nil, nil),
        Probe("1,234.56", nil, nil, nil), Probe("1,234,567", nil, nil, nil), Probe("1,234", nil, nil, nil),
        Probe("1,", nil, nil, nil), Probe("1.", nil, nil, nil), Probe(",5", nil, nil, nil), Probe(".5", nil, nil, nil),
        Probe(",", nil, nil, nil), Probe(".", nil, nil, nil), Probe("", nil, nil, nil), Probe("1,5,5", nil, nil, nil),
        Probe("1,555", nil, nil, nil), Probe("1 234", nil, nil, nil), Probe("1'234", nil, nil, nil),
        Probe("1e3", nil, nil, nil),
        Probe("0x1", nil, nil, nil), Probe("abc", nil, nil, nil), Probe("1a", nil, nil, nil), Probe("１", nil, nil, nil),
        Probe("1,5\0", nil, nil, nil), Probe("1/2", nil, nil, nil), Probe("1:2", nil, nil, nil),
        Probe("#N/B", nil, nil, nil),
    ]

    static let signs: [Probe] = [
        Probe("-12", -1200, -1200, -12), Probe("12-", -1200, -1200, -12), Probe("€12", 1200, 1200, 12),
        Probe("€ 12", 1200, 1200, 12),
        Probe("-€12", -1200, -1200, -12), Probe("-€ 12", -1200, -1200, -12), Probe("- € 12", -1200, -1200, -12),
        Probe("€-12", -1200, -1200, -12), Probe("€ - 12", -1200, -1200, -12), Probe("€ 12-", -1200, -1200, -12),
        Probe("€ 12 -", -1200, -1200, -12), Probe("12 -", -1200, -1200, -12), Probe("- 12", -1200, -1200, -12),
        Probe(" \t12\u{A0}", 1200, 1200, 12), Probe("€\u{A0}12", 1200, 1200, 12),
        Probe("-\t€\u{A0} 12", -1200, -1200, -12),
        Probe("-€ 12,50", -1250, nil, nil), Probe("€ 12,50-", -1250, nil, nil),
        Probe("€ 1.234,50 -", -123_450, nil, nil),
        Probe("-0", 0, 0, 0), Probe("0-", 0, 0, 0), Probe("-0,00", 0, nil, nil), Probe("-0,01", -1, nil, nil),
        Probe("--12", nil, nil, nil), Probe("-12-", nil, nil, nil), Probe("12--", nil, nil, nil),
        Probe("- -12", nil, nil, nil),
        Probe("-€-12", nil, nil, nil), Probe("€€12", nil, nil, nil), Probe("€-€12", nil, nil, nil),
        Probe("€ € 12", nil, nil, nil),
        Probe("12€", nil, nil, nil), Probe("12 €", nil, nil, nil), Probe("12-€", nil, nil, nil),
        Probe("12 € -", nil, nil, nil),
        Probe("+12", nil, nil, nil), Probe("12+", nil, nil, nil), Probe("−12", nil, nil, nil),
        Probe("–12", nil, nil, nil),
        Probe("(12)", nil, nil, nil), Probe("EUR 12", nil, nil, nil), Probe("$12", nil, nil, nil),
        Probe("-", nil, nil, nil),
        Probe("€", nil, nil, nil), Probe("€ -", nil, nil, nil), Probe("- €", nil, nil, nil), Probe(" ", nil, nil, nil),
        Probe("1-2", nil, nil, nil), Probe("€ ,50", nil, nil, nil), Probe("12,-", 1200, 1200, nil),
        Probe("-,50", nil, nil, nil),
        Probe("-12,50\u{A0}", -1250, nil, nil), Probe("1\u{A0}234", nil, nil, nil), Probe("12,50 C", nil, nil, nil),
    ]

    static let limits: [Probe] = [
        Probe("9999999999,99", 999_999_999_999, nil, nil), Probe("9999999999.99", nil, 999_999_999_999, nil),
        Probe("-9.999.999.999,99", -999_999_999_999, nil, nil),
        Probe("9999999999", 999_999_999_900, 999_999_999_900, 9_999_999_999),
        Probe("10000000000", nil, nil, 10_000_000_000), Probe("10000000000,00", nil, nil, nil),
        Probe("999999999999", nil, nil, 999_999_999_999),
        Probe("1000000000000", nil, nil, nil), Probe("99999999999999999999999999", nil, nil, nil),
        Probe("00000000000000000000000000000001", 100, 100, 1), Probe("18446744073709551617", nil, nil, nil),
        Probe("0000000000000009999999999,99", 999_999_999_999, nil, nil),
    ]

    /// Four decimals of which the last two are zeros, and marks for no cents.
    static let endings: [Probe] = [
        Probe("5200.0000", nil, 520_000, nil), Probe("5200,0000", 520_000, nil, nil), Probe("1,2300", 123, nil, nil),
        Probe("1.234,5600", 123_456, nil, nil), Probe("0.0500", nil, 5, nil), Probe("-€ 12,5000", -1250, nil, nil),
        Probe("12,5000-", -1250, nil, nil), Probe("1,2301", nil, nil, nil), Probe("1,2310", nil, nil, nil),
        Probe("1,2345", nil, nil, nil), Probe("1.0001", nil, nil, nil), Probe("5200.000", nil, nil, nil),
        Probe("5200,000", nil, nil, nil), Probe("5200.00000", nil, nil, nil), Probe("1,230", nil, nil, nil),
        Probe("1,23000", nil, nil, nil), Probe("1,230000", nil, nil, nil), Probe(",0000", nil, nil, nil),
        Probe("1.234.0000", nil, nil, nil), Probe("1.0000,00", nil, nil, nil), Probe("1,-200", nil, nil, nil),
        Probe("9999999999,9900", 999_999_999_999, nil, nil), Probe("10000000000,0000", nil, nil, nil),
        Probe("450,-", 45_000, 45_000, nil), Probe("450.-", 45_000, 45_000, nil), Probe("€ 450,-", 45_000, 45_000, nil),
        Probe("€450.- ", 45_000, 45_000, nil), Probe("-450,-", -45_000, -45_000, nil),
        Probe("-€ 450,-", -45_000, -45_000, nil), Probe("€ -450.-", -45_000, -45_000, nil),
        Probe("1.234,-", 123_400, nil, nil), Probe("1.234.-", 123_400, nil, nil), Probe("0,-", 0, 0, nil),
        // Two marks may be a minus behind no cents, or two strokes for no cents, which many write.
        Probe("450,--", nil, nil, nil), Probe("450.--", nil, nil, nil), Probe("450,- -", nil, nil, nil),
        Probe("-450,--", nil, nil, nil), Probe("450-,-", nil, nil, nil), Probe("450, -", nil, nil, nil),
        Probe("450 ,-", nil, nil, nil), Probe("450,-€", nil, nil, nil), Probe("450,00,-", nil, nil, nil),
        Probe("450,0-", -45_000, nil, nil), Probe("450,–", nil, nil, nil), Probe("450,=", nil, nil, nil),
        Probe(",-", nil, nil, nil), Probe("€ ,-", nil, nil, nil), Probe("-,-", nil, nil, nil),
        Probe(".-", nil, nil, nil),
        Probe("9999999999,-", 999_999_999_900, 999_999_999_900, nil), Probe("10000000000,-", nil, nil, nil),
    ]

    @Test("reads", arguments: numbers + signs + limits + endings)
    func amount(probe: Probe) throws {
        let readers: [(BedragEenheid, DecimalSign, Int64?)] = [
            (.euro, .comma, probe.comma), (.euro, .point, probe.point), (.eurocent, .comma, probe.eurocent),
            (.eurocent, .point, probe.eurocent),
        ]
        for (unit, sign, expected) in readers {
            #expect(Self.cents(probe.text, unit, sign) == expected, "\(unit), \(sign.naam)")
            #expect(try ReferenceAmount(unit, sign).cents(probe.text) == expected, "reference, \(unit), \(sign.naam)")
        }
    }

    @Test("agrees with the reference on texts that are almost amounts", arguments: UInt64(1)...20)
    func almost(seed: UInt64) throws {
        let ways: [(BedragEenheid, DecimalSign)] = [(.euro, .comma), (.euro, .point), (.eurocent, .point)]
        let references = try ways.map { ($0.0, $0.1, try ReferenceAmount($0.0, $0.1)) }
        var random = SplitMix(seed: seed)
        let fronts = ["", "", "-", "€", "€ ", "- ", "\u{A0}", "-€ ", "€ -"]
        let cores = ["0", "12", "1234", "1.234", "1.234.567", "9999999999", "10000000000", "0012", "1.23", ""]
        let ends = [
            "", "", ",5", ",50", ".5", ".50", ",505", ",5000", ",0500", ".0000", ",505000", ".-", ",--", ",", "-", " -",
            ",50-", "€", ",-",
        ]
        let bytes = ["-", "€", " ", ",", ".", "1", "0", "\t", "\u{A0}", "a"]
        func pick(_ texts: [String]) -> String { texts[random.number(0...texts.count - 1)] }
        for _ in 0..<60 {
            var text = Array((pick(fronts) + pick(cores) + pick(ends)).unicodeScalars)
            if random.number(0...1) == 0 {
                text.insert(contentsOf: pick(bytes).unicodeScalars, at: random.number(0...text.count))
            }
            let written = String(String.UnicodeScalarView(text))
            for (unit, sign, reference) in references {
                let found = Self.cents(written, unit, sign)
                #expect(found == reference.cents(written), "\(written), \(unit), \(sign.naam)")
            }
            #expect(Self.showsComma(written) == ReferenceAmount.showsComma(written), "\(written)")
        }
    }

    @Test("survives any bytes", arguments: UInt64(1)...5)
    func anyBytes(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let alphabet: [[UInt8]] = [
            [0x31], [0x30], [0x2C], [0x2E], [0x2D], [0xE2, 0x82, 0xAC], [0xE2], [0x82], [0xC2], [0xA0], [0x20], [0xFF],
        ]
        for _ in 0..<1500 {
            let text = random.text(0...12, from: alphabet)
            let cents = AmountReader(unit: .euro, decimalSign: .comma).cents(text.span)
            if let cents { #expect(abs(cents) <= 999_999_999_999) }
            _ = DecimalSign.showsComma(text.span)
        }
    }

    /// (text, whether it shows that the file writes a decimal comma)
    static let ends: [(String, Bool)] = [
        ("1,5", true), ("1,50", true), (",5", true), ("1.234,50", true), ("€ 1,50-", true), ("-€ 1,50 ", true),
        ("1,50 €", true),
        ("1,50-€-", true), ("\u{A0}1,5\u{A0}", true), ("x,12", true), (",12", true), ("1,23,45", true),
        ("1,5\t-", true),
        ("", false), ("1", false), ("12", false), ("1.50", false), ("1,", false), (",", false), ("1,234", false),
        ("1,505", false),
        ("1,5a", false), ("1,-", true), ("1,5,", false), ("1,5 0", false), ("€", false), ("-", false), ("1, 5", false),
        ("1,a5", false),
        ("5,-5", false), ("1,5+", false),
        ("1,-", true), ("€ 450,-", true), ("450,- ", true), ("450,--", true), ("450,-€", true), ("1.234,-", true),
        (",-", true), ("450.-", false), ("450, -", false), ("450,€-", false), ("450,", false),
        ("5200,0000", true), ("1.234,5600-", true), (",1200", true), ("1,2300 €", true), ("1,2340", false),
        ("1,2304", false), ("1,23000", false), ("1,230000", false), ("1,000", false), ("12345", false), ("0000", false),
    ]

    @Test("takes an amount for evidence of a decimal comma", arguments: ends)
    func evidence(text: String, isEvidence: Bool) {
        #expect(Self.showsComma(text) == isEvidence)
        #expect(ReferenceAmount.showsComma(text) == isEvidence)
    }

    private static func cents(_ text: String, _ unit: BedragEenheid, _ sign: DecimalSign) -> Int64? {
        AmountReader(unit: unit, decimalSign: sign).cents(Array(text.utf8).span)
    }

    private static func showsComma(_ text: String) -> Bool {
        DecimalSign.showsComma(Array(text.utf8).span)
    }
}
