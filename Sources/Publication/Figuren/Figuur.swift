/// A picture of the report, with what it says in words and the table of its numbers.
struct Figuur: Hashable, Sendable {
    /// Of lower-case letters and `-`; the name of its file and the start of its ids.
    let naam: String
    /// Drawn on top of it.
    let titel: String
    /// What it says, for whoever does not see it: two or more whole sentences, the first the most important.
    let boodschap: [String]
    /// Below each other, as they stand in the picture.
    let tabellen: [Table]
    private let content: [Markup]
    private let height: Length

    /// `draw` draws from below the title to above the origin.
    init(
        naam: String, titel: String, boodschap: [String], herkomst: Figuurherkomst, tabellen: [Table],
        draw: (inout Drawing) -> Void
    ) {
        self.naam = naam
        self.titel = titel
        self.boodschap = boodschap
        self.tabellen = tabellen
        var drawing = Drawing()
        drawing.lines(titel, size: Drawing.Size.title, bold: true)
        draw(&drawing)
        drawing.skip(10)
        drawing.lines(herkomst.text, size: Drawing.Size.note, ink: .quiet)
        content = drawing.nodes
        height = drawing.bottom + 4
    }

    /// Below the folder of the report.
    var path: String { "figuren/\(naam).svg" }

    /// Everything that is to be known without seeing it.
    var alt: String { ([titelzin] + boodschap).joined(separator: " ") }

    private var titelzin: String { titel.hasSuffix("?") ? titel : titel + "." }

    /// A file of its own, which follows the reader's choice of light or dark.
    var file: PublishedFile {
        let style = "@media (prefers-color-scheme:dark){\n\(Ink.darkRules)\n}"
        return PublishedFile(
            path: path,
            text: #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
                + svg([.element("style", [.text(style)])]).written + "\n")
    }

    /// In a page that holds the dark colours itself, and so needs but one style.
    var inline: Markup { svg([]) }

    private func svg(_ style: [Markup]) -> Markup {
        let margin: Length = 12
        let (width, height) = (Drawing.width + margin * 2, height + margin * 2)
        let view = [Length.zero - margin, .zero - margin, width, height].map(\.attribute).joined(separator: " ")
        let paper = Markup.empty(
            "rect",
            [
                "class": "k-paper", "x": (.zero - margin).attribute, "y": (.zero - margin).attribute,
                "width": width.attribute, "height": height.attribute, "fill": Ink.paper.light.fill,
            ])
        return .lines(
            "svg",
            [
                "xmlns": "http://www.w3.org/2000/svg", "viewBox": view, "width": width.attribute,
                "height": height.attribute, "role": "img", "aria-labelledby": "\(naam)-titel \(naam)-tekst",
                "font-family": Figuur.fonts,
            ],
            [
                .element(
                    "title", ["id": "\(naam)-titel"],
                    [.text(([titelzin] + boodschap.prefix(1)).joined(separator: " "))]),
                .element("desc", ["id": "\(naam)-tekst"], [.text(boodschap.dropFirst().joined(separator: " "))]),
            ] + style + [paper] + content)
    }

    /// What the reader's machine has; nothing is fetched.
    static let fonts =
        "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif"
}
