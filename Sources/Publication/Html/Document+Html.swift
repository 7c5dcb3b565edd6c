import Checksum
import Tabular

extension Document {
    /// The page as one HTML file, which fetches nothing and runs nothing. It is well-formed XML too.
    func html(named title: String) -> String { Html.page(named: title, body) }

    private var body: [Markup] {
        if let voorpagina {
            return Html.band(titled: self.title, voorpagina.band) + [main([Html.first(voorpagina), contents] + parts)]
        }
        let above = band.isEmpty ? [] : Html.band(titled: title, band)
        let opening = band.isEmpty ? opening : []
        return above
            + [
                main(
                    [.element("h1", [Html.text(title)])] + (opening + lead).flatMap(Html.block) + [contents] + parts)
            ]
    }

    private func main(_ content: [Markup]) -> Markup { .lines("main", ["id": Html.content], content) }

    private var parts: [Markup] { sections.map { section($0, level: 2) } }

    private var contents: Markup {
        .lines(
            "nav", ["aria-labelledby": "op-deze-pagina"],
            [
                .element("h2", ["id": "op-deze-pagina"], [.text("Op deze pagina")]),
                .lines(
                    "ul",
                    sections.map { .element("li", [.element("a", ["href": "#" + $0.id], [Html.text($0.title)])]) }),
            ])
    }

    private func section(_ section: Section, level: Int) -> Markup {
        .lines(
            "section", ["id": section.id],
            [.element("h\(level)", [Html.text(section.title)])] + section.blocks.flatMap(Html.block)
                + section.subsections.map { self.section($0, level: level + 1) })
    }
}

/// The parts of which every page is made.
enum Html {
    /// The id of what the first link of a page leads to.
    static let content = "inhoud"

    /// With what every page begins.
    static let doctype = "<!DOCTYPE html>\n"

    /// A whole page around what stands in its body.
    static func page(named title: String, _ body: [Markup]) -> String {
        let head = Markup.lines(
            "head",
            [
                .empty("meta", ["charset": "utf-8"]),
                .empty("meta", ["http-equiv": "Content-Security-Policy", "content": policy]),
                .empty("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
                .empty("meta", ["name": "color-scheme", "content": "light dark"]),
                .element("title", [text(title)]), .empty("link", ["rel": "icon", "href": "data:,"]),
                .element("style", [.text(Stylesheet.text)]),
            ])
        let skip = Markup.element("a", ["class": "voorbij", "href": "#" + content], [.text("Naar de inhoud")])
        return doctype
            + Markup.lines("html", ["lang": "nl"], [head, .lines("body", [skip] + body)]).written + "\n"
    }

    /// Nothing but this one style, pictures that are in the page, and the empty icon that keeps browsers from asking for one.
    private static let policy: String = {
        let digest = SHA256.hexDigest(of: Array(Stylesheet.text.utf8))
        return "default-src 'none'; style-src 'sha256-\(Base64.encoded(hexadecimal: digest))'; img-src data:; "
            + "base-uri 'none'; form-action 'none'"
    }()

    static func block(_ block: Document.Block) -> [Markup] {
        switch block {
        case .paragraph(let phrase): [.element("p", inline(phrase))]
        case .list(let items): items.isEmpty ? [] : [.lines("ul", items.map { .element("li", inline($0)) })]
        case .table(let content): HtmlTable(content).markup
        case .figure(let figuur): [figure(figuur)]
        }
    }

    /// A picture, the tables of its numbers, and where it stands by itself.
    static func figure(_ figuur: Figuur) -> Markup {
        let name = figuur.csv.split(separator: "/").last.map(String.init) ?? figuur.csv
        let links = Markup.element(
            "p", ["class": "onder"],
            [
                .element("a", ["href": figuur.path], [.text("SVG"), hidden(" van dit beeld: \(figuur.naam)")]),
                .text(" "),
                .element("a", ["href": figuur.csv], [.text("CSV"), hidden(" van dit beeld: \(name)")]),
            ])
        let tables = figuur.tabellen.flatMap { HtmlTable($0).markup }
        let details =
            tables.isEmpty
            ? [] : [Markup.lines("details", [.element("summary", [.text("Cijfers bij dit beeld")])] + tables)]
        return .lines("figure", [figuur.inPage] + details + [links])
    }

    /// For who hears the page; others see what is around it.
    static func hidden(_ words: String) -> Markup { .element("span", ["class": "alleen-horen"], [.text(words)]) }

    static func inline(_ phrase: Phrase) -> [Markup] {
        phrase.parts.map { part in
            switch part {
            case .text(let words): text(words)
            case .strong(let words): .element("strong", [text(words)])
            case .coloured(let words, let ink): .element("strong", ["class": ink.rawValue], [text(words)])
            case .emphasis(let words): .element("em", [text(words)])
            case .code(let words): .element("code", [text(words)])
            case .link(let words, let address): .element("a", ["href": address], [text(words)])
            }
        }
    }

    /// With a space behind a euro sign that no line is broken at.
    private static func joinedEuros(_ text: String) -> String {
        // Most text has none; E2 is the first byte of the sign.
        guard text.utf8.contains(0xE2) else { return text }
        let (euro, space) = (Array("€ ".utf8), Array("€\u{A0}".utf8))
        var joined: [UInt8] = []
        for byte in text.utf8 {
            joined.append(byte)
            if byte == euro[3], joined.suffix(4) == euro[...] {
                joined.replaceSubrange(joined.count - 4..<joined.count, with: space)
            }
        }
        return String(decoding: joined, as: UTF8.self)
    }

    /// Some of it, such as the name of a gemeente, comes from outside: nothing in it may be invisible.
    static func text(_ text: String) -> Markup {
        .text(joinedEuros(VisibleText.escaped(text)))
    }
}
