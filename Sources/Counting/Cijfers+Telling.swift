package import Intake
package import Jeugdhulp

extension Cijfers {
    /// The figures of a telling. Contract, sections 3 and 4.
    package init(
        _ telling: Telling, kwartaal: Kwartaal, referentie: Referentie, instellingen: Instellingen
    ) throws(Telfout) {
        let peildatum = telling.opdracht.peildatum
        try self.init(
            zip(telling.periodes, telling.tallies).map { ($0, $1) }, kwartaal: kwartaal, peildatum: peildatum,
            referentie: referentie
        ) { instellingen.showsAmounts(of: $0, peildatum: peildatum) }
    }

    /// The figures of what was counted in some periods, for Twente. Contract, sections 3 and 4.
    package init(
        _ counted: [(periode: Periode, tally: Tally)], kwartaal: Kwartaal, peildatum: CalendarDate,
        referentie: Referentie, showsAmounts: (Periode) -> Bool
    ) throws(Telfout) {
        var figures: [Cijfer] = []
        for (periode, tally) in counted {
            let maker = PeriodFigures(
                periode: periode, gebied: .twente, tally: tally, referentie: referentie,
                showsAmounts: showsAmounts(periode))
            figures += try maker.figures()
        }
        self.init(peildatum: peildatum, kwartaal: kwartaal, periodes: counted.map(\.periode), figures: figures)
    }
}

extension Instellingen {
    /// Days after the end of a period within which its amounts are not reliable (contract, section 4).
    package static let ripeningDays = 182

    /// Whether the amounts of a period are reliable enough to be shown (contract, section 4).
    package func showsAmounts(of periode: Periode, peildatum: CalendarDate) -> Bool {
        if let bedragenBetrouwbaarTm { return periode.days.last <= bedragenBetrouwbaarTm }
        return periode.days.last.days(to: peildatum) >= Instellingen.ripeningDays
    }
}

/// The figures of one gebied in one period.
private struct PeriodFigures {
    let periode: Periode
    let gebied: Gebied
    let tally: Tally
    let referentie: Referentie
    let showsAmounts: Bool

    func figures() throws(Telfout) -> [Cijfer] {
        var figures = population()
        figures.append(figure(.indicaties, .aantal, .aantal(tally.metIndicatie)))
        figures.append(figure(.declaraties, .aantal, .aantal(tally.metDeclaratie)))
        figures += counted(.thuis, tally.thuis, cents: tally.thuisCents)
        figures += counted(.ambulantBijNietThuis, tally.ambulantBijNietThuis, cents: tally.ambulantBijNietThuisCents)
        var verblijfCents: Int64 = 0
        for vorm in Verblijfsvorm.allCases {
            let cents = try tally.cents(vorm).addingChecked(try supplement(vorm))
            verblijfCents = try verblijfCents.addingChecked(cents)
            figures += counted(Onderwerp(vorm), tally.aantal(vorm), cents: cents)
        }
        figures += counted(.nietThuis, tally.nietThuis, cents: verblijfCents)
        return figures
    }

    /// Population is of full years only (contract, section 4).
    private func population() -> [Cijfer] {
        guard periode.soort == .jaar else { return [] }
        let stand = referentie.bevolking.stand(jaar: periode.year, gebied: gebied)
        let missing = Waarde.geen(.ontbreekt)
        return [
            figure(.bevolking, .inwoners, stand.map { .aantal($0.inwoners) } ?? missing),
            figure(.bevolking, .jeugdigen, stand.map { .aantal($0.jeugdigen) } ?? missing),
            figure(.bevolking, .percentage, stand?.tenthsOfPercent.map { .percentage(tenths: $0) } ?? missing),
        ]
    }

    private func counted(_ onderwerp: Onderwerp, _ aantal: Int, cents: Int64) -> [Cijfer] {
        [
            figure(onderwerp, .aantal, .aantal(aantal)),
            figure(onderwerp, .bedrag, showsAmounts ? .bedrag(EuroCents(cents: cents)) : .geen(.nietBetrouwbaar)),
        ]
    }

    private func figure(_ onderwerp: Onderwerp, _ maat: Maat, _ waarde: Waarde) -> Cijfer {
        Cijfer(Cijfer.Sleutel(onderwerp, gebied, periode, maat), waarde)
    }

    /// What was collected besides the declaraties: all lines for Twente, its own for a gemeente.
    private func supplement(_ vorm: Verblijfsvorm) throws(Telfout) -> Int64 {
        var sum: Int64 = 0
        for line in referentie.aanvullendeBedragen
        where line.periode == periode && line.verblijfsvorm == vorm
            && (gebied == .twente || line.gemeente == gebied.code)
        {
            sum = try sum.addingChecked(line.bedrag.cents)
        }
        return sum
    }
}
