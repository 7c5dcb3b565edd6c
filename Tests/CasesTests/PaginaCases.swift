import Foundation
import TestSupport
import Testing

/// The pages and pictures of the example, against the CSV files beside them.
@Suite("What readers of the example see") struct PaginaCases {
    static let quarters = ["2020-Q1", "2020-Q2"]

    @Test(
        "is a number of a CSV file beside it, a year, a date, or one of a few others that are named here",
        arguments: quarters)
    func known(quarter: String) throws {
        let report = Repository.files(below: "reports/" + quarter)
        let known = try Self.known(report)
        let pages = report.paths.filter { $0.hasPrefix("rapport.") || Self.isOfReport($0) }
        #expect(pages.count == 8)
        for page in pages {
            let numbers = PublishedNumbers.inText(Self.seen(String(decoding: report[page] ?? [], as: UTF8.self)))
            #expect(numbers.count > (page.hasSuffix("svg") ? 4 : 150), "\(page)")
            #expect(Set(numbers).subtracting(known) == [], "\(page)")
        }
    }

    @Test("are pages and pictures whose tags close", arguments: quarters)
    func balanced(quarter: String) {
        for (path, bytes) in Repository.files(below: "reports/" + quarter).pairs
        where path.hasSuffix(".html") || path.hasSuffix(".svg") {
            #expect(TagBalance.fault(in: String(decoding: bytes, as: UTF8.self)) == nil, "\(path)")
        }
    }

