import Testing

@testable import Publication

/// Text from outside in a Markdown page.
@Suite struct MarkdownPages {
    @Test(
        "text from outside is one piece of code on one line, with nothing in it that means something",
        arguments: [
            ("a.csv", "`a.csv`"), ("a`b", "`a'b`"), ("a|b", "`a\\|b`"), ("a\nb", "`a\\u{a}b`"),
            ("a\u{202E}b", "`a\\u{202e}b`"),
            ("`\u{301}", "`'\u{301}`"), ("<b>", "`<b>`"), ("é", "`é`"), ("\u{0}", "`\\u{0}`"),
            ("\u{2028}", "`\\u{2028}`"),
        ])
    func code(outside: String, shown: String) {
        // Compared scalar by scalar: a combining mark makes another Character of the mark before it.
        #expect(Array(Markdown.code(outside).unicodeScalars) == Array(shown.unicodeScalars))
    }

    @Test("blocks stand apart, and a table has a rule under its head")
    func blocks() {
        var page = Markdown()
        page.heading(2, "Kop")
        page.paragraph("Tekst.")
        page.table([("naam", .left), ("getal", .right)], rows: [["a", "1"], ["b", "2"]])
        page.list(["een", "twee"])
        #expect(
            page.text == """
                ## Kop

                Tekst.

                | naam | getal |
                | --- | ---: |
                | a | 1 |
                | b | 2 |

                - een
                - twee

                """)
    }
}
