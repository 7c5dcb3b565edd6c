import Tabular

/// Lines with a title, a date or a note that somebody, or a report tool, put above the header.
enum TitleLines {
    /// So many lines with text are looked at below the first.
    private static let maximumLines = 20
    /// They lie within so many bytes.
    private static let maximumBytes = 64 << 10

    /// The line on which the header seems to stand when the first line with text is none: one of the next that holds every
    /// required column with some delimiter.
    static func headerBelow(in head: [UInt8], soort: Leveringssoort, namen: Kolomnamen) -> Int? {
        let start = Array(head.prefix(maximumBytes))
        for skipped in 1...maximumLines {
            for delimiter in Delimiter.allCases {
                guard case .header(let candidate) = HeaderCandidate.read(start, delimiter: delimiter, after: skipped)
                else { continue }
                if candidate.missing(in: soort, namen).isEmpty { return candidate.line }
            }
        }
        return nil
    }
}

/// How UTF-16 is told by its first bytes. It is refused by name: read as bytes it would be text full of NULs.
enum UTF16Signs {
    private static let lookedAt = 64

    /// A byte order mark, or every second byte a NUL, as Latin letters in UTF-16 without one are.
    static func areSeen(in head: [UInt8]) -> Bool {
        if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return true }
        let count = min(head.count, lookedAt) & ~1
        guard count >= 4 else { return false }
        return (0...1).contains { nul in
            (0..<count).allSatisfy { (head[$0] == 0) == ($0 & 1 == nul) }
        }
    }
}
