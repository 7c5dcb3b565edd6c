import Intake

/// One look at all records of a jeugdige: of nearly all there is nothing more to notice.
extension JeugdigeSigns {
    /// What is seen of all rows in one look.
    struct Look {
        /// A bit for each voorziening of an indicatie.
        var indicated: UInt8 = 0
        /// A bit for each voorziening of a declaratie that is not below zero.
        var declared: UInt8 = 0
        var isInSeveral = false
        var earliest = Int32.max

        var isDeclared: Bool { declared != 0 }

        /// The voorzieningen that may be declared. Where nothing is indicated of which the voorziening is known, nothing can be told of it.
        var allowed: UInt8 { indicated & SignRow.known == 0 ? .max : indicated | ~SignRow.known }

        /// Whether some declaratie may have no indicatie, or none of its voorziening.
        var mayLackIndicatie: Bool { isInSeveral || indicated == 0 || declared & ~allowed != 0 }

        /// Returns what the stamp of its part says of it.
        @inline(__always)
        fileprivate mutating func note(_ row: SignRow) -> UInt64 {
            let bit: UInt64 = 1 &<< UInt64(row.voorziening)
            if !row.isDeclaratie {
                indicated |= UInt8(truncatingIfNeeded: bit)
            } else if row.cents >= 0 {
                declared |= UInt8(truncatingIfNeeded: bit)
                return bit | JeugdigeSigns.declaredBit
            }
            return bit
        }
    }

    /// Each of what is changed apart, so that none has to be taken out of `self` for every jeugdige.
    static func look(
        _ rows: Span<SignRow>, _ turn: UInt32, _ parts: DeliveryParts, _ deliveries: [Int32], _ seed: HashSeed,
        counts: inout PartCounts, partOf: inout [Int], stamps: inout [UInt64], slots: inout [UInt64],
        jeugdigen: inout [UInt32], alike: inout [Int], isAlike: inout [Bool]
    ) -> Look {
        var seen = Look()
        var partOf = partOf.mutableSpan
        var stamps = stamps.mutableSpan
        var slots = slots.mutableSpan
        var entries = counts.entries.mutableSpan
        var jeugdigen = jeugdigen.mutableSpan
        let placeOfFile = parts.places.span
        let fileOfPiece = parts.fileOfPiece.span
        let deliveries = deliveries.span
        let gemeenteCount = parts.gemeenteCount
        let gemeente = rows[0].gemeente
        for index in rows.indices {
            let row = rows[index]
            let part = Int(placeOfFile[fileOfPiece[Int(row.place.piece)] &* gemeenteCount &+ Int(row.gemeente)])
            partOf[index] = part
            let isNew = newBits(seen.note(row), turn, &stamps[part])
            if isNew != 0 { note(isNew, in: &entries[part]) }
            if isNew & 0xFF != 0 { jeugdigen[part &* PartShapes.voorzieningen &+ Int(row.voorziening)] &+= 1 }
            if row.gemeente != gemeente { seen.isInSeveral = true }
            seen.earliest = min(seen.earliest, deliveries[part] &- (row.isKnown ? 1 : 0))
            if row.cents != 0 || !row.isDeclaratie {
                let other = JeugdigeSigns.other(like: index, of: rows, turn, seed, &slots)
                if other >= 0 { noteAlike(index, other, &alike, &isAlike) }
            }
        }
        return seen
    }

    private static let declaredBit: UInt64 = 1 << 8
    private static let jeugdigeBit: UInt64 = 1 << 9

    /// Which of these bits the jeugdige of this turn did not have in the part yet, and `jeugdigeBit` where none; `stamp` remembers.
    @inline(__always)
    private static func newBits(_ bits: UInt64, _ turn: UInt32, _ stamp: inout UInt64) -> UInt64 {
        let bits = bits | jeugdigeBit
        let own = UInt64(turn) << 16
        let before = stamp ^ own
        // What is left of another turn is above all bits.
        let isNew = before >> 16 == 0 ? bits & ~before : bits
        stamp = before >> 16 == 0 ? stamp | bits : own | bits
        return isNew
    }

    @inline(__always)
    private static func note(_ isNew: UInt64, in entry: inout PartCounts.Entry) {
        if isNew & jeugdigeBit != 0 { entry[.jeugdigen] &+= 1 }
        if isNew & declaredBit != 0 { entry[.declared] &+= 1 }
    }

    /// The place of the first record with the same days and voorziening; −1 where this is the first.
    @inline(__always)
    private static func other(
        like index: Int, of rows: Span<SignRow>, _ turn: UInt32, _ seed: HashSeed, _ slots: inout MutableSpan<UInt64>
    ) -> Int {
        let care = rows[index].careBits
        let mask = slots.count &- 1
        var slot = Int(truncatingIfNeeded: seed.hash(care) >> 20) & mask
        while UInt32(truncatingIfNeeded: slots[slot] >> 32) == turn {
            let other = Int(truncatingIfNeeded: slots[slot] & 0xFFFF_FFFF)
            if rows[other].careBits == care { return other }
            slot = (slot &+ 1) & mask
        }
        slots[slot] = UInt64(turn) << 32 | UInt64(truncatingIfNeeded: index)
        return -1
    }

    @inline(never)
    private static func noteAlike(_ index: Int, _ other: Int, _ alike: inout [Int], _ isAlike: inout [Bool]) {
        for place in [other, index] where !isAlike[place] {
            isAlike[place] = true
            alike.append(place)
        }
    }
}
