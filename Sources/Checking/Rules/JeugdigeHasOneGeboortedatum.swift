import Contract
import Faults
import Intake
import Jeugdhulp
import Records

/// One jeugdige, one date of birth. 1 January 1900 means unknown (iJw 3.2, IV009), and so does what is no date.
package enum JeugdigeHasOneGeboortedatum: Check {
    /// TOE-001. One key is one jeugdige, in the region or within a gemeente (Rekenregels, R1.3).
    package static let rule = Rule(
        .jeugdigeHasOneGeboortedatum, name: "JeugdigeHasOneGeboortedatum", kolom: .geboortedatum, drempels: [])

    /// Of each gemeente the first row with another date than the one that most rows have; on a tie the one read first. A date of which the
    /// day, or the month too, is not known is written with 01 (iJw 3.2, IV009): it is another date only in another month, or another year.
    package static func findings(in rows: CheckedRows, _ drempels: Drempelwaarden) -> FindingList {
        rows.eachJeugdige { all, findings in
            guard let usual = usualRow(all), let birth = usual.geboortedatum else { return }
            var seen: Set<Int> = []
            for row in all {
                guard let day = row.geboortedatum, day != birth, !mayBeTheSame(day, birth) else { continue }
                if seen.insert(row.gemeente).inserted { findings.add(rows.finding(row, other: usual)) }
            }
        }
    }

    /// The first row with the date that most rows have, of those that are known to the day where there are any; `nil` when there are no two
    /// dates.
    private static func usualRow(_ rows: ArraySlice<PlacedRecord>) -> PlacedRecord? {
        var dates: [Int32: (first: PlacedRecord, count: Int)] = [:]
        for row in rows {
            guard let day = row.geboortedatum else { continue }
            dates[day] = (dates[day]?.first ?? row, (dates[day]?.count ?? 0) + 1)
        }
        guard dates.count > 1 else { return nil }
        let whole = dates.filter { components($0.key)?.day != 1 }
        let usual = (whole.isEmpty ? dates : whole).values.max { left, right in
            left.count == right.count ? right.first.wasRead(before: left.first) : left.count < right.count
        }
        return usual?.first
    }

    /// Whether one of two dates is known in part only, and the other lies in what is known of it.
    private static func mayBeTheSame(_ one: Int32, _ other: Int32) -> Bool {
        guard let left = components(one), let right = components(other), left.year == right.year else { return false }
        return holds(left, right) || holds(right, left)
    }

    /// Whether a date, as far as it is known, says nothing else than another of the same year.
    private static func holds(_ partly: Components, _ whole: Components) -> Bool {
        partly.day == 1 && (partly.month == 1 || partly.month == whole.month)
    }

    private typealias Components = (year: Int, month: Int, day: Int)

    private static func components(_ day: Int32) -> Components? {
        CalendarDate(dayNumber: Int(day))?.components
    }
}
