import Disclosure
import Figures
import Jeugdhulp

/// The page of one gemeente: its figures as they are shown, what changed, and what it delivered.
struct GemeentePage {
    private let cijfers: GemeenteFigures
    private let gemeente: Gemeente
    private var update: Update { cijfers.update }

    init(_ update: Update, _ gemeente: Gemeente) {
        cijfers = GemeenteFigures(update)
        self.gemeente = gemeente
    }

    var file: PublishedFile {
        PublishedFile(
            path: gemeente.path,
            text: document.html(named: "Jeugdhulp in \(gemeente.naam), update \(update.kop.kwartaal.code)"))
    }

    var document: Document {
        var document = Document(
            title: "Jeugdhulp in \(gemeente.naam)", opening: Voorpagina.opening(update),
            sections: [counts, amounts] + [rates].compactMap(\.self) + [change].compactMap(\.self) + [
                delivered, further,
            ])
        document.band = Voorpagina.band(update)
        document.lead = [.paragraph(cijfers.regel)]
        return document
    }

    private var counts: Document.Section {
        Document.Section(
            "aantallen", "Aantallen",
            [
                .table(
                    turned(
                        "Aantal jeugdigen, afgerond op \(GemeenteRule.step). \(gemeente.naam)", Onderwerp.perGemeente,
                        .aantal)),
                .paragraph(cijfers.uitleg),
            ] + notes)
    }

    private var amounts: Document.Section {
        Document.Section(
            "bedragen", "Bedragen",
            [
                .table(
                    turned(
                        "Gedeclareerd bedrag, afgerond. \(gemeente.naam)",
                        Onderwerp.perGemeente.filter(\.heeftBedrag), .bedrag)),
                .paragraph(
                    "'Niet per gemeente bekend' staat er waar een deel van het bedrag alleen voor heel \(update.kop.regio.naam) is opgevraagd: zonder dat deel zou het te laag zijn."
                ),
            ])
    }

    private func turned(_ caption: String, _ onderwerpen: [Onderwerp], _ maat: Maat) -> Table {
        var table = Table(
            caption: caption,
            columns: [Table.Column("periode", .left)] + onderwerpen.map { Table.Column($0.naam) },
            rows: cijfers.periodes.map { periode in
                [Table.Cell(periode.label)]
                    + onderwerpen.map { Table.Cell(cijfers.waarde($0, gemeente.gebied, periode, maat)) }
            }, vorm: .gekanteld, voorlopig: cijfers.periodes.map(update.voorlopigheid.geldt))
        table.gebied = gemeente.naam
        return table
    }

    private var notes: [Document.Block] {
        Voorlopigheid.notes(cijfers.periodes, update).map(Document.Block.paragraph)
    }

    /// `nil` without a full year.
    private var rates: Document.Section? {
        guard let jaar = cijfers.jaar else { return nil }
        let regio = update.kop.regio.naam
        let table = Table(
            caption: "Per 1.000 jeugdigen jonger dan 18 jaar in \(jaar.label)",
            columns: [Table.Column("onderwerp", .left), Table.Column(gemeente.naam), Table.Column(regio)],
            rows: Onderwerp.perGemeente.map { onderwerp in
                [
                    Table.Cell(onderwerp.naamAanBegin),
                    cijfers.cell(onderwerp, gemeente.gebied, jaar, .per1000Afgerond),
                    cijfers.isOfRegion(onderwerp)
                        ? cijfers.cell(onderwerp, .twente, jaar, .per1000Afgerond) : .hidden("alleen per gemeente"),
                ]
            })
        return Document.Section(
            "per-1000", "Naast \(regio)",
            [
                .table(table),
                .paragraph(
                    "In hele getallen, uit het getoonde aantal. Hoeveel het door toeval kan schelen, toont het beeld bij elk onderwerp op de bladzijde van alle gemeenten."
                ),
            ])
    }

    /// `nil` without two full years.
    private var change: Document.Section? {
        let years = cijfers.periodes.filter { $0.soort == .jaar }
        guard years.count > 1 else { return nil }
        var table = Table(
            caption:
                "Verschil met het jaar ervoor, in aantallen die op \(GemeenteRule.step) zijn afgerond. \(gemeente.naam)",
            columns: [Table.Column("periode", .left)] + Onderwerp.perGemeente.map { Table.Column($0.naam) },
            rows: years.dropFirst().map { year in
                [Table.Cell(year.label)]
                    + Onderwerp.perGemeente.map { onderwerp in
                        let waarde = cijfers.waarde(onderwerp, gemeente.gebied, year, .verandering)
                        return waarde.aantal.map { Table.Cell(Bereik.signed($0)) } ?? Table.Cell(waarde)
                    }
            }, vorm: .gekanteld)
        table.gebied = gemeente.naam
        return Document.Section(
            "verandering", "Wat er veranderde",
            [
                .table(table),
                .paragraph(
                    "Een verschil van \(GemeenteRule.step) kan van het afronden komen: het echte verschil kan \(GemeenteRule.step - 1) kleiner of groter zijn."
                ),
            ])
    }

    private var delivered: Document.Section {
        let tabel = update.account.dekking
        let own = tabel.rijen.filter { $0.gemeente.code == gemeente.code }
        let blocks = own.flatMap { rij -> [Document.Block] in
            [.paragraph(Phrase(Leveringsduiding(tabel.kwartalen, rij).zin))]
        }
        return Document.Section(
            "geleverd", "Wat \(gemeente.naam) leverde, en wat dat betekent",
            blocks.isEmpty ? [.paragraph("Daarover is niets bekend.")] : blocks)
    }

    private var further: Document.Section {
        Document.Section(
            "verder", "Verder lezen",
            [
                .list([
                    Phrase([.link("Alle gemeenten naast elkaar", to: "../" + GemeentenPage.htmlPath)]),
                    Phrase([.link("Het rapport over \(update.kop.regio.naam)", to: "../rapport.html")]),
                    Phrase([.link("Uitleg bij de cijfers", to: "../../" + Leeswijzer.path)]),
                ])
            ])
    }
}
