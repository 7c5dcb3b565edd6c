/// Every code that a message can have, but those of the checks between rows (TOE): they stand with their rule.
///
/// A new code is one line in the list of its kind, and the same line in `data/LEESMIJ.md`.
package enum FaultCatalogue {
    /// In order of kind, and then of code.
    package static let all = rows + stopping + warnings

    /// What ends a run, or the command that was asked for.
    package static let stopping = files + deliveries + settings + runs

    /// Codes that no message has any more; none is used again. CON-007: the checks read other rows than were accepted, when they read them
    /// a second time.
    package static let retired: Set = ["CON-007"]

    /// `nil` for a code that no message has.
    package static func entry(_ code: String) -> FaultCode? { byCode[code] }

    private static let byCode = Dictionary(all.map { ($0.code, $0) }) { first, _ in first }
}
