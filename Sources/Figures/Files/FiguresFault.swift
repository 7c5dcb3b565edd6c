/// Why a file with figures can't be read back.
package enum FiguresFault: Error, Equatable, Sendable {
    /// The line, counted from 1, of the first thing that is not as this program writes it.
    case notAsWritten(line: Int)
    /// The header has not all columns that are needed, in whatever order.
    case missingColumns([String])
    /// More lines than any update has.
    case tooManyLines(limit: Int)
}
