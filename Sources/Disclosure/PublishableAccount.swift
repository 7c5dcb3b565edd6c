/// An account that may stand under REPORTS: of all files together, and of one file nothing but what it is called and how it was read.
/// Only the doorway makes it; the exact numbers go through the other door (`Decision-TwoDoors`).
package struct PublishableAccount: Sendable {
    /// A delivered file: no number of it.
    package struct File: Sendable {
        /// Below DATA.
        package let path: String
        /// `indicaties` or `declaraties`.
        package let soort: String
        /// For readers.
        package let tekenset: String
        /// For readers.
        package let scheidingsteken: String
        /// For readers; `nil` for a file without amounts.
        package let decimaalteken: String?
        /// Whether versions in it hold only by the order of reading.
        package let hasTies: Bool
    }

    /// The rows of one kind, of all files together.
    package struct Soort: Sendable {
        /// `indicaties` or `declaraties`.
        package let soort: String
        /// By `RowFate`; `nil` where there are so few rows that nothing is told of them.
        package let rows: JoinedCounts?
        /// The rejected ones by reason, in the order of `reasons`; `nil` where not even the rejected rows are told by themselves.
        package let rejected: JoinedCounts?

        /// How many rows had this fate, as far as that is told.
        package func rows(_ fate: RowFate) -> Int? {
            guard let rows, let place = RowFate.allCases.firstIndex(of: fate) else { return nil }
            return rows.shown[place]
        }
    }

    /// In the order in which they were read.
    package let files: [File]
    /// In the order in which they are shown.
    package let soorten: [Soort]
    /// Why rows were rejected: those of which a number is told, or may be told.
    package let reasons: [AccountTotals.Reason]
    /// Values of `status` that change nothing, as far as they are told.
    package let statuses: [AccountTotals.Status]
    /// Whether there are other rows with a value of `status` that changes nothing.
    package let hasOtherStatuses: Bool
    /// Columns that are not read, each once; empty for one without a name.
    package let furtherColumns: [String]
    /// Files below `leveringen` that are no delivery, in byte order of path below DATA.
    package let otherFiles: [String]
    /// All of the run, in a fixed order.
    package let checks: [AccountTotals.Check]
    /// What an analyst must know before publishing, in Dutch; no number of one file or gemeente.
    package let waarschuwingen: [String]
    /// Over which quarters each gemeente delivered: no number.
    package let dekking: Dekkingstabel
    /// The doubts in spite of which the update is made, in Dutch: no number, and no gemeente.
    package let ondanks: [String]
    /// By which combinations of forms are hidden.
    package let rule: SmallCounts

    /// Rows read of all kinds; `nil` where that is not told of each.
    package var read: Int? { PublishableAccount.sum(soorten.map { $0.rows?.total }) }
    /// Rows rejected of all kinds; `nil` where that is not told of each.
    package var rejected: Int? { PublishableAccount.sum(soorten.map { $0.rows(.rejected) }) }

    private static func sum(_ counts: [Int?]) -> Int? {
        counts.reduce(0) { sum, count in sum.flatMap { sum in count.map { sum + $0 } } }
    }

    /// Hides what may not be told. `Decision-TwoDoors`.
    package init(_ raw: Account, _ rule: SmallCounts) {
        self.rule = rule
        files = raw.files.map { file in
            File(
                path: file.path, soort: file.soort, tekenset: file.tekenset, scheidingsteken: file.scheidingsteken,
                decimaalteken: file.decimaalteken, hasTies: file.decidedByTie > 0)
        }
        reasons = raw.totals.reasons
        soorten = zip(raw.totals.soorten, raw.totals.records).map { PublishableAccount.soort($0, $1, raw) }
        (statuses, hasOtherStatuses) = PublishableAccount.statuses(raw, rule)
        furtherColumns = raw.totals.furtherColumns
        otherFiles = raw.totals.otherFiles
        checks = raw.totals.checks
        waarschuwingen = raw.totals.waarschuwingen
        dekking = raw.dekking
        ondanks = raw.totals.ondanks
    }

    private static func soort(_ soort: String, _ records: [Int], _ raw: Account) -> Soort {
        let counts = RowFate.counts(raw.rows(soort), records)
        guard let rows = JoinedCounts(counts) else { return Soort(soort: soort, rows: nil, rejected: nil) }
        let own = raw.files.filter { $0.soort == soort }
        let byReason = raw.totals.reasons.indices.map { place in own.reduce(0) { $0 + $1.rejected[place] } }
        let isTold = RowFate.allCases.firstIndex(of: .rejected).map { rows.shown[$0] != nil } ?? false
        return Soort(soort: soort, rows: rows, rejected: isTold ? JoinedCounts(byReason) : nil)
    }

    /// Of the accepted rows of both kinds: those with each word, with any other value, and with none or one that withdraws. The last
    /// two are never told by themselves.
    private static func statuses(_ raw: Account, _ rule: SmallCounts) -> ([AccountTotals.Status], Bool) {
        let words = raw.totals.statuses
        let accepted = raw.files.reduce(0) { $0 + $1.rows.accepted }
        let others = raw.totals.otherStatusRows
        let rest = max(0, accepted - others - words.reduce(0) { $0 + $1.rows })
        let told = JoinedCounts(
            words.map(\.rows) + [others, rest], minimum: max(JoinedCounts.minimum, rule.statusRows),
            never: [words.count, words.count + 1])
        let shown = words.indices.filter { told?.shown[$0] ?? 0 > 0 }.map { words[$0] }
        return (shown, shown.count < words.count || others > 0)
    }
}
