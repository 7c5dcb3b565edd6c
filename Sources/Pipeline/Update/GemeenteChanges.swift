import Contract
import Counting
import Figures
import Jeugdhulp

/// What changed in each gemeente since the previous update, exact: for that gemeente alone. It starts from what the previous peildatum knew
/// by the deliveries and the rules of now, as no exact figure of a gemeente was published.
struct GemeenteChanges {
    let telling: Telling
    let reading: Reading
    let figures: RawFigures

    private var referentie: Referentie { reading.folder.referentie }

    /// Of the gemeente in this place of `gemeenten.csv`; none where there is no previous update.
    func figures(at place: Int) throws(Telfout) -> [Figure] {
        guard let exact = figures.gemeenten else { return [] }
        let gebied = Gebied.gemeente(code: referentie.gemeenten[place].code)
        var changes: [Figure] = []
        for periode in telling.periodes {
            let steps = telling.steps(periode, gemeente: place)
            guard let first = steps.first else { continue }
            var reached: [Bijstelfigures.Stap] = []
            for step in steps {
                guard let oorzaak = step.oorzaak else { continue }
                reached.append(
                    Bijstelfigures.Stap(oorzaak: oorzaak, figures: try tables(periode, step.tally, gebied)))
            }
            let now = Figures(exact.figures.all.filter { $0.key.gebied == gebied && $0.key.periode == periode })
            let gaten = figures.kop.gaten
            changes += Bijstelfigures.figures(
                van: try tables(periode, first.tally, gebied), naar: now, steps: reached, gebied: gebied,
                isVergelijkbaar: { $0.onderwerp != .bevolking && gaten.isHeel($0.periode, $0.onderwerp) })
        }
        return changes
    }

    private func tables(_ periode: Periode, _ tally: Tally, _ gebied: Gebied) throws(Telfout) -> Figures {
        Figures(
            try Figures.tabellen(
                [(periode, tally)], gebied: gebied, referentie: referentie, showsAmounts: { _ in true }))
    }
}
