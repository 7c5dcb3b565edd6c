/// Words beside each other in a Dutch sentence.
package enum Opsomming {
    /// `a, b en c`.
    package static func en(_ words: [String]) -> String { joined(words, "en") }

    /// `a, b of c`.
    package static func of(_ words: [String]) -> String { joined(words, "of") }

    private static func joined(_ words: [String], _ between: String) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " \(between) " + last
    }
}
