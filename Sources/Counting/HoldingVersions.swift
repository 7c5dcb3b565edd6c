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

    /// Adds a version; returns the one that another of the same record replaces, if there is one.
    ///
    /// Versions of one piece of a file must be added in the order in which they were read; pieces in any order.
    mutating func add(_ versie: Versie) -> Versie? {
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

    private mutating func settle(_ versie: Versie, _ place: Int) -> Versie {
        let holder = versies[place]
        let goesFirst = (versie.registratiedatum, versie.piece) >= (holder.registratiedatum, holder.piece)
        guard goesFirst else { return versie }
        versies[place] = versie
        return holder
    }
}
