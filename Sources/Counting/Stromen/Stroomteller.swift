import Jeugdhulp
import Records

/// Follows each jeugdige through verblijf, for the update as it is known at its own peildatum. Rekenregels, R9.
struct Stroomteller: JeugdigeConsumer {
    let opdracht: Stroomopdracht
    /// Those of the update, its quarters, and its full years.
    private(set) var periodes: [Periodestroom]
    private(set) var kwartalen: [Periodestroom]
    private(set) var cohorten: [Jaarcohort]
    /// By gemeente the first day of a declaratie of anything; one after all days where there is none.
    private(set) var eersteDeclaraties: [Int32]
    private var zorg: Jeugdigezorg
    private var records: [Stroomrecord] = []

    private static let verblijf = Voorzieningen(Verblijfsvorm.allCases.flatMap(\.voorzieningen))
    private static let asked = verblijf.union(Voorzieningen([.ambulant]))

    /// `periodes` are those of the update.
    init(_ opdracht: Stroomopdracht, _ periodes: [Periode], bronregels: Bronregels, gemeenteCount: Int) {
        guard let lastDay = periodes.last?.days.last else { preconditionFailure("an update has at least one period") }
        let telvakken = Telvakken(
            lastDay: lastDay, maximaleOnderbreking: opdracht.maximaleOnderbreking, bronregels: bronregels)
        self.opdracht = opdracht
        self.periodes = periodes.map(Periodestroom.init)
        kwartalen = periodes.flatMap(\.kwartalen).map { Periodestroom(.kwartaal($0)) }
        cohorten = periodes.compactMap { Jaarcohort($0, lastDay: lastDay.dayNumber) }
        eersteDeclaraties = [Int32](repeating: .max, count: gemeenteCount)
        zorg = Jeugdigezorg(telvakken, maximaleOnderbreking: opdracht.maximaleOnderbreking)
    }

    /// Groups and changes ask for aanbieders.
    static var projection: RegelProjection { .details }

    mutating func add(_ regels: Span<Telregel>, _ details: Span<RegelDetails>) throws(Telfout) {
        var hasVerblijf = false
        for index in regels.indices {
            let regel = regels[index]
            guard regel.standen.contains(.update) else { continue }
            if Stroomteller.verblijf.contains(number: regel.voorzieningNumber) { hasVerblijf = true }
            if regel.isDeclaratie, regel.begindatum < eersteDeclaraties[regel.gemeente] {
                eersteDeclaraties[regel.gemeente] = regel.begindatum
            }
        }
        guard hasVerblijf else { return }
        records.removeAll(keepingCapacity: true)
        for index in regels.indices {
            let regel = regels[index]
            guard regel.standen.contains(.update), Stroomteller.asked.contains(number: regel.voorzieningNumber) else {
                continue
            }
            records.append(Stroomrecord(regel, details[index], opdracht))
        }
        try count(records)
    }

    /// One jeugdige, of whom these are all records of verblijf and ambulant.
    mutating func count(_ records: [Stroomrecord]) throws(Telfout) {
        try zorg.take(records)
        guard !zorg.verloop.verblijven.isEmpty else { return }
        for place in periodes.indices { periodes[place].add(zorg) }
        for place in kwartalen.indices { kwartalen[place].add(zorg) }
        for place in cohorten.indices { cohorten[place].add(zorg.stroom) }
    }

    mutating func merge(_ other: Stroomteller) {
        for place in periodes.indices { periodes[place].merge(other.periodes[place]) }
        for place in kwartalen.indices { kwartalen[place].merge(other.kwartalen[place]) }
        for place in cohorten.indices { cohorten[place].merge(other.cohorten[place]) }
        for place in eersteDeclaraties.indices {
            eersteDeclaraties[place] = min(eersteDeclaraties[place], other.eersteDeclaraties[place])
        }
    }
}
