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
                            try [.table(wide)] + FiguurTests.figuren(DuidingTests.half).map { .figure($0) })
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
        #expect(addresses.allSatisfy { $0.hasPrefix("#") || $0 == "data:," })
        #expect(page.matches(of: /https?:/).count == page.matches(of: /xmlns="http:\/\/www.w3.org\/2000\/svg"/).count)
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
            "<th scope=\"col\" class=\"getal\">tekst</th>",
            "<th scope=\"row\">2018</th>", "<td class=\"getal\">- <small>ontbreekt</small></td>",
            "<div class=\"tabel breed\" role=\"group\" aria-label=\"breed\" tabindex=\"0\">", "<html lang=\"nl\">",
        ] {
            #expect(page.contains(part), "\(part)")
        }
    }
}
