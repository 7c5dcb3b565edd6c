import Testing
import Wording

/// Guesses at what was meant.
struct NearestNameTests {
    private static let commands = [
        "rapport", "controleer", "bekijk", "vergelijk", "voorbeeld", "versie", "regels", "help",
    ]

    @Test(
        arguments: [
            ("raport", "rapport"), ("rapprot", "rapport"), ("RAPPORT", "rapport"), ("rapporteer", "rapport"),
            ("report", "rapport"), ("contoleer", "controleer"), ("controlleer", "controleer"), ("bekijken", "bekijk"),
            ("verglijk", "vergelijk"), ("vers", "versie"), ("cont", "controleer"), ("helpp", "help"),
        ])
    func aNameThatIsNearIsMeant(_ wrong: String, _ meant: String) {
        #expect(NearestName.meant(by: wrong, among: Self.commands) == meant)
    }

    @Test(arguments: ["", "x", "ve", "publiceer", "GM0153", "12345678", String(repeating: "a", count: 100_000)])
    func aNameThatIsFarFromAllOrBeginsSeveralIsNotGuessed(_ wrong: String) {
        #expect(NearestName.meant(by: wrong, among: Self.commands) == nil)
    }

    @Test func `one wrong letter in each three may be wrong, and no more`() {
        #expect(NearestName.meant(by: "abcxyf", among: ["abcdef"]) == "abcdef")
        #expect(NearestName.meant(by: "abxyzf", among: ["abcdef"]) == nil)
        #expect(NearestName.meant(by: "axc", among: ["abc"]) == "abc")
        #expect(NearestName.meant(by: "xyc", among: ["abc"]) == nil)
    }

    @Test func `swapped letters are one mistake, and the nearest is found however far`() {
        #expect(NearestName.meant(by: "ba", among: ["ab"]) == "ab")
        #expect(NearestName.nearest(to: "faktor", among: ["rijen", "factor"]) == "factor")
        #expect(NearestName.nearest(to: "rij", among: []) == "")
    }

    @Test("guesses only what is near, and names all where nothing is")
    func hint() {
        let names = ["kolommen", "bestanden", "minimum_celgrootte"]
        #expect(NearestName.hint(for: "kolomen", among: names) == "bedoeld is misschien kolommen")
        #expect(NearestName.hint(for: "foo", among: names) == "een van kolommen, bestanden, minimum_celgrootte")
    }
}
