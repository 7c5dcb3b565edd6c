/// A slow reading of a date, by a grammar in regular expressions and a table of months.
struct ReferenceDate {
    /// Each with the places of year, month and day in it.
    private let forms: [(regex: Regex<AnyRegexOutput>, places: [Int])]

    init() throws {
        let time = "([T ]([0-9]|[01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?)?"
        let patterns: [(String, [Int])] = [
            ("([0-9]{4})-([0-9]{2})-([0-9]{2})", [1, 2, 3]), ("([0-9]{4})([0-9]{2})([0-9]{2})", [1, 2, 3]),
            ("([0-9]{1,2})-([0-9]{1,2})-([0-9]{4})", [3, 2, 1]), ("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})", [3, 2, 1]),
        ]
        forms = try patterns.map { (try Regex($0.0 + time).matchingSemantics(.unicodeScalar), $0.1) }
    }

    /// Day number counted from 1 January 1900; `nil` for what is no date.
    func dayNumber(_ text: String) -> Int? {
        for form in forms {
            guard let match = text.wholeMatch(of: form.regex) else { continue }
            let numbers = form.places.map { match.output[$0].substring.flatMap { Int($0) } ?? 0 }
            return ReferenceDate.dayNumber(year: numbers[0], month: numbers[1], day: numbers[2])
        }
        return nil
    }

    private static func dayNumber(year: Int, month: Int, day: Int) -> Int? {
        guard (1900...2199).contains(year), (1...12).contains(month) else { return nil }
        let lengths = monthLengths(year)
        guard day >= 1, day <= lengths[month - 1] else { return nil }
        let years = (1900..<year).reduce(0) { $0 + monthLengths($1).reduce(0, +) }
        return years + lengths[..<(month - 1)].reduce(0, +) + day - 1
    }

    static func monthLengths(_ year: Int) -> [Int] {
        // Of the years that end in 00 only 2000 has a leap day.
        let isLeap = year % 4 == 0 && ![1900, 2100].contains(year)
        return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    }
}
