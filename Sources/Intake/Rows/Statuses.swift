import Contract

/// The values of the column `status` that change nothing, with the number of accepted rows; they are listed in `kwaliteit.md`.
///
/// A value may be anything, also the name of a child in a wrong column. So what is kept is words of letters only, and what is
/// listed is the words that stand in many rows or that are known. The outcome does not depend on the number of threads.
package struct Statuses: Sendable {
    /// With more distinct words than this, only the known ones are told apart.
    private static let maximumWords = 1000
    private static let maximumLength = 32
    /// Words of the field that can't be about a person.
    private static let known = [
        "actief", "afgerond", "beëindigd", "betaald", "concept", "definitief", "gedeclareerd", "gesloten",
        "goedgekeurd",
        "ingediend", "lopend", "nieuw", "open", "toegekend", "toegewezen", "verlengd", "verstrekt", "voorlopig",
    ]

    private var words: NameTable
    private var counts: [Int]
    private var rows = 0
    private var hasTooManyWords = false

    init(seed: UInt64) {
        words = NameTable(seed: seed)
        counts = [Int](repeating: 0, count: Statuses.known.count)
        for word in Statuses.known {
            let bytes = Array(word.utf8)
            _ = words.number(of: bytes.span)
        }
    }

    /// What there is to be counted of a row with a status.
    struct Noted {
        /// Of its word; −1 for one that is no word, and where words are told apart no more.
        let number: Int
        /// Whether it looks like one that withdraws, and is none.
        let isUnsure: Bool
        /// Whether as much is to be counted of each further row with it.
        let isLasting: Bool
    }

    /// Counts a row; what was counted.
    mutating func note(_ status: Span<UInt8>) -> Noted {
        let isUnsure = WithdrawalLikeStatus.isOne(status)
        rows += 1
        guard status.count <= Statuses.maximumLength, isWord(status) else {
            return Noted(number: -1, isUnsure: isUnsure, isLasting: true)
        }
        var lower = InlineArray<32, UInt8>(repeating: 0)
        for index in status.indices { lower[index] = status[index].asciiLowercased }
        let number = add(lower.span.extracting(0..<status.count), rows: 1)
        return Noted(number: number ?? -1, isUnsure: isUnsure, isLasting: number != nil)
    }

    /// Counts one more row with a status of which as much is to be counted.
    mutating func note(_ noted: Noted) {
        rows += 1
        if noted.number >= 0 { counts[noted.number] += 1 }
    }

    mutating func merge(_ other: Statuses) {
        rows += other.rows
        hasTooManyWords = hasTooManyWords || other.hasTooManyWords
        for number in 0..<other.words.count {
            let word = other.words.name(UInt32(number))
            add(word.span, rows: other.counts[number])
        }
    }

    /// The words that stand in at least `minimum` rows or are known, in byte order, in lower case; and the rows with anything else.
    package func list(minimum: Int) -> (words: [(word: String, rows: Int)], otherRows: Int) {
        let shown = counts.indices
            .filter { counts[$0] > 0 && ($0 < Statuses.known.count || (!hasTooManyWords && counts[$0] >= minimum)) }
            .map { (word: String(decoding: words.name(UInt32($0)), as: UTF8.self), rows: counts[$0]) }
            .sorted { $0.word.utf8.lexicographicallyPrecedes($1.word.utf8) }
        return (shown, rows - shown.reduce(0) { $0 + $1.rows })
    }

    /// The number of the word; `nil` where words are told apart no more.
    @discardableResult
    private mutating func add(_ word: Span<UInt8>, rows: Int) -> Int? {
        if hasTooManyWords {
            for (number, known) in Statuses.known.enumerated() where word.equals(Array(known.utf8)) {
                counts[number] += rows
            }
            return nil
        }
        let number = Int(words.number(of: word).number)
        if number == counts.count { counts.append(0) }
        counts[number] += rows
        hasTooManyWords = counts.count > Statuses.maximumWords
        return number
    }

    private func isWord(_ bytes: Span<UInt8>) -> Bool {
        for index in bytes.indices {
            let byte = bytes[index].asciiLowercased
            let isLetter = byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
            guard isLetter || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte >= 0x80 else {
                return false
            }
        }
        return true
    }
}
