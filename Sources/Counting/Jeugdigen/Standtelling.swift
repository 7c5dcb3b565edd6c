import Jeugdhulp
import Records

/// How many jeugdigen are niet thuis on the last day of each quarter of the update, as it knows them. Rekenregels, R7.
struct Standtelling: Sendable {
    private let dagen: [(kwartaal: Kwartaal, day: Int32, telvak: Telperiodes.Telperiode)]
    /// By day, then by raw value of the form.
    private var aantallen: [InlineArray<3, Int>]
    /// Those of one jeugdige; kept so that its memory is asked for once.
    private var records: [Verblijfsrecord] = []

    private static let verblijf = Voorzieningen(Verblijfsvorm.allCases.flatMap(\.voorzieningen))

    /// `telvakken` are the periods of the update; a day is of the one it lies in.
    init(_ telvakken: ArraySlice<Telperiodes.Telperiode>) {
        dagen = telvakken.flatMap { telvak in
            (1...4).compactMap { number in
                guard let kwartaal = Kwartaal(year: telvak.periode.year, number: number) else { return nil }
                let day = kwartaal.lastDay.dayNumber
                return day <= telvak.lastDay ? (kwartaal, day, telvak) : nil
            }
        }
        aantallen = [InlineArray<3, Int>](repeating: InlineArray(repeating: 0), count: dagen.count)
    }

    /// Counts one jeugdige, of whom these are all records.
    mutating func count(_ regels: Span<Telregel>) throws(Telfout) {
        records.removeAll(keepingCapacity: true)
        for index in regels.indices {
            let regel = regels[index]
            guard Standtelling.verblijf.contains(number: regel.voorzieningNumber), regel.standen.contains(.update)
            else {
                continue
            }
            records.append(Verblijfsrecord(regel))
        }
        guard !records.isEmpty else { return }
        for place in dagen.indices {
            let (_, day, telvak) = dagen[place]
            guard records.contains(where: { $0.covers(day) }) else { continue }
            if let vorm = try telvak.vorm(on: day, of: records) { aantallen[place][Int(vorm.rawValue)] += 1 }
        }
    }

    mutating func merge(_ other: Standtelling) {
        for place in aantallen.indices {
            for vorm in 0..<3 { aantallen[place][vorm] += other.aantallen[place][vorm] }
        }
    }

    /// By quarter.
    var standen: [Kwartaalstand] {
        zip(dagen, aantallen).map { dag, aantal in
            Kwartaalstand(
                kwartaal: dag.kwartaal, gezinsvormen: aantal[Int(Verblijfsvorm.gezinsvormen.rawValue)],
                residentieelOfJeugdzorgplus: aantal[Int(Verblijfsvorm.residentieel.rawValue)]
                    + aantal[Int(Verblijfsvorm.jeugdzorgplus.rawValue)])
        }
    }
}

extension Verblijfsrecord {
    /// Of aanbieder and productcode a Telregel knows nothing, so groups are by gemeente.
    init(_ regel: Telregel) {
        self.init(
            voorziening: regel.voorzieningNumber, isDeclaratie: regel.isDeclaratie, first: regel.begindatum,
            last: regel.einddatum, cents: regel.cents, groep: regel.gemeente)
    }
}
