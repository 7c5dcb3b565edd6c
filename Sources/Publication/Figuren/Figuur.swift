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
    private let title: Drawing
    private let whole: Drawing

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
        title = drawing
        draw(&drawing)
        drawing.skip(10)
        drawing.lines(herkomst.text, size: Drawing.Size.note, ink: .quiet)
        drawing.skip(4)
        whole = drawing
    }

    /// Below the folder of the report.
    var path: String { "figuren/\(naam).svg" }

    /// Everything that is to be known without seeing it.
    var alt: String { ([titelzin] + boodschap).joined(separator: " ") }

    private var titelzin: String { Figuur.zin(titel) }

    /// A title as a sentence, before others.
    static func zin(_ titel: String) -> String { titel.hasSuffix("?") ? titel : titel + "." }

    /// A file of its own, which follows the reader's choice of light or dark.
    var file: PublishedFile {
        let style = "@media (prefers-color-scheme:dark){\n\(Ink.darkRules)\n}"
        return PublishedFile(
            path: path,
            text: #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
                + svg([.element("style", [.text(style)])], isTitled: true).written + "\n")
    }

    /// In a page that has the title above it and the dark colours in its own style.
    var inline: Markup { svg([], isTitled: false) }

    private func svg(_ style: [Markup], isTitled: Bool) -> Markup {
        let margin: Length = 12
        let top = (isTitled ? 0 : title.bottom) - margin
        let (width, height) = (Drawing.width + margin * 2, whole.bottom + margin - top)
        let view = [Length.zero - margin, top, width, height].map(\.attribute).joined(separator: " ")
        let paper = Markup.empty(
            "rect",
            [
                "class": "k-paper", "x": (.zero - margin).attribute, "y": top.attribute,
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
            ] + style + [paper] + whole.nodes.dropFirst(isTitled ? 0 : title.nodes.count))
    }

    /// What the reader's machine has; nothing is fetched.
    static let fonts =
        "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif"
}
