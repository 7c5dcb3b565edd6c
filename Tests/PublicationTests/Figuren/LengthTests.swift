import Testing

@testable import Publication

@Suite("A length in a picture")
struct LengthTests {
    static let attributes = [
        (0, "0"), (100, "1"), (1250, "12.5"), (1205, "12.05"), (7, "0.07"), (-1250, "-12.5"), (-5, "-0.05"),
        (36000, "360"),
    ]

    @Test("is written without a needless zero", arguments: attributes)
    func attribute(hundredths: Int, text: String) {
        #expect(Length(hundredths: hundredths).attribute == text)
    }

    static let parts = [
        (1, 2, 5000), (1, 3, 3333), (0, 5, 0), (5, 5, 10000), (7, 5, 10000), (3, 0, 0), (-1, 5, 0), (1, Int.max, 0),
        (Int.max - 1, Int.max, 9999), (Int.max, Int.max, 10000),
    ]

    @Test("has parts that are rounded down, never more than itself, of numbers of any size", arguments: parts)
    func part(part: Int, whole: Int, hundredths: Int) {
        #expect((100 as Length).part(part, of: whole).hundredths == hundredths)
    }

    static let texts: [(String, Int, [String])] = [
        ("", 100, []), ("een", 1, ["een"]), ("een twee", 1000, ["een twee"]),
        ("een twee drie", 60, ["een", "twee", "drie"]),
        ("31\u{A0}oktober 2020", 60, ["31\u{A0}oktober", "2020"]),
    ]

    @Test("holds as many words as fit, and a word that is wider on a line of its own", arguments: texts)
    func lines(text: String, limit: Int, lines: [String]) {
        #expect(Letters.lines(text, size: 14, within: Length(hundredths: limit * 100)) == lines)
    }

    @Test("is never less than DejaVu Sans takes up for digits and points")
    func width() {
        // 1303 and 651 units of 2048 in the font's own table of widths.
        #expect(Letters.width("11.613", size: 14).hundredths >= (5 * 1303 + 651) * 1400 / 2048)
        #expect(Letters.width("2.473", size: 100, bold: true) > Letters.width("2.473", size: 100))
    }
}
