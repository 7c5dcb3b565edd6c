import Contract
import Faults
import Jeugdhulp
import Records

/// A delivery of which the rows were registered at quite another time than its folder says.
enum ForeignDays {
    /// All of them after the day of the folder, or all far before it.
    static func doubts(_ beeld: Leveringsbeeld, _ drempels: Drempelwaarden) -> [Twijfel] {
        beeld.delen.compactMap { deel -> Twijfel? in
            let print = beeld.prints[deel.file, gemeente: deel.gemeente]
            guard let map = deel.map, deel.rows >= drempels["rijen"], print.first <= print.last else { return nil }
            let isAfter = Int(print.first) - Int(map.date.dayNumber) > drempels["dagen_na"]
            let isBefore = Int(map.days.first.dayNumber) - Int(print.last) > drempels["dagen_voor"]
            guard isAfter || isBefore else { return nil }
            return Twijfel(
                Twijfelregels.foreignDays, gemeente: beeld.gemeenten[deel.gemeente], path: deel.path,
                omvang: Twijfelomvang(records: deel.rows, jeugdigen: nil, cents: 0))
        }
    }
}
