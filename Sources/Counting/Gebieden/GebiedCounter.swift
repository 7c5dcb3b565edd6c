import Jeugdhulp
import Records

/// Counts each jeugdige once in every gemeente, for the periods of the update as it is known at its own peildatum: a breakdown does not
/// pay for other standen.
struct GebiedCounter: JeugdigeConsumer {
    private let periodes: [Telperiodes.Telperiode]
    /// The periods, as many at a time as are looked for at once.
    private let groups: [Group]
    /// By gemeente, and then by period.
    private var tellingen: [Gebiedtelling]
    private var aanbieders = Aanbiederdelen()
    /// Of the jeugdige and the gemeente that are counted, the care by period of the group; empty in between.
    private var beelden: [Zorgbeeld]
    private let eigenSom = Gebiedsom.eigen

    private struct Group {
        let first: Int
        let touched: TouchedPeriodes
    }

    /// What is seen of one jeugdige in one gemeente.
    private struct Look {
        /// A bit for each period of the group that is touched.
        var touched: UInt64 = 0
        /// Not 0 where there is any aanbieder that is known.
        var aanbieders: UInt32 = 0
        /// Whether there are records of another gemeente.
        var hasOthers = false
    }

    /// `periodes` are those of the update.
    init(_ periodes: Telperiodes, gemeenteCount: Int) {
        let all = Array(periodes.ofUpdate)
        self.periodes = all
        groups = stride(from: 0, to: all.count, by: TouchedPeriodes.maximumCount).map { first in
            let some = all.dropFirst(first).prefix(TouchedPeriodes.maximumCount)
            return Group(first: first, touched: TouchedPeriodes(some.map(\.days)))
        }
        beelden = [Zorgbeeld](repeating: Zorgbeeld(), count: min(all.count, TouchedPeriodes.maximumCount))
        tellingen = [Gebiedtelling](repeating: Gebiedtelling(), count: gemeenteCount * all.count)
    }

    /// Dominance is asked of aanbieders too.
    static var projection: RegelProjection { .details }

    /// Of the update.
    var periodeCount: Int { periodes.count }

    /// What was counted, by gemeente and then by period, with what aanbieders have of it.
    var withAanbieders: [Gebiedtelling] {
        var noted = tellingen
        aanbieders.note(in: &noted)
        return noted
    }

    mutating func add(_ regels: Span<Telregel>, _ details: Span<RegelDetails>) throws(Telfout) {
        let gemeente = regels[0].gemeente
        guard try add(regels, details, of: gemeente) else { return }
        // Few jeugdigen have records in more than one.
        var counted = [gemeente]
        for index in regels.indices where !counted.contains(regels[index].gemeente) {
            counted.append(regels[index].gemeente)
            _ = try add(regels, details, of: regels[index].gemeente)
        }
    }

    mutating func merge(_ other: GebiedCounter) throws(Telfout) {
        for place in tellingen.indices { try tellingen[place].merge(other.tellingen[place]) }
        try aanbieders.merge(other.aanbieders)
    }

    /// Counts the care in one gemeente; returns whether there may be records of others.
    private mutating func add(
        _ regels: Span<Telregel>, _ details: Span<RegelDetails>, of gemeente: Int
    ) throws(Telfout) -> Bool {
        var hasOthers = false
        for place in groups.indices {
            let group = groups[place]
            let look = try GebiedCounter.see(regels, details, of: gemeente, group, periodes, into: &beelden)
            if look.hasOthers { hasOthers = true }
            if look.touched == 0 { continue }
            let nietThuis = try count(look.touched, of: gemeente, group)
            if look.aanbieders == 0 { continue }
            try GebiedCounter.addDelen(
                regels, details, of: gemeente, group, periodes, eigenSom, nietThuis: nietThuis, to: &aanbieders)
        }
        return hasOthers
    }

    /// Looks at the records that the update knows of.
    private static func see(
        _ regels: Span<Telregel>, _ details: Span<RegelDetails>, of gemeente: Int, _ group: Group,
        _ periodes: [Telperiodes.Telperiode], into beelden: inout [Zorgbeeld]
    ) throws(Telfout) -> Look {
        var look = Look()
        var beelden = beelden.mutableSpan
        let periodes = periodes.span
        for index in regels.indices {
            let regel = regels[index]
            guard regel.gemeente == gemeente else {
                look.hasOthers = true
                continue
            }
            guard regel.standen.contains(.update) else { continue }
            look.aanbieders |= details[index].aanbieder
            var rest = group.touched.places(from: regel.begindatum, through: regel.einddatum)
            look.touched |= rest
            while rest != 0 {
                let place = rest.trailingZeroBitCount
                rest &= rest &- 1
                try beelden[place].add(regel, in: periodes[group.first &+ place])
            }
        }
        return look
    }

    /// Counts what was seen in these periods, and forgets it; returns a bit for each in which the jeugdige is 'niet thuis'.
    private mutating func count(_ touched: UInt64, of gemeente: Int, _ group: Group) throws(Telfout) -> UInt64 {
        var (rest, nietThuis) = (touched, UInt64(0))
        while rest != 0 {
            let place = rest.trailingZeroBitCount
            rest &= rest &- 1
            let periode = group.first + place
            if try tellingen[gemeente * periodes.count + periode].add(beelden[place], in: periodes[periode]) {
                nietThuis |= 1 << UInt64(place)
            }
            beelden[place] = Zorgbeeld()
        }
        return nietThuis
    }

    /// What known aanbieders declared; to which sum it belongs is known only after all care was seen.
    private static func addDelen(
        _ regels: Span<Telregel>, _ details: Span<RegelDetails>, of gemeente: Int, _ group: Group,
        _ periodes: [Telperiodes.Telperiode], _ eigenSom: InlineArray<16, UInt8>, nietThuis: UInt64,
        to aanbieders: inout Aanbiederdelen
    ) throws(Telfout) {
        let periodes = periodes.span
        let telling = gemeente &* periodes.count
        for index in regels.indices {
            let (regel, aanbieder) = (regels[index], details[index].aanbieder)
            guard aanbieder != 0, regel.isDeclaratie, regel.gemeente == gemeente, regel.standen.contains(.update) else {
                continue
            }
            var rest = group.touched.places(from: regel.begindatum, through: regel.einddatum)
            while rest != 0 {
                let place = rest.trailingZeroBitCount
                rest &= rest &- 1
                let isNietThuis = Int(truncatingIfNeeded: nietThuis &>> UInt64(place) & 1)
                let som = eigenSom[regel.voorzieningNumber << 1 | isNietThuis]
                if som == Gebiedsom.geenSom { continue }
                let periode = group.first &+ place
                let cents = regel.part(in: periodes[periode])
                if cents != 0 { try aanbieders.add(cents, of: aanbieder, som, to: telling &+ periode) }
            }
        }
    }
}
