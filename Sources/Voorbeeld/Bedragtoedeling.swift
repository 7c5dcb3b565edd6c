import Jeugdhulp

/// Turns the weights of declaratieschetsen into cents that add up to the margins, to the cent.
///
/// First the declaraties that do not lie within one period get an amount, at the average price of their post; what
/// they take in each period (`EuroCents.part`) is subtracted. The rest is divided over the others by cumulative rounding.
struct Bedragtoedeling {
    private static let posten = Post.allCases.count

    /// Per period and post: weight of all declaraties, of those within one period, and cents still to be given.
    private var gewichten = [Int](repeating: 0, count: Horizon.perioden.count * posten)
    private var binnen = [Int](repeating: 0, count: Horizon.perioden.count * posten)
    private let doel = Marges.perioden.flatMap { $0.euros.map { $0 * 100 } }
    private var over: [Int] = []

    static func fit(_ schetsen: inout [Declaratieschets]) {
        var work = Bedragtoedeling()
        work.over = work.doel
        for schets in schetsen { work.weigh(schets) }
        for index in schetsen.indices { work.priceCrossing(&schetsen[index]) }
        var given = [Int](repeating: 0, count: work.doel.count)
        for index in schetsen.indices { work.priceWithin(&schetsen[index], given: &given) }
    }

    /// The one period in which all days of a declaratie lie.
    private static func period(containing dagen: DayRange) -> Int? {
        Horizon.perioden.firstIndex { $0.contains(dagen) }
    }

    private static func slot(_ periode: Int, _ post: Post) -> Int { periode * posten + post.rawValue }

    private mutating func weigh(_ schets: Declaratieschets) {
        let dagen = schets.regel.dagen
        for (periode, dagenVanPeriode) in Horizon.perioden.enumerated() {
            guard let post = schets.post(in: periode), let days = dagen.clipped(to: dagenVanPeriode) else { continue }
            let slot = Bedragtoedeling.slot(periode, post)
            gewichten[slot] += schets.gewicht * days.count / dagen.count
            if days == dagen { binnen[slot] += schets.gewicht }
        }
    }

    private mutating func priceCrossing(_ schets: inout Declaratieschets) {
        let dagen = schets.regel.dagen
        guard Bedragtoedeling.period(containing: dagen) == nil else { return }
        let nearest = Horizon.perioden.firstIndex { dagen.first <= $0.last } ?? Horizon.perioden.count - 1
        guard let post = schets.post(in: nearest) else { return }
        let slot = Bedragtoedeling.slot(nearest, post)
        let cents = max(100, schets.gewicht * (doel[slot] / max(1, gewichten[slot])))
        schets.regel.cents = Int64(cents)
        for (periode, dagenVanPeriode) in Horizon.perioden.enumerated() {
            guard let post = schets.post(in: periode) else { continue }
            let part = EuroCents(cents: schets.regel.cents).part(of: dagen, in: dagenVanPeriode)
            over[Bedragtoedeling.slot(periode, post)] -= Int(part.cents)
        }
    }

    private func priceWithin(_ schets: inout Declaratieschets, given: inout [Int]) {
        guard let periode = Bedragtoedeling.period(containing: schets.regel.dagen) else { return }
        guard let post = schets.post(in: periode) else {
            schets.regel.cents = Int64(schets.gewicht * 100 + schets.gewicht % 97)
            return
        }
        let slot = Bedragtoedeling.slot(periode, post)
        let before = over[slot] * given[slot] / binnen[slot]
        given[slot] += schets.gewicht
        schets.regel.cents = Int64(over[slot] * given[slot] / binnen[slot] - before)
    }
}
