/// Words beside each other in a Dutch sentence.
enum Opsomming {
    /// `a, b en c`.
    static func en(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " en " + last
    }
}
