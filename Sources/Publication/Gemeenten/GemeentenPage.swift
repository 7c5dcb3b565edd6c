import Disclosure
import Figures
import Jeugdhulp

/// `gemeenten.md` and `gemeenten.html`: the gemeenten beside the region, onderwerp by onderwerp, in order of code.
struct GemeentenPage {
    static let markdownPath = "gemeenten.md"
    static let htmlPath = "gemeenten.html"

    private let cijfers: GemeenteFigures
    private var update: Update { cijfers.update }

    init(_ update: Update) {
        cijfers = GemeenteFigures(update)
    }

    /// `nil` where nothing is told of gemeenten.
    var document: Document? {
        guard !cijfers.gemeenten.isEmpty else { return nil }
        var document = Document(
            title: "Jeugdhulp in \(update.kop.regio.naam), per gemeente", opening: Voorpagina.opening(update),
            sections: Onderwerp.perGemeente.map(section) + [explanation])
        document.band = Voorpagina.band(update)
        document.lead = [.paragraph(cijfers.regel), .paragraph(provisional)].filter { $0 != .paragraph(Phrase([])) }
        return document
    }

    /// The pictures, one for each onderwerp.
    var figuren: [Figuur] {
        cijfers.gemeenten.isEmpty || cijfers.jaar == nil
            ? [] : Onderwerp.perGemeente.map { Gemeentefiguur(cijfers, $0).figuur }
    }

    private var provisional: Phrase {
        let open = cijfers.periodes.filter(update.voorlopigheid.geldt)
        guard !open.isEmpty else { return Phrase([]) }
        return Phrase(
            "Wat een ster (*) heeft, is voorlopig: \(Opsomming.en(open.map(\.inZin))) \(open.count == 1 ? "is" : "zijn") nog niet compleet. Zet dat niet naast hele jaren."
        )
    }

    private func section(_ onderwerp: Onderwerp) -> Document.Section {
        let figure = cijfers.jaar == nil ? [] : [Document.Block.figure(Gemeentefiguur(cijfers, onderwerp).figuur)]
        let amounts = onderwerp.heeftBedrag ? [Document.Block.table(GemeentenPage.sayingWhy(amounts(onderwerp)))] : []
        let alone =
            cijfers.isOfRegion(onderwerp)
            ? []
            : [
                Document.Block.paragraph(
                    "Residentieel en JeugdzorgPlus staan per gemeente alleen samen: apart zijn het er te weinig. Van heel \(update.kop.regio.naam) staan zij in het rapport in tabel 7 en 8."
                )
            ]
        return Document.Section(
            onderwerp.slug, onderwerp.naamAanBegin,
            figure + [.table(GemeentenPage.sayingWhy(counts(onderwerp)))] + alone + amounts)
    }

    private static func sayingWhy(_ table: Table) -> Table {
        var table = table
        table.saysWhy = true
        return table
    }

    private func counts(_ onderwerp: Onderwerp) -> Table {
        let rates = cijfers.jaar.map { [Table.Column("per 1.000 in \($0.label)")] } ?? []
        return Table(
            caption: "\(onderwerp.naamAanBegin): aantal jeugdigen per gemeente",
            columns: [Table.Column("gemeente", .left)] + cijfers.periodes.map(column) + rates,
            rows: rows(onderwerp) { gebied in
                cijfers.periodes.map { cijfers.cell(onderwerp, gebied, $0, .aantal) }
                    + (cijfers.jaar.map { [cijfers.cell(onderwerp, gebied, $0, .per1000Afgerond)] } ?? [])
            }, vorm: .gestapeld)
    }

    private func amounts(_ onderwerp: Onderwerp) -> Table {
        Table(
            caption: "\(onderwerp.naamAanBegin): gedeclareerd bedrag per gemeente, afgerond",
            columns: [Table.Column("gemeente", .left)] + cijfers.periodes.map(column),
            rows: rows(onderwerp) { gebied in cijfers.periodes.map { cijfers.cell(onderwerp, gebied, $0, .bedrag) } },
            vorm: .gestapeld)
    }

    private func column(_ periode: Periode) -> Table.Column {
        let isOpen = update.voorlopigheid.geldt(periode)
        return Table.Column(
            periode.label + (isOpen ? "\(Voorlopigheid.mark), \(Voorlopigheid.word)" : ""), isVoorlopig: isOpen)
    }

    /// The region first, where it has its own figures, and then the gemeenten.
    private func rows(_ onderwerp: Onderwerp, _ numbers: (Gebied) -> [Table.Cell]) -> [[Table.Cell]] {
        let region: [[Table.Cell]] =
            cijfers.isOfRegion(onderwerp)
            ? [[.text("\(strong: update.kop.regio.naam) (niet afgerond)")] + numbers(.twente)] : []
        return region
            + cijfers.gemeenten.map { gemeente in
                [.text(Phrase([.link(gemeente.naam, to: gemeente.path)]))] + numbers(gemeente.gebied)
            }
    }

    private var explanation: Document.Section {
        Document.Section(
            "uitleg", "Hoe dit is gemaakt",
            [
                .paragraph(cijfers.uitleg),
                .paragraph(
                    "Per 1.000 is het getoonde aantal per 1.000 inwoners jonger dan 18 jaar, in hele getallen. In het beeld zegt de grijze balk hoeveel het door toeval kan schelen; raakt zij de lijn van \(update.kop.regio.naam), dan is er geen duidelijk verschil."
                ),
                .paragraph(
                    "Van elke gemeente is er een eigen bladzijde: kies haar naam in een tabel. De cijfers staan in \(code: Layout.cijfers.path) en \(code: Layout.gemeenten.path)."
                ),
            ])
    }
}
