import Testing

@testable import Publication

@Suite("Markdown")
struct MarkdownTests {
    @Test("has an empty line between its blocks and one line end behind the last")
    func blocks() {
        var page = Markdown()
        #expect(page.text == "")
        page.heading(1, "Kop")
        page.paragraph("Een zin.\nNog een.")
        page.list(["een", "twee"])
        page.list([])
        page.heading(3, "Onder")
        #expect(page.text == "# Kop\n\nEen zin.\nNog een.\n\n- een\n- twee\n\n### Onder\n")
    }

    @Test("lets nothing of a text from outside be notation or invisible")
    func plain() {
        #expect(Markdown.plain("*a* [b](c) <d> `e` | #f!") == "\\*a\\* \\[b\\](c) \\<d\\> \\`e\\` \\| \\#f\\!")
        #expect(!Markdown.plain("een\u{202E}").unicodeScalars.contains("\u{202E}"))
    }

    @Test("has tables with a rule that says how each column stands")
    func table() {
        var page = Markdown()
        page.table([("naam", .left), ("aantal", .right)], rows: [["a", "1"], ["", "-"]])
        page.table([("leeg", .right)], rows: [])
        #expect(page.text == "| naam | aantal |\n| --- | ---: |\n| a | 1 |\n|  | - |\n\n| leeg |\n| ---: |\n")
    }

    static let outside = [
        ("a.csv", "`a.csv`"), ("", "``"), ("`code`", "`'code'`"), ("a|b", "`a\\|b`"),
        ("*vet* _x_ <b> [a](b)", "`*vet* _x_ <b> [a](b)`"),
        ("a\nb", "`a\\u{a}b`"), ("a\r\n", "`a\\u{d}\\u{a}`"), ("\u{1B}[2J", "`\\u{1b}[2J`"), ("é€𝄞", "`é€𝄞`"),
        ("``", "`''`"),
        ("e\u{301}", "`e\u{301}`"), ("|\u{301}", "`\\|\u{301}`"), ("`\u{301}", "`'\u{301}`"),
    ]

    @Test("shows text from outside as code on one line, with nothing in it that is Markdown", arguments: outside)
    func code(text: String, shown: String) {
        #expect(Array(Markdown.code(text).unicodeScalars) == Array(shown.unicodeScalars))
    }
}
