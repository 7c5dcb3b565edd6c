import Contract
import Faults
import Intake
import Records

/// One jeugdige, one date of birth. 1 January 1900 means unknown (iJw 3.2, IV009), and so does what is no date.
package enum JeugdigeHasOneGeboortedatum: Check {
    /// TOE-001. One key is one jeugdige, in the region or within a gemeente (Rekenregels, R1.3).
    package static let rule = Rule(
        .jeugdigeHasOneGeboortedatum, name: "JeugdigeHasOneGeboortedatum", kolom: .geboortedatum, drempels: [])

    /// Of each gemeente the first row with another date than the one that most rows have; on a tie the one read first.
    package static func findings(in rows: CheckedRows, _ drempels: Drempelwaarden) -> FindingList {
        rows.eachJeugdige { all, findings in
            guard let usual = usualRow(all) else { return }
            var seen: Set<Int> = []
            for row in all {
                guard let day = row.geboortedatum, day != usual.geboortedatum else { continue }
                if seen.insert(row.gemeente).inserted { findings.add(rows.finding(row, other: usual)) }
            }
        }
    }

    /// The first row with the date that most rows have; `nil` when there are no two dates.
    private static func usualRow(_ rows: ArraySlice<PlacedRecord>) -> PlacedRecord? {
        var dates: [Int32: (first: PlacedRecord, count: Int)] = [:]
        for row in rows {
            guard let day = row.geboortedatum else { continue }
            dates[day] = (dates[day]?.first ?? row, (dates[day]?.count ?? 0) + 1)
        }
        guard dates.count > 1 else { return nil }
        let usual = dates.values.max { left, right in
            left.count == right.count ? right.first.wasRead(before: left.first) : left.count < right.count
        }
        return usual?.first
    }
}
