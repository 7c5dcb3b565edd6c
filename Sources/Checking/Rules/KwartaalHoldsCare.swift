import Contract
import Faults
import Intake
import Jeugdhulp

/// Use does not collapse from one quarter to the next.
package enum KwartaalHoldsCare: Check {
    /// TOE-009. What `KwartaalVergelijking` can't tell from a real fall in use; the rest is TOE-008.
    package static let rule = Rule(
        .kwartaalHoldsCare, name: "KwartaalHoldsCare", kolom: nil, drempels: KwartaalVergelijking.drempels)

    /// One for each gemeente, kind and whole quarter; about no file.
    package static func findings(in rows: CheckedRows, _ drempels: Drempelwaarden) -> FindingList {
        KwartaalVergelijking(rows, drempels).findings(.minderZorg)
    }
}
