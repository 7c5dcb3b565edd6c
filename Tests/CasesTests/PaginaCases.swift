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
        let pages = report.paths.filter { $0.hasPrefix("rapport.") || $0.hasPrefix("figuren/") }
        #expect(pages.count == 6)
        for page in pages {
            let numbers = PublishedNumbers.inText(Self.seen(String(decoding: report[page] ?? [], as: UTF8.self)))
            #expect(numbers.count > (page.hasSuffix("svg") ? 4 : 200), "\(page)")
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
    func pictures() {
        let report = Repository.files(below: "reports/2020-Q2")
        let html = String(decoding: report["rapport.html"] ?? [], as: UTF8.self)
        let markdown = String(decoding: report["rapport.md"] ?? [], as: UTF8.self)
        let paths = report.paths.filter { $0.hasPrefix("figuren/") }
        #expect(paths.count == 4)
        for path in paths {
            let picture = String(decoding: report[path] ?? [], as: UTF8.self)
            #expect(markdown.contains("](\(path))"), "\(path)")
            let lines = picture.split(separator: "\n").filter {
                $0.hasPrefix("<rect class=\"k-") || $0.hasPrefix("<desc")
            }
            for line in lines where !line.contains("k-paper") { #expect(html.contains(line), "\(line)") }
        }
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
            .replacing(/1e (helft|kwartaal)/, with: "").replacing("op 1 januari", with: "")
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
        return known.union(try overlap(report)).union(rows(report)).union(others)
    }

    private static func forms(_ value: String) -> [String] {
        let parts = value.split(separator: ",")
        guard parts.count == 2, parts[1].count == 2, let euros = Int(parts[0]) else { return [value] }
        return [value, String(parts[1] >= "50" ? euros + 1 : euros)]
    }

    /// What the forms add up to, and how much that is more than the total: worked out from `cijfers.csv`.
    private static func overlap(_ report: FileSet) throws -> [String] {
        var sums: [Substring: Int] = [:]
        var totals: [Substring: Int] = [:]
        for line in String(decoding: (report["cijfers.csv"] ?? []).dropFirst(3), as: UTF8.self).split(separator: "\r\n")
        {
            let fields = line.split(separator: ";", omittingEmptySubsequences: false)
            guard fields[4] == "aantal", let number = Int(fields[5]) else { continue }
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
    /// bedragen of residentieel add up to.
    private static let others: Set<String> = ["14", "56", "260107", "61", "182", "68", "77", "6480340"]
}
