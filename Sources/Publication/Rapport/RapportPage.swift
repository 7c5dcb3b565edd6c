import Counting
import Intake
import Jeugdhulp

/// `rapport.md`: the report for the ontwikkeltafel. Contract, section 5; definitions of the TMSD update of January 2021.
struct RapportPage {
    let update: Update
    private var page = Markdown()

    init(_ update: Update) {
        self.update = update
        writeOpening()
        writeSummary()
        writeReadingGuide()
        for table in PublishedTable.all { write(table) }
        writeOverlap()
        CombinatiesSection(combinaties: update.combinaties, minimum: update.instellingen.minimumCelgrootte).write(
            to: &page)
        TrendSection(trend: update.trend, duiding: update.duiding).write(to: &page)
        writeProvenance()
    }

    var text: String { page.text }

    private var cijfers: Cijfers { update.cijfers }

    private mutating func writeOpening() {
        page.heading(1, "Jeugdhulp in Twente: thuis en niet thuis")
        page.paragraph("**Update \(cijfers.kwartaal.code)** · peildatum \(cijfers.peildatum.inWords)")
        if update.instellingen.fictief {
            page.paragraph(
                "**Let op: dit rapport is gemaakt met verzonnen voorbeelddata.** Het zegt niets over echte jeugdigen.")
        }
        page.paragraph(
            """
            Dit zijn cijfers van de Twentse Monitor Sociaal Domein (TMSD). Ze laten zien hoeveel jeugdigen in Twente thuis \
            wonen met ambulante jeugdhulp, hoeveel jeugdigen niet thuis wonen, in welke vorm dat is, en welk bedrag aan \
            jeugdhulp daarbij is gedeclareerd. De \(update.referentie.gemeenten.count) gemeenten leveren de gegevens; \
            Kennispunt Twente maakt er cijfers van.
            """)
        if !update.waarschuwingen.isEmpty {
            page.paragraph("**Let op bij deze update**")
            page.list(update.waarschuwingen)
        }
    }

    private mutating func writeSummary() {
        let lines = cijfers.periodes.compactMap { periode -> String? in
            guard let thuis = cijfers[.thuis, .twente, periode, .aantal],
                let nietThuis = cijfers[.nietThuis, .twente, periode, .aantal]
            else { return nil }
            return "**\(periode.label)**: \(thuis.forReaders) jeugdigen thuis met ambulante jeugdhulp, "
                + "\(nietThuis.forReaders) jeugdigen niet thuis."
        }
        page.heading(2, "In het kort")
        page.list(lines)
        if let running = cijfers.periodes.last(where: { $0.soort != .jaar }) {
            page.paragraph(
                "De cijfers van \(running.label) gaan over een deel van een jaar. Zet ze niet naast die van een heel jaar: "
                    + "in een langere periode krijgen meer jeugdigen jeugdhulp.")
        }
        let answer = update.duiding.inHetKort
        if !answer.isEmpty { page.paragraph(answer.joined(separator: " ")) }
    }

    private mutating func write(_ table: PublishedTable) {
        page.heading(2, "Tabel \(table.number). \(table.title)")
        page.table(
            [("periode", .left)] + table.columns.map { ($0.heading, .right) },
            rows: table.lines(cijfers).map { [$0.periode.label] + $0.values.map(\.forReaders) })
        for note in TableNotes(update: update).notes(for: table.number) { page.paragraph(note) }
    }
}

