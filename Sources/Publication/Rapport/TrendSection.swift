import Jeugdhulp

/// The part of `rapport.md` that sets periods beside each other, in three ways.
struct TrendSection {
    let trend: Trend
    let duiding: Duiding

    func write(to page: inout Markdown) {
        page.heading(2, "Trend: van niet thuis naar thuis")
        page.paragraph(
            """
            Hieronder staan dezelfde cijfers op verschillende manieren naast elkaar. Elke manier beantwoordt een eigen vraag. Zet een cijfer \
            uit de ene tabel niet naast een cijfer uit een andere. *Verandering* is het verschil met de regel erboven. *Aandeel* is bij niet thuis \
            het deel van de jeugdigen thuis en niet thuis samen, en bij een vorm het deel van de jeugdigen niet thuis. Per 1.000 jeugdigen is \
            gerekend met de jeugdigen jonger dan 18 jaar uit tabel 1; wie ouder is en jeugdhulp krijgt, telt bij het aantal wel mee.
            """)
        for reeks in Reeks.allCases where !trend.punten(reeks).isEmpty { write(reeks, to: &page) }
        page.heading(3, "Is het verschil echt?")
        page.list(duiding.antwoorden.last?.zinnen ?? [])
    }

    private func write(_ reeks: Reeks, to page: inout Markdown) {
        let uitleg = duiding.uitleg(reeks)
        page.heading(3, uitleg.titel)
        page.paragraph(uitleg.vraag + " " + uitleg.waarom)
        page.table(
            opening(reeks)
                + [
                    "thuis", "verandering", "niet thuis", "verandering", "aandeel niet thuis",
                    "niet thuis per 1.000 jeugdigen",
                ].map { ($0, .right) },
            rows: trend.punten(reeks).map { punt in
                opening(punt)
                    + [
                        cell(punt, .thuis, .aantal), change(punt, .thuis), cell(punt, .nietThuis, .aantal),
                        change(punt, .nietThuis), cell(punt, .nietThuis, .aandeel),
                        cell(punt, .nietThuis, .per1000Jeugdigen),
                    ]
            })
        page.table(
            opening(reeks)
                + Verblijfsvorm.allCases.flatMap { [Onderwerp($0).naam, "verandering", "aandeel"] }.map { ($0, .right) },
            rows: trend.punten(reeks).map { punt in
                opening(punt)
                    + Verblijfsvorm.allCases.map(Onderwerp.init).flatMap { onderwerp in
                        [cell(punt, onderwerp, .aantal), change(punt, onderwerp), cell(punt, onderwerp, .aandeel)]
                    }
            })
        page.list(duiding.ontbrekend(reeks) + duiding.bevolking(reeks) + duiding.bronwissels(reeks))
    }

    /// Where every line has a peildatum of its own, it stands behind the period.
    private func opening(_ reeks: Reeks) -> [(title: String, alignment: Markdown.Alignment)] {
        reeks == .gelijkeRijping ? [("periode", .left), ("bekend op", .left)] : [("periode", .left)]
    }

    private func opening(_ punt: Trendpunt) -> [String] {
        punt.reeks == .gelijkeRijping ? [punt.periode.label, punt.peildatum.inWords] : [punt.periode.label]
    }

    private func cell(_ punt: Trendpunt, _ onderwerp: Onderwerp, _ maat: Trendmaat) -> String {
        switch trend[punt.reeks, punt.periode, onderwerp, maat] {
        case .aantal(let number): DutchNumber.grouped(number)
        case .tienden(let tenths):
            maat == .per1000Jeugdigen ? DutchNumber.decimal(tenths: tenths) : DutchNumber.percentage(tenths: tenths)
        case .geen, nil: "-"
        }
    }

    /// `+74 (+3,0%)`; empty on the first line.
    private func change(_ punt: Trendpunt, _ onderwerp: Onderwerp) -> String {
        guard let verandering = trend[punt.reeks, punt.periode, onderwerp, .verandering] else { return "" }
        guard case .aantal(let number) = verandering else { return "-" }
        guard case .tienden(let tenths)? = trend[punt.reeks, punt.periode, onderwerp, .veranderingProcent] else {
            return DutchNumber.signed(number)
        }
        return DutchNumber.signed(number) + " (" + (tenths > 0 ? "+" : "") + DutchNumber.percentage(tenths: tenths)
            + ")"
    }
}
