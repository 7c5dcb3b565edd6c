import Contract
import Faults
import Intake
import Jeugdhulp
import Records

/// No care without an indicatie for it: of the same jeugdige and voorziening, in whichever gemeente and whenever.
package enum DeclaratieHasIndicatie: Check {
    /// TOE-002. Such a jeugdige can be in D(v) without being in I(v) (Rekenregels, R3.2).
    package static let rule = Rule(
        .declaratieHasIndicatie, name: "DeclaratieHasIndicatie", kolom: nil, drempels: [])

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
            return (row, Toetstekst.declaratieOfWithdrawn)
        }
        guard let row = last[kind.gemeente] else { return (nil, nil) }
        return (row, Toetstekst.declaratieOfOther)
    }
}
