/// Small numbers as words.
enum Telwoord {
    private static let words = [
        "nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
    ]

    /// `vier`; digits from 13 on.
    static func of(_ number: Int) -> String { words.indices.contains(number) ? words[number] : "\(number)" }
}
