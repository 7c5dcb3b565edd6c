import Checksum
import TestSupport
import Testing

@testable import Publication

@Suite("An HTML page")
struct HtmlTests {
    static let hostile = "<script>alert(1)</script> & \"x\" \u{202E}om\u{0}"

    static func page(_ text: String = "tekst") throws -> String {
        let table = Table(
            caption: text, columns: [Table.Column("periode", .left), Table.Column(text)],
            rows: [[Table.Cell("2018"), Table.Cell(text)], [Table.Cell("2019"), .hidden("ontbreekt")]])
        let wide = Table(
            caption: "breed", columns: (0..<5).map { Table.Column("k\($0)") },
            rows: [(0..<5).map { Table.Cell("\($0)") }])
        return Document(
            title: text, opening: [.paragraph("\(strong: text)")],
            sections: [
                Document.Section("een", text, [.list(["\(code: text)", "\(emphasis: text)"]), .list([])]),
                Document.Section(
                    "twee", "Twee", [.table(table)],
                    subsections: [
                        Document.Section(
                            "twee-a", "Onder",
                            try [.table(wide)] + FiguurTests.figuren(Trendproef.half).map { .figure($0) })
                    ]),
            ]
        ).html(named: text)
    }

    @Test("closes what it opens, and lets nothing of a text be markup or invisible")
    func escaped() throws {
        let page = try Self.page(Self.hostile)
        #expect(TagBalance.fault(in: page) == nil)
        #expect(!page.contains("<script"))
        #expect(!page.unicodeScalars.contains("\u{202E}"))
        #expect(page.contains("<h1>&lt;script&gt;alert(1)&lt;/script&gt; &amp; \"x\" \\u{202e}om\\u{0}</h1>"))
    }

    @Test("allows only the one style it holds, by its checksum")
    func policy() throws {
        let page = try Self.page()
        let styles = page.matches(of: /<style>([^<]*)<\/style>/)
        #expect(styles.count == 1)
        let style = String(try #require(styles.first).output.1)
        #expect(style == Stylesheet.text)
        let digest = Base64.encoded(hexadecimal: SHA256.hexDigest(of: Array(style.utf8)))
        #expect(
            page.contains(
                "content=\"default-src 'none'; style-src 'sha256-\(digest)'; img-src data:; base-uri 'none'; form-action 'none'\""
            ))
        #expect(!page.contains(" style=\""))
        #expect(!page.contains(" on"))
        let addresses = page.matches(of: /(?:href|src)="([^"]*)"/).map { String($0.output.1) }
        let beside = ["figuren/", "trend.csv", "rijping.csv", "stand.csv"]
        #expect(
            addresses.allSatisfy { address in
                address.hasPrefix("#") || address == "data:," || address.hasPrefix("data:image/svg+xml;base64,")
                    || beside.contains { address.hasPrefix($0) }
            })
        #expect(page.matches(of: /https?:/).isEmpty)
    }

    @Test("has headings that skip no level, ids that are there once, and links that lead to one")
    func structure() throws {
        let page = try Self.page()
        let levels = page.matches(of: /<h([1-6])/).map { Int($0.output.1) ?? 0 }
        #expect(levels.first == 1)
        #expect(levels.count { $0 == 1 } == 1)
        #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
        let ids = page.matches(of: /\ id="([^"]*)"/).map { String($0.output.1) }
        #expect(Set(ids).count == ids.count)
        for link in page.matches(of: /href="#([^"]*)"/) { #expect(ids.contains(String(link.output.1))) }
    }

    @Test("has tables with a caption, headers with a scope, and words for what is hidden")
    func tables() throws {
        let page = try Self.page()
        for part in [
            "<caption>tekst</caption>", "<th scope=\"col\">periode</th>",
            "<th scope=\"col\" class=\"getal\">tekst</th>", "<th scope=\"row\">2018</th>",
            "<td class=\"getal\"><small>ontbreekt</small></td>", "<html lang=\"nl\">",
            // Of more columns than a phone shows.
            "<table class=\"gestapeld\" role=\"table\">",
            "<td role=\"cell\" class=\"getal\" data-kolom=\"k4\">4</td>",
        ] {
            #expect(page.contains(part), "\(part)")
        }
        #expect(!page.contains("<svg"))
    }

    @Test("sets periods beside each other, three at a time, with a mark at every provisional number")
    func turned() {
        let table = Table(
            caption: "Niet thuis",
            columns: [Table.Column("periode", .left), Table.Column("aantal"), Table.Column("bedrag")],
            rows: ["2017", "2018", "2019", "2020 1e helft"].enumerated().map { place, label in
                [
                    Table.Cell(label), Table.Cell("\(place)"),
                    place == 3 ? .hidden("nog niet te geven") : Table.Cell("€ 1.00\(place)"),
                ]
            }, vorm: .gekanteld, voorlopig: [false, false, false, true], uitroep: [2])
        let text = HtmlTable(table).markup.map(\.written).joined()
        for part in [
            "<caption>Niet thuis</caption>", "<caption>Niet thuis (vervolg)</caption>",
            "<th scope=\"row\">aantal</th>\n<td class=\"getal\">0</td>\n<td class=\"getal\">1</td>\n<td class=\"getal\">2</td>",
            "<th scope=\"row\">bedrag (€)</th>", "<td class=\"getal euro\">1.002<strong>!</strong></td>",
            "<th scope=\"col\" class=\"getal open\">2020* <small>1e helft, voorlopig</small></th>",
            "<td class=\"getal open\">3*</td>", "<td class=\"getal euro open\"><small>nog niet te geven</small></td>",
        ] {
            #expect(text.contains(part), "\(part)")
        }
        #expect(text.matches(of: /\*/).count == 2)
    }
}
