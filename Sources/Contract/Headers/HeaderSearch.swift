package import Tabular

/// The one way in which the delimiter of a file is found: its first line with text, cut with each delimiter in turn, and what each
/// way lacks. What stands below it is never weighed, so the same header is always read the same way (Rekenregels, R1.2).
package struct HeaderSearch<Missing> {
    /// In order of delimiter; none of one with which a quote never closes, or where no line has text.
    package let candidates: [(header: HeaderCandidate, missing: [Missing])]
    /// Whether a quote that never closes ended one.
    package let metOpenQuote: Bool

    /// `head` is the beginning of the file, or all of it.
    package init(
        _ head: [UInt8], delimiters: [Delimiter] = Delimiter.allCases, missing: (HeaderCandidate) -> [Missing]
    ) {
        var candidates: [(header: HeaderCandidate, missing: [Missing])] = []
        var metOpenQuote = false
        for delimiter in delimiters {
            let (lines, isOpen) = HeaderCandidate.lines(head, delimiter: delimiter, count: 1)
            if let header = lines.first {
                candidates.append((header, missing(header)))
            } else if isOpen {
                metOpenQuote = true
            }
        }
        self.candidates = candidates
        self.metOpenQuote = metOpenQuote
    }

    /// Those that lack nothing: exactly one tells the delimiter.
    package var fitting: [HeaderCandidate] { candidates.filter(\.missing.isEmpty).map(\.header) }

    /// The first of those that lack the fewest; `nil` without any.
    package var nearest: (header: HeaderCandidate, missing: [Missing])? {
        candidates.min { $0.missing.count < $1.missing.count }
    }
}
