import Testing
import Wording

/// One and many.
struct PluralTests {
    @Test(arguments: [
        (0, "0 rijen"), (1, "1 rij"), (2, "2 rijen"), (11, "11 rijen"), (1001, "1001 rijen"), (-1, "-1 rijen"),
    ])
    func onlyOneIsOne(_ number: Int, _ text: String) {
        #expect(Plural.counted(number, "rij", "rijen") == text)
        #expect(Plural.word(number, "rij", "rijen") == text.split(separator: " ").last.map(String.init))
    }
}
