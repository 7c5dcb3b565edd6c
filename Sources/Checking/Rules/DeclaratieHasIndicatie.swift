import Intake
import Jeugdhulp

/// No care without an indicatie for it: of the same jeugdige and voorziening, in whichever gemeente and whenever.
package enum DeclaratieHasIndicatie: Check {
    /// TOE-002. Such a jeugdige can be in D(v) without being in I(v) (contract, section 3).
    package static let rule = Rule(
        code: "TOE-002", name: "DeclaratieHasIndicatie",
        titel: "een declaratie zonder enige indicatie van die jeugdige en voorziening",
        betekenis:
            "De jeugdige telt mee bij de declaraties en niet bij de indicaties, of de voorziening van een van beide "
            + "klopt niet. Crediteringen, declaraties die helemaal zijn gecrediteerd, declaraties met een onbekende productcode "
            + "en jeugdigen met een indicatie zonder bekende productcode blijven buiten beschouwing.",
        herstel:
            "Lever de indicatie aan, of kijk of de productcode of de sleutel van de jeugdige klopt. Is de indicatie "
            + "ingetrokken, dan staat de rij die dat zegt erbij; heeft de jeugdige alleen andere indicaties, dan de laatste daarvan.",
        verwacht: "een indicatie van dezelfde jeugdige en voorziening", kolom: nil, drempels: [])

    /// One for each declaratie of a known voorziening that is no credit and was not wholly credited. Linear in the rows.
    package static func findings(in rows: CheckedRows, _ drempels: Drempelwaarden) -> FindingList {
        rows.eachJeugdige { all, findings in
            var indicated: UInt8 = 0
            for row in all where !row.isDeclaratie { indicated |= 1 << row.versie.voorziening.rawValue }
            // An indicatie may name no product that its declaraties do (iJw 3.2, an aspecifieke toewijzing).
            if indicated >> Voorziening.onbekend.rawValue & 1 == 1 { return }
            let bare = all.filter { row in
                row.isDeclaratie && row.versie.voorziening != .onbekend
                    && indicated >> row.versie.voorziening.rawValue & 1 == 0
            }
            let credited = DeclaredCare.wholeCredited(bare)
            for row in bare where row.versie.cents >= 0 && !credited.contains(DeclaredCare(row)) {
                findings.add(finding(row, of: all, in: rows))
            }
        }
    }

    /// Beside the declaratie the row that withdrew an indicatie for it, else the last indicatie for something else.
    private static func finding(_ row: CheckedRow, of all: ArraySlice<CheckedRow>, in rows: CheckedRows) -> Finding {
        let withdrawal = rows.withdrawals.of(row.versie.jeugdige).last { withdrawal in
            withdrawal.withdrawing.versie.gemeente == row.versie.gemeente
                && withdrawal.voorziening == row.versie.voorziening
        }
        if let withdrawal {
            return rows.finding(
                row, other: withdrawal.withdrawing,
                gevonden: "een declaratie waarvan de indicatie is ingetrokken of verwijderd")
        }
        let other = all.last { !$0.isDeclaratie && $0.versie.gemeente == row.versie.gemeente }
        return rows.finding(
            row, other: other,
            gevonden: other.map { _ in "een declaratie van een jeugdige met alleen indicaties voor iets anders" })
    }
}
