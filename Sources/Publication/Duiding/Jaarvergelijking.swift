import Figures
import Jeugdhulp

/// One onderwerp in the last period and in the same one a year earlier, in both ways of comparing. Rekenregels, R6.1.
struct Jaarvergelijking: Sendable {
    let onderwerp: Onderwerp
    let periode: Periode
    let eerder: Periode
    /// All as known at the peildatum of the update.
    let nu: Paar
    /// Both as they were known equally long after the period; `nil` where that is not known.
    let evenLang: Paar?
    /// Of earlier years, by year.
    let aanwas: [Aanwas]
    /// Against the first year of the trend, where that is not the year before.
    let eerste: Eerste?
    let oordeel: Oordeel

    /// The difference with an earlier base year.
    struct Eerste: Equatable, Sendable {
        let jaar: Int
        /// −1, 0 or 1; 0 also where the two ways of comparing point in different directions.
        let richting: Int
    }

    /// `nil` unless both periods are known now, and may be compared.
    init?(_ onderwerp: Onderwerp, _ trend: PublishedTrend, _ rijping: [PublishedRijping]) {
        let punten = trend.punten(.gelijkePeriode)
        guard let laatste = punten.last, let eerder = punten.dropLast().last,
            let nu = Jaarvergelijking.paar(onderwerp, laatste, eerder)
        else { return nil }
        (self.onderwerp, periode, self.eerder, self.nu) = (onderwerp, laatste.periode, eerder.periode, nu)
        let rijpe = trend.punten(.gelijkeRijping)
        let evenLang = Jaarvergelijking.paar(onderwerp, in: rijpe, laatste.periode, eerder.periode)
        self.evenLang = evenLang
        aanwas = Herziening.all(trend, rijping, for: laatste).map {
            Aanwas(
                jaar: $0.periode.year, toen: $0.toen.stand.aantal(onderwerp), nu: $0.nu.stand.aantal(onderwerp))
        }
        oordeel = Oordeel(nu: nu, evenLang: evenLang, aanwas: aanwas)
        if let first = punten.first, first.periode != eerder.periode,
            let own = Jaarvergelijking.paar(onderwerp, laatste, first)
        {
            let alike = Jaarvergelijking.paar(onderwerp, in: rijpe, laatste.periode, first.periode)
            let agrees = alike.map { $0.richting == own.richting } ?? true
            eerste = Eerste(jaar: first.periode.year, richting: agrees ? own.richting : 0)
        } else {
            eerste = nil
        }
    }

    /// −1, 0 or 1, by the comparison that decides.
    var richting: Int { (evenLang ?? nu).richting }

    private static func paar(
        _ onderwerp: Onderwerp, in punten: [PublishedTrend.Punt], _ laatste: Periode, _ eerder: Periode
    ) -> Paar? {
        guard let last = punten.first(where: { $0.periode == laatste }),
            let before = punten.first(where: { $0.periode == eerder })
        else { return nil }
        return paar(onderwerp, last, before)
    }

    private static func paar(
        _ onderwerp: Onderwerp, _ laatste: PublishedTrend.Punt, _ eerder: PublishedTrend.Punt
    ) -> Paar? {
        guard laatste.isHeel, eerder.isHeel, case .bekend(let last) = laatste.stand,
            case .bekend(let before) = eerder.stand
        else { return nil }
        return Paar(laatste: last.aantal(onderwerp), eerder: before.aantal(onderwerp))
    }
}
