/// `LEESMIJ.html` of REPORTS: the guide to the reports, `reports/LEESMIJ.md`, as a page that links from every update can reach.
///
/// The guide is in the program, so that it always is the one of the version that made the reports.
package struct Leeswijzer {
    /// The path in REPORTS.
    package static let path = "LEESMIJ.html"
    /// The first lines, by which the program knows its own page.
    package static let mark = Html.doctype + OwnPage.mark

    /// The guide of this version as a page, made once.
    package static let page = Leeswijzer().html

    private let blocks: [GuideBlock]

    /// The guide of this version.
    package init() {
        self.init(String(decoding: PackageResources.LEESMIJ_md, as: UTF8.self))
    }

    init(_ markdown: String) {
        blocks = GuideBlock.all(in: markdown)
    }

    /// The whole page.
    package var html: String {
        let title = blocks.firstTitle ?? "Het rapport lezen"
        let page = Html.page(
            named: title + ": jeugdhulp in Twente", [.lines("main", ["id": Html.content], content)])
        return Leeswijzer.mark + "\n" + page.dropFirst(Html.doctype.count)
    }

    /// Its pieces, with the list of parts before the first of them.
    private var content: [Markup] {
        let first = blocks.firstIndex { $0.level == 2 } ?? blocks.endIndex
        return blocks[..<first].map { markup($0, below: nil) } + (first < blocks.endIndex ? [parts] : [])
            + blocks[first...].reduce(into: (markup: [Markup](), id: String?.none)) { page, block in
                page.markup.append(markup(block, below: page.id))
                if case .heading(_, let text) = block { page.id = Leeswijzer.id(of: text) }
            }.markup
    }

    private var parts: Markup {
        let items = blocks.filter { $0.level == 2 }.compactMap { block -> Markup? in
            guard case .heading(_, let text) = block else { return nil }
            return .element("li", [.element("a", ["href": "#" + Leeswijzer.id(of: text)], inline(text))])
        }
        return .lines(
            "nav", ["aria-labelledby": "op-deze-pagina"],
            [.element("h2", ["id": "op-deze-pagina"], [.text("Op deze pagina")]), .lines("ul", items)])
    }

    /// `heading` is the id of what stands above it.
    private func markup(_ block: GuideBlock, below heading: String?) -> Markup {
        switch block {
        case .heading(let level, let text): .element("h\(level)", ["id": Leeswijzer.id(of: text)], inline(text))
        case .paragraph(let text): .element("p", inline(text))
        case .list(let items): .lines("ul", items.map { .element("li", inline($0)) })
        case .code(let text): .element("pre", [.element("code", [Markup.text(text)])])
        case .table(let header, let rows): table(header, rows, named: heading)
        }
    }

    /// Rows are blocks on a phone, and each cell says its column there.
    private func table(_ header: [GuideBlock.Cell], _ rows: [[GuideBlock.Cell]], named heading: String?) -> Markup {
        let columns = header.map { GuideSpan.all(in: $0.text).map(\.plain).joined() }
        let head = header.map {
            Markup.element(
                "th", ["scope": "col", "role": "columnheader", "class": $0.isNumber ? "getal" : "naam"],
                inline($0.text))
        }
        let body = rows.map { row in
            Markup.lines(
                "tr", ["role": "row"],
                zip(row, columns).enumerated().map { place, pair in
                    let (cell, column) = pair
                    return place == 0
                        ? .element("th", ["scope": "row", "role": "rowheader"], inline(cell.text))
                        : .element(
                            "td",
                            ["role": "cell", "class": cell.isNumber ? "getal" : "naam", "data-kolom": column],
                            inline(cell.text))
                })
        }
        let parts = [
            Markup.lines("thead", ["role": "rowgroup"], [.lines("tr", ["role": "row"], head)]),
            .lines("tbody", ["role": "rowgroup"], body),
        ]
        guard let heading else { return .lines("table", ["class": "gestapeld", "role": "table"], parts) }
        return .lines("table", ["class": "gestapeld", "role": "table", "aria-labelledby": heading], parts)
    }

    private func inline(_ text: String) -> [Markup] { inline(GuideSpan.all(in: text)) }

    /// A link that leaves REPORTS, or leads to one update, is its words only: what it leads to stands elsewhere, or nowhere.
    private func inline(_ spans: [GuideSpan]) -> [Markup] {
        spans.flatMap { span -> [Markup] in
            switch span {
            case .text(let words): [Html.text(words)]
            case .code(let words): [.element("code", [Html.text(words)])]
            case .strong(let spans): [.element("strong", inline(spans))]
            case .emphasis(let spans): [.element("em", inline(spans))]
            case .link(let spans, let target) where target.hasPrefix("#") || target.hasPrefix("https://"):
                [.element("a", ["href": target], inline(spans))]
            case .link(let spans, _): inline(spans)
            }
        }
    }

    /// As sites that show Markdown make it of a heading: small letters, digits and hyphens, a hyphen for each space.
    static func id(of heading: String) -> String {
        String(
            GuideSpan.all(in: heading).map(\.plain).joined().lowercased().compactMap { character -> Character? in
                switch character {
                case " ": "-"
                case _ where character.isLetter || character.isNumber || character == "-" || character == "_": character
                default: nil
                }
            })
    }
}

extension GuideBlock {
    fileprivate var level: Int? {
        if case .heading(let level, _) = self { level } else { nil }
    }
}

extension [GuideBlock] {
    fileprivate var firstTitle: String? {
        lazy.compactMap { if case .heading(_, let text) = $0 { text } else { nil } }.first
    }
}
