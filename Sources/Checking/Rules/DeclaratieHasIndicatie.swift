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
            + "klopt niet. Crediteringen, declaraties met een onbekende productcode en jeugdigen met een indicatie zonder "
            + "bekende productcode blijven buiten beschouwing.",
        herstel: "Lever de indicatie aan, of kijk of de productcode of de sleutel van de jeugdige klopt.",
        verwacht: "een indicatie van dezelfde jeugdige en voorziening", kolom: nil, drempels: [])

    /// One for each declaratie that is no credit and is of a known voorziening. Linear in the rows.
    package static func findings(in rows: CheckedRows, _ drempels: Drempelwaarden) -> FindingList {
        rows.eachJeugdige { all, findings in
            var indicated: UInt8 = 0
            for row in all where !row.isDeclaratie { indicated |= 1 << row.versie.voorziening.rawValue }
            // An indicatie may name no product that its declaraties do (iJw 3.2, an aspecifieke toewijzing).
            if indicated >> Voorziening.onbekend.rawValue & 1 == 1 { return }
            for row in all where row.isDeclaratie && row.versie.cents >= 0 && row.versie.voorziening != .onbekend {
                if indicated >> row.versie.voorziening.rawValue & 1 == 0 { findings.add(rows.finding(row)) }
            }
        }
    }
}
