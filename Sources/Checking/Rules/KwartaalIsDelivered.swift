import Contract
import Faults
import Intake
import Jeugdhulp

/// A supplier that sent rows in one quarter sends them in the next.
package enum KwartaalIsDelivered: Check {
    /// TOE-008. What `KwartaalVergelijking` takes for rows that were not sent; the rest is TOE-009.
    package static let rule = Rule(
        .kwartaalIsDelivered, name: "KwartaalIsDelivered", kolom: nil, drempels: KwartaalVergelijking.drempels)

    /// One for each gemeente, kind and whole quarter; about no file.
    package static func findings(in rows: CheckedRows, _ drempels: Drempelwaarden) -> FindingList {
        KwartaalVergelijking(rows, drempels).findings(.nietGeleverd)
    }
}
