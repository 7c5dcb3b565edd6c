import Figures
import Jeugdhulp

/// The pictures of the trend. Their numbers are those of `trend.csv`.
struct Trendfiguren {
    let trend: PublishedTrend
    let herkomst: Figuurherkomst

    /// A column of bars, or a panel of them: what it is in words, as a column and in the legend of colours.
    private struct Staaf {
        let onderwerp: Onderwerp
        let maat: Maat
        let naam: String
        let ink: Ink
    }

    private static let plaatsen = [
        Staaf(onderwerp: .thuis, maat: .aantal, naam: "thuis", ink: .thuis),
        Staaf(onderwerp: .nietThuis, maat: .aantal, naam: "niet thuis", ink: .nietThuis),
    ]
    private static let aandelen = [
        Staaf(onderwerp: .nietThuis, maat: .aandeel, naam: "aandeel niet thuis", ink: .nietThuis)
    ]
    private static let vormen = [
        Staaf(onderwerp: .gezinsvormen, maat: .aantal, naam: "gezinsvormen", ink: .gezinsvormen),
        Staaf(onderwerp: .residentieel, maat: .aantal, naam: "residentieel", ink: .residentieel),
        Staaf(onderwerp: .jeugdzorgplus, maat: .aantal, naam: "JeugdzorgPlus", ink: .jeugdzorgplus),
    ]

    /// Thuis and niet thuis side by side, full years apart from a part of each year.
    var thuis: Figuur {
        let reeksen = Reekspaneel.all([.jaren, .gelijkePeriode], of: trend)
        return figuur(
            "thuis-en-niet-thuis", "Jeugdigen thuis en niet thuis", titel(Trendfiguren.plaatsen),
            "Jeugdigen in \(herkomst.regio.naam), per jaar", reeksen, Trendfiguren.plaatsen,
            uitleg: "Staven per jaar, van nul af: links thuis met ambulante jeugdhulp, rechts niet thuis.",
            panels: { _ in reeksen.map { panel($0, Trendfiguren.plaatsen) } })
    }

    /// The share niet thuis in each of the three comparisons.
    var aandeel: Figuur {
        let reeksen = Reekspaneel.all(Reeks.allCases, of: trend)
        return figuur(
            "aandeel-niet-thuis", "Welk deel woont niet thuis?", titel(Trendfiguren.aandelen),
            "Niet thuis als deel van de jeugdigen in \(herkomst.regio.naam) thuis en niet thuis samen, per jaar",
            reeksen,
            Trendfiguren.aandelen,
            uitleg: "Staven per jaar, van nul af: niet thuis als deel van thuis en niet thuis samen.",
            panels: { _ in reeksen.map { panel($0, Trendfiguren.aandelen, isTitled: false) } })
    }

    /// How many were in each form.
    var vormen: Figuur {
        let reeksen = Reekspaneel.all([.jaren, .gelijkePeriode], of: trend)
        return figuur(
            "vormen-van-niet-thuis", "In welke vorm wonen zij?", titel(Trendfiguren.vormen),
            "Jeugdigen in \(herkomst.regio.naam) niet thuis, per vorm en per jaar", reeksen, Trendfiguren.vormen,
            uitleg:
                "Staven per jaar en per vorm, van nul af. Wie in twee vormen woonde, telt in beide.",
            panels: { isNarrow in
                reeksen.flatMap { one in
                    isNarrow || isRoomy(reeksen)
                        ? Trendfiguren.vormen.enumerated().map { panel(one, [$1], isFirst: $0 == 0) }
                        : [panel(one, Trendfiguren.vormen)]
                }
            })
    }

    private func figuur(
        _ naam: String, _ kop: String, _ titel: String, _ ondertitel: String, _ reeksen: [Reekspaneel],
        _ staven: [Staaf],
        uitleg: String, panels: (_ isNarrow: Bool) -> [BarPanel]
    ) -> Figuur {
        Figuur(
            naam: naam, kop: kop, titel: titel, ondertitel: ondertitel,
            boodschap: reeksen.map { zin($0, staven) } + [uitleg] + zonderStaaf(reeksen),
            herkomst: herkomst, csv: Layout.trend.path,
            tabellen: reeksen.map { tabel($0, staven, titel: Figuur.zin(ondertitel)) }
        ) { drawing in
            let panels = panels(drawing.isNarrow)
            if panels.isEmpty { drawing.lines("Er zijn geen getallen.", size: Drawing.Size.label) }
            BarPanel.draw(panels, in: &drawing)
        }
    }

