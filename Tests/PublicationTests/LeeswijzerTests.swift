import TestSupport
import Testing

@testable import Publication

@Suite("The guide to the reports as a page")
struct LeeswijzerTests {
    @Test("reads headings, paragraphs, lists, tables and code; what ends one begins the next")
    func blocks() {
        let text = """
            # Kop

            Een zin die
            doorloopt.
            ## Deel
            - een
            - twee,
              die doorloopt
            | a | b |
            | --- | ---: |
            | x \\| y | 1 |
            |  | 2 |

            ```r
            # geen kop
              ingesprongen
            ```
            #geenkop
            """
        #expect(
            GuideBlock.all(in: text) == [
                .heading(level: 1, text: "Kop"), .paragraph("Een zin die doorloopt."), .heading(level: 2, text: "Deel"),
                .list(["een", "twee, die doorloopt"]),
                .table(
                    header: [.init(text: "a", isNumber: false), .init(text: "b", isNumber: true)],
                    rows: [
                        [.init(text: "x \\| y", isNumber: false), .init(text: "1", isNumber: true)],
                        [.init(text: "", isNumber: false), .init(text: "2", isNumber: true)],
                    ]),
                .code("# geen kop\n  ingesprongen"), .paragraph("#geenkop"),
            ])
    }

    @Test(
        "reads marks in running text; one that does not close is text",
        arguments: [
            ("gewoon", [.text("gewoon")]),
            (
                "`*` is *voor* en **sterk *en* meer**",
                [
                    .code("*"), .text(" is "), .emphasis([.text("voor")]), .text(" en "),
                    .strong([.text("sterk "), .emphasis([.text("en")]), .text(" meer")]),
                ]
            ),
            (
                "zie [de `lijst`](#lijst).",
                [
                    .text("zie "), .link([.text("de "), .code("lijst")], target: "#lijst"), .text("."),
                ]
            ),
            ("1 * 2 * 3, `open en [los] (los)", [.text("1 * 2 * 3, `open en [los] (los)")]),
            ("x \\| y \\* z \\n", [.text("x | y * z \\n")]),
        ] as [(String, [GuideSpan])])
    func spans(text: String, expected: [GuideSpan]) {
        #expect(GuideSpan.all(in: text) == expected)
    }

    @Test(
        "names a heading as sites that show Markdown do",
        arguments: [
            ("cijfers.csv", "cijferscsv"),
            ("Waarom de vormen samen meer zijn dan het totaal", "waarom-de-vormen-samen-meer-zijn-dan-het-totaal"),
            ("Voor iedereen, en alleen voor de analist", "voor-iedereen-en-alleen-voor-de-analist"),
            ("Hoe vaak meer dan één vorm", "hoe-vaak-meer-dan-één-vorm"),
        ])
    func names(heading: String, id: String) {
        #expect(Leeswijzer.id(of: heading) == id)
    }

    @Test("keeps a link within the page or to the web, and leaves of any other its words")
    func links() {
        let page = Leeswijzer(
            "# Gids\n\n[a](#deel) [b](https://example.org) [c](../data/LEESMIJ.md) [d](2020-Q2/rapport.md)\n\n## Deel\n"
        ).html
        #expect(page.contains(##"<p><a href="#deel">a</a> <a href="https://example.org">b</a> c d</p>"##))
        #expect(page.contains(##"<h2 id="deel">Deel</h2>"##))
    }

    @Test("holds nothing of the guide as markup")
    func escapes() {
        let page = Leeswijzer("# A <script>\n\n`<b>` & [x](#\"onclick)\n\n```\n<i>\n```\n").html
        #expect(TagBalance.fault(in: page) == nil)
        for part in [
            "A &lt;script&gt;", "<code>&lt;b&gt;</code> &amp; ", "<pre><code>&lt;i&gt;</code></pre>",
            "href=\"#&quot;onclick\"",
        ] {
            #expect(page.contains(part))
        }
    }

    @Test("is the guide of this version, of which every link leads somewhere and every row has all cells")
    func whole() {
        let markdown = String(decoding: PackageResources.LEESMIJ_md, as: UTF8.self)
        let page = Leeswijzer().html
        #expect(TagBalance.fault(in: page) == nil)
        #expect(page.hasPrefix(Leeswijzer.mark + "\n"))
        let ids = page.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(Set(ids).count == ids.count)
        for target in page.split(separator: "href=\"#").dropFirst().map({ $0.prefix { $0 != "\"" } }) {
            #expect(ids.contains(target), "\(target)")
        }
        var tables = 0
        for case .table(let header, let rows) in GuideBlock.all(in: markdown) {
            tables += 1
            #expect(rows.allSatisfy { $0.count == header.count }, "\(header.map(\.text))")
        }
        #expect(tables > 10)
        #expect(!page.contains("**") && !page.contains("](") && !page.contains("| ---"))
    }
}
