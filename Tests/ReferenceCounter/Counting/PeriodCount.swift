typealias Jeugdigen = Set<[UInt8]>

/// Everything that is counted in one period for Twente (Rekenregels, R3).
struct PeriodCount {
    var period: Period
    var indicaties: [Care]
    var declaraties: [Care]
    var referentie: Referentie

    /// I(v)
    func withIndicatie(_ voorziening: String) -> Jeugdigen {
        Set(indicaties.filter { $0.voorziening == voorziening && $0.touches(period) }.map(\.jeugdige))
    }

    /// D(v)
    func withDeclaratie(_ voorziening: String) -> Jeugdigen {
        var jeugdigen: Jeugdigen = []
        let touching = declaraties.filter { $0.voorziening == voorziening && $0.touches(period) }
        for (jeugdige, theirs) in Dictionary(grouping: touching, by: \.jeugdige) {
            let sum = theirs.map { $0.cents(in: period) }.reduce(0, +)
            let noneIsNegative = theirs.allSatisfy { $0.cents >= 0 }
            if sum > 0 || noneIsNegative { jeugdigen.insert(jeugdige) }
        }
        return jeugdigen
    }

    /// U(v)
    func union(_ voorziening: String) -> Jeugdigen {
        switch referentie.bron(of: voorziening, year: period.year) {
        case "indicatie": withIndicatie(voorziening)
        case "beide": withIndicatie(voorziening).union(withDeclaratie(voorziening))
        default: withDeclaratie(voorziening)
        }
    }

    func union(ofAll voorzieningen: [String]) -> Jeugdigen {
        voorzieningen.reduce(into: []) { $0.formUnion(union($1)) }
    }

    /// N
    var nietThuis: Jeugdigen { union(ofAll: verblijfVoorzieningen) }

    /// The amounts of these voorzieningen, with what was collected apart.
    func amount(ofAll voorzieningen: [String]) -> Int {
        let declared = declaraties.filter { voorzieningen.contains($0.voorziening) }.map { $0.cents(in: period) }
        let added = referentie.aanvullend.filter {
            $0.periode == period.code && voorzieningen.contains($0.voorziening)
        }
        return declared.reduce(0, +) + added.map(\.cents).reduce(0, +)
    }

    /// The ambulante amounts of the jeugdigen who are niet thuis, or of all others.
    func ambulantAmount(nietThuis isNietThuis: Bool) -> Int {
        let nietThuis = nietThuis
        let ambulant = declaraties.filter { $0.voorziening == "ambulant" }
        let theirs = ambulant.filter { nietThuis.contains($0.jeugdige) == isNietThuis }
        return theirs.map { $0.cents(in: period) }.reduce(0, +)
    }
}
