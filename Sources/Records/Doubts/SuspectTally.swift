/// Records of one part of a delivery that are under one suspicion: how many, of how many jeugdigen, how much money, and where the first are.
package struct SuspectTally: Sendable {
    /// Where a record stands; line 0 where lines were not read.
    package struct Place: Hashable, Comparable, Sendable {
        let piece: Int32
        let line: UInt32

        init(piece: Int32, line: UInt32) {
            (self.piece, self.line) = (piece, line)
        }

        /// Where this one stands.
        package init(_ record: PlacedRecord) {
            self.init(piece: Int32(truncatingIfNeeded: record.piece), line: record.line)
        }

        /// In the order in which rows count as read.
        package static func < (left: Place, right: Place) -> Bool {
            (left.piece, left.line) < (right.piece, right.line)
        }

        /// Whether the line is known.
        package var hasLine: Bool { line > 0 }
    }

    /// Places that are kept: the first.
    private static let kept = 5

    /// Records.
    package private(set) var records = 0
    /// What their amounts add up to, each without its sign.
    package private(set) var cents: Int64 = 0
    /// In order.
    package private(set) var places: [Place] = []
    private var counted = 0
    /// Those that come a record at a time.
    private var seen: Set<UInt64> = []

    /// Distinct jeugdigen.
    package var jeugdigen: Int { counted + seen.count }

    /// One record; 0 for a jeugdige that is not known.
    mutating func add(jeugdige: UInt64, cents: Int64, at place: Place) {
        note(cents, place)
        if jeugdige != 0 { seen.insert(jeugdige) }
    }

    /// One record of a jeugdige whose records all come beside each other; `isFirst` of this jeugdige.
    mutating func add(cents: Int64, at place: Place, isFirst: Bool) {
        note(cents, place)
        if isFirst { counted += 1 }
    }

    /// Adds those of other records; of jeugdigen that come beside each other, of other jeugdigen.
    mutating func merge(_ other: SuspectTally) {
        records += other.records
        cents &+= other.cents
        counted += other.counted
        seen.formUnion(other.seen)
        places = Array((places + other.places).sorted().prefix(SuspectTally.kept))
    }

    private mutating func note(_ cents: Int64, _ place: Place) {
        records += 1
        self.cents &+= abs(cents)
        if places.count < SuspectTally.kept {
            places.append(place)
            places.sort()
        } else if let last = places.last, place < last {
            places[SuspectTally.kept - 1] = place
            places.sort()
        }
    }
}

/// What a record can be suspected of.
package enum Suspicion: UInt8, Sendable {
    /// It went under in another of the same number, registered at the same moment.
    case sharesNumber
    /// It is care that stands under another number too, with the same amount.
    case repeatsCare
    /// It is care that an earlier delivery had under another number.
    case redelivers
    /// Its jeugdige has care from before the previous delivery and was in no delivery before.
    case unknownJeugdige
    /// Its jeugdige has too much of everything.
    case tooMuch
    /// Its jeugdige is a fill-in number.
    case fillIn
    /// It withdraws care from before the previous delivery and finds nothing.
    case withdrawsNothing
    /// It ends long after it was registered, or lasts too long.
    case implausibleDays
    /// Its jeugdige is not born, or too old, when it begins.
    case implausibleAge
    /// Its status looks like one that withdraws.
    case almostWithdrawn
    /// A version of another moment said another jeugdige under its number.
    case otherJeugdige
    /// It was registered before its care.
    case registeredEarly
    /// The same care stands under another gemeente.
    case inTwoGemeenten
    /// Its jeugdige has no indicatie of its gemeente.
    case withoutIndicatie
    /// An earlier delivery said another amount.
    case changedAmount
    /// An earlier delivery said other days.
    case changedDays
    /// An earlier delivery said another voorziening.
    case changedVoorziening
    /// An earlier delivery said that it exists, and it is withdrawn.
    case newlyWithdrawn
    /// Under its number stood other care of the same jeugdige.
    case otherCare
    /// It is of a voorziening of which its jeugdige has no indicatie.
    case otherVoorziening
}

/// Suspect records by part and suspicion; those that are above any suspicion take no room.
package struct Suspects: Sendable {
    private struct Key: Hashable {
        let part: Int32
        let suspicion: Suspicion
    }

    private var tallies: [Key: SuspectTally] = [:]
    /// Of each record, where that is kept.
    private var places: [Key: Set<SuspectTally.Place>] = [:]
    private let keepsPlaces: Bool

    /// Nothing suspect. `keepsPlaces`: of every record it is kept where that stands, which takes room for each.
    init(keepsPlaces: Bool) {
        self.keepsPlaces = keepsPlaces
    }

    /// Those of a part; nothing where there are none.
    package subscript(part: Int, suspicion: Suspicion) -> SuspectTally {
        tallies[Key(part: Int32(truncatingIfNeeded: part), suspicion: suspicion)] ?? SuspectTally()
    }

    /// Where every record of a part stands that is under a suspicion; none where places are not kept.
    package func allPlaces(_ part: Int, _ suspicion: Suspicion) -> Set<SuspectTally.Place> {
        places[Key(part: Int32(truncatingIfNeeded: part), suspicion: suspicion)] ?? []
    }

    /// `body` adds the record that stands at `place`.
    mutating func change(
        _ part: Int, _ suspicion: Suspicion, at place: SuspectTally.Place, _ body: (inout SuspectTally) -> Void
    ) {
        let key = Key(part: Int32(truncatingIfNeeded: part), suspicion: suspicion)
        body(&tallies[key, default: SuspectTally()])
        if keepsPlaces { places[key, default: []].insert(place) }
    }

    mutating func merge(_ other: Suspects) {
        for (key, tally) in other.tallies { tallies[key, default: SuspectTally()].merge(tally) }
        for (key, some) in other.places { places[key, default: []].formUnion(some) }
    }
}
