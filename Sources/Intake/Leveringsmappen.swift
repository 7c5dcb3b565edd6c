package import Contract
package import Jeugdhulp

/// Which deliveries each gemeente has made of each kind, as far as they are dated on or before the peildatum.
package struct Leveringsmappen: Sendable {
    /// The newest delivery of a gemeente and the one before it.
    package struct Pair: Sendable {
        /// Place in `mappen`; `nil` when no dated delivery has an accepted row of the gemeente.
        package fileprivate(set) var newest: Int?
        /// Place in `mappen`; `nil` when the gemeente is in fewer than two.
        package fileprivate(set) var previous: Int?
    }

    /// In order; those dated on or before the peildatum.
    package let mappen: [Leveringsmap]
    /// In order; those dated after the peildatum.
    package let later: [Leveringsmap]
    /// In order; those of `later` of which the name says a month or quarter in which the peildatum lies.
    package let leftOut: [Leveringsmap]
    /// The place in `mappen` of the delivery of each file; `nil` for a file in no dated folder.
    private let mapOfFile: [Int?]
    private let indicaties: [Pair]
    private let declaraties: [Pair]

    /// A delivery counts for a gemeente when it has an accepted row of it and of that kind.
    package init(_ levering: Levering, gemeenteCount: Int, peildatum: CalendarDate) {
        let ofFile = levering.files.map { Leveringsmap(path: $0.file.path) }
        let all = Set(ofFile.compactMap(\.self)).sorted()
        let mappen = all.filter { $0.date <= peildatum }
        later = all.filter { $0.date > peildatum }
        leftOut = later.filter { $0.days.first <= peildatum }
        let mapOfFile = ofFile.map { map in map.flatMap { mappen.firstIndex(of: $0) } }
        self.mappen = mappen
        self.mapOfFile = mapOfFile
        let pairs = { (soort: Leveringssoort) in
            var pairs = [Pair](repeating: Pair(), count: gemeenteCount)
            for (place, account) in levering.files.enumerated() where account.file.soort == soort {
                guard let map = mapOfFile[place] else { continue }
                for (gemeente, _) in account.acceptedByGemeente { pairs[gemeente].note(map) }
            }
            return pairs
        }
        indicaties = pairs(.indicaties)
        declaraties = pairs(.declaraties)
    }

    /// The newest delivery of a gemeente, and the one before it.
    package func pair(_ soort: Leveringssoort, gemeente: Int) -> Pair {
        soort == .indicaties ? indicaties[gemeente] : declaraties[gemeente]
    }

    /// The place in `mappen` of the delivery that a file belongs to.
    package func map(ofFile file: Int) -> Int? { mapOfFile[file] }

    /// Whether the rows of a gemeente in a file are of its newest delivery (Rekenregels, R2.6).
    package func isNewest(file: Int, soort: Leveringssoort, gemeente: Int) -> Bool {
        guard let map = mapOfFile[file] else { return false }
        return pair(soort, gemeente: gemeente).newest == map
    }
}

extension Leveringsmappen.Pair {
    fileprivate mutating func note(_ map: Int) {
        guard map != newest, map != previous else { return }
        if newest.map({ map > $0 }) ?? true {
            previous = newest
            newest = map
        } else if previous.map({ map > $0 }) ?? true {
            previous = map
        }
    }
}
