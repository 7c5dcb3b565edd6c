import Tabular

/// Distinct byte strings, each with a number: 0, 1, 2 … in order of first appearance.
///
/// Open addressing over one run of bytes; a lookup compares the bytes themselves, so two different names never share a number.
/// About 24 bytes a name besides its own bytes. A lookup takes constant time on average; `seed` keeps crafted input from
/// making it slow.
package struct NameTable: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    /// 0 for a free slot, else 32 bits of the hash and number + 1 in the lower half, so that another name is mostly passed without a
    /// look elsewhere; the length is a power of two.
    private var slots: [UInt64]
    private let seed: UInt64

    /// An empty table; `seed` is the same for tables that are merged.
    package init(seed: UInt64) {
        self.seed = seed
        slots = [UInt64](repeating: 0, count: 64)
    }

    /// Distinct names so far.
    package var count: Int { ends.count }

    /// The number of a name, which is added when it is new, and the hash of the name.
    package mutating func number(of name: Span<UInt8>) -> (number: UInt32, hash: UInt64) {
        let hash = name.hash(seed: seed)
        let slot = slot(of: name, hash: hash)
        let entry = slots[slot]
        if entry != 0 { return (UInt32(truncatingIfNeeded: entry) &- 1, hash) }
        return (add(name, hash: hash, slot: slot), hash)
    }

    /// The number of a name, or `nil` when it has none.
    package func place(of name: Span<UInt8>) -> UInt32? {
        let entry = slots[slot(of: name, hash: name.hash(seed: seed))]
        return entry == 0 ? nil : UInt32(truncatingIfNeeded: entry) &- 1
    }

    /// The bytes of a name.
    package func name(_ number: UInt32) -> [UInt8] {
        Array(bytes[range(of: Int(number))])
    }

    /// Adds the names of another table; returns their numbers here, by their number there.
    package mutating func merge(_ other: NameTable) -> [UInt32] {
        if count == 0 || (count == 1 && other.count > 0 && name(0) == other.name(0)) {
            // Nothing of this one would have another number.
            if other.count > 0 { self = other }
            return [UInt32](0..<UInt32(other.count))
        }
        var numbers: [UInt32] = []
        numbers.reserveCapacity(other.count)
        let all = other.bytes.span
        for index in 0..<other.count {
            numbers.append(number(of: all.extracting(other.range(of: index))).number)
        }
        return numbers
    }

    /// Where the name is, or a free slot for it.
    @inline(always)
    private func slot(of name: Span<UInt8>, hash: UInt64) -> Int {
        let mask = slots.count &- 1
        var slot = NameTable.slot(of: hash, mask)
        while true {
            let entry = slots[slot]
            if entry == 0 { return slot }
            if entry >> 32 == hash >> 32, isEqual(Int(truncatingIfNeeded: entry & 0xFFFF_FFFF) &- 1, name) {
                return slot
            }
            slot = (slot &+ 1) & mask
        }
    }

    /// By the half of the hash that is kept, so that no name is hashed again when there are more slots.
    @inline(always)
    private static func slot(of hash: UInt64, _ mask: Int) -> Int { Int(truncatingIfNeeded: hash >> 32) & mask }

    @inline(always)
    private func range(of number: Int) -> Range<Int> {
        (number == 0 ? 0 : ends[number &- 1])..<ends[number]
    }

    @inline(always)
    private func isEqual(_ number: Int, _ name: Span<UInt8>) -> Bool {
        let range = range(of: number)
        let count = name.count
        guard range.count == count else { return false }
        let known = bytes.span
        guard count >= 8 else {
            return known.word(at: range.lowerBound, count: count) == name.word(at: 0, count: count)
        }
        var index = 0
        while index &+ 8 < count {
            guard known.word(at: range.lowerBound &+ index) == name.word(at: index) else { return false }
            index &+= 8
        }
        return known.word(at: range.upperBound &- 8) == name.word(at: count &- 8)
    }

    private mutating func add(_ name: Span<UInt8>, hash: UInt64, slot: Int) -> UInt32 {
        precondition(ends.count < Int(UInt32.max) - 1, "more names than a file system can hold")
        // Sound: the bytes are copied within the closure.
        unsafe name.withUnsafeBufferPointer { name in unsafe bytes.append(contentsOf: name) }
        ends.append(bytes.count)
        slots[slot] = hash & ~0xFFFF_FFFF | UInt64(ends.count)
        if ends.count &* 2 > slots.count { widenSlots() }
        return UInt32(ends.count &- 1)
    }

    private mutating func widenSlots() {
        let mask = slots.count &* 4 &- 1
        var wider = [UInt64](repeating: 0, count: slots.count &* 4)
        for entry in slots where entry != 0 {
            var slot = NameTable.slot(of: entry, mask)
            while wider[slot] != 0 { slot = (slot &+ 1) & mask }
            wider[slot] = entry
        }
        slots = wider
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
        guard index < count else { return hash.mixed }
        // The last eight bytes, some of them once more; of fewer than eight all.
        let last = count >= 8 ? word(at: count &- 8) : word(at: 0, count: count)
        return (hash ^ last).mixed
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
