import Contract
import Faults
import Intake
import Records

/// Care lies within the days of the indicatie that the declaratie names (iJw 3.2, IV089).
package enum DeclaratieWithinIndicatie: Check {
    /// TOE-003. The indicatie is the one with that number in the same gemeente (Rekenregels, R2.4).
    package static let rule = Rule(
        .declaratieWithinIndicatie, name: "DeclaratieWithinIndicatie", kolom: .begindatum,
        drempels: [
            Drempel(
                naam: "dagen", standaard: 0, bereik: 0...3660,
                uitleg: "zoveel dagen mag de zorg buiten de indicatie vallen")
        ])

    /// One for each declaratie that begins or ends more than `dagen` days outside it; one whose indicatie was not delivered
    /// is passed over.
    package static func findings(in rows: CheckedRows, _ drempels: Drempelwaarden) -> FindingList {
        let margin = Int32(drempels["dagen"])
        return rows.eachRow { row, findings in
            if let days = row.daysOutsideIndicatie, days > margin { findings.add(rows.finding(row)) }
        }
    }
}
