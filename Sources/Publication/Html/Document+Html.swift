import Checksum
import Tabular

extension Document {
    /// The page as one HTML file, which fetches nothing and runs nothing. It is well-formed XML too.
    func html(named title: String) -> String {
        let head = Markup.lines(
            "head",
            [
                .empty("meta", ["charset": "utf-8"]),
                .empty("meta", ["http-equiv": "Content-Security-Policy", "content": Document.policy]),
                .empty("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
                .empty("meta", ["name": "color-scheme", "content": "light dark"]),
                .element("title", [Document.text(title)]),
                .empty("link", ["rel": "icon", "href": "data:,"]),
                .element("style", [.text(Stylesheet.text)]),
            ])
        return "<!DOCTYPE html>\n" + Markup.lines("html", ["lang": "nl"], [head, body]).written + "\n"
    }

    /// Nothing but this one style and the empty icon that keeps browsers from asking for one.
    private static let policy: String = {
        let digest = SHA256.hexDigest(of: Array(Stylesheet.text.utf8))
        return "default-src 'none'; style-src 'sha256-\(Base64.encoded(hexadecimal: digest))'; img-src data:; "
            + "base-uri 'none'; form-action 'none'"
    }()

    private var body: Markup {
        let first = sections.first.map { [section($0, level: 2)] } ?? []
        return .lines(
            "body",
            [
                .element("a", ["class": "voorbij", "href": "#inhoud"], [.text("Naar de inhoud")]),
                .lines(
                    "main", ["id": "inhoud"],
                    [.element("h1", [Document.text(title)])] + opening.flatMap(Document.block) + first + [contents]
                        + sections.dropFirst().map { section($0, level: 2) }),
            ])
    }

    private var contents: Markup {
        .lines(
            "nav", ["aria-labelledby": "op-deze-pagina"],
            [
                .element("h2", ["id": "op-deze-pagina"], [.text("Op deze pagina")]),
                .lines(
                    "ul",
                    sections.map { .element("li", [.element("a", ["href": "#" + $0.id], [Document.text($0.title)])]) }),
            ])
    }

    private func section(_ section: Section, level: Int) -> Markup {
        .lines(
            "section", ["id": section.id],
            [.element("h\(level)", [Document.text(section.title)])] + section.blocks.flatMap(Document.block)
                + section.subsections.map { self.section($0, level: level + 1) })
    }

    private static func block(_ block: Block) -> [Markup] {
        switch block {
        case .paragraph(let phrase): [.element("p", inline(phrase))]
        case .list(let items): items.isEmpty ? [] : [.lines("ul", items.map { .element("li", inline($0)) })]
        case .table(let table): [self.table(table)]
        case .figure(let figuur):
            [.lines("figure", [figuur.inline, .lines("div", figuur.tabellen.map(table))])]
        }
    }

    private static func inline(_ phrase: Phrase) -> [Markup] {
        phrase.parts.map { part in
            switch part {
            case .text(let text): self.text(text)
            case .strong(let text): .element("strong", [self.text(text)])
            case .emphasis(let text): .element("em", [self.text(text)])
            case .code(let text): .element("code", [self.text(text)])
            }
        }
    }

    /// Some of it, such as the name of a gemeente, comes from outside: nothing in it may be invisible.
    private static func text(_ text: String) -> Markup {
        .text(VisibleText.escaped(text).replacing("€ ", with: "€\u{A0}"))
    }
}

extension Document {
    /// Of more columns than a phone shows, a table scrolls by itself, also with the keyboard.
    private static let narrowColumns = 3

    private static func table(_ table: Table) -> Markup {
        let head = table.columns.map { column in
            Markup.element("th", attributes(of: column, scope: "col"), [text(column.title)])
        }
        let rows = table.rows.map { row in
            Markup.lines("tr", zip(row, table.columns).enumerated().map { cell($1.0, $1.1, isFirst: $0 == 0) })
        }
        let content = Markup.lines(
            "table",
            [
                .element("caption", [text(table.caption)]), .lines("thead", [.lines("tr", head)]),
                .lines("tbody", rows),
            ])
        guard table.columns.count > narrowColumns else { return .lines("div", ["class": "tabel"], [content]) }
        return .lines(
            "div",
            [
                "class": "tabel breed", "role": "group", "aria-label": VisibleText.escaped(table.caption),
                "tabindex": "0",
            ], [content])
    }

    private static func cell(_ cell: Table.Cell, _ column: Table.Column, isFirst: Bool) -> Markup {
        let content: [Markup] =
            switch cell {
            case .text(let phrase): inline(phrase)
            case .hidden(let reden): [.text("- "), .element("small", [text(reden)])]
            }
        return isFirst
            ? .element("th", attributes(of: column, scope: "row"), content)
            : .element("td", column.alignment == .right ? ["class": "getal"] : [:], content)
    }

    private static func attributes(of column: Table.Column, scope: String) -> KeyValuePairs<String, String> {
        column.alignment == .right ? ["scope": scope, "class": "getal"] : ["scope": scope]
    }
}
