/// What rates per 1.000 tell of numbers of jeugdigen, where they were not made from the numbers that are shown.
struct RateClues {
    struct Key: Hashable {
        let periode: String
        let gebied: String
        let onderwerp: PublishedOnderwerp
    }

    /// What a number must be for its rate; empty where every rate follows from what is shown.
    private(set) var bounds: [Key: Bounds] = [:]
    /// The rates that do not.
    private(set) var strays: [Key] = []

    init(_ publication: Publication) {
        var known: [Key: Bounds] = [:]
        for line in publication.derived.rates {
            let key = Key(periode: line.periode, gebied: line.gebied, onderwerp: line.onderwerp)
            guard let jeugdigen = RateClues.population(of: line, publication), jeugdigen > 0, line.value >= 0 else {
                continue
            }
            let shown = publication.figures.periods[line.periode]?.gemeenten[line.gebied]?.aantallen[line.onderwerp]?
                .number
            let scale = line.decimals.powerOfTen
            // value = count × 1000 × scale / jeugdigen, rounded; so count lies within half a unit of it.
            known[key] = Bounds(
                RateClues.ceiling((2 * line.value - 1) * jeugdigen, 2000 * scale),
                ((2 * line.value + 1) * jeugdigen) / (2000 * scale))
            if shown.map({ (2000 * $0 * scale + jeugdigen) / (2 * jeugdigen) }) != line.value { strays.append(key) }
        }
        if !strays.isEmpty { bounds = known }
    }

    /// Of the period's year, else of the latest before it.
    private static func population(of line: PublishedDerived.Line, _ publication: Publication) -> Int64? {
        publication.figures.inOrder.last {
            $0.code.prefix(4) <= line.periode.prefix(4) && $0.populations[line.gebied] != nil
        }?
        .populations[line.gebied]
    }

    private static func ceiling(_ number: Int64, _ divisor: Int64) -> Int64 {
        number <= 0 ? 0 : (number + divisor - 1) / divisor
    }
}

extension Int {
    fileprivate var powerOfTen: Int64 { (0..<self).reduce(1) { power, _ in power * 10 } }
}