extension RapportPage {
    private mutating func writeReadingGuide() {
        page.heading(2, "Zo leest u de tabellen")
        page.list([
            "Elke jeugdige telt per tabel en per periode één keer, ook met meer dan één soort hulp"
                + (isUniqueInRegion ? " of in meer dan één gemeente." : "."),
            "Een jeugdige telt mee vanaf één dag hulp in de periode. Wie een deel van de periode niet thuis woonde, "
                + "telt bij niet thuis.",
            "Er is geen leeftijdsgrens gebruikt: ook jeugdigen van 18 jaar en ouder met jeugdhulp tellen mee.",
            "Een bedrag is het deel van de declaraties dat bij de dagen in de periode hoort; een declaratie over een grens wordt over haar "
                + "dagen verdeeld.",
            "Een streepje (-) betekent dat een getal niet wordt getoond of er niet is." + hiddenAmounts,
        ])
        if !isUniqueInRegion {
            page.paragraph(
                "**Let op**: in deze levering is een jeugdige alleen binnen een gemeente te herkennen. De cijfers voor Twente "
                    + "tellen een jeugdige daarom in elke gemeente één keer.")
        }
    }

    private var isUniqueInRegion: Bool { update.instellingen.jeugdigeUniekBinnen == .regio }

    /// Why the amounts of some periods are not shown.
    private var hiddenAmounts: String {
        let hidden = cijfers.periodes.filter {
            !update.instellingen.showsAmounts(of: $0, peildatum: cijfers.peildatum)
        }
        guard !hidden.isEmpty else { return "" }
        let labels = hidden.map(\.label).joined(separator: ", ")
        let reason =
            update.instellingen.bedragenBetrouwbaarTm.map { "de bedragen zijn betrouwbaar tot en met \($0.inWords)" }
            ?? "tussen het einde van de periode en de peildatum zitten minder dan \(Instellingen.ripeningDays) dagen, en "
            + "aanbieders declareren nog"
        return " Bedragen van \(labels) staan er niet: \(reason)."
    }

    private mutating func writeOverlap() {
        page.heading(2, "Waarom de vormen samen meer zijn dan het totaal")
        page.paragraph(
            """
            Een jeugdige kan in één periode in meer dan één vorm niet thuis wonen, bijvoorbeeld eerst residentieel en daarna \
            in een pleeggezin. Die jeugdige telt in elke vorm (tabel 6, 7 en 8) één keer, en in het totaal (tabel 4) ook maar \
            één keer. Het verschil is geen aantal jeugdigen: wie in drie vormen woonde, zit er twee keer in. De bedragen \
            tellen wel gewoon op.
            """)
        let rows = zip(cijfers.periodes, update.telling.tallies).map { periode, tally in
            let sum = Verblijfsvorm.allCases.reduce(0) { $0 + tally.aantal($1) }
            return [periode.label] + [sum, tally.nietThuis, sum - tally.nietThuis].map(DutchNumber.grouped)
        }
        page.table(
            [("periode", .left), ("vormen opgeteld", .right), ("niet thuis", .right), ("verschil", .right)], rows: rows)
    }

    private mutating func writeProvenance() {
        let files = update.levering.files
        let read = files.reduce(0) { $0 + $1.read }
        let rejected = files.reduce(0) { $0 + $1.rejected }
        page.heading(2, "Waar de cijfers vandaan komen")
        page.list([
            "Bron: indicaties en declaraties jeugdhulp die de gemeenten in Twente aan Kennispunt Twente leverden, "
                + "\(DutchNumber.grouped(files.count)) bestanden met \(DutchNumber.grouped(read)) rijen. "
                + "Daarvan zijn er \(DutchNumber.grouped(rejected)) afgekeurd.",
            "Peildatum: \(cijfers.peildatum.inWords). Wat daarna is geregistreerd, telt niet mee. Latere leveringen maken ook oude "
                + "periodes vollediger; daarom kan een volgende update andere cijfers over dezelfde periode geven.",
            "Inwoners en jeugdigen: stand op 1 januari volgens `referentie/bevolking.csv`.",
            "De definities volgen de update van de TMSD van januari 2021. `kwaliteit.md` vertelt wat er is gelezen en afgekeurd, "
                + "`cijfers.csv` bevat alle cijfers, `trend.csv`, `rijping.csv` en `combinaties.csv` die van de laatste twee delen, en `verantwoording.json` legt vast waarmee ze zijn gemaakt.",
        ])
    }
}
