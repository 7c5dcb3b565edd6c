/// A table as it stands on a page: nothing of it scrolls sideways.
struct HtmlTable {
    private let table: Table

    /// Of more columns than a phone shows, rows are blocks there.
    private static let narrowColumns = 3
    /// So many periods stand beside each other on a phone.
    private static let periodsBeside = 3

    init(_ table: Table) {
        self.table = table
    }

    /// One table, or one for each few periods where they stand beside each other.
    var markup: [Markup] {
        switch table.vorm {
        case .gekanteld: turned
        case .gestapeld: [stacked]
        case .gewoon: table.columns.count > HtmlTable.narrowColumns ? [stacked] : [plain]
        }
    }

    private var plain: Markup {
        let head = table.columns.map {
            HtmlTable.header([Html.text($0.title)], "col", isNumber: $0.alignment == .right)
        }
        let rows = table.rows.enumerated().map { place, row in
            Markup.lines(
                "tr",
                zip(row, table.columns).enumerated().map { index, pair in
                    let content = HtmlTable.content(pair.0, isVoorlopig: hasMark(place, index))
                    return index == 0
                        ? HtmlTable.header(content, "row", isNumber: false)
                        : HtmlTable.cell(content, isNumber: pair.1.alignment == .right)
                })
        }
        return HtmlTable.whole(table.caption, head: head, rows: rows)
    }

    /// Every cell says its column, which is seen on a phone only. Roles keep it a table where the style makes blocks of it.
    private var stacked: Markup {
        let head = table.columns.map { column in
            Markup.element(
                "th", ["scope": "col", "role": "columnheader", "class": HtmlTable.style(column)],
                [Html.text(column.title)])
        }
        let rows = table.rows.enumerated().map { place, row in
            Markup.lines(
                "tr", ["role": "row"],
                zip(row, table.columns).enumerated().map { index, pair in
                    let content = HtmlTable.content(pair.0, isVoorlopig: hasMark(place, index))
                    return index == 0
                        ? .element("th", ["scope": "row", "role": "rowheader"], content)
                        : .element(
                            "td",
                            [
                                "role": "cell", "class": HtmlTable.style(pair.1),
                                "data-kolom": pair.1.title,
                            ], content)
                })
        }
        return .lines(
            "table", ["class": "gestapeld", "role": "table"],
            [
                .element("caption", [Html.text(table.caption)]),
                .lines("thead", ["role": "rowgroup"], [.lines("tr", ["role": "row"], head)]),
                .lines("tbody", ["role": "rowgroup"], rows),
            ])
    }

    private var turned: [Markup] {
        stride(from: 0, to: table.rows.count, by: HtmlTable.periodsBeside).map { first in
            turned(Array(table.rows.indices.dropFirst(first).prefix(HtmlTable.periodsBeside)), isFirst: first == 0)
        }
    }

    private func turned(_ places: [Int], isFirst: Bool) -> Markup {
        let head =
            [Markup.element("td", [Html.hidden(table.gebied)])]
            + places.map { place in
                HtmlTable.header(
                    periodHead(place), "col", isNumber: true, isVoorlopig: table.isVoorlopig(place))
            }
        let rows = table.columns.indices.dropFirst().map { column in
            Markup.lines(
                "tr",
                [HtmlTable.header([Html.text(name(column))], "row", isNumber: false)]
                    + places.map { place in
                        HtmlTable.cell(
                            HtmlTable.content(euroless(table.rows[place][column]), isVoorlopig: hasMark(place, column))
                                + warning(place, column), isNumber: true, isVoorlopig: table.isVoorlopig(place),
                            isEuro: isEuro(column))
                    })
        }
        return HtmlTable.whole(
            table.caption + (isFirst ? "" : " (vervolg)"), head: head, rows: Array(rows), style: "gekanteld")
    }

    private static func style(_ column: Table.Column) -> String {
        (column.alignment == .right ? "getal" : "naam") + (column.isVoorlopig ? " open" : "")
    }

    /// A number of a provisional row.
    private func hasMark(_ place: Int, _ column: Int) -> Bool {
        table.isVoorlopig(place) && table.columns[column].alignment == .right
    }

    /// Whether all amounts of a column are in euros, so that its name can say so once.
    private func isEuro(_ column: Int) -> Bool {
        table.rows.contains { euroless($0[column]) != $0[column] }
    }

    private func name(_ column: Int) -> String { table.columns[column].title + (isEuro(column) ? " (€)" : "") }

    private func euroless(_ cell: Table.Cell) -> Table.Cell {
        guard case .text(let phrase) = cell, phrase.parts.count == 1, case .text(let text)? = phrase.parts.first,
            text.hasPrefix("€ ")
        else { return cell }
        return Table.Cell(String(text.dropFirst(2)))
    }

    private func warning(_ place: Int, _ column: Int) -> [Markup] {
        guard table.uitroep.contains(place), column == table.columns.count - 1 else { return [] }
        return [.element("strong", [.text("!")])]
    }

    /// `2020*` with `1e helft, voorlopig` below it.
    private func periodHead(_ place: Int) -> [Markup] {
        guard case .text(let phrase)? = table.rows[place].first else { return [] }
        let label = phrase.parts.map { if case .text(let text) = $0 { text } else { "" } }.joined()
        let year = label.prefix { $0 != " " }
        var below = [String(label.dropFirst(year.count + 1))].filter { !$0.isEmpty }
        if table.isVoorlopig(place) { below.append(Voorlopigheid.word) }
        let mark = table.isVoorlopig(place) ? Voorlopigheid.mark : ""
        return [Html.text(year + mark)]
            + (below.isEmpty ? [] : [.text(" "), .element("small", [Html.text(below.joined(separator: ", "))])])
    }

    private static func whole(
        _ caption: String, head: [Markup], rows: [Markup], style: String = "gewoon"
    ) -> Markup {
        .lines(
            "table", ["class": style],
            [
                .element("caption", [Html.text(caption)]), .lines("thead", [.lines("tr", head)]),
                .lines("tbody", rows),
            ])
    }

    private static func header(
        _ content: [Markup], _ scope: String, isNumber: Bool, isVoorlopig: Bool = false
    ) -> Markup {
        let classes = [isNumber ? "getal" : "", isVoorlopig ? "open" : ""].filter { !$0.isEmpty }
        return classes.isEmpty
            ? .element("th", ["scope": scope], content)
            : .element("th", ["scope": scope, "class": classes.joined(separator: " ")], content)
    }

    private static func cell(
        _ content: [Markup], isNumber: Bool, isVoorlopig: Bool = false, isEuro: Bool = false
    ) -> Markup {
        let classes = [isNumber ? "getal" : "", isEuro ? "euro" : "", isVoorlopig ? "open" : ""].filter { !$0.isEmpty }
        return classes.isEmpty
            ? .element("td", content) : .element("td", ["class": classes.joined(separator: " ")], content)
    }

    /// A provisional number with its mark; what is not shown in words.
    private static func content(_ cell: Table.Cell, isVoorlopig: Bool) -> [Markup] {
        switch cell {
        case .text(let phrase):
            let marked = isVoorlopig && phrase.endsInNumber ? [Markup.text(Voorlopigheid.mark)] : []
            return Html.inline(phrase) + marked
        case .hidden(let words): return [.element("small", [Html.text(words)])]
        }
    }
}

extension Phrase {
    /// Whether its last sign belongs to a number.
    fileprivate var endsInNumber: Bool {
        guard case .text(let text)? = parts.last, let last = text.last else { return false }
        return last.isASCII && (last.isNumber || last == "%" || last == ")")
    }
}
