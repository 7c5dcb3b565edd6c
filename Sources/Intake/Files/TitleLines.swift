import Contract
import Tabular

/// Lines with a title, a date or a note that somebody, or a report tool, put above the header.
enum TitleLines {
    /// So many lines with text are looked at below the first.
    private static let maximumLines = 20
    /// They lie within so many bytes.
    private static let maximumBytes = 64 << 10

    /// The line below the first with text that looks most like the header: the first of the next ones that lacks the fewest of the
    /// required columns, with whichever delimiter. `nil` when each of them lacks as many as the first line, or holds fewer than two.
    static func headerBelow(
        in head: [UInt8], soort: Leveringssoort, namen: Kolomnamen
    ) -> (header: HeaderCandidate, missing: [Kolom])? {
        let start = Array(head.prefix(maximumBytes))
        let lines = Delimiter.allCases.map { delimiter in
            HeaderCandidate.lines(start, delimiter: delimiter, count: maximumLines + 1).lines.map {
                (header: $0, missing: $0.missing(in: soort, namen))
            }
        }
        let ofFirst = lines.compactMap { $0.first?.missing.count }.min() ?? 0
        let limit = min(ofFirst, Kolom.required(in: soort).count - 1)
        return lines.flatMap { $0.dropFirst() }.filter { $0.missing.count < limit }.min {
            ($0.missing.count, $0.header.line) < ($1.missing.count, $1.header.line)
        }
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
