import Contract
import Faults
import Jeugdhulp
import Records

/// A delivery of which the rows were registered at quite another time than its folder says.
enum ForeignDays {
    /// All of them after the day of the folder, or all far before it; of which none is seen, those of a delivery that counts are all from after
    /// the peildatum. Of one delivery all files of a gemeente and kind together.
    static func doubts(_ beeld: Leveringsbeeld, _ drempels: Drempelwaarden) -> [Twijfel] {
        beeld.mappen.flatMap { map in
            Leveringssoort.allCases.flatMap { soort in
                beeld.gemeenten.indices.compactMap { doubt(beeld, drempels, map, soort, gemeente: $0) }
            }
        }
    }

    private static func doubt(
        _ beeld: Leveringsbeeld, _ drempels: Drempelwaarden, _ map: Leveringsmap, _ soort: Leveringssoort, gemeente: Int
    ) -> Twijfel? {
        let rows = beeld.rows(map, soort, gemeente: gemeente)
        guard rows >= drempels["rijen"] else { return nil }
        let prints = beeld.delen.filter { $0.map == map && $0.soort == soort && $0.gemeente == gemeente }
            .map { beeld.prints[$0.file, gemeente: gemeente] }.filter { $0.first <= $0.last }
        guard let first = prints.map(\.first).min(), let last = prints.map(\.last).max() else {
            let counts = beeld.peildatum.map { map.date <= $0 } ?? false
            return counts ? twijfel(beeld, map, soort, gemeente, rows) : nil
        }
        let isAfter = Int(first) - Int(map.date.dayNumber) > drempels["dagen_na"]
        let isBefore = Int(map.days.first.dayNumber) - Int(last) > drempels["dagen_voor"]
        return isAfter || isBefore ? twijfel(beeld, map, soort, gemeente, rows) : nil
    }

    private static func twijfel(
        _ beeld: Leveringsbeeld, _ map: Leveringsmap, _ soort: Leveringssoort, _ gemeente: Int, _ rows: Int
    ) -> Twijfel {
        Twijfel(
            Twijfelregels.foreignDays, gemeente: beeld.gemeenten[gemeente],
            path: beeld.path(map, soort, gemeente: gemeente),
            omvang: Twijfelomvang(records: rows, jeugdigen: nil, cents: 0))
    }
}
