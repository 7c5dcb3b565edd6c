import Intake
import Jeugdhulp

/// Finds, among versions of records, the one of each record that holds: the one with the latest registratiedatum, on a tie the one
/// read last (contract, section 2.4).
struct HoldingVersions {
    private(set) var versies: [Versie] = []
    private(set) var replaced: [Versie] = []
    /// 0 for a free slot, else the place in `versies` + 1; the length is a power of two.
    private var slots: [UInt32]

    init(expected: Int) {
        var size = 16
        while size < expected * 2 { size *= 2 }
        slots = [UInt32](repeating: 0, count: size)
        versies.reserveCapacity(expected)
    }

    /// Versions of one piece of a file must be added in the order in which they were read; pieces in any order.
    mutating func add(_ versie: Versie) {
        let mask = slots.count &- 1
        var slot = Int(truncatingIfNeeded: versie.recordHash) & mask
        while slots[slot] != 0 {
            let place = Int(slots[slot]) &- 1
            if versies[place].isSameRecord(as: versie) {
                settle(versie, place)
                return
            }
            slot = (slot &+ 1) & mask
        }
        versies.append(versie)
        slots[slot] = UInt32(versies.count)
    }

    private mutating func settle(_ versie: Versie, _ place: Int) {
        let holder = versies[place]
        let goesFirst = (versie.registratiedatum, versie.piece) >= (holder.registratiedatum, holder.piece)
        replaced.append(goesFirst ? holder : versie)
        if goesFirst { versies[place] = versie }
    }
}
