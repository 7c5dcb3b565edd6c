package import Jeugdhulp

/// The flows of all jeugdigen in one period. Rekenregels, R9.4 to R9.9.
package struct Periodestroom: Hashable, Sendable {
    /// On whose days events are counted.
    package let periode: Periode
    /// Who were in verblijf before the first day and still are on it.
    package private(set) var begin = Vormaantallen()
    /// Who are in verblijf on the last day and still are after it.
    package private(set) var eind = Vormaantallen()
    /// Instroom, uitstroom and overgangen.
    package private(set) var stromen = Stroommatrix()
    /// Those of them on the first day of the year, and on the last.
    package private(set) var op1Januari = Stroommatrix()
    /// See `op1Januari`.
    package private(set) var op31December = Stroommatrix()
    /// Who came and were not there at the begin, each once.
    package private(set) var nieuweJeugdigen = 0
    /// Who have a vormverblijf that touches the period: one, two, and three or more.
    package private(set) var plaatsen = [0, 0, 0]
    /// Days with a form, bridged ones included.
    package private(set) var verblijfsdagen = 0
    /// Overgangen of which the next goes back, soon.
    package private(set) var heenEnTerug = 0
    /// Of exits by form, those of which an indicatie goes on.
    package private(set) var indicatieLoopt = Vormaantallen()
    /// Of `eind`, those who are there by an indicatie without an end.
    package private(set) var openEinde = Vormaantallen()
    /// Of those, who have no declaratie of the form in half a year.
    package private(set) var openEindeZonderDeclaratie = Vormaantallen()
    /// The instroom if holes of at most 14, 31 and 59 days were bridged.
    package private(set) var gevoeligheid = [0, 0, 0]
    /// Where exits lead.
    package private(set) var bestemmingen = Bestemmingen()
    private var wisseling = 0
    private var zorgdagen = 0
    private var zorgdagenMetAanbieder = 0
    private let first: Int32
    private let last: Int32

    /// Holes of so many days are tried beside the one that holds.
    static let gevoeligheden: InlineArray<3, Int32> = [14, 31, 59]

    init(_ periode: Periode) {
        self.periode = periode
        (first, last) = (periode.days.first.dayNumber, periode.days.last.dayNumber)
    }

    /// Everyone with a form on some day of it.
    package var jeugdigen: Int { plaatsen.reduce(0, +) }

    /// Changes of aanbieder within a form; `nil` where of too many days no aanbieder is known.
    package var wissels: Int? { zorgdagenMetAanbieder * 1000 >= zorgdagen * 950 ? wisseling : nil }

    /// Adds one jeugdige.
    mutating func add(_ zorg: Jeugdigezorg) {
        guard let start = zorg.verloop.verblijven.first?.first, start <= last + 1 else { return }
        let begint = addStand(zorg)
        addEvents(zorg.stroom, isThere: begint)
        addDays(zorg.verloop)
    }

    /// Returns whether the jeugdige is there at the begin.
    private mutating func addStand(_ zorg: Jeugdigezorg) -> Bool {
        let verblijven = zorg.verloop.verblijven
        let begint = Periodestroom.vorm(in: verblijven, before: first)
        if let begint { begin.add(begint) }
        if let eindigt = Periodestroom.vorm(in: verblijven, before: last + 1) {
            eind.add(eindigt)
            if zorg.isOpen(eindigt, on: last) {
                openEinde.add(eindigt)
                if !zorg.isDeclared(eindigt, until: last) { openEindeZonderDeclaratie.add(eindigt) }
            }
        }
        var (places, days) = (0, 0)
        for one in verblijven where one.first <= last && one.last >= first {
            places += 1
            days += Int(min(one.last, last) - max(one.first, first)) + 1
        }
        if places > 0 { plaatsen[min(places, 3) - 1] += 1 }
        verblijfsdagen += days
        return begint != nil
    }

    private mutating func addEvents(_ stroom: Jeugdigestroom, isThere: Bool) {
        var comes = false
        for one in stroom.instroom where has(one.day) {
            comes = true
            add(nil, one.vorm, one.day)
        }
        if comes, !isThere { nieuweJeugdigen += 1 }
        for one in stroom.uitstroom where has(one.day) {
            add(one.vorm, nil, one.day)
            if one.indicatieLoopt { indicatieLoopt.add(one.vorm) }
            bestemmingen.add(one)
        }
        for one in stroom.overgangen where has(one.day) {
            add(one.van, one.naar, one.day)
            if one.isHeenEnTerug { heenEnTerug += 1 }
        }
    }

    private mutating func addDays(_ verloop: Vormverloop) {
        for day in verloop.wissels where has(day) { wisseling += 1 }
        for one in verloop.dagen where one.first <= last && one.last >= first {
            let days = Int(min(one.last, last) - max(one.first, first)) + 1
            zorgdagen += days
            if one.isKnown { zorgdagenMetAanbieder += days }
        }
        for one in verloop.hervattingen where has(one.day) {
            for place in gevoeligheid.indices where one.after > Periodestroom.gevoeligheden[place] {
                gevoeligheid[place] += 1
            }
        }
    }

    /// Raw values; `nil` is outside.
    private mutating func add(_ van: Int?, _ naar: Int?, _ day: Int32) {
        stromen.add(van, naar)
        if day == first, startsYear { op1Januari.add(van, naar) }
        if day == last, endsYear { op31December.add(van, naar) }
    }

    mutating func merge(_ other: Periodestroom) {
        begin = begin + other.begin
        eind = eind + other.eind
        stromen = stromen + other.stromen
        op1Januari = op1Januari + other.op1Januari
        op31December = op31December + other.op31December
        nieuweJeugdigen += other.nieuweJeugdigen
        for place in 0..<3 {
            plaatsen[place] += other.plaatsen[place]
            gevoeligheid[place] += other.gevoeligheid[place]
        }
        verblijfsdagen += other.verblijfsdagen
        heenEnTerug += other.heenEnTerug
        indicatieLoopt = indicatieLoopt + other.indicatieLoopt
        openEinde = openEinde + other.openEinde
        openEindeZonderDeclaratie = openEindeZonderDeclaratie + other.openEindeZonderDeclaratie
        bestemmingen.merge(other.bestemmingen)
        wisseling += other.wisseling
        zorgdagen += other.zorgdagen
        zorgdagenMetAanbieder += other.zorgdagenMetAanbieder
    }

    private func has(_ day: Int32) -> Bool { first <= day && day <= last }

    private var startsYear: Bool { periode.kwartalen.first?.number == 1 }

    private var endsYear: Bool { periode.kwartalen.last?.number == 4 }

    /// The form of the day before this one, of who has any form on this one too.
    private static func vorm(in verblijven: [Vormverblijf], before day: Int32) -> Int? {
        guard let place = verblijven.firstIndex(where: { $0.first < day && day - 1 <= $0.last }) else { return nil }
        if day <= verblijven[place].last { return verblijven[place].vorm }
        guard place + 1 < verblijven.count, verblijven[place + 1].first == day else { return nil }
        return verblijven[place].vorm
    }
}
