import Jeugdhulp

/// One jeugdige in one period as one stand knows it: the sets of Rekenregels, R3.3, as they stand there.
struct SlowBeeld {
    /// I, D and U.
    let indicated: Set<Voorziening>
    let declared: Set<Voorziening>
    let used: Set<Voorziening>
    /// Of the declaraties in the period.
    let cents: [Voorziening: Int64]

    /// `known` are the records of the jeugdige that the stand knows.
    init(_ known: [Regel], in periode: Periode, _ bronnen: Bronnen) {
        let (first, last) = (Int(periode.days.first.dayNumber), Int(periode.days.last.dayNumber))
        let touching = known.filter { $0.begin <= last && $0.eind >= first }
        let declaraties = Dictionary(grouping: touching.filter(\.isDeclaratie), by: \.voorziening)
        let cents = declaraties.mapValues { $0.reduce(0) { $0 + $1.cents(from: first, through: last) } }
        let indicated = Set(touching.filter { !$0.isDeclaratie }.map(\.voorziening))
        let declared = Set(
            declaraties.filter { voorziening, regels in
                (cents[voorziening] ?? 0) > 0 || regels.allSatisfy { $0.cents >= 0 }
            }.keys)
        used = Set(
            Voorziening.allCases.filter { voorziening in
                switch bronnen.bron(voorziening, year: periode.year) {
                case .declaratie: declared.contains(voorziening)
                case .indicatie: indicated.contains(voorziening)
                case .beide: declared.contains(voorziening) || indicated.contains(voorziening)
                }
            })
        (self.indicated, self.declared, self.cents) = (indicated, declared, cents)
    }

    var isEmpty: Bool { indicated.isEmpty && cents.isEmpty }
    var isAmbulant: Bool { used.contains(.ambulant) }

    /// 1 for gezinsvormen, 2 for residentieel and 4 for jeugdzorgplus, added up; 0 is not 'niet thuis'.
    var vormen: Int {
        (used.isDisjoint(with: [.pleegzorg, .gezinshuis]) ? 0 : 1)
            + (used.isDisjoint(with: [.residentieel, .beschikbaarheidsvoorziening]) ? 0 : 2)
            + (used.contains(.jeugdzorgplus) ? 4 : 0)
    }
}

extension Regel {
    /// Its amount on some days: A(days through the last) − A(days before the first), with A(k) = c·k/n rounded towards zero.
    func cents(from first: Int, through last: Int) -> Int64 {
        let dayCount = eind - begin + 1
        let through = { (day: Int) in cents * Int64(min(max(day - begin + 1, 0), dayCount)) / Int64(dayCount) }
        return through(last) - through(first - 1)
    }
}
