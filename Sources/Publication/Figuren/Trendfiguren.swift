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
            "thuis-en-niet-thuis", "Jeugdigen thuis en niet thuis", reeksen, Trendfiguren.plaatsen,
            uitleg: "Staven per jaar, van nul af: links thuis met ambulante jeugdhulp, rechts niet thuis.",
            panels: reeksen.map { panel($0, Trendfiguren.plaatsen) })
    }

    /// The share niet thuis in each of the three comparisons.
    var aandeel: Figuur {
        let reeksen = Reekspaneel.all(Reeks.allCases, of: trend)
        return figuur(
            "aandeel-niet-thuis", "Welk deel woont niet thuis?", reeksen, Trendfiguren.aandelen,
            uitleg: "Staven per jaar, van nul af: niet thuis als deel van thuis en niet thuis samen.",
            panels: reeksen.map { panel($0, Trendfiguren.aandelen, isTitled: false) })
    }

    /// How many were in each form.
    var vormen: Figuur {
        let reeksen = Reekspaneel.all([.jaren, .gelijkePeriode], of: trend)
        return figuur(
            "vormen-van-niet-thuis", "In welke vorm wonen zij?", reeksen, Trendfiguren.vormen,
            uitleg:
                "Staven per jaar en per vorm, van nul af. Wie in twee vormen woonde, telt in beide.",
            panels: reeksen.flatMap { one in
                isRoomy(reeksen)
                    ? Trendfiguren.vormen.enumerated().map { panel(one, [$1], isFirst: $0 == 0) }
                    : [panel(one, Trendfiguren.vormen)]
            })
    }

    private func figuur(
        _ naam: String, _ titel: String, _ reeksen: [Reekspaneel], _ staven: [Staaf], uitleg: String,
        panels: [BarPanel]
    ) -> Figuur {
        Figuur(
            naam: naam, titel: titel, boodschap: reeksen.map { zin($0, staven) } + [uitleg], herkomst: herkomst,
            tabellen: reeksen.map { tabel($0, staven, titel: Figuur.zin(titel)) }
        ) { drawing in
            if panels.isEmpty { drawing.lines("Er zijn geen getallen.", size: Drawing.Size.label) }
            BarPanel.draw(panels, in: &drawing)
        }
    }

    /// Whether the forms below each other, which gives the longest bars, still make a picture that fits on a page.
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
                    label: "\(punt.periode.year)", bars: staven.map { one.waarde(punt, $0.onderwerp, $0.maat).bar })
            })
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
            })
    }

    /// From the first to the last year of which all of it is known.
    private func zin(_ one: Reekspaneel, _ staven: [Staaf]) -> String {
        let parts = staven.map { staaf in
            guard let (first, last) = one.ends(staaf.onderwerp, staaf.maat) else { return "\(staaf.naam) ontbreekt" }
            let end = one.waarde(last, staaf.onderwerp, staaf.maat).inFigure
            guard first != last else { return "\(staaf.naam) \(end) in \(last.periode.year)" }
            let start = one.waarde(first, staaf.onderwerp, staaf.maat).inFigure
            return "\(staaf.naam) van \(start) in \(first.periode.year) naar \(end) in \(last.periode.year)"
        }
        return "\(one.heading): \(parts.joined(separator: ", "))."
    }
}
