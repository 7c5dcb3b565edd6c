import Jeugdhulp

/// The trend in sentences: plain text in Dutch, made from the figures by fixed rules. Never a cause.
struct Duiding: Sendable {
    /// A question of the ontwikkeltafel, answered.
    struct Antwoord: Equatable, Sendable {
        /// Ends in a question mark.
        let vraag: String
        /// One or more, each a whole sentence.
        let zinnen: [String]
    }

    /// What a way of comparing is for.
    struct Uitleg: Equatable, Sendable {
        /// A few words, for a heading.
        let titel: String
        /// Which question it answers; one sentence.
        let vraag: String
        /// Why not otherwise; one sentence.
        let waarom: String
    }

    private let trend: Trend
    private let rijping: [Rijping]

    init(trend: Trend, rijping: [Rijping]) {
        self.trend = trend
        self.rijping = rijping
    }

    /// The answers for the first page, always these three: do more jeugdigen live at home, in which form do the others live, and is it a real
    /// change or completeness.
    var antwoorden: [Antwoord] { [] }

    /// The answer of `gelijkePeriode` in one or two sentences; none where the reeks has nothing to compare.
    var inHetKort: [String] { [] }

    /// Of every reeks, whether it has points or not.
    func uitleg(_ reeks: Reeks) -> Uitleg { Uitleg(titel: "", vraag: "", waarom: "") }

    /// Why points of the reeks are missing; one sentence for each reason, none where nothing is missing.
    func ontbrekend(_ reeks: Reeks) -> [String] { [] }

    /// Which population the figures per 1.000 jeugdigen of the reeks are taken of, where it is not that of the year itself or is not there.
    func bevolking(_ reeks: Reeks) -> [String] { [] }

    /// What became of an onderwerp from the last period but one to the last, with how certain that is; none where one of the two is missing.
    func verandering(_ onderwerp: Onderwerp, _ reeks: Reeks) -> [String] { [] }
}
