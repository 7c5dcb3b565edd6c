import Tabular

/// Distinct byte strings, each with a number: 0, 1, 2 … in order of first appearance.
///
/// Open addressing over one run of bytes; a lookup compares the bytes themselves, so two different names never share a number.
/// About 24 bytes a name besides its own bytes. A lookup takes constant time on average; `seed` keeps crafted input from
/// making it slow.
package struct NameTable: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    private var hashes: [UInt32] = []
    /// 0 for a free slot, else number + 1; the length is a power of two.
    private var slots: [UInt32]
    private let seed: UInt64

    /// An empty table; `seed` is the same for tables that are merged.
    package init(seed: UInt64) {
        self.seed = seed
        slots = [UInt32](repeating: 0, count: 64)
    }

    /// Distinct names so far.
    package var count: Int { ends.count }

    /// The number of a name, which is added when it is new, and the hash of the name.
    package mutating func number(of name: Span<UInt8>) -> (number: UInt32, hash: UInt64) {
        let hash = name.hash(seed: seed)
        let short = UInt32(truncatingIfNeeded: hash >> 32)
        let mask = slots.count &- 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while true {
            let entry = slots[slot]
            if entry == 0 { break }
            let number = Int(entry) &- 1
            if hashes[number] == short, isEqual(number, name) { return (UInt32(number), hash) }
            slot = (slot &+ 1) & mask
        }
        return (add(name, short: short, slot: slot), hash)
    }

    /// The number of a name, or `nil` when it has none.
    package func place(of name: Span<UInt8>) -> UInt32? {
        let hash = name.hash(seed: seed)
        let mask = slots.count &- 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
            if isEqual(Int(slots[slot]) &- 1, name) { return slots[slot] &- 1 }
            slot = (slot &+ 1) & mask
        }
        return nil
    }

    /// The bytes of a name.
    package func name(_ number: UInt32) -> [UInt8] {
        Array(bytes[range(of: Int(number))])
    }

    /// Adds the names of another table; returns their numbers here, by their number there.
    package mutating func merge(_ other: NameTable) -> [UInt32] {
        var numbers: [UInt32] = []
        numbers.reserveCapacity(other.count)
        let all = other.bytes.span
        for index in 0..<other.count {
            numbers.append(number(of: all.extracting(other.range(of: index))).number)
        }
        return numbers
    }

    private func range(of number: Int) -> Range<Int> {
        (number == 0 ? 0 : ends[number &- 1])..<ends[number]
    }

    private func isEqual(_ number: Int, _ name: Span<UInt8>) -> Bool {
        let range = range(of: number)
        guard range.count == name.count else { return false }
        var index = range.lowerBound
        for place in name.indices {
            guard bytes[index] == name[place] else { return false }
            index &+= 1
        }
        return true
    }

    private mutating func add(_ name: Span<UInt8>, short: UInt32, slot: Int) -> UInt32 {
        precondition(ends.count < Int(UInt32.max) - 1, "more names than a file system can hold")
        for index in name.indices { bytes.append(name[index]) }
        ends.append(bytes.count)
        hashes.append(short)
        slots[slot] = UInt32(ends.count)
        if ends.count &* 2 > slots.count { slots = widenedSlots() }
        return UInt32(ends.count &- 1)
    }

    private func widenedSlots() -> [UInt32] {
        let mask = slots.count &* 4 &- 1
        var wider = [UInt32](repeating: 0, count: slots.count &* 4)
        let all = bytes.span
        for number in 0..<ends.count {
            var slot = Int(truncatingIfNeeded: all.extracting(range(of: number)).hash(seed: seed)) & mask
            while wider[slot] != 0 { slot = (slot &+ 1) & mask }
            wider[slot] = UInt32(number &+ 1)
        }
        return wider
    }
}

extension Span<UInt8> {
    /// A hash of the bytes, eight at a time; the same bytes and seed give the same hash within a run.
    func hash(seed: UInt64) -> UInt64 {
        var hash = seed ^ UInt64(truncatingIfNeeded: count)
        var index = 0
        while index &+ 8 <= count {
            hash = (hash ^ word(at: index)).mixed
            index &+= 8
        }
        var rest: UInt64 = 0
        while index < count {
            rest = rest << 8 | UInt64(self[index])
            index &+= 1
        }
        return (hash ^ rest).mixed
    }
}

extension UInt64 {
    /// Every bit of the result depends on every bit of the value. Public only because this compiler inlines nothing of another
    /// module that is less.
    @inline(always) public var mixed: UInt64 {
        let product = (self ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        return product.high ^ product.low
    }
}
