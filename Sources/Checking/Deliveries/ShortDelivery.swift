import Contract
import Jeugdhulp
import Records

/// A delivery that stops before those of the others do, or leaves out a month that they have.
enum ShortDelivery {
    /// So many months back are looked at.
    private static let months = 36
    /// A month is held against so many before it.
    private static let before = 3

    /// One for each gemeente and kind; `path` is that of its newest delivery.
    static func doubts(_ beeld: Leveringsbeeld, _ drempels: Drempelwaarden) -> [Twijfel] {
        let rondes = Rondes(beeld, percentage: 50, margin: 0)
        return Leveringssoort.allCases.flatMap { soort in
            beeld.gemeenten.indices.compactMap { gemeente -> Twijfel? in
                let newest = beeld.mappen(soort, gemeente: gemeente).last
                guard
                    endsEarly(beeld, drempels, rondes.mappen.last, soort, gemeente: gemeente)
                        || lacksMonth(beeld, drempels, soort, gemeente: gemeente)
                else { return nil }
                return Twijfel(
                    Twijfelregels.stopsEarly, gemeente: beeld.gemeenten[gemeente],
                    path: beeld.path(newest, soort, gemeente: gemeente), omvang: nil)
            }
        }
    }

    /// Whether the last registration in the last round lies long before that of the others.
    private static func endsEarly(
        _ beeld: Leveringsbeeld, _ drempels: Drempelwaarden, _ ronde: Leveringsmap?, _ soort: Leveringssoort,
        gemeente: Int
    ) -> Bool {
        guard let ronde else { return false }
        let last = { (gemeente: Int) -> Int32? in
            guard beeld.rows(ronde, soort, gemeente: gemeente) >= drempels["rijen"] else { return nil }
            let days = beeld.delen.filter { $0.map == ronde && $0.soort == soort && $0.gemeente == gemeente }
                .map { beeld.prints[$0.file, gemeente: gemeente].last }
            return days.max().flatMap { $0 < 0 ? nil : $0 }
        }
        let others = beeld.others(gemeente).compactMap(last).sorted()
        guard others.count >= drempels["gemeenten"], let own = last(gemeente) else { return false }
        return Int(others[(others.count - 1) / 2]) - Int(own) > drempels["dagen"]
    }

    /// Whether a month of declared care has far less than the months before it, where that of the others has not.
    private static func lacksMonth(
        _ beeld: Leveringsbeeld, _ drempels: Drempelwaarden, _ soort: Leveringssoort, gemeente: Int
    ) -> Bool {
        guard soort == .declaraties, let last = beeld.mappen.last?.date.components else { return false }
        let end = (last.year - 1900) * 12 + last.month
        let range = max(0, end - months - before)..<end
        let counts = beeld.gemeenten.indices.map { beeld.dekking.counts(soort, gemeente: $0, range) }
        return (before..<range.count).contains { month in
            let parts = beeld.others(gemeente).compactMap { part(counts[$0], month) }
            guard let usual = parts.median(atLeast: drempels["gemeenten"]), let own = part(counts[gemeente], month)
            else {
                return false
            }
            let expected = usual.of(own.geheel) / before
            return expected >= drempels["records"] && own.deel / before * 100 < expected * drempels["percentage"]
        }
    }

    /// A month, as many times as there are months before it, beside these.
    private static func part(_ counts: [Int], _ month: Int) -> Breuk? {
        Breuk(counts[month] * before, counts[month - before..<month].reduce(0, +))
    }
}
