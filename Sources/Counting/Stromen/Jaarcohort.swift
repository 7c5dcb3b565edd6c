package import Figures
package import Jeugdhulp

/// Who came into verblijf in one full year, and who left, followed for as long as all of them can be. Rekenregels, R9.7.
package struct Jaarcohort: Hashable, Sendable {
    /// A full year.
    package let periode: Periode
    /// By the form at entry.
    package private(set) var instroom = Vormaantallen()
    /// By the form at exit.
    package private(set) var uitstroom = Vormaantallen()
    private var nogInVerblijf: [Vormaantallen]
    private var teruggekomen = Vormaantallen()
    private let first: Int32
    private let last: Int32
    private let lastKnownDay: Int32

    /// `nil` for a period that is no full year.
    init?(_ periode: Periode, lastDay: Int32) {
        guard case .jaar = periode.soort else { return nil }
        self.periode = periode
        (first, last) = (periode.days.first.dayNumber, periode.days.last.dayNumber)
        lastKnownDay = lastDay
        nogInVerblijf = [Vormaantallen](repeating: Vormaantallen(), count: Nakijktermijn.verblijf.count)
    }

    /// The measures of who is still there, in order.
    package static let maten: [Stroommaat] = [
        .nogInVerblijf92, .nogInVerblijf183, .nogInVerblijf365, .nogInVerblijf730,
    ]

    /// Of the entries, those whose verblijf goes on so many days later, by the place in `maten`; `nil` until all could.
    package func nogInVerblijf(_ place: Int) -> Vormaantallen? {
        last + Nakijktermijn.verblijf[place] <= lastKnownDay ? nogInVerblijf[place] : nil
    }

    /// Of the exits, those with an entry within a year; `nil` until all could have one.
    package var terugBinnen365: Vormaantallen? { last + Nakijktermijn.terug <= lastKnownDay ? teruggekomen : nil }

    mutating func add(_ stroom: Jeugdigestroom) {
        for one in stroom.instroom where first <= one.day && one.day <= last {
            instroom.add(one.vorm)
            for place in nogInVerblijf.indices where one.verblijfLast >= one.day + Nakijktermijn.verblijf[place] {
                nogInVerblijf[place].add(one.vorm)
            }
        }
        for one in stroom.uitstroom where first <= one.day && one.day <= last {
            uitstroom.add(one.vorm)
            if one.isTerugBinnen365 { teruggekomen.add(one.vorm) }
        }
    }

    mutating func merge(_ other: Jaarcohort) {
        instroom = instroom + other.instroom
        uitstroom = uitstroom + other.uitstroom
        teruggekomen = teruggekomen + other.teruggekomen
        for place in nogInVerblijf.indices {
            nogInVerblijf[place] = nogInVerblijf[place] + other.nogInVerblijf[place]
        }
    }
}