    @Test("is the same in the page as in the picture files, and each picture is in both pages")
    func pictures() throws {
        let report = Repository.files(below: "reports/2020-Q2")
        let html = String(decoding: report["rapport.html"] ?? [], as: UTF8.self)
        let markdown = String(decoding: report["rapport.md"] ?? [], as: UTF8.self)
        let paths = report.paths.filter(Self.isOfReport)
        #expect(paths.count == 6)
        for path in paths {
            let picture = String(decoding: report[path] ?? [], as: UTF8.self)
            #expect(markdown.contains("](\(path))"), "\(path)")
            let drawn = picture.dropFirst("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".count).dropLast()
            #expect(
                html.contains("src=\"data:image/svg+xml;base64,\(Data(drawn.utf8).base64EncodedString())\""), "\(path)")
            // What the picture says is what the page says in its place.
            let said = try ["title", "desc"].map { name in
                let start = try #require(picture.range(of: "<\(name) "))
                let rest = picture[start.upperBound...]
                return rest.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }
            }.joined(separator: " ")
            #expect(html.contains("alt=\"\(said)\""), "\(path)")
        }
    }

    @Test("names no provisional period without its mark in a picture, and no mark at others")
    func marks() {
        let report = Repository.files(below: "reports/2020-Q2")
        for path in report.paths where Self.isOfReport(path) {
            let picture = String(decoding: report[path] ?? [], as: UTF8.self)
            #expect(picture.contains("2020*"), "\(path)")
            #expect(!picture.contains("2018*") && !picture.contains("2019*"), "\(path)")
        }
    }

    @Test("has a first page of at most ninety words, the answer first")
    func ninety() throws {
        let html = String(decoding: Repository.files(below: "reports/2020-Q2")["rapport.html"] ?? [], as: UTF8.self)
        let start = try #require(html.range(of: "<div class=\"antwoord\">"))
        let end = try #require(html.range(of: "<figure>"))
        let words = Self.seen("<div>" + html[start.upperBound..<end.lowerBound]).split(separator: " ")
        #expect(words.count <= 90 && words.count > 60, "\(words.count)")
        #expect(
            words.joined(separator: " ").hasPrefix(
                "Wonen er meer jeugdigen thuis, met ambulante hulp? Ja, waarschijnlijk"))
    }

    /// Pictures of the report itself; those of gemeenten are of a page of their own.
    private static func isOfReport(_ path: String) -> Bool {
        path.hasPrefix("figuren/") && !path.hasPrefix("figuren/gemeenten-")
    }

    /// Text alone, as a reader sees it: no tags, no style, no path of a picture, dates without a break in them.
    private static func seen(_ page: String) -> String {
        let tags = page.split(separator: "<", omittingEmptySubsequences: false)
        let texts =
            tags.prefix(1)
            + tags.dropFirst().map { tag in
                tag.hasPrefix("style") ? "" : tag.drop { $0 != ">" }.dropFirst()
            }
        return (page.hasPrefix("#") ? page : texts.joined(separator: " "))
            .split { $0 == " " || $0 == "\n" || $0 == "\u{A0}" }.joined(separator: " ")
            .replacing(/\]\([a-z\/-]+\.svg\)/, with: "").replacing("&lt;", with: "<").replacing(/`[^`]*`/, with: "")
            .replacing(/20[0-9]{2}-Q[1-4]/, with: "")
            .replacing(/[0-9]{1,2} (januari|juli|oktober)( van (dat jaar|het jaar)|,)/, with: "")
            .replacing(/[Tt]abel [1-8]|tabel 6, 7 en 8/, with: "").replacing("<18", with: "")
            .replacing(/1e (helft|kwartaal)/, with: "").replacing("op 1 januari", with: "").replacing("*", with: " ")
            .replacing(/na [0-9]+ maanden/, with: "").replacing(/As begint bij [0-9]+%/, with: "")
    }

    /// As a CSV file writes them, and whole euros for amounts.
    private static func known(_ report: FileSet) throws -> Set<String> {
        var known: Set<String> = []
        for path in report.paths where path.hasSuffix(".csv") {
            let content = report[path] ?? []
            let header = String(decoding: content.dropFirst(3), as: UTF8.self).prefix { $0 != "\r\n" && $0 != "\n" }
            for column in header.split(separator: ";") where column != "tabel" {
                for value in PublishedNumbers.inColumn(String(column), of: content) { known.formUnion(forms(value)) }
            }
        }
        return known.union(try overlap(report)).union(rows(report)).union(others).union(derived(report))
    }

    private static func forms(_ value: String) -> [String] {
        let parts = value.split(separator: ",")
        guard parts.count == 2, parts[1].count == 2, let euros = Int(parts[0]) else { return [value] }
        return [value, String(parts[1] >= "50" ? euros + 1 : euros)]
    }

    /// Whole percents of the first page, and what was known of what is known now, both worked out from the CSV files.
    private static func derived(_ report: FileSet) -> Set<String> {
        func lines(_ path: String) -> [[Substring]] {
            String(decoding: (report[path] ?? []).dropFirst(3), as: UTF8.self).split(separator: "\r\n").dropFirst().map
            {
                $0.split(separator: ";", omittingEmptySubsequences: false)
            }
        }
        var derived: Set<String> = []
        func add(_ part: Int, of whole: Int) {
            guard whole > 0 else { return }
            derived.insert("\((abs(part) * 200 + whole) / (whole * 2))")
            let tenths = (abs(part) * 2000 + whole) / (whole * 2)
            derived.formUnion(["\(tenths / 10),\(tenths % 10)", "\((tenths + 5) / 10)"])
        }
        var counts: [Substring: [(Int, Substring)]] = [:]
        for line in lines("trend.csv") where line[4] == "aantal" && line[0] != "jaren" {
            if let number = Int(line[5]) { counts[line[3], default: []].append((number, line[1])) }
        }
        for numbers in counts.values {
            for (one, _) in numbers { for (other, _) in numbers { add(other - one, of: one) } }
        }
        var known: [[Substring]: [Int]] = [:]
        for line in lines("rijping.csv") where line[3] == "aantal" {
            if let number = Int(line[4]) { known[[line[0], line[2]], default: []].append(number) }
        }
        for numbers in known.values {
            guard let last = numbers.last else { continue }
            for number in numbers { add(number, of: last) }
        }
        for numbers in known.values { for other in known.values { derived.formUnion(middle(numbers, other)) } }
        return derived.union((0...20).map { "\($0 * 5)" })
    }

    /// Half way between the parts of two periods.
    private static func middle(_ numbers: [Int], _ other: [Int]) -> [String] {
        guard let last = numbers.last, let otherLast = other.last, last > 0, otherLast > 0 else { return [] }
        return numbers.flatMap { one in
            other.map { two in
                let tenths = ((one * 2000 + last) / (last * 2) + (two * 2000 + otherLast) / (otherLast * 2)) / 2
                return "\(tenths / 10),\(tenths % 10)"
            }
        }
    }

    /// What the forms add up to, and how much that is more than the total: worked out from `cijfers.csv`.
    private static func overlap(_ report: FileSet) throws -> [String] {
        var sums: [Substring: Int] = [:]
        var totals: [Substring: Int] = [:]
        for line in String(decoding: (report["cijfers.csv"] ?? []).dropFirst(3), as: UTF8.self).split(separator: "\r\n")
        {
            let fields = line.split(separator: ";", omittingEmptySubsequences: false)
            guard fields[2] == "Twente", fields[4] == "aantal", let number = Int(fields[5]) else { continue }
            if ["6", "7", "8"].contains(fields[0]) { sums[fields[3], default: 0] += number }
            if fields[0] == "4" { totals[fields[3]] = number }
        }
        return try sums.flatMap { period, sum in
            let total = try #require(totals[period])
            return [String(sum), String(sum - total)]
        }
    }

    /// Files, rows and rejected rows, as `kwaliteit.md` has them.
    private static func rows(_ report: FileSet) -> [String] {
        PublishedNumbers.inText(String(decoding: report["kwaliteit.md"] ?? [], as: UTF8.self))
    }

    /// Gemeenten, files, rows and rejected rows; days before amounts are shown; jeugdigen of whom only an indicatie tells; what the aanvullende
    /// bedragen add up to; the least number for a percentage; by how much the amount of table 7 falls (61.614.471 to 48.254.416); the axis of
    /// the stand, and the 31 of `31 dec` on it.
    private static let others: Set<String> = [
        "14", "56", "260107", "61", "182", "68", "77", "6480340", "10096615", "100", "22", "31", "400", "800", "1200",
        "1600", "2000",
    ]
}
