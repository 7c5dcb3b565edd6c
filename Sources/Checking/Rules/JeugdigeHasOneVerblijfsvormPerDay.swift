import Contract
import Faults
import Intake
import Jeugdhulp
import Records

/// Nobody sleeps in two kinds of places on one day.
package enum JeugdigeHasOneVerblijfsvormPerDay: Check {
    /// TOE-004. Vormen are compared, those of tables 6 to 8 (Rekenregels, R3.3): pleegzorg beside gezinshuis is no finding.
    package static let rule = Rule(
        .jeugdigeHasOneVerblijfsvormPerDay, name: "JeugdigeHasOneVerblijfsvormPerDay", kolom: .begindatum,
        drempels: [
            Drempel(naam: "dagen", standaard: 1, bereik: 1...366, uitleg: "zoveel dagen moeten twee verblijven delen")
        ])

    /// Of two stays that share days, the one that began later.
    package static func findings(in rows: CheckedRows, _ drempels: Drempelwaarden) -> FindingList {
        let needed = Int32(drempels["dagen"])
        return rows.eachJeugdige { all, findings in
            var latest = [PlacedRecord?](repeating: nil, count: Verblijfsvorm.allCases.count)
            for stay in stays(all) {
                guard let vorm = stay.voorziening.verblijfsvorm else { continue }
                let conflict = latest.indices.filter { $0 != Int(vorm.rawValue) }.compactMap { latest[$0] }
                    .first { min($0.einddatum, stay.einddatum) - stay.begindatum + 1 >= needed }
                if let conflict { findings.add(rows.finding(stay, other: conflict)) }
                let place = Int(vorm.rawValue)
                if latest[place].map({ $0.einddatum < stay.einddatum }) ?? true { latest[place] = stay }
            }
        }
    }

    /// The declared stays that were not wholly credited, each once, by the day they began.
    private static func stays(_ rows: ArraySlice<PlacedRecord>) -> [PlacedRecord] {
        let declared = rows.filter { $0.isDeclaratie && $0.voorziening.verblijfsvorm != nil }
        guard Set(declared.map { $0.voorziening.verblijfsvorm }).count > 1 else { return [] }
        // By key, not by looking along all: one key may stand for very many rows.
        var stays: [DeclaredCare: (row: PlacedRecord, cents: Int64, isCredited: Bool)] = [:]
        for row in declared {
            let before = stays[DeclaredCare(row)] ?? (row, 0, false)
            stays[DeclaredCare(row)] = (
                before.row, before.cents &+ row.cents, before.isCredited || row.cents < 0
            )
        }
        let declaredFor = stays.values.filter {
            Tabelplaatsen.isDeclared(cents: $0.cents, isCredited: $0.isCredited)
        }
        return declaredFor.map(\.row).sorted { left, right in
            if left.begindatum != right.begindatum {
                return left.begindatum < right.begindatum
            }
            return left.wasRead(before: right)
        }
    }
}
