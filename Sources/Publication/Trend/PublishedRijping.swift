import Figures
import Jeugdhulp

/// How the figures of one period grew with later peildata, as it is published.
struct PublishedRijping: Equatable, Sendable {
    /// What was known of the period at one peildatum.
    struct Stap: Equatable, Sendable {
        let peildatum: CalendarDate
        let stand: PublishedStand
    }

    let periode: Periode
    /// By peildatum, at least one; the last is that of the update.
    let stappen: [Stap]
    /// Whether its steps may be compared (Rekenregels, R2.8).
    var isHeel = true

    /// Of all periods that have any, by period; those of a period with one of the `gaten` are compared with nothing.
    static func all(_ figures: Figures, gaten: Leveringsgaten = Leveringsgaten()) -> [PublishedRijping] {
        var all: [PublishedRijping] = []
        for figure in figures.of(.rijping) where figure.key.onderwerp == .thuis && figure.key.maat == .aantal {
            guard let stap = stap(figure.key, figures) else { continue }
            let before = all.last?.periode == figure.key.periode ? all.removeLast().stappen : []
            all.append(
                PublishedRijping(
                    periode: figure.key.periode, stappen: before + [stap], isHeel: gaten.isHeel(figure.key.periode)))
        }
        return all
    }

    private static func stap(_ key: Figure.Key, _ figures: Figures) -> Stap? {
        guard let peildatum = key.peildatum else { return nil }
        let stand = PublishedStand { onderwerp, maat in
            figures[
                key.with {
                    $0.onderwerp = onderwerp
                    $0.maat = maat
                }]
        }
        return stand.map { Stap(peildatum: peildatum, stand: $0) }
    }
}
