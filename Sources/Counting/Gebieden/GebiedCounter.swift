import Jeugdhulp
import Records

/// Counts each jeugdige once in every gemeente, for the periods of the update as it is known at its own peildatum: a breakdown does not
/// pay for other standen.
struct GebiedCounter: JeugdigeConsumer {
    private let periodes: [Telperiodes.Telperiode]
    /// By gemeente, and then by period.
    private var tellingen: [Gebiedtelling]
    private var aanbieders = Aanbiederdelen()
    /// Of the jeugdige that is counted: the gemeenten, and by the place of each of them and then by period the care. What stands behind
    /// those of its gemeenten is empty.
    private var gemeenten: [Int] = []
    private var beelden: [Zorgbeeld] = []
    /// Whether the jeugdige is 'niet thuis', in the place of each of `beelden` that is not empty.
    private var nietThuis: [Bool] = []
    private var delen = JeugdigeDelen()

    /// `periodes` are those of the update.
    init(_ periodes: Telperiodes, gemeenteCount: Int) {
        self.periodes = Array(periodes.ofUpdate)
        tellingen = [Gebiedtelling](repeating: Gebiedtelling(), count: gemeenteCount * self.periodes.count)
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
        gemeenten.removeAll(keepingCapacity: true)
        delen.removeAll()
        for index in regels.indices where regels[index].standen.contains(.update) {
            try see(regels[index], details[index])
        }
        try count()
    }

    mutating func merge(_ other: GebiedCounter) throws(Telfout) {
        for place in tellingen.indices { try tellingen[place].merge(other.tellingen[place]) }
        try aanbieders.merge(other.aanbieders)
    }

    /// A record that the update knows of.
    @inline(__always)
    private mutating func see(_ regel: Telregel, _ details: RegelDetails) throws(Telfout) {
        var place: Int?
        for periode in periodes.indices where regel.touches(periodes[periode]) {
            let first = place ?? self.place(of: regel.gemeente)
            place = first
            guard regel.isDeclaratie else {
                beelden[first + periode].addIndicatie(regel.voorzieningNumber)
                continue
            }
            let part = regel.part(in: periodes[periode])
            try beelden[first + periode].addDeclaratie(
                regel.voorzieningNumber, part: part, isNegative: regel.cents < 0)
            try delen.add(details.aanbieder, beeld: first + periode, voorziening: regel.voorzieningNumber, part)
        }
    }

    /// Counts what was seen of the jeugdige, and forgets it.
    private mutating func count() throws(Telfout) {
        for place in 0..<gemeenten.count * periodes.count where !beelden[place].isEmpty {
            nietThuis[place] = try tellingen[telling(at: place)].add(
                beelden[place], in: periodes[place % periodes.count])
            beelden[place] = Zorgbeeld()
        }
        for deel in delen.delen {
            try aanbieders.add(deel, to: telling(at: deel.beeld), isNietThuis: nietThuis[deel.beeld])
        }
    }

    /// Whose care of which period stands in a place of `beelden`.
    private func telling(at place: Int) -> Int {
        gemeenten[place / periodes.count] * periodes.count + place % periodes.count
    }

    /// Where the care in a gemeente begins in `beelden`; a gemeente that comes for the first time gets a place.
    private mutating func place(of gemeente: Int) -> Int {
        if let place = gemeenten.firstIndex(of: gemeente) { return place * periodes.count }
        gemeenten.append(gemeente)
        let end = gemeenten.count * periodes.count
        if beelden.count < end {
            nietThuis += [Bool](repeating: false, count: end - beelden.count)
            beelden += [Zorgbeeld](repeating: Zorgbeeld(), count: end - beelden.count)
        }
        return end - periodes.count
    }
}