    /// Whether the forms below each other, which gives the longest bars, still make a picture that fits on a sheet of paper.
    private func isRoomy(_ reeksen: [Reekspaneel]) -> Bool { reeksen.reduce(0) { $0 + $1.punten.count } <= 8 }

    /// With `isFirst` false it goes on under the heading of the one above it.
    private func panel(
        _ one: Reekspaneel, _ staven: [Staaf], isTitled: Bool = true, isFirst: Bool = true
    ) -> BarPanel {
        BarPanel(
            heading: isFirst ? one.heading : "", note: isFirst ? one.note : "",
            columns: staven.map { BarPanel.Column(title: isTitled ? $0.naam : "", ink: $0.ink) },
            rows: one.punten.map { punt in
                BarPanel.Row(
                    label: herkomst.voorlopigheid.year(punt.periode),
                    isVoorlopig: herkomst.voorlopigheid.geldt(punt.periode),
                    bars: staven.map { bar(one.waarde(punt, $0.onderwerp, $0.maat), of: punt) })
            })
    }

    /// A period that may not be compared has its number and no bar: bars beside each other are a comparison.
    private func bar(_ waarde: Waarde, of punt: PublishedTrend.Punt) -> BarPanel.Bar {
        let mark = herkomst.voorlopigheid.mark(punt.periode)
        return punt.isHeel || waarde.number == nil
            ? waarde.bar(marked: mark) : .missing("\(waarde.inFigure)\(mark), niet heel")
    }

    private func zonderStaaf(_ reeksen: [Reekspaneel]) -> [String] {
        reeksen.contains { $0.punten.contains { !$0.isHeel } }
            ? ["Een periode waarover niet of niet heel is geleverd, heeft geen staaf: zij wordt met niets vergeleken."]
            : []
    }

    private func tabel(_ one: Reekspaneel, _ staven: [Staaf], titel: String) -> Table {
        /// In a column only where each line has its own; else it stands in the caption.
        func peildatum(_ text: String) -> [String] { one.reeks == .gelijkeRijping ? [text] : [] }
        return Table(
            caption: "\(titel) \(one.heading). \(one.note)",
            columns: (["periode"] + peildatum("peildatum")).map { Table.Column($0, .left) }
                + staven.map { Table.Column($0.naam) },
            rows: one.punten.map { punt in
                ([punt.periode.label] + peildatum(punt.peildatum.inWords)).map { Table.Cell($0) }
                    + staven.map { one.waarde(punt, $0.onderwerp, $0.maat).cell }
            }, vorm: .gekanteld, voorlopig: one.punten.map { herkomst.voorlopigheid.geldt($0.periode) },
            gebied: herkomst.regio.naam)
    }

    /// The last full year, with the one before where there is room for it.
    private func titel(_ staven: [Staaf]) -> String {
        let jaren = Reekspaneel(.jaren, of: trend)
        guard let last = jaren.punten.last else { return "Van hele jaren zijn er geen getallen" }
        let before = staven.count <= 2 && last.isHeel ? jaren.punten.dropLast().last { $0.isHeel } : nil
        let parts = staven.filter { jaren.waarde(last, $0.onderwerp, $0.maat).number != nil }.enumerated().map {
            place, staaf in
            let now = "\(staaf.naam) \(jaren.waarde(last, staaf.onderwerp, staaf.maat).inFigure)"
            let year = place == 0 ? " in \(last.periode.year)" : ""
            guard let before, jaren.waarde(before, staaf.onderwerp, staaf.maat).number != nil else { return now + year }
            return now + year
                + " (\(before.periode.year): \(jaren.waarde(before, staaf.onderwerp, staaf.maat).inFigure))"
        }
        guard !parts.isEmpty else { return "Van \(last.periode.year) zijn er geen getallen" }
        let title = Opsomming.en(parts)
        return title.prefix(1).uppercased() + title.dropFirst()
    }

    /// Every year.
    private func zin(_ one: Reekspaneel, _ staven: [Staaf]) -> String {
        let parts = staven.map { staaf in
            let numbers = one.punten.map { punt in
                let waarde = one.waarde(punt, staaf.onderwerp, staaf.maat)
                return "\(waarde.inFigure)\(herkomst.voorlopigheid.mark(punt.periode)) in "
                    + herkomst.voorlopigheid.year(punt.periode)
                    + (punt.isHeel || waarde.number == nil ? "" : " (niet heel geleverd)")
            }
            return "\(staaf.naam) \(Opsomming.en(numbers))"
        }
        return "\(one.heading): \(parts.joined(separator: "; "))."
    }
}
