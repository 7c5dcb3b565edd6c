import Intake
import Jeugdhulp

/// Finds, among versions of records, the one of each record that holds: the one with the latest registratiedatum, on a tie the one
/// read last (contract, section 2.4). Used for one partition after another, so that its memory is asked for once.
struct HoldingVersions {
    private(set) var versies: [Versie] = []
    /// 0 for a free slot, else the upper half of the record's hash and the place in `versies` + 1.
    private var slots: [UInt64] = []
    /// A power of two, less one.
    private var mask = 0

    /// Forgets everything, and makes room for this many versions.
    mutating func begin(expected: Int) {
        var size = 16
        while size < expected * 2 { size *= 2 }
        mask = size - 1
        slots.removeAll(keepingCapacity: true)
        slots.append(contentsOf: repeatElement(0, count: size))
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
    mutating func add(_ versie: Versie) -> Replaced? {
        let hash = versie.recordHash
        let tag = hash & 0xFFFF_FFFF_0000_0000
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
            if slots[slot] & 0xFFFF_FFFF_0000_0000 == tag {
                let place = Int(slots[slot] & 0xFFFF_FFFF) &- 1
                // The hash only points the way: records are the same when their keys are.
                if versies[place].isSameRecord(as: versie) { return settle(versie, place) }
            }
            slot = (slot &+ 1) & mask
        }
        versies.append(versie)
        slots[slot] = tag | UInt64(versies.count)
        return nil
    }

    private mutating func settle(_ versie: Versie, _ place: Int) -> Replaced {
        let holder = versies[place]
        let heldBefore = versie.registratiedatum != holder.registratiedatum
        let goesFirst = (versie.registratiedatum, versie.piece) >= (holder.registratiedatum, holder.piece)
        guard goesFirst else { return Replaced(versie: versie, place: place, heldBefore: heldBefore) }
        versies[place] = versie
        return Replaced(versie: holder, place: place, heldBefore: heldBefore)
    }

    /// The place in `versies` of the version that holds of the record of this one; `nil` when the record was never added.
    func place(ofRecordOf versie: Versie) -> Int? {
        let hash = versie.recordHash
        let tag = hash & 0xFFFF_FFFF_0000_0000
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
            if slots[slot] & 0xFFFF_FFFF_0000_0000 == tag {
                let place = Int(slots[slot] & 0xFFFF_FFFF) &- 1
                if versies[place].isSameRecord(as: versie) { return place }
            }
            slot = (slot &+ 1) & mask
        }
        return nil
    }
}
