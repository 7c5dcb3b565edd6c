/// A place in a list, in words: `eerste`, `tweede`, `21e`.
package enum DutchOrdinal {
    private static let words = [
        "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende", "elfde",
        "twaalfde",
    ]

    /// `place` counts from 1.
    package static func text(_ place: Int) -> String {
        words.indices.contains(place - 1) ? words[place - 1] : "\(place)e"
    }
}
