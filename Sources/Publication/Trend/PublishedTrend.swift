import Figures
import Jeugdhulp

/// The trend as it is published: the points of each reeks, and every figure of them.
struct PublishedTrend: Sendable {
    /// One period of a reeks, as it was known at a peildatum.
    struct Punt: Equatable, Sendable {
        enum Stand: Equatable, Sendable {
            case bekend(PublishedStand)
            /// Why the period can't be shown as it was known then.
            case ontbreekt(Waarde.Reden)
        }

        let reeks: Reeks
        let periode: Periode
        let peildatum: CalendarDate
        let stand: Stand
        /// Whether it may be compared with others (Rekenregels, R2.8).
        var isHeel = true
    }

    /// By reeks, then by year.
    let punten: [Punt]
    private let figures: Figures
    private let bevolking: Trendbevolking

    /// Points of a period with one of the `gaten` are compared with nothing.
    init(_ figures: Figures, bevolking: Trendbevolking, gaten: Leveringsgaten = Leveringsgaten()) {
        self.figures = figures
        self.bevolking = bevolking
        punten = figures.of(.trend).filter { $0.key.onderwerp == .thuis && $0.key.maat == .aantal }.compactMap {
            figure in
            PublishedTrend.punt(figure.key, figures, gaten)
        }
    }

    /// The points of one reeks, by year.
    func punten(_ reeks: Reeks) -> [Punt] { punten.filter { $0.reeks == reeks } }

    /// A figure; `nil` for what the trend does not hold, such as the change of the first period of a reeks.
    subscript(_ punt: Punt, _ onderwerp: Onderwerp, _ maat: Maat) -> Waarde? {
        figures[
            Figure.Key(onderwerp, punt.periode, maat).with {
                $0.reeks = punt.reeks
                $0.peildatum = punt.peildatum
            }]
    }

    /// The year whose population is used for a period; `nil` where there is none.
    func bevolkingsjaar(_ periode: Periode) -> Int? { bevolking.jaar(periode) }

    private static func punt(_ key: Figure.Key, _ figures: Figures, _ gaten: Leveringsgaten) -> Punt? {
        guard let reeks = key.reeks, let peildatum = key.peildatum else { return nil }
        let waarde = { (onderwerp: Onderwerp, maat: Maat) in
            figures[
                key.with {
                    $0.onderwerp = onderwerp
                    $0.maat = maat
                }]
        }
        let stand: Punt.Stand
        if let known = PublishedStand(waarde) {
            stand = .bekend(known)
        } else if case .geen(let reden)? = figures[key] {
            stand = .ontbreekt(reden)
        } else {
            stand = .ontbreekt(.ontbreekt)
        }
        return Punt(
            reeks: reeks, periode: key.periode, peildatum: peildatum, stand: stand, isHeel: gaten.isHeel(key.periode))
    }
}
