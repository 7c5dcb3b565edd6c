import Jeugdhulp
import Records

/// Counts each jeugdige once in every gemeente, for the periods of the update as it is known at its own peildatum: a breakdown does not
/// pay for other standen.
struct GebiedCounter: JeugdigeConsumer {
    private let periodes: [Telperiodes.Telperiode]
    private let gemeenteCount: Int
    /// By gemeente, and then by period.
    private var tellingen: [Gebiedtelling]
    /// Of the jeugdige that is counted: the gemeenten, and by the place of each of them and then by period the care.
    private var gemeenten: [Int] = []
    private var beelden: [Zorgbeeld] = []

    /// `periodes` are those of the update.
    init(_ periodes: Telperiodes, gemeenteCount: Int) {
        self.periodes = Array(periodes.ofUpdate)
        self.gemeenteCount = gemeenteCount
        tellingen = [Gebiedtelling](repeating: Gebiedtelling(), count: gemeenteCount * self.periodes.count)
    }

    /// Dominance is asked of aanbieders too.
    static var projection: RegelProjection { .details }

    /// What was counted of a gemeente, by its place in `gemeenten.csv`, in a period of the update.
    func telling(gemeente: Int, periode: Int) -> Gebiedtelling { tellingen[gemeente * periodes.count + periode] }

    mutating func add(_ regels: Span<Telregel>, _ details: Span<RegelDetails>) throws(Telfout) {
        gemeenten.removeAll(keepingCapacity: true)
        beelden.removeAll(keepingCapacity: true)
        for index in regels.indices where regels[index].standen.contains(.update) {
            let place = place(of: regels[index].gemeente)
            for periode in periodes.indices where regels[index].touches(periodes[periode]) {
                try beelden[place + periode].add(regels[index], in: periodes[periode])
            }
        }
        for (place, gemeente) in gemeenten.enumerated() {
            for periode in periodes.indices {
                let beeld = beelden[place * periodes.count + periode]
                if beeld.isEmpty { continue }
                try tellingen[gemeente * periodes.count + periode].add(beeld, in: periodes[periode])
            }
        }
        for index in regels.indices where regels[index].isDeclaratie && regels[index].standen.contains(.update) {
            try add(regels[index], aanbieder: details[index].aanbieder)
        }
    }

    mutating func merge(_ other: GebiedCounter) throws(Telfout) {
        for place in tellingen.indices { try tellingen[place].merge(other.tellingen[place]) }
    }

    /// Adds what an aanbieder declared of the jeugdige, once it is known in which tables the jeugdige stands.
    private mutating func add(_ regel: Telregel, aanbieder: UInt32) throws(Telfout) {
        guard let voorziening = regel.voorziening else { return }
        let place = place(of: regel.gemeente)
        for number in periodes.indices where regel.touches(periodes[number]) {
            let beeld = beelden[place + number]
            try tellingen[regel.gemeente * periodes.count + number].add(
                aanbieder: aanbieder, regel.part(in: periodes[number]), of: voorziening,
                beeld.plaatsen(beeld.declared, in: periodes[number]))
        }
    }

    /// Where the care in a gemeente begins in `beelden`; a gemeente that comes for the first time gets a place.
    private mutating func place(of gemeente: Int) -> Int {
        if let place = gemeenten.firstIndex(of: gemeente) { return place * periodes.count }
        gemeenten.append(gemeente)
        beelden += [Zorgbeeld](repeating: Zorgbeeld(), count: periodes.count)
        return beelden.count - periodes.count
    }
}

extension Telregel {
    fileprivate var voorziening: Voorziening? { Voorziening(rawValue: UInt8(voorzieningNumber)) }
}
