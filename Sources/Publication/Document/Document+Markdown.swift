extension Document {
    /// The page in Markdown.
    var markdown: String {
        var page = Markdown()
        page.heading(1, title)
        for block in opening { page.append(block) }
        for block in lead { page.append(block) }
        if let voorpagina { page.append(voorpagina) }
        for section in sections { page.append(section, level: 2) }
        return page.text
    }
}

extension Markdown {
    fileprivate mutating func append(_ section: Document.Section, level: Int) {
        heading(level, section.title)
        for block in section.blocks { append(block) }
        for subsection in section.subsections { append(subsection, level: level + 1) }
    }

    fileprivate mutating func append(_ voorpagina: Voorpagina) {
        heading(2, "In het kort")
        paragraph("\(voorpagina.vraag) **\(voorpagina.oordeel).**")
        for alinea in voorpagina.alineas { paragraph(Markdown.text(alinea)) }
        append(.figure(voorpagina.figuur))
        if !voorpagina.voorlopig.isEmpty {
            paragraph("**\(voorpagina.kader).** " + voorpagina.voorlopig.map(Markdown.text).joined(separator: " "))
        }
        if let toelichting = voorpagina.toelichting {
            paragraph("**Toelichting van de analist.** " + Markdown.plain(toelichting))
        }
        if !voorpagina.slot.isEmpty { paragraph(voorpagina.slot.map(Markdown.text).joined(separator: " ")) }
    }

    fileprivate mutating func append(_ block: Document.Block) {
        switch block {
        case .paragraph(let phrase): paragraph(Markdown.text(phrase))
        case .list(let items): list(items.map(Markdown.text))
        case .table(let content): append(content)
        case .figure(let figuur):
            image(figuur.alt, path: figuur.path)
            for content in figuur.tabellen {
                paragraph(content.caption)
                append(content)
            }
        }
    }

    private mutating func append(_ content: Table) {
        table(
            content.columns.map { ($0.title, $0.alignment) },
            rows: content.rows.map { row in row.map { Markdown.text($0, saysWhy: content.saysWhy) } })
    }

    private static func text(_ cell: Table.Cell, saysWhy: Bool) -> String {
        switch cell {
        case .text(let phrase): text(phrase)
        case .hidden(let words): saysWhy ? words : "-"
        }
    }

    private static func text(_ phrase: Phrase) -> String {
        phrase.parts.map { part in
            switch part {
            case .text(let text): text
            case .strong(let text), .coloured(let text, _): "**\(text)**"
            case .emphasis(let text): "*\(text)*"
            case .code(let text): code(text)
            case .link(let text, let address): "[\(plain(text))](\(address))"
            }
        }.joined()
    }
}
