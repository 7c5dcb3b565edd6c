import Contract

/// What `bestanden` gives for every row of a file, in place of a column; see `Kolom.vaste`.
struct VasteVelden: Sendable {
    /// Its place in `gemeenten.csv`; `nil` without one, or when it is not there.
    let gemeente: Int?
    /// As it would stand in a cell; `nil` without one.
    let aanbieder: [UInt8]?

    init(_ vast: [Kolom: String], _ context: ReadingContext) {
        gemeente = vast[.gemeente].flatMap { context.gemeente(Array($0.utf8).span) }
        aanbieder = vast[.aanbieder].map { Array($0.utf8) }
    }
}
