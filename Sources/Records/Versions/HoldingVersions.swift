import Contract
import Intake
import Jeugdhulp

/// Finds, among versions of records, the one of each record that holds: the one that was registered last, by day and time, on a tie
/// the one read last (Rekenregels, R2.4). Used for one partition after another, so that its memory is asked for once.
struct HoldingVersions<Row: RecordRow>: Sendable {
    private(set) var rows: [Row] = []
    /// The places in `rows` of those that hold although another says something else of the same moment.
    private(set) var decidedByTie: Set<Int> = []
    /// 0 for a free slot, else a part of the record's hash in the upper bits and in the others the place in `rows` + 1.
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
        rows.removeAll(keepingCapacity: true)
        rows.reserveCapacity(expected)
    }

    /// A version that another of the same record replaces.
    struct Replaced {
        let row: Row
        /// The place in `rows` of the one that holds.
        let place: Int
        /// Whether it was registered on an earlier day than the one that holds, so that it held until then.
        let heldBefore: Bool
    }

    /// Adds a version; returns the one that another of the same record replaces, if there is one.
    ///
    /// Versions of one piece of a file must be added in the order in which they were read; pieces in any order.
    @inline(__always)
    mutating func add(_ row: Row) -> Replaced? {
        let found = find(row.versie.record)
        if found.place >= 0 { return settle(row, found.place) }
        rows.append(row)
        slots[found.slot] = found.tag | UInt32(truncatingIfNeeded: rows.count)
        return nil
    }

    /// The place in `rows` of the version that holds of a record; `nil` when the record was never added.
    func place(of record: RecordKey) -> Int? {
        let place = find(record).place
        return place < 0 ? nil : place
    }

    /// The place of a record in `rows`, or -1 and the slot where it belongs; and what its slot holds besides the place.
    @inline(__always)
    private func find(_ record: RecordKey) -> (place: Int, slot: Int, tag: UInt32) {
        let hash = seed.hash(record)
        let tag = UInt32(truncatingIfNeeded: hash >> 32) & ~placeMask
        let slots = slots.span
        var slot = Int(truncatingIfNeeded: hash) & Int(placeMask)
        while slots[slot] != 0 {
            if slots[slot] & ~placeMask == tag {
                let place = Int(slots[slot] & placeMask) &- 1
                // The hash only points the way: records are the same when their keys are.
                if rows[place].versie.record == record { return (place, slot, tag) }
            }
            slot = (slot &+ 1) & Int(placeMask)
        }
        return (-1, slot, tag)
    }

    private mutating func settle(_ row: Row, _ place: Int) -> Replaced {
        let held = rows[place]
        let (versie, holder) = (row.versie, held.versie)
        let heldBefore = versie.registratiedatum != holder.registratiedatum
        let (moment, holding) = (versie.moment, holder.moment)
        if moment == holding {
            if !versie.saysTheSame(as: holder) { decidedByTie.insert(place) }
        } else if moment > holding, !decidedByTie.isEmpty {
            decidedByTie.remove(place)
        }
        guard (moment, versie.piece) >= (holding, holder.piece) else {
            return Replaced(row: row, place: place, heldBefore: heldBefore)
        }
        rows[place] = row
        return Replaced(row: held, place: place, heldBefore: heldBefore)
    }
}
