import Disclosure
import Figures
import Jeugdhulp
import Wording

/// The report for the ontwikkeltafel, before it is Markdown or HTML. Rekenregels, R5; definitions of the TMSD update of
/// January 2021.
struct RapportPage {
    let update: Update

    init(_ update: Update) {
        self.update = update
    }

    /// Renders to `rapport.md`.
    var document: Document {
        Document(
            title: "Jeugdhulp in \(regio): thuis en niet thuis", opening: Voorpagina.opening(update),
            voorpagina: Voorpagina(update),
            sections: warnings + [pictures, readingGuide] + PublishedTable.all.map(section) + [
                overlap, combinaties, trend,
            ]
                + bijstellingen + [provenance])
    }

    private var kop: Updatekop { update.kop }
    private var regio: String { kop.regio.naam }
    private var isTwente: Bool { kop.regio == .twente }

    private var combinaties: Document.Section {
        CombinatiesSection(
            figures: update.figures, minimum: update.account.rule.minimum, voorlopigheid: update.voorlopigheid
        ).section
    }

    private var trend: Document.Section {
        TrendSection(trend: update.trend, duiding: update.duiding, voorlopigheid: update.voorlopigheid).section
    }

    private var bijstellingen: [Document.Section] {
        update.vorige.map {
            [BijstellingenSection(vorige: $0, figures: update.figures.figures, gaten: kop.gaten).section]
        } ?? []
    }

    /// Said to whoever made the update, and to its readers.
    private var warnings: [Document.Section] {
        let all = update.account.waarschuwingen
        return all.isEmpty
            ? [] : [Document.Section("let-op", "Let op bij deze update", [.list(all.map { Phrase($0) })])]
    }

    /// The name of the gemeente where there is but one.
    private var onlyGemeente: String? {
        update.regels.gemeenten.count == 1 ? update.regels.gemeenten[0] : nil
    }

    /// Who deliver, up to the verb.
    private var suppliers: String {
        onlyGemeente.map { "De gemeente \($0) levert" } ?? "De \(update.regels.gemeenten.count) gemeenten leveren"
    }

    private func section(_ table: PublishedTable) -> Document.Section {
        let lines = table.lines(update.figures.figures)
        let warning = Bedragwaarschuwing(table, update)
        let content = Table(
            caption: "Tabel \(table.number). \(table.title). \(regio), peildatum \(kop.peildatum.inWords)",
            columns: [Table.Column("periode", .left)] + table.columns.map { Table.Column($0.heading) },
            rows: lines.map { [Table.Cell($0.periode.label)] + $0.values.map { Table.Cell($0) } },
            vorm: .gekanteld, voorlopig: lines.map { update.voorlopigheid.geldt($0.periode) }, gebied: regio,
            uitroep: Set(lines.indices.filter { warning.periodes.contains(lines[$0].periode) }))
        let notes =
            warning.notes + (table.number == 1 ? [] : Leveringsgat(update: update).notes(lines.map(\.periode)))
            + TableNotes(update: update).notes(for: table.number)
            + Voorlopigheid.notes(lines.map(\.periode), update)
        return Document.Section(
            "tabel-\(table.number)", "Tabel \(table.number). \(table.title)",
            [.table(content)] + notes.map(Document.Block.paragraph))
    }
}

extension RapportPage {
    private var pictures: Document.Section {
        Document.Section(
            "beeld", "In beeld", [],
            subsections: update.figuren.map { Document.Section("beeld-\($0.naam)", $0.kop, [.figure($0)]) })
    }

    private var readingGuide: Document.Section {
        let wider = isUniqueInRegion ? " of in meer dan één gemeente." : "."
        var blocks: [Document.Block] = [
            .paragraph(
                """
                Dit zijn cijfers \(isTwente ? "van de Twentse Monitor Sociaal Domein (TMSD)" : "over jeugdhulp in \(regio)"). Ze laten zien hoeveel jeugdigen in \(regio) \
                thuis wonen met ambulante jeugdhulp, hoeveel jeugdigen niet thuis wonen, in welke vorm dat is, en wat \
                daarvoor is gedeclareerd zodra dat betrouwbaar is. \(suppliers) de gegevens\(isTwente ? "; Kennispunt Twente maakt er cijfers van" : "").
                """),
            .list([
                "Elke jeugdige telt per tabel en per periode één keer, ook met meer dan één soort hulp\(wider)",
                """
                Een jeugdige telt mee vanaf één dag hulp in de periode. Wie een deel van de periode niet thuis woonde, \
                telt bij niet thuis.
                """,
                "Er is geen leeftijdsgrens gebruikt: ook jeugdigen van 18 jaar en ouder met jeugdhulp tellen mee.",
                """
                Een bedrag is het deel van de declaraties dat bij de dagen in de periode hoort; een declaratie over een \
                grens wordt over haar dagen verdeeld.
                """,
                "Waar een getal niet wordt getoond of er niet is, staat een streepje (-) of een woord dat zegt waarom.\(hiddenAmounts)",
                """
                Een ster (*) betekent voorlopig: de periode eindigde minder dan \(update.regels.ripeningDays) dagen voor de \
                peildatum, en latere leveringen maken haar nog completer. Een uitroepteken (!) achter een bedrag betekent: \
                niet vergelijken met het jaar ervoor; onder de tabel staat waarom.
                """,
                """
                'Te klein voor %' staat er bij minder dan \(Bereik.leastForPercentage) jeugdigen, 'eerste jaar' waar geen \
                eerder jaar is om mee te vergelijken.
                """,
            ]),
        ]
        if !isUniqueInRegion {
            blocks.append(
                .paragraph(
                    """
                    \(strong: "Let op"): in deze levering is een jeugdige alleen binnen een gemeente te herkennen. De \
                    cijfers voor \(regio) tellen een jeugdige daarom in elke gemeente één keer.
                    """))
        }
        blocks += Leveringsgat(update: update).notes(kop.periodes).map(Document.Block.paragraph)
        return Document.Section("leeswijzer", "Zo leest u de tabellen", blocks)
    }

