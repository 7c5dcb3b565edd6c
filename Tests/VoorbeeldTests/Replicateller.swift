import Jeugdhulp

@testable import Voorbeeld

/// Counts the rows of a replica in the plainest way, by Rekenregels, R2 and R3.
struct Replicateller: Sendable {
    struct Telling {
        var metIndicatie = 0
        var metDeclaratie = 0
        var ambulant: Set<Int32> = []
        var gezinsvormen: Set<Int32> = []
        var residentieel: Set<Int32> = []
        var jeugdzorgplus: Set<Int32> = []
        /// Per `Post`, in order.
        var cents = [Int64](repeating: 0, count: 5)
        var nietThuis: Set<Int32> { gezinsvormen.union(residentieel).union(jeugdzorgplus) }
    }

    private let indicaties: [Regel]
    private let declaraties: [Regel]
    let latestRegistratie: CalendarDate
    /// How many jeugdigen have at least one row.
    let jeugdigen: Int

    init(_ replica: Replica) {
        indicaties = Replicateller.existing(replica.indicaties)
        declaraties = Replicateller.existing(replica.declaraties)
        let all = (replica.indicaties + replica.declaraties).joined()
        latestRegistratie = all.map(\.registratie).max() ?? .first
        jeugdigen = Set(all.map(\.jeugdige)).count
    }

    /// Of each number the row registered last, unless that withdraws it.
    private static func existing(_ regels: [[Regel]]) -> [Regel] {
        var latest: [Int32: Regel] = [:]
        for regel in regels.joined() where regel.aard != .wmo {
            if let other = latest[regel.nummer], other.registratie > regel.registratie { continue }
            latest[regel.nummer] = regel
        }
        return latest.values.filter { $0.aard == .gewoon }
    }

    private func soort(_ regel: Regel) -> Zorgsoort { Productcodes.codes[Int(regel.product)].soort }

    func count(_ periode: Periode) -> Telling {
        let indicated = indicaties.filter { $0.dagen.touches(periode.days) }
        var cents: [Zorgsoort: [Int32: Int64]] = [:]
        var credited: [Zorgsoort: Set<Int32>] = [:]
        for regel in declaraties where regel.dagen.touches(periode.days) {
            let part = EuroCents(cents: regel.cents).part(of: regel.dagen, in: periode.days)
            cents[soort(regel), default: [:]][regel.jeugdige, default: 0] += part.cents
            if regel.cents < 0 { credited[soort(regel), default: []].insert(regel.jeugdige) }
        }
        func declared(_ soort: Zorgsoort) -> Set<Int32> {
            Set(
                (cents[soort] ?? [:]).filter { $0.value > 0 || credited[soort]?.contains($0.key) != true }
                    .keys)
        }
        func shown(_ soort: Zorgsoort) -> Set<Int32> {
            guard periode.year >= 2019, soort.alleenIndicatieVanaf2019 else { return declared(soort) }
            return Set(indicated.filter { self.soort($0) == soort }.map(\.jeugdige))
        }
        var telling = Telling()
        telling.metIndicatie = Set(indicated.map(\.jeugdige)).count
        telling.metDeclaratie = Zorgsoort.allCases.reduce(into: Set()) { $0.formUnion(declared($1)) }.count
        telling.ambulant = declared(.ambulant)
        telling.gezinsvormen = declared(.gezinsvorm)
        telling.residentieel = declared(.residentieel).union(shown(.wvhs))
        telling.jeugdzorgplus = shown(.jeugdzorgplus)
        let nietThuis = telling.nietThuis
        for (soort, amounts) in cents {
            for (jeugdige, amount) in amounts {
                guard let post = soort.post(nietThuis: nietThuis.contains(jeugdige)) else { continue }
                telling.cents[post.rawValue] += amount
            }
        }
        return telling
    }
}
