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
        rest = rest.replacing(/\b[0-9]{1,2} [a-z]+ [0-9]{4}/, with: "")
        rest = rest.replacing(/[0-9]{4} 1e (helft|kwartaal|t\/m 3e kwartaal)/, with: "")
        return rest.matches(of: /[0-9]+(\.[0-9]{3})*(,[0-9]+)?/).map { String($0.output.0) }
            .filter { $0.wholeMatch(of: /[0-9]{4}/) == nil }
            .map { $0.replacing(".", with: "") }
    }

    /// Every date of a Dutch text, such as `31 maart 2019`.
    package static func datesInText(_ text: String) -> [String] {
        text.matches(of: /\b[0-9]{1,2} [a-z]+ [0-9]{4}/).map { String($0.output) }
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
