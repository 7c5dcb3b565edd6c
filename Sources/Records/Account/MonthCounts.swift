import Intake
import Jeugdhulp

/// How many records touch each month, per gemeente; of one kind. Two additions a record.
struct MonthCounts: Sendable {
    /// Months from January 1900 through December 2199.
    static let monthCount = 3600
    /// One behind the last, where what runs through the last month ends.
    private static let stride = monthCount + 1

    /// By gemeente and then month: how many more records touch the month than the one before it.
    var changes: [Int32]

    /// All 0; takes 14 kB a gemeente.
    init(gemeenteCount: Int) {
        changes = [Int32](repeating: 0, count: gemeenteCount * MonthCounts.stride)
    }

    /// The record of a version touches every month from that of its first day through that of its last; `changes` are those of a
    /// `MonthCounts`, and `months` those of each day.
    @inline(__always)
    static func add(_ versie: Versie, _ months: Span<UInt16>, to changes: inout MutableSpan<Int32>) {
        let start = versie.gemeente &* stride
        changes[start &+ Int(months[Int(versie.begindatum)])] &+= 1
        changes[start &+ Int(months[Int(versie.einddatum)]) &+ 1] &-= 1
    }

    /// The same for one record alone.
    mutating func add(_ versie: Versie) {
        let start = versie.gemeente * MonthCounts.stride
        changes[start + Int(MonthCounts.ofDay[Int(versie.begindatum)])] &+= 1
        changes[start + Int(MonthCounts.ofDay[Int(versie.einddatum)]) + 1] &-= 1
    }

    /// Adds up counts over the same gemeenten. Associative and commutative.
    mutating func merge(_ other: MonthCounts) {
        for place in changes.indices { changes[place] &+= other.changes[place] }
    }

    /// How many records touch each month, by month, counted from January 1900.
    func counts(gemeente: Int) -> [Int] {
        var count = 0
        return (0..<MonthCounts.monthCount).map { month in
            count += Int(changes[gemeente * MonthCounts.stride + month])
            return count
        }
    }

    /// The month of each day, by its number.
    static let ofDay: [UInt16] = {
        var months: [UInt16] = []
        months.reserveCapacity(Int(CalendarDate.last.dayNumber) + 1)
        for month in 0..<monthCount {
            let days = CalendarDate.daysInMonth(month % 12 + 1, year: 1900 + month / 12)
            months.append(contentsOf: repeatElement(UInt16(month), count: days))
        }
        return months
    }()
}
