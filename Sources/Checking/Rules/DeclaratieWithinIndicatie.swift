import Contract
import Intake
import Records

/// Care lies within the days of the indicatie that the declaratie names (iJw 3.2, IV089).
package enum DeclaratieWithinIndicatie: Check {
    /// TOE-003. The indicatie is the one with that number in the same gemeente (Rekenregels, R2.4).
    package static let rule = Rule(
        code: "TOE-003", name: "DeclaratieWithinIndicatie", titel: "een declaratie buiten de dagen van haar indicatie",
        betekenis: "De zorg begint voor of eindigt na de indicatie met dit indicatienummer in deze gemeente. "
            + "Van een van beide kloppen de dagen of het nummer niet.",
        herstel: "Lever de verlengde of verkorte indicatie aan, of herstel de dagen of het indicatienummer.",
        verwacht: "begindatum en einddatum binnen de indicatie met dit nummer", kolom: .begindatum,
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
