import Jeugdhulp

/// The indicaties of one jeugdige: for its care, and those that were never used.
///
/// They touch exactly the periods in which the loopbaan has an indicatie; those of JeugdzorgPlus and the
/// beschikbaarheidsvoorzieningen, which count as care from 2019 on, only periods with that care.
struct Indicatiereeks {
    struct Indicatie {
        let soort: Zorgsoort
        let begin: CalendarDate
        /// `Horizon.openEinde` when there is none.
        let einde: CalendarDate
    }

    private let baan: Loopbaan
    private let woonplaats: Woonplaats
    private(set) var indicaties: [Indicatie] = []

    private static let vroegste = Horizon.dag(2015, 1, 1)

    init(baan: Loopbaan, zorg: [Zorgperiode], woonplaats: Woonplaats, toeval: inout Toeval) {
        self.baan = baan
        self.woonplaats = woonplaats
        for run in runs() {
            for zorgperiode in zorg {
                add(zorgperiode, within: run, toeval: &toeval)
            }
            addUnused(within: run, toeval: &toeval)
        }
    }

    /// The stretches of days in which the loopbaan may have an indicatie; at both ends they run outside what is reported.
    private func runs() -> [DayRange] {
        var runs: [DayRange] = []
        for (index, periode) in Horizon.perioden.enumerated() where baan[index].contains(.indicatie) {
            let first = index == 0 ? Indicatiereeks.vroegste : periode.first
            let last = index == 2 ? Horizon.openEinde : periode.last
            if let previous = runs.last, previous.last + 1 == first {
                runs[runs.count - 1] = DayRange(between: previous.first, and: last)
            } else {
                runs.append(DayRange(between: first, and: last))
            }
        }
        return runs
    }

    private mutating func add(_ zorg: Zorgperiode, within run: DayRange, toeval: inout Toeval) {
        let room = zorg.soort.alleenIndicatieVanaf2019 ? run.clipped(to: zorg.speelruimte) : run
        guard let room, let used = zorg.dagen.clipped(to: room) else { return }
        let begin = used.first - toeval.below(min(21, room.first.days(to: used.first)) + 1)
        var einde = used.last + toeval.below(min(120, used.last.days(to: room.last)) + 1)
        let mayStayOpen = run.last == Horizon.openEinde && used.last > Horizon.perioden[2].last
        if mayStayOpen, toeval.happens(400) { einde = Horizon.openEinde }
        addRenewed(zorg.soort, begin: begin, einde: einde, toeval: &toeval)
    }

    /// Adds one indicatie, or several that follow each other: renewed every year, converted when the Twents model
    /// started, and granted anew by the next gemeente.
    private mutating func addRenewed(
        _ soort: Zorgsoort, begin: CalendarDate, einde: CalendarDate, toeval: inout Toeval
    ) {
        var begin = begin
        var cuts: [CalendarDate] = []
        if begin < Horizon.twentsModel, toeval.happens(450) { cuts.append(Horizon.twentsModel) }
        if woonplaats.eerste != woonplaats.tweede { cuts.append(woonplaats.verhuisdag) }
        let renewals = toeval.happens(350) && einde != Horizon.openEinde
        while begin <= einde {
            var next = cuts.filter { $0 > begin }.min() ?? einde + (einde == Horizon.openEinde ? 0 : 1)
            if renewals, begin.days(to: next) > 420 { next = begin + 365 }
            guard next <= einde, next != Horizon.openEinde else { break }
            indicaties.append(Indicatie(soort: soort, begin: begin, einde: next - 1))
            begin = next
        }
        indicaties.append(Indicatie(soort: soort, begin: begin, einde: einde))
    }

    /// An indicatie without care: always in a period where that is all there is, now and then beside other care.
    private mutating func addUnused(within run: DayRange, toeval: inout Toeval) {
        for (index, periode) in Horizon.perioden.enumerated() where periode.touches(run) {
            guard baan[index].isOngebruikt || toeval.happens(30) else { continue }
            let soort: Zorgsoort = [.ambulant, .oja, .overig, .onbekend][toeval.index(weights: [560, 290, 140, 10])]
            let begin = max(run.first, toeval.day(in: periode) - toeval.below(60))
            let einde = min(run.last, max(begin, periode.first) + (20 + toeval.below(400)))
            let mayStayOpen = run.last == Horizon.openEinde && toeval.happens(150)
            indicaties.append(
                Indicatie(soort: soort, begin: begin, einde: mayStayOpen ? Horizon.openEinde : einde))
        }
    }
}

extension Indicatiereeks.Indicatie {
    /// The row of this indicatie, without a number; a few have no product code.
    func regel(
        of jeugdige: Int, _ woonplaats: Woonplaats, _ codes: Productcodes, toeval: inout Toeval
    ) -> Regel {
        let gemeente = woonplaats.gemeente(on: begin)
        let mayLackCode = soort == .onbekend || (soort == .ambulant && toeval.happens(4))
        let product =
            mayLackCode && toeval.happens(700)
            ? Productcodes.geen
            : codes.code(for: soort, on: begin, gemeente: gemeente, keuze: jeugdige)
        return Regel(
            jeugdige: Int32(jeugdige), nummer: 0, begin: begin, einde: einde,
            registratie: Registratie.indicatie(begins: begin, toeval: &toeval), gemeente: gemeente, product: product)
    }
}
