import Jeugdhulp

/// The part of the report that sets periods beside each other, in three ways.
struct TrendSection {
    let trend: Trend
    let duiding: Duiding

    /// The three ways, in the order of publication; one without points is left out.
    var section: Document.Section {
        Document.Section(
            "trend", "Trend: van niet thuis naar thuis", [.paragraph(opening)],
            subsections: Reeks.allCases.filter { !trend.punten($0).isEmpty }.map(section))
    }

    private let opening: Phrase = """
        Hieronder staan dezelfde cijfers op verschillende manieren naast elkaar. Elke manier beantwoordt een eigen vraag. \
        Zet een cijfer uit de ene tabel niet naast een cijfer uit een andere. \(emphasis: "Verandering") is het verschil \
        met de regel erboven. \(emphasis: "Aandeel") is bij niet thuis het deel van de jeugdigen thuis en niet thuis \
        samen, en bij een vorm het deel van de jeugdigen niet thuis. Per 1.000 jeugdigen is gerekend met de jeugdigen \
        jonger dan 18 jaar uit tabel 1; wie ouder is en jeugdhulp krijgt, telt bij het aantal wel mee.
        """

    private func section(_ reeks: Reeks) -> Document.Section {
        let uitleg = duiding.uitleg(reeks)
        let totals = Table(
            caption: "\(uitleg.titel): thuis en niet thuis. Twente",
            columns: opening(reeks)
                + [
                    "thuis", "verandering", "niet thuis", "verandering", "aandeel niet thuis",
                    "niet thuis per 1.000 jeugdigen",
                ].map { Table.Column($0) },
            rows: trend.punten(reeks).map { punt in
                opening(punt)
                    + [
                        cell(punt, .thuis, .aantal), change(punt, .thuis), cell(punt, .nietThuis, .aantal),
                        change(punt, .nietThuis), cell(punt, .nietThuis, .aandeel),
                        cell(punt, .nietThuis, .per1000Jeugdigen),
                    ]
            })
        let vormen = Table(
            caption: "\(uitleg.titel): de vormen van niet thuis. Twente",
            columns: opening(reeks)
                + Verblijfsvorm.allCases.flatMap { [Onderwerp($0).naam, "verandering", "aandeel"] }.map {
                    Table.Column($0)
                },
            rows: trend.punten(reeks).map { punt in
                opening(punt)
                    + Verblijfsvorm.allCases.map(Onderwerp.init).flatMap { onderwerp in
                        [cell(punt, onderwerp, .aantal), change(punt, onderwerp), cell(punt, onderwerp, .aandeel)]
                    }
            })
        let notes = duiding.ontbrekend(reeks) + duiding.bevolking(reeks) + duiding.bronwissels(reeks)
        return Document.Section(
            "trend-\(reeks.id)", uitleg.titel,
            [
                .paragraph(Phrase(uitleg.vraag + " " + uitleg.waarom)), .table(totals), .table(vormen),
                .list(notes.map { Phrase($0) }),
            ])
    }

    /// Where every line has a peildatum of its own, it stands behind the period.
    private func opening(_ reeks: Reeks) -> [Table.Column] {
        (reeks == .gelijkeRijping ? ["periode", "bekend op"] : ["periode"]).map { Table.Column($0, .left) }
    }

    private func opening(_ punt: Trendpunt) -> [Table.Cell] {
        (punt.reeks == .gelijkeRijping ? [punt.periode.label, punt.peildatum.inWords] : [punt.periode.label])
            .map { Table.Cell($0) }
    }

    private func cell(_ punt: Trendpunt, _ onderwerp: Onderwerp, _ maat: Trendmaat) -> Table.Cell {
        switch trend[punt.reeks, punt.periode, onderwerp, maat] {
        case .aantal(let number): Table.Cell(DutchNumber.grouped(number))
        case .tienden(let tenths):
            Table.Cell(
                maat == .per1000Jeugdigen
                    ? DutchNumber.decimal(tenths: tenths) : DutchNumber.percentage(tenths: tenths))
        case .geen, nil: .hidden(Waarde.Reden.ontbreekt.inWords)
        }
    }

    /// `+74 (+3,0%)`; empty on the first line.
    private func change(_ punt: Trendpunt, _ onderwerp: Onderwerp) -> Table.Cell {
        guard let verandering = trend[punt.reeks, punt.periode, onderwerp, .verandering] else { return Table.Cell("") }
        guard case .aantal(let number) = verandering else { return .hidden(Waarde.Reden.ontbreekt.inWords) }
        guard case .tienden(let tenths)? = trend[punt.reeks, punt.periode, onderwerp, .veranderingProcent] else {
            return Table.Cell(DutchNumber.signed(number))
        }
        let percentage = (tenths > 0 ? "+" : "") + DutchNumber.percentage(tenths: tenths)
        return Table.Cell("\(DutchNumber.signed(number)) (\(percentage))")
    }
}

extension Reeks {
    /// For anchors.
    fileprivate var id: String {
        switch self {
        case .jaren: "jaren"
        case .gelijkePeriode: "gelijke-periode"
        case .gelijkeRijping: "gelijke-rijping"
        }
    }
}
