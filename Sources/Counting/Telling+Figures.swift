package import Contract
package import Figures
package import Jeugdhulp
import Records

extension RawFigures {
    /// The figures of a telling: the eight tables, the trend, how they grew, and the forms together. Rekenregels, R3 and R4.
    package init(
        _ telling: Telling, kwartaal: Kwartaal, referentie: Referentie, instellingen: Instellingen, plan: Trendplan
    ) throws(Telfout) {
        let peildatum = telling.opdracht.peildatum
        let counted = zip(telling.periodes, telling.tallies).map { ($0, $1) }
        var figures = try Figures.tabellen(counted, referentie: referentie, raakvlak: telling.raakvlak) {
            instellingen.showsAmounts(of: $0, peildatum: peildatum)
        }
        figures += Trendfigures.figures(plan.punten(telling), bevolking: referentie.bevolking)
        figures += Rijpingfigures.figures(plan.rijping(telling))
        figures += Standfigures.figures(
            telling.standen, peildatum: peildatum,
            isGeleverd: { telling.dekking.raakt(.kwartaal($0), .declaraties) },
            isVoorlopig: { instellingen.isVoorlopig($0, peildatum: peildatum) })
        for (periode, tally) in counted {
            figures += Vormfigures.figures(
                periode, telling.raakvlak(periode).declaraties ? Zorgstand(tally) : nil,
                zonderDeclaratie: tally.nietThuisZonderDeclaratie)
        }
        self.init(
            kop: Updatekop(
                peildatum: peildatum, kwartaal: kwartaal, periodes: telling.periodes, gaten: telling.gaten,
                regio: instellingen.regio),
            figures: Figures(figures),
            gemeenten: try RawGemeenten(telling, referentie: referentie) {
                instellingen.showsAmounts(of: $0, peildatum: peildatum)
            })
    }
}

extension Figures {
    /// The figures of the eight tables of what was counted in some periods in a gebied. Rekenregels, R3 and R4.
    ///
    /// What lacks by `raakvlak` is `ontbreekt`; without it all is taken as it was counted, as of a step between two updates.
    package static func tabellen(
        _ counted: [(periode: Periode, tally: Tally)], gebied: Gebied = .twente, referentie: Referentie,
        raakvlak: (Periode) -> Raakvlak = { _ in Raakvlak(indicaties: true, declaraties: true) },
        showsAmounts: (Periode) -> Bool
    ) throws(Telfout) -> [Figure] {
        var figures: [Figure] = []
        for (periode, tally) in counted {
            let maker = PeriodFigures(
                periode: periode, gebied: gebied, tally: tally, referentie: referentie, raakvlak: raakvlak(periode),
                showsAmounts: showsAmounts(periode))
            figures += try maker.figures()
        }
        return figures
    }
}

extension Instellingen {
    /// Days after the end of a period within which its amounts are not reliable (Rekenregels, R4).
    package static let ripeningDays = 182

    /// Whether the amounts of a period are reliable enough to be shown (Rekenregels, R4).
    package func showsAmounts(of periode: Periode, peildatum: CalendarDate) -> Bool {
        if let bedragenBetrouwbaarTm { return periode.days.last <= bedragenBetrouwbaarTm }
        return !isVoorlopig(periode.days.last, peildatum: peildatum)
    }

    /// Whether later deliveries may well change what is known of a day (Rekenregels, R6.3).
    func isVoorlopig(_ day: CalendarDate, peildatum: CalendarDate) -> Bool {
        day.days(to: peildatum) < Instellingen.ripeningDays
    }
}

/// The figures of one gebied in one period.
private struct PeriodFigures {
    let periode: Periode
    let gebied: Gebied
    let tally: Tally
    let referentie: Referentie
    let raakvlak: Raakvlak
    let showsAmounts: Bool

    func figures() throws(Telfout) -> [Figure] {
        var figures = population()
        figures.append(
            figure(
                .indicaties, .aantal, raakvlak.indicaties ? .aantal(tally.metIndicatie) : .geen(.nietGeleverd)))
        figures.append(figure(.declaraties, .aantal, known(.aantal(tally.metDeclaratie))))
        figures += counted(.thuis, tally.thuis, cents: tally.thuisCents)
        figures += counted(.ambulantBijNietThuis, tally.ambulantBijNietThuis, cents: tally.ambulantBijNietThuisCents)
        var verblijfCents: Int64 = 0
        for vorm in Verblijfsvorm.allCases {
            let supplement = try supplement(vorm)
            let cents = try tally.cents(vorm).addingChecked(supplement ?? 0)
            verblijfCents = try verblijfCents.addingChecked(cents)
            figures += counted(Onderwerp(vorm), tally.aantal(vorm), cents: cents)
            if let supplement, raakvlak.declaraties { figures.append(amount(Onderwerp(vorm), .aanvullend, supplement)) }
        }
        figures += counted(.nietThuis, tally.nietThuis, cents: verblijfCents)
        return figures
    }

    /// Population is of full years only (Rekenregels, R4).
    private func population() -> [Figure] {
        guard periode.soort == .jaar else { return [] }
        let stand = referentie.bevolking.stand(jaar: periode.year, gebied: gebied)
        let missing = Waarde.geen(.ontbreekt)
        return [
            figure(.bevolking, .inwoners, stand.map { .aantal($0.inwoners) } ?? missing),
            figure(.bevolking, .jeugdigen, stand.map { .aantal($0.jeugdigen) } ?? missing),
            figure(.bevolking, .percentage, stand?.tenthsOfPercent.map { .percentage(tenths: $0) } ?? missing),
        ]
    }

    private func counted(_ onderwerp: Onderwerp, _ aantal: Int, cents: Int64) -> [Figure] {
        [figure(onderwerp, .aantal, known(.aantal(aantal))), amount(onderwerp, .bedrag, cents)]
    }

    /// Of a period that no declaratie touches nothing is known (Rekenregels, R2.8).
    private func known(_ waarde: Waarde) -> Waarde { raakvlak.declaraties ? waarde : .geen(.nietGeleverd) }

    private func amount(_ onderwerp: Onderwerp, _ maat: Maat, _ cents: Int64) -> Figure {
        figure(onderwerp, maat, known(showsAmounts ? .bedrag(EuroCents(cents: cents)) : .geen(.nietBetrouwbaar)))
    }

    private func figure(_ onderwerp: Onderwerp, _ maat: Maat, _ waarde: Waarde) -> Figure {
        Figure(Figure.Key(onderwerp, gebied, periode, maat), waarde)
    }

    /// What was collected besides the declaraties: all lines for Twente, its own for a gemeente; `nil` without lines.
    private func supplement(_ vorm: Verblijfsvorm) throws(Telfout) -> Int64? {
        var sum: Int64?
        for line in referentie.aanvullendeBedragen
        where line.periode == periode && line.verblijfsvorm == vorm
            && (gebied == .twente || line.gemeente == gebied.code)
        {
            sum = try (sum ?? 0).addingChecked(line.bedrag.cents)
        }
        return sum
    }
}
