import Figures
import Jeugdhulp

/// All that flows look at of one jeugdige. Used for one after another, so that its memory is asked for once.
struct Jeugdigezorg: Sendable {
    private let telvakken: Telvakken
    private let maximaleOnderbreking: Int32
    /// Of verblijf and ambulant, by `Stroomrecord.soort`.
    private var records: [Stroomrecord] = []
    /// Where each soort starts in `records`, and where the last one ends.
    private var starts = [Int](repeating: 0, count: Stroomrecord.soortCount + 1)
    private(set) var verblijf: Zorgdagen
    private(set) var verloop: Vormverloop
    private(set) var stroom = Jeugdigestroom()
    private var ambulant: Zorgdagen
    private var hasAmbulant = false
    private var geboortedatum: CalendarDate?

    init(_ telvakken: Telvakken, maximaleOnderbreking: Int) {
        self.telvakken = telvakken
        self.maximaleOnderbreking = Int32(maximaleOnderbreking)
        (verblijf, ambulant) = (Zorgdagen(telvakken), Zorgdagen(telvakken))
        verloop = Vormverloop(maximaleOnderbreking: maximaleOnderbreking)
    }

    /// Takes all records of verblijf and ambulant of a jeugdige, in any order.
    mutating func take(_ records: [Stroomrecord]) throws(Telfout) {
        arrange(records)
        verblijf.removeAll()
        stroom.removeAll()
        hasAmbulant = false
        try addDays()
        guard !verblijf.spans.isEmpty else { return verloop.follow([]) }
        verloop.follow(verblijf.spans)
        geboortedatum = Jeugdigezorg.geboortedatum(self.records)
        try findEvents()
    }

    /// Puts records by soort, in time linear in them.
    private mutating func arrange(_ given: [Stroomrecord]) {
        for soort in starts.indices { starts[soort] = 0 }
        for record in given { starts[record.soort + 1] += 1 }
        for soort in 1..<starts.count { starts[soort] += starts[soort - 1] }
        records = given
        var places = starts
        for record in given {
            records[places[record.soort]] = record
            places[record.soort] += 1
        }
    }

    private func records(of voorziening: Int) -> ArraySlice<Stroomrecord> {
        records[starts[voorziening << 1]..<starts[voorziening << 1 + 2]]
    }

    private mutating func addDays() throws(Telfout) {
        for voorziening in 0..<Voorziening.allCases.count where Vormverloop.vorm(of: voorziening) >= 0 {
            try verblijf.add(records(of: voorziening))
        }
    }

    private mutating func findEvents() throws(Telfout) {
        let verblijven = verloop.verblijven
        var verblijfLast = Int32(0)
        for place in verblijven.indices.reversed() {
            let one = verblijven[place]
            let next = place + 1 < verblijven.count ? verblijven[place + 1] : nil
            let isLast = next?.beginsVerblijf ?? true
            if isLast {
                verblijfLast = one.last
                if one.last <= telvakken.lastDay {
                    stroom.uitstroom.append(try uitstroom(one, instroom: next?.first))
                }
            }
            if one.beginsVerblijf {
                stroom.instroom.append(.init(vorm: one.vorm, day: one.first, verblijfLast: verblijfLast))
            } else {
                let van = verblijven[place - 1].vorm
                let isBack = next.map {
                    !$0.beginsVerblijf && $0.vorm == van && $0.first - one.first <= maximaleOnderbreking
                }
                stroom.overgangen.append(
                    .init(van: van, naar: one.vorm, day: one.first, isHeenEnTerug: isBack ?? false))
            }
        }
    }

    /// `next` is the day of the next entry.
    private mutating func uitstroom(_ one: Vormverblijf, instroom next: Int32?) throws(Telfout)
        -> Jeugdigestroom.Uitstroom
    {
        let exit = one.last
        let klasse: Uitstroomklasse =
            if exit + Nakijktermijn.waarheen > telvakken.lastDay {
                .nogNietBekend
            } else if let next, next <= exit + Nakijktermijn.waarheen {
                .opnieuwVerblijf
            } else if try hasAmbulantCare(exit + 1, through: exit + Nakijktermijn.waarheen) {
                .metAmbulant
            } else {
                .geenJeugdhulpBekend
            }
        return Jeugdigestroom.Uitstroom(
            vorm: one.vorm, day: exit, klasse: klasse,
            isAchttien: geboortedatum.map { Jeugdigezorg.isAchttien($0, on: exit + 1) },
            isTerugBinnen365: next.map { $0 <= exit + Nakijktermijn.terug } ?? false,
            indicatieLoopt: indicatieLoopt(after: one))
    }

    /// Whether what ended is a declaratie, while an indicatie of verblijf goes on for as long as a hole must be to make an exit.
    private func indicatieLoopt(after one: Vormverblijf) -> Bool {
        let exit = one.last
        let isClaimed = verblijf.spans.contains {
            $0.isDeclaratie && Vormverloop.vorm(of: $0.voorziening) == one.vorm && $0.has(exit)
        }
        return isClaimed
            && records.contains {
                !$0.isDeclaratie && Vormverloop.vorm(of: $0.voorziening) >= 0 && $0.first <= exit + 1
                    && $0.last >= exit + 1 + maximaleOnderbreking
            }
    }

    private mutating func hasAmbulantCare(_ first: Int32, through last: Int32) throws(Telfout) -> Bool {
        if !hasAmbulant {
            hasAmbulant = true
            ambulant.removeAll()
            try ambulant.add(records(of: Int(Voorziening.ambulant.rawValue)))
        }
        return ambulant.spans.contains { $0.touches(first, through: last) }
    }

    /// Whether the jeugdige has a form on this day because of an indicatie without an end.
    func isOpen(_ vorm: Int, on day: Int32) -> Bool {
        verblijf.spans.contains { $0.isOpen && Vormverloop.vorm(of: $0.voorziening) == vorm && $0.has(day) }
    }

    /// Whether a declaratie of the form that counts touches the last half year through this day.
    func isDeclared(_ vorm: Int, until day: Int32) -> Bool {
        verblijf.gedeclareerd.contains {
            Vormverloop.vorm(of: $0.voorziening) == vorm && $0.touches(day - Nakijktermijn.declaratie + 1, through: day)
        }
    }

    /// The one that most records give, and of as many the earliest; `nil` where none is known.
    private static func geboortedatum(_ records: [Stroomrecord]) -> CalendarDate? {
        let known = records.map(\.geboortedatum).filter { $0 > 0 }.sorted()
        var best: (day: Int32, count: Int) = (0, 0)
        var rest = known[...]
        while let first = rest.first {
            let end = rest.firstIndex { $0 != first } ?? rest.endIndex
            if end - rest.startIndex > best.count { best = (first, end - rest.startIndex) }
            rest = rest[end...]
        }
        return best.count == 0 ? nil : CalendarDate(dayNumber: Int(best.day))
    }

    /// Whoever was born on 29 February has a birthday on 1 March in other years.
    private static func isAchttien(_ geboortedatum: CalendarDate, on day: Int32) -> Bool {
        guard let now = CalendarDate(dayNumber: Int(day))?.components else { return false }
        let birth = geboortedatum.components
        return (now.year - 18, now.month, now.day) >= (birth.year, birth.month, birth.day)
    }
}
