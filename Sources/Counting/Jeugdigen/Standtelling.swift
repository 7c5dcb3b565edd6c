import Jeugdhulp
import Records

/// How many jeugdigen are niet thuis on the last day of each quarter of the update, as it knows them. Rekenregels, R7.
struct Standtelling: Sendable {
    private let dagen: [(kwartaal: Kwartaal, day: Int32, telvak: Telperiodes.Telperiode)]
    /// The days, as many at a time as are looked for at once.
    private let groups: [(first: Int, days: TouchedPeriodes)]
    /// By day, then by raw value of the form.
    private var aantallen: [InlineArray<3, Int>]
    /// Those of one jeugdige; kept so that its memory is asked for once.
    private var records: [Verblijfsrecord] = []

    private let verblijf = Voorzieningen(Verblijfsvorm.allCases.flatMap(\.voorzieningen))

    /// `telvakken` are the periods of the update; a day is of the one it lies in.
    init(_ telvakken: ArraySlice<Telperiodes.Telperiode>) {
        dagen = telvakken.flatMap { telvak in
            (1...4).compactMap { number in
                guard let kwartaal = Kwartaal(year: telvak.periode.year, number: number) else { return nil }
                let day = kwartaal.lastDay.dayNumber
                return day <= telvak.lastDay ? (kwartaal, day, telvak) : nil
            }
        }
        let days = dagen.compactMap { CalendarDate(dayNumber: Int($0.day)).flatMap { DayRange($0, through: $0) } }
        groups = stride(from: 0, to: days.count, by: TouchedPeriodes.maximumCount).map { first in
            (first, TouchedPeriodes(days.dropFirst(first).prefix(TouchedPeriodes.maximumCount)))
        }
        aantallen = [InlineArray<3, Int>](repeating: InlineArray(repeating: 0), count: dagen.count)
    }

    /// Counts one jeugdige, of whom these are all records.
    mutating func count(_ regels: Span<Telregel>) throws(Telfout) {
        for group in groups.indices {
            var rest = covered(regels, groups[group].days)
            if rest == 0 { continue }
            records.removeAll(keepingCapacity: true)
            for index in regels.indices where isVerblijf(regels[index]) {
                records.append(Verblijfsrecord(regels[index]))
            }
            while rest != 0 {
                let place = groups[group].first + rest.trailingZeroBitCount
                rest &= rest &- 1
                guard let vorm = try dagen[place].telvak.vorm(on: dagen[place].day, of: records) else { continue }
                aantallen[place][Int(vorm.rawValue)] += 1
            }
        }
    }

    /// The days of a group on which there is any verblijf: a bit each.
    @inline(__always)
    private func covered(_ regels: Span<Telregel>, _ days: TouchedPeriodes) -> UInt64 {
        var covered: UInt64 = 0
        for index in regels.indices where isVerblijf(regels[index]) {
            covered |= days.places(from: regels[index].begindatum, through: regels[index].einddatum)
        }
        return covered
    }

    /// Whether it is a record of verblijf that the update knows of.
    @inline(__always)
    private func isVerblijf(_ regel: Telregel) -> Bool {
        verblijf.contains(number: regel.voorzieningNumber) && regel.standen.contains(.update)
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
