import Figures
import Jeugdhulp
import Testing

@testable import Publication

@Suite("A document")
struct DocumentTests {
    static let table = Table(
        caption: "Alleen voor HTML", columns: [Table.Column("periode", .left), Table.Column("aantal")],
        rows: [
            [Table.Cell("2018"), Table.Cell(.aantal(2473))], [Table.Cell("2019"), Table.Cell(.geen(.nietBetrouwbaar))],
        ])

    @Test("is Markdown with its headings one level deeper for each section in a section, and - for what is hidden")
    func markdown() {
        let document = Document(
            title: "Titel", opening: [.paragraph("Vooraf.")],
            sections: [
                Document.Section(
                    "een", "Een", [.list(["a", "b"]), .list([])],
                    subsections: [Document.Section("een-a", "Onder een", [.table(Self.table)])]),
                Document.Section("twee", "Twee", [.paragraph("Slot.")]),
            ])
        #expect(
            document.markdown == """
                # Titel

                Vooraf.

                ## Een

                - a
                - b

                ### Onder een

                | periode | aantal |
                | --- | ---: |
                | 2018 | 2.473 |
                | 2019 | - |

                ## Twee

                Slot.

                """)
    }

    static let phrases: [(Phrase, [Phrase.Part])] = [
        ("gewoon", [.text("gewoon")]),
        ("", [.text("")]),
        ("\(strong: "a")\(emphasis: "b") c", [.strong("a"), .emphasis("b"), .text(" c")]),
        ("Zie \(code: "x.csv").", [.text("Zie "), .code("x.csv"), .text(".")]),
        ("\(2473) rijen", [.text("2.473"), .text(" rijen")]),
        ("\("*")", [.text("*")]),
        ("a" + Phrase("b"), [.text("a"), .text("b")]),
        ("(\("een" as Phrase))", [.text("("), .text("een"), .text(")")]),
    ]

    @Test("has phrases that keep what is stressed apart from what is only text", arguments: phrases)
    func phrase(phrase: Phrase, parts: [Phrase.Part]) {
        #expect(phrase.parts == parts)
    }
}
