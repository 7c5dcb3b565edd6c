import Contract
import Intake
import Jeugdhulp
import Records

/// No care without an indicatie for it: of the same jeugdige and voorziening, in whichever gemeente and whenever.
package enum DeclaratieHasIndicatie: Check {
    /// TOE-002. Such a jeugdige can be in D(v) without being in I(v) (Rekenregels, R3.2).
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
            for row in all where !row.isDeclaratie { indicated |= 1 << row.voorziening.rawValue }
            // An indicatie may name no product that its declaraties do (iJw 3.2, an aspecifieke toewijzing).
            if indicated >> Voorziening.onbekend.rawValue & 1 == 1 { return }
            let bare = all.filter { row in
                row.isDeclaratie && row.voorziening != .onbekend
                    && indicated >> row.voorziening.rawValue & 1 == 0
            }
            guard let first = bare.first else { return }
            let credited = DeclaredCare.wholeCredited(bare)
            let nearest = NearestIndicaties(all, rows.withdrawals.of(first.jeugdige))
            for row in bare where row.cents >= 0 && !credited.contains(DeclaredCare(row)) {
                let (other, gevonden) = nearest.to(row)
                findings.add(rows.finding(row, other: other, gevonden: gevonden))
            }
        }
    }
}

/// The rows that a declaratie without an indicatie is best put beside, of one jeugdige; always of the same gemeente.
private struct NearestIndicaties {
    private struct Kind: Hashable {
        let gemeente: Int
        let voorziening: Voorziening
    }

    /// The row that withdrew the last indicatie of a kind that does not exist any more.
    private var withdrawing: [Kind: PlacedRecord] = [:]
    /// The last indicatie that exists, of whatever kind, by gemeente.
    private var last: [Int: PlacedRecord] = [:]

    init(_ all: ArraySlice<PlacedRecord>, _ withdrawals: ArraySlice<Withdrawals.Withdrawal>) {
        for row in all where !row.isDeclaratie { last[row.gemeente] = row }
        for withdrawal in withdrawals {
            let row = withdrawal.withdrawing
            withdrawing[Kind(gemeente: row.gemeente, voorziening: withdrawal.voorziening)] = row
        }
    }

    /// The row, and what it makes of the finding in words.
    func to(_ row: PlacedRecord) -> (PlacedRecord?, gevonden: String?) {
        let kind = Kind(gemeente: row.gemeente, voorziening: row.voorziening)
        if let row = withdrawing[kind] {
            return (row, "een declaratie waarvan de indicatie is ingetrokken of verwijderd")
        }
        guard let row = last[kind.gemeente] else { return (nil, nil) }
        return (row, "een declaratie van een jeugdige met alleen indicaties voor iets anders")
    }
}
