/// A picture of the report, with what it says in words and the table of its numbers; drawn once for a screen and once for a phone.
struct Figuur: Hashable, Sendable {
    /// Of lower-case letters and `-`; the name of its file and the start of its ids.
    let naam: String
    /// A few words that say what it is about, for a heading and a list of pictures.
    let kop: String
    /// What it says, in at most fifteen words; drawn on top of it.
    let titel: String
    /// What, where and when; below the title.
    let ondertitel: String
    /// What it shows with all its numbers, for whoever does not see it: whole sentences.
    let boodschap: [String]
    /// Below each other, as they stand in the picture.
    let tabellen: [Table]
    /// The CSV file in the report folder that its numbers are from.
    let csv: String
    private let wide: Drawing
    private let narrow: Drawing

    private static let margin: Length = 8

    /// `draw` draws from below the subtitle to above the origin, in the width that it is given.
    init(
        naam: String, kop: String, titel: String, ondertitel: String, boodschap: [String], herkomst: Figuurherkomst,
        csv: String,
        tabellen: [Table], draw: (inout Drawing) -> Void
    ) {
        self.naam = naam
        self.kop = kop
        self.titel = titel
        self.ondertitel = ondertitel
        self.boodschap = boodschap
        self.tabellen = tabellen
        self.csv = csv
        func whole(_ width: Length) -> Drawing {
            var drawing = Drawing(width: width)
            drawing.lines(titel, size: Drawing.Size.title, bold: true)
            drawing.lines(ondertitel, size: Drawing.Size.subtitle, ink: .quiet)
            draw(&drawing)
            drawing.skip(10)
            drawing.lines(herkomst.text, size: Drawing.Size.note, ink: .quiet)
            drawing.skip(4)
            return drawing
        }
        wide = whole(Drawing.wide)
        narrow = whole(Drawing.narrow)
    }

    /// Below the folder of the report.
    var path: String { "figuren/\(naam).svg" }

    /// Everything that is to be known without seeing it.
    var alt: String { ([Figuur.zin(titel), Figuur.zin(ondertitel)] + boodschap).joined(separator: " ") }

    /// A title as a sentence, before others.
    static func zin(_ titel: String) -> String { titel.hasSuffix("?") || titel.hasSuffix(".") ? titel : titel + "." }

    /// A file of its own, complete without its report.
    var file: PublishedFile {
        PublishedFile(
            path: path, text: #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n" + svg(wide).written + "\n")
    }

    /// In a page: the wide drawing, which a word processor keeps too, and the narrow one for a phone.
    var inPage: Markup {
        .lines(
            "picture",
            [
                .empty(
                    "source",
                    [
                        "media": "screen and (max-width:47rem)", "srcset": Figuur.address(svg(narrow)),
                        "width": size(narrow).width.attribute, "height": size(narrow).height.attribute,
                    ]),
                .empty(
                    "img",
                    [
                        "src": Figuur.address(svg(wide)), "alt": alt, "width": size(wide).width.attribute,
                        "height": size(wide).height.attribute,
                    ]),
            ])
    }

    private static func address(_ svg: Markup) -> String {
        "data:image/svg+xml;base64," + Base64.encoded(Array(svg.written.utf8))
    }

    /// Both drawings, the wide one first.
    var drawings: [Markup] { [svg(wide), svg(narrow)] }

    private func size(_ drawing: Drawing) -> (width: Length, height: Length) {
        (drawing.width + Figuur.margin * 2, drawing.bottom + Figuur.margin * 2)
    }

    private func svg(_ drawing: Drawing) -> Markup {
        let (width, height) = size(drawing)
        let corner = (Length.zero - Figuur.margin).attribute
        let paper = Markup.empty(
            "rect",
            [
                "x": corner, "y": corner, "width": width.attribute, "height": height.attribute,
                "fill": Ink.paper.light.fill,
            ])
        return .lines(
            "svg",
            [
                "xmlns": "http://www.w3.org/2000/svg",
                "viewBox": "\(corner) \(corner) \(width.attribute) \(height.attribute)", "width": width.attribute,
                "height": height.attribute, "role": "img", "aria-labelledby": "\(naam)-titel \(naam)-tekst",
                "font-family": Figuur.fonts,
            ],
            [
                .element("title", ["id": "\(naam)-titel"], [.text(Figuur.zin(titel))]),
                .element(
                    "desc", ["id": "\(naam)-tekst"],
                    [.text(([Figuur.zin(ondertitel)] + boodschap).joined(separator: " "))]), paper,
            ] + drawing.nodes)
    }

    /// What the reader's machine has; nothing is fetched.
    static let fonts = "Arial, 'Liberation Sans', Helvetica, sans-serif"
}
