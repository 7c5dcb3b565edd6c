/// Which update the figures are explained against.
package enum Vorigekeuze: Equatable, Sendable {
    /// The greatest quarter in REPORTS before that of the report.
    case automatic
    /// This report folder.
    case folder(String)
    /// None: the report has no bijstellingen.
    case none

    /// As it is written after `--vorige`.
    package init(_ text: String) {
        self = text == "geen" ? .none : .folder(text)
    }
}
