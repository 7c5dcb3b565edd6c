import Contract
import Intake
import Jeugdhulp

/// What is noticed of records while it is settled which version of each holds. Used for one partition after another.
struct SettledSigns: Sendable {
    /// A version that another of its record replaced: each but the one that holds comes here once.
    struct Loser {
        let versie: Versie
        let line: UInt32
        /// The place of another loser of the same record; −1 for none.
        let next: Int32
    }

    let parts: DeliveryParts
    let margins: SignMargins
    let deliveries: [Int32]
    var counts: PartCounts
    var shapes: PartShapes
    private(set) var suspects: Suspects
    private(set) var losers: [Loser] = []
    /// Of each record the loser that came last; −1 for none. Ends behind the last record that has one.
    private(set) var lastLoser: [Int32] = []
    /// Of each record that holds, whether an earlier delivery had it, of the same jeugdige; empty where no record had another version.
    private(set) var isKnown: [Bool] = []

    init(_ parts: DeliveryParts, _ margins: SignMargins) {
        self.parts = parts
        self.margins = margins
        deliveries = parts.all.map { Int32($0.delivery) }
        counts = PartCounts(partCount: parts.all.count)
        suspects = Suspects(keepsPlaces: margins.keepsPlaces)
        shapes = PartShapes(partCount: parts.all.count)
    }

    /// Forgets the records of before.
    mutating func begin() {
        losers.removeAll(keepingCapacity: true)
        lastLoser.removeAll(keepingCapacity: true)
    }

    /// A version was replaced.
    mutating func note<Row: RecordRow>(_ replaced: HoldingVersions<Row>.Replaced) {
        let place = replaced.place
        if place >= lastLoser.count {
            lastLoser.append(contentsOf: repeatElement(-1, count: place + 1 - lastLoser.count))
        }
        losers.append(
            Loser(versie: replaced.row.versie, line: replaced.row.line, next: lastLoser[place]))
        lastLoser[place] = Int32(truncatingIfNeeded: losers.count - 1)
    }

    /// All versions of some records have come; these hold. Only what `isSeen` by the update is counted.
    mutating func end<Row: RecordRow>(_ holding: [Row], isDeclaratie: Bool, isSeen: (Versie) -> Bool) {
        noteHolding(holding, isDeclaratie: isDeclaratie, isSeen: isSeen)
        isKnown.removeAll(keepingCapacity: true)
        guard !losers.isEmpty else { return }
        isKnown.append(contentsOf: repeatElement(false, count: holding.count))
        for place in lastLoser.indices where lastLoser[place] >= 0 {
            isKnown[place] = noteHistory(
                of: holding[place].versie, line: holding[place].line, from: lastLoser[place],
                isDeclaratie: isDeclaratie, isSeen: isSeen)
        }
    }

    mutating func merge(_ other: SettledSigns) {
        counts.merge(other.counts)
        shapes.merge(other.shapes)
        suspects.merge(other.suspects)
    }

    @inline(never)
    mutating func suspect(_ suspicion: Suspicion, _ versie: Versie, _ line: UInt32, _ part: Int) {
        suspect(suspicion, versie, at: versie, line, part)
    }

    /// Of `versie`, told where another stands.
    @inline(never)
    mutating func suspect(_ suspicion: Suspicion, _ versie: Versie, at holder: Versie, _ line: UInt32, _ part: Int) {
        let place = SuspectTally.Place(piece: Int32(truncatingIfNeeded: holder.piece), line: line)
        suspects.change(part, suspicion, at: place) {
            $0.add(jeugdige: versie.jeugdige, cents: versie.cents, at: place)
        }
    }
}