    private var isUniqueInRegion: Bool { update.regels.isUniqueInRegion }

    /// Why the amounts of some periods are not shown.
    private var hiddenAmounts: String {
        let hidden = kop.periodes.filter { update.waarde(.thuis, $0, .bedrag) == .geen(.nietBetrouwbaar) }
        guard !hidden.isEmpty else { return "" }
        let names = Opsomming.en(hidden.map(\.inZin))
        let reason =
            update.regels.bedragenBetrouwbaarTm.map { "de bedragen zijn betrouwbaar tot en met \($0.inWords)" }
            ?? "tussen het einde van de periode en de peildatum zitten minder dan \(update.regels.ripeningDays) dagen, en "
            + "aanbieders declareren nog"
        return " Bedragen van \(names) staan er niet: \(reason)."
    }

    private var overlap: Document.Section {
        let rows = kop.periodes.map { periode -> [Table.Cell] in
            guard let sum = update.waarde(.nietThuis, periode, .vormenOpgeteld)?.aantal,
                let nietThuis = update.waarde(.nietThuis, periode, .aantal)?.aantal
            else { return [Table.Cell(periode.label)] + [1, 2, 3].map { _ in Table.Cell(Waarde.geen(.ontbreekt)) } }
            return [Table.Cell(periode.label)]
                + [sum, nietThuis, sum - nietThuis].map { Table.Cell(DutchNumber.grouped($0)) }
        }
        return Document.Section(
            "vormen-samen", "Waarom de vormen samen meer zijn dan het totaal",
            [
                .paragraph(
                    """
                    Een jeugdige kan in één periode in meer dan één vorm niet thuis wonen, bijvoorbeeld eerst residentieel \
                    en daarna in een pleeggezin. Die jeugdige telt in elke vorm (tabel 6, 7 en 8) één keer, en in het \
                    totaal (tabel 4) ook maar één keer. Het verschil is geen aantal jeugdigen: wie in drie vormen woonde, \
                    zit er twee keer in. De bedragen tellen wel gewoon op.
                    """),
                .table(
                    Table(
                        caption: "De vormen opgeteld en het totaal niet thuis, per periode. \(regio)",
                        columns: [Table.Column("periode", .left)]
                            + ["vormen opgeteld", "niet thuis", "verschil"].map { Table.Column($0) },
                        rows: rows, vorm: .gekanteld,
                        voorlopig: kop.periodes.map(update.voorlopigheid.geldt), gebied: regio)),
            ])
    }

    private var provenance: Document.Section {
        let files = update.account.files
        let rows: Phrase = update.account.read.map { " met \(DutchNumber.counted($0, "rij", "rijen"))" } ?? ""
        let rejected: Phrase =
            update.account.rejected.map { " Daarvan \(Plural.word($0, "is", "zijn")) er \($0) afgekeurd." } ?? ""
        return Document.Section(
            "herkomst", "Waar de cijfers vandaan komen",
            [
                .list([
                    """
                    Bron: indicaties en declaraties jeugdhulp die \
                    \(onlyGemeente.map { "de gemeente \($0)" } ?? "de gemeenten in \(regio)")\(isTwente ? " aan Kennispunt Twente" : "") \
                    \(onlyGemeente == nil ? "leverden" : "leverde"), \
                    \(DutchNumber.counted(files.count, "bestand", "bestanden"))\(rows).\(rejected)
                    """,
                    """
                    Peildatum: \(kop.peildatum.inWords). Wat daarna is geregistreerd, telt niet mee. Latere leveringen \
                    maken ook oude periodes vollediger; daarom kan een volgende update andere cijfers over dezelfde periode \
                    geven.
                    """,
                    "Inwoners en jeugdigen: stand op 1 januari volgens \(code: "referentie/bevolking.csv").",
                    """
                    De definities volgen de update van de TMSD van januari 2021. \(code: "kwaliteit.md") vertelt wat er is \
                    gelezen en afgekeurd, \(code: "cijfers.csv") bevat alle cijfers van tabel 1 tot en met 8, \
                    \(code: "combinaties.csv"), \(code: "trend.csv"), \(code: "rijping.csv") en \(code: "stand.csv") die van de \
                    andere delen, \(code: "datapackage.json") zegt wat er in elke kolom staat, en \
                    \(code: "verantwoording.json") legt vast waarmee ze zijn gemaakt.
                    """,
                ])
            ])
    }
}
