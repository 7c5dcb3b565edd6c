import Figures
import Jeugdhulp

/// The difference between the last two periods of a reeks in one figure, and whether later deliveries would leave it standing.
struct Verschil: Sendable {
    /// What is known of how certain a difference is.
    enum Zekerheid: Equatable, Sendable {
        /// It would stay if the last period still changes as earlier years did. Of those years this one changed it most against the difference.
        case houdtStand(Groei)
        /// It would be gone or turned round if the last period still changes as this earlier year did.
        case onzeker(Groei)
        /// No earlier year shows what later deliveries change.
        case onbekend
        /// Both are as they were known equally long after the period.
        case evenLang
    }

    typealias Waarden = (laatste: Int, eerder: Int)

    let grootheid: Grootheid
    let laatste: PublishedTrend.Punt
    let eerder: PublishedTrend.Punt
    let waarden: Waarden
    let zekerheid: Zekerheid

    /// −1, 0 or 1.
    var sign: Int { (waarden.laatste - waarden.eerder).signum() }

    /// `nil` unless the figure is known of the last two periods of the reeks.
    init?(_ grootheid: Grootheid, _ reeks: Reeks, _ trend: PublishedTrend, _ rijping: [PublishedRijping]) {
        let punten = trend.punten(reeks)
        guard let laatste = punten.last, let eerder = punten.dropLast().last,
            let waarden = Verschil.waarden(grootheid, punten)
        else { return nil }
        self.grootheid = grootheid
        self.laatste = laatste
        self.eerder = eerder
        self.waarden = waarden
        zekerheid =
            reeks == .gelijkeRijping
            ? .evenLang : Verschil.zekerheid(grootheid, waarden, Herziening.all(trend, rijping, for: laatste))
    }

    private static func waarden(_ grootheid: Grootheid, _ punten: [PublishedTrend.Punt]) -> Waarden? {
        guard case .bekend(let laatste)? = punten.last?.stand,
            case .bekend(let eerder)? = punten.dropLast().last?.stand,
            let waarde = grootheid.waarde(laatste), let eerdereWaarde = grootheid.waarde(eerder)
        else { return nil }
        return (waarde, eerdereWaarde)
    }

    private static func zekerheid(
        _ grootheid: Grootheid, _ waarden: Waarden, _ herzieningen: [Herziening]
    ) -> Zekerheid {
        let sign = (waarden.laatste - waarden.eerder).signum()
        let all = herzieningen.compactMap { Groei(grootheid, $0) }
        let lowest = all.min(by: grootheid.isLower)
        let highest = all.max(by: grootheid.isLower)
        // Growth works against a fall, and a fall in later deliveries against growth.
        let against = sign > 0 ? [lowest] : sign < 0 ? [highest] : [highest, lowest]
        for case let groei? in against where grootheid.verwachtVerschil(waarden, groei).signum() != sign {
            return .onzeker(groei)
        }
        return against.compactMap(\.self).first.map(Zekerheid.houdtStand) ?? .onbekend
    }
}
