import Contract
import Faults
import Intake
import Jeugdhulp
import Records

/// No care without an indicatie for it: of the same jeugdige and voorziening, in whichever gemeente and whenever.
package enum DeclaratieHasIndicatie: Check {
    /// TOE-002. Such a jeugdige can be in D(v) without being in I(v) (Rekenregels, R3.2).
    package static let rule = Rule(
        .declaratieHasIndicatie, name: "DeclaratieHasIndicatie", kolom: nil,
        drempels: [
            Drempel(
                naam: "promille", standaard: 50, bereik: 0...1000,
                uitleg: "zoveel per duizend declaraties van een gemeente mag gewoon zijn"),
            Drempel(
                naam: "rijen", standaard: 200, bereik: 1...1_000_000,
                uitleg: "bij minder declaraties van een gemeente is niets gewoon"),
        ])

    /// One for each declaratie of a known voorziening that is no credit and was not wholly credited, of gemeenten where that is more than a
    /// habit. Linear in the rows.
    package static func findings(in rows: CheckedRows, _ drempels: Drempelwaarden) -> FindingList {
        let found = all(in: rows)
        let declared = rows.fold([Int](repeating: 0, count: rows.gemeenten.count)) { bucket, counts in
            for row in bucket where row.isDeclaratie { counts[row.gemeente] += 1 }
        } merge: { all, other in
            for place in all.indices { all[place] += other[place] }
        }
        let habits = declared.indices.filter { place in
            let count = found.totalByGemeente[Int16(place)] ?? 0
            return declared[place] >= drempels["rijen"] && count * 1000 <= declared[place] * drempels["promille"]
        }
        return found.without(gemeenten: Set(habits.map { Int16($0) }))
    }

    private static func all(in rows: CheckedRows) -> FindingList {
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
            let paidBack = Kind.paidBack(bare)
            let nearest = NearestIndicaties(all, rows.withdrawals.of(first.jeugdige))
            for row in bare
            where row.cents >= 0 && !credited.contains(DeclaredCare(row)) && !paidBack.contains(Kind(row)) {
                let (other, gevonden) = nearest.to(row)
                findings.add(rows.finding(row, other: other, gevonden: gevonden))
            }
        }
    }
}

/// What D(v) is taken over, of one jeugdige (Rekenregels, R3.2).
private struct Kind: Hashable {
    let gemeente: Int
    let voorziening: Voorziening

    init(_ row: PlacedRecord) {
        self.init(gemeente: row.gemeente, voorziening: row.voorziening)
    }

    init(gemeente: Int, voorziening: Voorziening) {
        (self.gemeente, self.voorziening) = (gemeente, voorziening)
    }

    /// Those of which nothing is left, however the credits are divided over days and declaraties.
    static func paidBack(_ declaraties: [PlacedRecord]) -> Set<Kind> {
        guard declaraties.contains(where: { $0.cents < 0 }) else { return [] }
        let sums = Dictionary(grouping: declaraties, by: Kind.init).mapValues { own in
            (cents: own.reduce(0) { $0 &+ $1.cents }, isCredited: own.contains { $0.cents < 0 })
        }
        return Set(sums.filter { $0.value.isCredited && $0.value.cents <= 0 }.keys)
    }
}

/// The rows that a declaratie without an indicatie is best put beside, of one jeugdige; always of the same gemeente.
private struct NearestIndicaties {
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
