/// The numbers that readers see, to be found back in the CSV files beside them.
package enum PublishedNumbers {
    /// Every number of a Dutch text as a CSV file would write it without its sign: `2.473` is `2473`, `-8,2%` is `8,2`.
    ///
    /// Dates, years, labels of periods and numbers of tables are left out, and what is said of every report alike.
    package static func inText(_ text: String) -> [String] {
        var rest = text
        for fixed in ["1.000 jeugdigen", "18 jaar", "tabel 1", "aantal onder 10"] {
            rest = rest.replacing(fixed, with: "")
        }
        for month in months where rest.contains(month) {
            for date in Set(datesInText(rest, month: month)) { rest = rest.replacing(date, with: "") }
        }
        rest = rest.replacing(/[0-9]{4} 1e (helft|kwartaal|t\/m 3e kwartaal)/, with: "")
        return rest.matches(of: /[0-9]+(\.[0-9]{3})*(,[0-9]+)?/).map { String($0.output.0) }
            .filter { $0.wholeMatch(of: /[0-9]{4}/) == nil }
            .map { $0.replacing(".", with: "") }
    }

    private static let months = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
        "december",
    ]

    /// Every date of a Dutch text, such as `31 maart 2019`.
    package static func datesInText(_ text: String) -> [String] {
        months.flatMap { datesInText(text, month: $0) }
    }

    private static func datesInText(_ text: String, month: String) -> [String] {
        text.ranges(of: " \(month) ").compactMap { range in
            let day = text[..<range.lowerBound].suffix(2).filter(\.isNumber)
            let year = text[range.upperBound...].prefix(4)
            return day.isEmpty || year.count(where: \.isNumber) < 4 ? nil : "\(day) \(month) \(year)"
        }
    }

    /// The fields of a column, without signs.
    package static func inColumn(_ name: String, of csv: [UInt8]) -> Set<String> {
        let lines = String(decoding: csv.dropFirst(3), as: UTF8.self).split(separator: "\r\n").map {
            $0.split(separator: ";", omittingEmptySubsequences: false)
        }
        guard let place = lines.first?.firstIndex(where: { $0 == name }) else { return [] }
        return Set(lines.dropFirst().map { String($0[place].filter { $0 != "-" }) })
    }
}
