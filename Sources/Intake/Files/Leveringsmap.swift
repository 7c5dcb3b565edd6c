package import Jeugdhulp

/// The first folder below `leveringen/`, named `2020-10` or `2020-10-31`: one delivery (contract, section 2.6).
package struct Leveringsmap: Hashable, Comparable, Sendable {
    /// As the folder is spelled.
    package let name: String
    /// A month counts as its last day.
    package let date: CalendarDate

    /// The delivery that a file belongs to, by its path below DATA; `nil` when its first folder is not named so.
    package init?(path: String) {
        let parts = path.split(separator: "/", maxSplits: 2)
        guard parts.count == 3 else { return nil }
        self.init(name: String(parts[1]))
    }

    private init?(name: String) {
        let month = name.utf8.count == 7 ? CalendarDate(iso: name + "-01") : nil
        if let month {
            let (year, number, _) = month.components
            let last = CalendarDate.daysInMonth(number, year: year)
            guard let date = CalendarDate(year: year, month: number, day: last) else { return nil }
            self.date = date
        } else {
            guard let date = CalendarDate(iso: name) else { return nil }
            self.date = date
        }
        self.name = name
    }

    /// By date; two of the same date are refused before deliveries replace each other.
    package static func < (left: Leveringsmap, right: Leveringsmap) -> Bool {
        left.date < right.date
    }
}
