import Jeugdhulp

/// How much of what is known now of one earlier period was known at each age of it.
struct Volledigheidlijn {
    struct Punt: Hashable {
        /// Days after the end of the period.
        let dagen: Int
        let maanden: Int
        /// Tenths of a percent of what is known now.
        let tenths: Int
    }

    let periode: Periode
    /// By age; the last is now, at a thousand.
    let punten: [Punt]

    /// `nil` where nobody is known now.
    init?(_ rijping: PublishedRijping, _ onderwerp: Onderwerp) {
        guard let nu = rijping.stappen.last?.stand.aantal(onderwerp), nu > 0, rijping.stappen.count > 1 else {
            return nil
        }
        periode = rijping.periode
        let end = rijping.periode.days.last
        punten = rijping.stappen.compactMap { stap in
            Afronding.tenths(stap.stand.aantal(onderwerp), per: 100, of: nu).map {
                Punt(dagen: end.days(to: stap.peildatum), maanden: end.months(to: stap.peildatum), tenths: $0)
            }
        }
    }

    /// At exactly this age; `nil` where it is not known then, or only now.
    func punt(at dagen: Int) -> Punt? { punten.dropLast().last { abs($0.dagen - dagen) <= 1 } }
}
