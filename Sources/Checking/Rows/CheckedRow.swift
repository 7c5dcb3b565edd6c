import Contract
import Intake
import Jeugdhulp

/// One accepted row as the checks between rows see it.
package struct CheckedRow: Sendable {
    let versie: Versie
    let details: RowDetails
    let soort: Leveringssoort

    /// Number of the productcode; 0 for none.
    var productcode: UInt32 { details.productcode }
    /// The day number, or `nil` when it is not known.
    var geboortedatum: Int32? { details.geboortedatum }

    /// The order in which rows count as read: pieces are numbered in it, and so are lines within a piece.
    func wasRead(before other: CheckedRow) -> Bool {
        (versie.piece, details.line) < (other.versie.piece, other.details.line)
    }
}
