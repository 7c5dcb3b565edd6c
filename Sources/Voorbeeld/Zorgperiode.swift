import Jeugdhulp

/// One stay or one stretch of ambulante jeugdhulp of a jeugdige, possibly over more than one period.
struct Zorgperiode {
    let soort: Zorgsoort
    let dagen: DayRange
    /// The days this kind of care may touch without changing the toestand in another period.
    let speelruimte: DayRange
}

/// Lays the care of one jeugdige out in time, so that it touches exactly the periods its loopbaan says.
///
/// Stays do not overlap: who has two kinds in one period moves from one to the other. Every period of the loopbaan is
/// touched, and no other reported period is.
struct Tijdlijn {
    /// The days of one kind of care within one period, and from there on within the adjoining ones.
    private struct Venster {
        let soort: Zorgsoort
        var laatstePeriode: Int
        let eerste: DayRange
        var laatste: DayRange
    }

    /// The longest time before 2018 and after June 2020 that care can run.
    private static let vroegste = Horizon.dag(2015, 1, 1)
    private static let laatste = Horizon.dag(2023, 12, 31)

    static func zorgperioden(of baan: Loopbaan, toeval: inout Toeval) -> [Zorgperiode] {
        var vensters: [Venster] = []
        for periode in Horizon.perioden.indices {
            for (soort, dagen) in indeling(of: baan, in: periode, toeval: &toeval) {
                let runningOn = vensters.lastIndex {
                    $0.soort == soort && $0.laatstePeriode == periode - 1 && $0.laatste.last + 1 == dagen.first
                }
                if let runningOn {
                    vensters[runningOn].laatstePeriode = periode
                    vensters[runningOn].laatste = dagen
                } else {
                    vensters.append(Venster(soort: soort, laatstePeriode: periode, eerste: dagen, laatste: dagen))
                }
            }
        }
        return vensters.map { zorgperiode(in: $0, toeval: &toeval) }
    }

    /// The kinds of care in one period, each with its share of the days.
    private static func indeling(
        of baan: Loopbaan, in periode: Int, toeval: inout Toeval
    ) -> [(Zorgsoort, DayRange)] {
        let dagen = Horizon.perioden[periode]
        var indeling: [(Zorgsoort, DayRange)] = baan[periode].bevat(.ambulant) ? [(.ambulant, dagen)] : []
        let verblijf = verhuisvolgorde(of: baan, in: periode)
        var begin = dagen.first
        for (index, soort) in verblijf.enumerated() {
            let share = begin.days(to: dagen.last) / (verblijf.count - index)
            let end = index == verblijf.count - 1 ? dagen.last : begin + share / 2 + toeval.below(share)
            indeling.append((soort, DayRange(between: begin, and: end)))
            begin = end + 1
        }
        return indeling
    }

    /// The kinds of verblijf in a period: first what ran on from the period before, last what runs on in the next.
    private static func verhuisvolgorde(of baan: Loopbaan, in periode: Int) -> [Zorgsoort] {
        let soorten = Zorgsoort.verblijf.filter { baan[periode].bevat($0) }
        guard soorten.count > 1 else { return soorten }
        func rang(_ soort: Zorgsoort) -> Int {
            let before = periode > 0 && baan[periode - 1].bevat(soort) ? -1 : 0
            let after = periode < 2 && baan[periode + 1].bevat(soort) ? 1 : 0
            return (before + after) * 10 + Int(soort.rawValue)
        }
        return soorten.sorted { rang($0) < rang($1) }
    }

    private static func zorgperiode(in venster: Venster, toeval: inout Toeval) -> Zorgperiode {
        let eerste = venster.eerste
        let startsBefore = eerste.first == Horizon.perioden[0].first
        let runsOn = venster.laatste.last == Horizon.perioden[2].last
        let speelruimte = DayRange(
            between: startsBefore ? vroegste : eerste.first, and: runsOn ? laatste : venster.laatste.last)
        var begin = eerste.first
        var end = venster.laatste.last
        if startsBefore, toeval.happens(550) {
            begin = begin - (1 + toeval.below(600))
        } else {
            // The earlier of two draws: a period starts with more care than it ends with newcomers.
            let room = max(1, eerste.count - 4)
            begin = begin + min(toeval.below(room), toeval.below(room))
        }
        if runsOn, toeval.happens(600) {
            end = end + (1 + toeval.below(300))
        } else {
            let earliest = max(begin, venster.laatste.first) + 3
            end = toeval.day(in: DayRange(between: min(earliest, end), and: end))
        }
        return Zorgperiode(
            soort: venster.soort, dagen: DayRange(between: begin, and: end), speelruimte: speelruimte)
    }
}
