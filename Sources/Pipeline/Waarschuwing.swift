/// What an analyst must know before publishing; it does not stop a run.
struct Waarschuwing: Equatable {
    /// Stable, such as `WAA-001`, and never used again for another warning.
    let code: String
    /// In Dutch, in whole sentences: it is published too, so nothing in it is about fewer jeugdigen or records than may be told.
    let tekst: String
    /// What is published in its place, where the text counts the rows of one file.
    var withoutCounts: String?

    /// What may stand under REPORTS.
    var published: String { withoutCounts ?? tekst }
}
