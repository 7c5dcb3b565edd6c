import Contract
import Intake
import Jeugdhulp

/// Finds, among versions of records, the one of each record that holds: the one that was registered last, by day and time, on a tie
/// the one read last (Rekenregels, R2.4). Used for one partition after another, so that its memory is asked for once.
struct HoldingVersions {
    private(set) var versies: [Versie] = []
    /// The places in `versies` of those that hold although another says something else of the same moment.
    private(set) var decidedByTie: Set<Int> = []
    /// 0 for a free slot, else a part of the record's hash in the upper bits and in the others the place in `versies` + 1.
    private var slots: [UInt32] = []
    /// The bits of a slot for the place: as many as a place + 1 may have.
    private var placeMask: UInt32 = 0
    private let seed: HashSeed

    init(seed: HashSeed) {
        self.seed = seed
    }

    /// Forgets everything, and makes room for this many versions.
    mutating func begin(expected: Int) {
        precondition(expected < 1 << 30, "more versions in a partition than there can be")
        var size = 16
        while size < expected * 2 { size *= 2 }
        placeMask = UInt32(size - 1)
        slots.removeAll(keepingCapacity: true)
        slots.append(contentsOf: repeatElement(0, count: size))
        if !decidedByTie.isEmpty { decidedByTie.removeAll(keepingCapacity: true) }
        versies.removeAll(keepingCapacity: true)
        versies.reserveCapacity(expected)
    }

    /// A version that another of the same record replaces.
    struct Replaced {
        let versie: Versie
        /// The place in `versies` of the one that holds.
        let place: Int
        /// Whether it was registered on an earlier day than the one that holds, so that it held until then.
        let heldBefore: Bool
    }

    /// Adds a version; returns the one that another of the same record replaces, if there is one.
    ///
    /// Versions of one piece of a file must be added in the order in which they were read; pieces in any order.
    @inline(__always)
    mutating func add(_ versie: Versie) -> Replaced? {
        let found = find(versie)
        if found.place >= 0 { return settle(versie, found.place) }
        versies.append(versie)
        slots[found.slot] = found.tag | UInt32(truncatingIfNeeded: versies.count)
        return nil
    }

    /// The place in `versies` of the version that holds of the record of this one; `nil` when the record was never added.
    func place(ofRecordOf versie: Versie) -> Int? {
        let place = find(versie).place
        return place < 0 ? nil : place
    }

    /// The place of a record in `versies`, or -1 and the slot where it belongs; and what its slot holds besides the place.
    @inline(__always)
    private func find(_ versie: Versie) -> (place: Int, slot: Int, tag: UInt32) {
        let hash = seed.hash(recordOf: versie)
        let tag = UInt32(truncatingIfNeeded: hash >> 32) & ~placeMask
        let slots = slots.span
        var slot = Int(truncatingIfNeeded: hash) & Int(placeMask)
        while slots[slot] != 0 {
            if slots[slot] & ~placeMask == tag {
                let place = Int(slots[slot] & placeMask) &- 1
                // The hash only points the way: records are the same when their keys are.
                if versies[place].isSameRecord(as: versie) { return (place, slot, tag) }
            }
            slot = (slot &+ 1) & Int(placeMask)
        }
        return (-1, slot, tag)
    }

    private mutating func settle(_ versie: Versie, _ place: Int) -> Replaced {
        let holder = versies[place]
        let heldBefore = versie.registratiedatum != holder.registratiedatum
        let (moment, holding) = (versie.moment, holder.moment)
        if moment == holding {
            if !versie.saysTheSame(as: holder) { decidedByTie.insert(place) }
        } else if moment > holding, !decidedByTie.isEmpty {
            decidedByTie.remove(place)
        }
        guard (moment, versie.piece) >= (holding, holder.piece) else {
            return Replaced(versie: versie, place: place, heldBefore: heldBefore)
        }
        versies[place] = versie
        return Replaced(versie: holder, place: place, heldBefore: heldBefore)
    }
}
