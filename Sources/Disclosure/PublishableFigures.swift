package import Figures
import Jeugdhulp

/// Figures that may stand under REPORTS. Only the doorway makes them, so what has not passed it can't be published.
package struct PublishableFigures: Sendable {
    /// Of which update.
    package let kop: Updatekop
    /// Of all files and pages together; hidden where one alone, or with the others, would tell too much.
    package let figures: Figures

    /// Not for other rooms: `init(_:minimum:)` is the doorway.
    init(kop: Updatekop, figures: Figures) {
        self.kop = kop
        self.figures = figures
    }

    /// Hides what may not be told; `minimum` is `minimum_celgrootte`. `Decision-FiguresAndDoorway`, `Decision-TwoDoors`.
    ///
    /// Twente's eight tables, at any peildatum and for any part of a year, are exact by tradition; of the combinations of forms a
    /// period is shown only where no small one can be worked out, and so are the numbers of one day (`SmallStand`); of the causes of a
    /// bijstelling those with few jeugdigen are told together with others. What there is no rule for is hidden.
    package init(_ raw: RawFigures, minimum: Int) {
        let combined = Set(raw.figures.all.filter { $0.key.combinatie != nil }.map(\.key.periode))
        let shown = combined.filter {
            SmallCombinations(raw.figures, $0)?.canBeShown(minimum: minimum) == true
        }
        let causes = JoinedCauses(raw.figures)
        let stands = Set(raw.figures.of(.stand).map(\.key.periode))
        let hidden = Dictionary(
            uniqueKeysWithValues: stands.map { ($0, SmallStand(raw.figures, $0).hidden(minimum: minimum)) })
        self.init(
            kop: raw.kop,
            figures: raw.figures.map { figure in
                // What is not there tells nothing by itself.
                if figure.waarde.units == nil { return figure }
                guard PublishableFigures.mayBeShown(figure.key, combinationsOf: shown, hiddenStands: hidden) else {
                    return Figure(figure.key, .geen(.onderdrukt))
                }
                return causes.waarde(figure.key).map { Figure(figure.key, $0) } ?? figure
            })
    }

    private static func mayBeShown(
        _ key: Figure.Key, combinationsOf shown: Set<Periode>, hiddenStands: [Periode: Set<Verblijfplaats>]
    ) -> Bool {
        if Layout.stand.holds(key), let vorm = key.van { return hiddenStands[key.periode]?.contains(vorm) == false }
        guard key.gebied == .twente, key.van == nil, key.naar == nil else { return false }
        return key.combinatie == nil || key.combinatie == .nietThuis || shown.contains(key.periode)
    }
}
