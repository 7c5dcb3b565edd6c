package import Figures
package import Jeugdhulp

/// Figures that may stand under REPORTS. Only the doorway makes them, so what has not passed it can't be published.
package struct PublishableFigures: Sendable {
    /// Of which update.
    package let kop: Updatekop
    /// Of all files and pages together; hidden where one alone, or with the others, would tell too much.
    package let figures: Figures
    /// Of which gemeenten something is told, by code; none where nothing is.
    package let gemeenten: [Gemeente]

    /// Not for other rooms: `init(_:_:)` is the doorway.
    init(kop: Updatekop, figures: Figures, gemeenten: [Gemeente] = []) {
        self.kop = kop
        self.figures = figures
        self.gemeenten = gemeenten
    }

    /// Hides what may not be told. `Decision-FiguresAndDoorway`, `Decision-TwoDoors`, `Decision-FiguresPerGemeente`.
    ///
    /// Twente's eight tables, at any peildatum and for any part of a year, are exact by tradition; of the combinations of forms a
    /// period is shown only where no small one can be worked out, and so are the numbers of one day (`SmallStand`); of the causes of a
    /// bijstelling those with few jeugdigen are told together with others. Of gemeenten rounded figures are told, and what follows from
    /// those; `hiding` is what an attack on the files asks besides. What there is no rule for is hidden.
    package init(_ raw: RawFigures, _ rule: GemeenteRule, hiding: GemeenteHiding = GemeenteHiding()) {
        let minimum = rule.minimum
        let combined = Set(raw.figures.all.filter { $0.key.combinatie != nil }.map(\.key.periode))
        let shown = combined.filter {
            SmallCombinations(raw.figures, $0)?.canBeShown(minimum: minimum) == true
        }
        let causes = JoinedCauses(raw.figures)
        let stands = Set(raw.figures.of(.stand).map(\.key.periode))
        let hidden = Dictionary(
            uniqueKeysWithValues: stands.map { ($0, SmallStand(raw.figures, $0).hidden(minimum: minimum)) })
        let region = raw.figures.map { figure in
            // What is not there tells nothing by itself.
            if figure.waarde.units == nil { return figure }
            guard PublishableFigures.mayBeShown(figure.key, combinationsOf: shown, hiddenStands: hidden) else {
                return Figure(figure.key, .geen(.onderdrukt))
            }
            return causes.waarde(figure.key).map { Figure(figure.key, $0) } ?? figure
        }
        guard let gemeenten = raw.gemeenten, gemeenten.gemeenten.count > 1 else {
            self.init(kop: raw.kop, figures: region)
            return
        }
        let told = Figures(region.all + GemeenteDoorway(gemeenten, rule, hiding).figures(raw.kop.periodes))
        let compared = GemeenteComparison(told, raw.kop, gaten: gemeenten.gaten).figures(gemeenten.gemeenten)
        self.init(kop: raw.kop, figures: Figures(told.all + compared), gemeenten: gemeenten.gemeenten)
    }

    private static func mayBeShown(
        _ key: Figure.Key, combinationsOf shown: Set<Periode>, hiddenStands: [Periode: Set<Verblijfplaats>]
    ) -> Bool {
        if Layout.stand.holds(key), let vorm = key.van { return hiddenStands[key.periode]?.contains(vorm) == false }
        guard key.gebied == .twente, key.van == nil, key.naar == nil else { return false }
        return key.combinatie == nil || key.combinatie == .nietThuis || shown.contains(key.periode)
    }
}
