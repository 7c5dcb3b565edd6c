/// Why a published update can't be attacked: it is not one, or not as the program publishes it.
package enum AttackFault: Error, Equatable, Sendable {
    /// A file that every update has.
    case missing(path: String)
    /// The line, counted from 1, of the first thing that is not as the program publishes it.
    case notAsPublished(path: String, line: Int)
    /// The header has not all columns that are needed.
    case missingColumns(path: String, [String])
    /// More lines than any update has.
    case tooManyLines(path: String, limit: Int)
}
