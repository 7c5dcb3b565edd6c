import Figures
import Jeugdhulp
import Wording

/// The picture of completeness: for each period, how many were known at each peildatum. Its numbers are those of `rijping.csv`.
struct Rijpingfiguur {
    let rijping: [PublishedRijping]
    let herkomst: Figuurherkomst

    private static let onderwerpen: [(onderwerp: Onderwerp, naam: String, ink: Ink)] = [
        (.nietThuis, "Niet thuis", .nietThuis), (.thuis, "Thuis", .thuis),
    ]

    /// Nothing to draw gives a picture that says so.
    var figuur: Figuur {
        let titel = "Hoe volledig waren de cijfers?"
        return Figuur(
            naam: "volledigheid", titel: titel, boodschap: zinnen, herkomst: herkomst,
            tabellen: known.map { tabel($0, titel: titel) }
        ) { drawing in
            guard let dates else {
                drawing.lines("Van geen enkele periode is te zien hoe zij vollediger werd.", size: Drawing.Size.label)
                return
            }
            drawing.lines(
                "Elke lijn gaat van wat er eerst van een periode bekend was naar wat er nu bekend is. Links "
                    + "\(Rijpingfiguur.unbroken(dates.first)), rechts \(Rijpingfiguur.unbroken(dates.last))."
                    + (shown.count < known.count ? " Alleen de laatste periodes; de tabellen hebben ze alle." : ""),
                size: Drawing.Size.note, ink: .quiet)
            for part in Rijpingfiguur.onderwerpen { draw(part.onderwerp, part.naam, part.ink, dates, in: &drawing) }
        }
    }

    /// More make a picture that does not fit on a page; the tables have all.
    private static let maximumShown = 6

    /// A date that stays on one line.
    private static func unbroken(_ date: CalendarDate) -> String {
        date.inWords.split(separator: " ").joined(separator: "\u{A0}")
    }

    private var shown: [PublishedRijping] { known.suffix(Rijpingfiguur.maximumShown) }

    private var known: [PublishedRijping] { rijping.filter { !$0.stappen.isEmpty } }

    private var dates: (first: CalendarDate, last: CalendarDate)? {
        let all = shown.flatMap { $0.stappen.map(\.peildatum) }
        guard let first = all.min(), let last = all.max() else { return nil }
        return (first, last)
    }

    private func draw(
        _ onderwerp: Onderwerp, _ naam: String, _ ink: Ink, _ dates: (first: CalendarDate, last: CalendarDate),
        in drawing: inout Drawing
    ) {
        let greatest = shown.flatMap(\.stappen).map { $0.stand.aantal(onderwerp) }.max() ?? 0
        let numbers = Letters.width(DutchNumber.grouped(greatest), size: Drawing.Size.label) + 8
        let plot = GrowthPlot(
            left: numbers, right: Drawing.width - numbers, first: dates.first, last: dates.last, greatest: greatest,
            ink: ink)
        drawing.skip(14)
        drawing.lines(naam, size: Drawing.Size.heading, bold: true)
        for one in shown {
            drawing.lines(one.periode.label, size: Drawing.Size.note)
            plot.draw(
                one.stappen.map { GrowthPlot.Step(peildatum: $0.peildatum, number: $0.stand.aantal(onderwerp)) },
                in: &drawing)
        }
    }

    private var zinnen: [String] {
        let growth = known.compactMap { one -> String? in
            guard let first = one.stappen.first, let last = one.stappen.last, first != last else { return nil }
            return
                "Van \(one.periode.label) \(Plural.word(first.stand.nietThuis, "was", "waren")) op \(first.peildatum.inWords) "
                + "\(Verschil.jeugdigen(first.stand.nietThuis)) niet thuis bekend, op \(last.peildatum.inWords) \(DutchNumber.grouped(last.stand.nietThuis))."
        }
        return (growth.isEmpty ? ["Van geen enkele periode is te zien hoe zij vollediger werd."] : growth)
            + ["Een lijn per periode, van nul af: hoeveel jeugdigen er op elke peildatum bekend waren."]
    }

    private func tabel(_ one: PublishedRijping, titel: String) -> Table {
        Table(
            caption: "\(titel) \(one.periode.label), zoals bekend op elke peildatum",
            columns: [Table.Column("peildatum", .left), Table.Column("thuis"), Table.Column("niet thuis")],
            rows: one.stappen.map { stap in
                [Table.Cell(stap.peildatum.inWords)]
                    + [stap.stand.thuis, stap.stand.nietThuis].map { Table.Cell(DutchNumber.grouped($0)) }
            })
    }
}
