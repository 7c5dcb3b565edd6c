import Tabular
import Testing

/// Letters as names are compared.
struct LetterCaseTests {
    @Test(
        "makes capitals small, of ASCII and of Latin-1 only",
        arguments: [
            ("REGELING/CATEGORIË", "regeling/categorië"), ("ÀÁÖØÝÞ", "àáöøýþ"), ("×÷ßÿ", "×÷ßÿ"), ("ŁŹΩ", "ŁŹΩ"),
            ("", ""),
            ("aZ09_[@`{", "az09_[@`{"),
        ])
    func lowered(text: String, expected: String) {
        #expect(LetterCase.lowered(text.utf8) == Array(expected.utf8))
    }

    @Test("is what Unicode says of every letter of ASCII and Latin-1")
    func all() {
        for scalar in (0...0xFF).compactMap({ Unicode.Scalar($0 as UInt32) }) {
            let text = String(Character(scalar))
            #expect(LetterCase.lowered(text.utf8) == Array(text.lowercased().utf8), "\(scalar.value)")
        }
    }
}
