import Contract
import Intake
import RowStore

/// Puts the records of each jeugdige beside each other. Used for one partition after another, so that its memory is asked for once.
package struct JeugdigeGrouping: Sendable {
    /// Ordered by jeugdige; behind the last one may stand others.
    package private(set) var regels: [Telregel] = []
    /// Of the regel in the same place; empty where they were not asked for.
    package private(set) var details: [RegelDetails] = []
    /// Jeugdigen.
    package private(set) var count = 0
    /// Where each jeugdige starts in `regels`, and where the last one ends.
    private var starts: [Int] = []
    private var jeugdigen: [UInt64] = []
    /// Number of the jeugdige of each record, in the order in which they come.
    private var numbers: [UInt32] = []
    /// 0 for a free slot, else the number of a jeugdige + 1.
    private var slots: [UInt32] = []
    /// Those of the chunk that is looked at.
    private var rows: [PackedTelregel] = []
    private let seed: HashSeed

    /// Holds nothing yet.
    package init(seed: HashSeed) {
        self.seed = seed
    }

    /// Where the records of a jeugdige stand in `regels`.
    package func range(of jeugdige: Int) -> Range<Int> { starts[jeugdige]..<starts[jeugdige + 1] }

    /// Forgets everything and takes these records. Linear.
    package mutating func group(_ batches: [RegelBatch]) {
        let total = batches.reduce(0) { $0 + $1.maximumCount }
        makeRoom(total)
        if batches.contains(where: { $0.details != nil }), details.count < total {
            details = [RegelDetails](repeating: .none, count: total)
        }
        number(batches)
        place(batches)
    }

    private mutating func makeRoom(_ total: Int) {
        var size = 16
        while size < total * 2 { size *= 2 }
        slots.removeAll(keepingCapacity: true)
        slots.append(contentsOf: repeatElement(0, count: size))
        starts.removeAll(keepingCapacity: true)
        starts.append(contentsOf: repeatElement(0, count: total + 2))
        if numbers.count < total {
            jeugdigen = [UInt64](repeating: 0, count: total)
            numbers = [UInt32](repeating: 0, count: total)
            regels = [Telregel](repeating: .none, count: total)
        }
    }

    /// Numbers the jeugdigen; `starts` then holds how many records each has, two places further.
    private mutating func number(_ batches: [RegelBatch]) {
        // Taken out of `self`, so that each can be changed while the others are.
        var (takenNumbers, takenStarts, takenSlots, takenJeugdigen) = (numbers, starts, slots, jeugdigen)
        var rows = rows
        (numbers, starts, slots, jeugdigen, self.rows) = ([], [], [], [], [])
        defer { (numbers, starts, slots, jeugdigen) = (takenNumbers, takenStarts, takenSlots, takenJeugdigen) }
        defer { self.rows = rows }
        var numbers = takenNumbers.mutableSpan
        var starts = takenStarts.mutableSpan
        var slots = takenSlots.mutableSpan
        var jeugdigen = takenJeugdigen.mutableSpan
        var (place, count) = (0, 0)
        for batch in batches {
            var isSecondHalf = false
            for chunk in 0..<batch.chunks.chunkCount {
                for index in 0..<batch.chunks.copyChunk(chunk, into: &rows) {
                    let packed = rows[index]
                    if isSecondHalf {
                        isSecondHalf = false
                        continue
                    }
                    isSecondHalf = packed.isFirstHalf
                    let number = JeugdigeGrouping.number(
                        of: packed.jeugdige, hash: seed.hash(packed.jeugdige), &slots, &jeugdigen, &count)
                    numbers[place] = UInt32(truncatingIfNeeded: number)
                    starts[number &+ 2] &+= 1
                    place &+= 1
                }
            }
        }
        self.count = count
    }

    @inline(__always)
    private static func number(
        of jeugdige: UInt64, hash: UInt64, _ slots: inout MutableSpan<UInt32>, _ jeugdigen: inout MutableSpan<UInt64>,
        _ count: inout Int
    ) -> Int {
        let mask = slots.count &- 1
        var slot = Int(truncatingIfNeeded: hash >> 32) & mask
        while slots[slot] != 0 {
            let number = Int(slots[slot] &- 1)
            if jeugdigen[number] == jeugdige { return number }
            slot = (slot &+ 1) & mask
        }
        jeugdigen[count] = jeugdige
        count &+= 1
        slots[slot] = UInt32(truncatingIfNeeded: count)
        return count &- 1
    }

    /// Puts each record behind those of its jeugdige; `starts` then holds where each jeugdige ends, one place further.
    private mutating func place(_ batches: [RegelBatch]) {
        for index in 1..<count + 2 { starts[index] += starts[index - 1] }
        var (takenStarts, takenRegels, takenDetails, rows) = (starts, regels, details, rows)
        (starts, regels, details, self.rows) = ([], [], [], [])
        defer { (starts, regels, details, self.rows) = (takenStarts, takenRegels, takenDetails, rows) }
        var starts = takenStarts.mutableSpan
        var regels = takenRegels.mutableSpan
        var details = takenDetails.mutableSpan
        let numbers = numbers.span
        var place = 0
        for batch in batches {
            let standen = batch.standen.span
            var firstHalf: PackedTelregel?
            var detailCursor = batch.details
            for chunk in 0..<batch.chunks.chunkCount {
                for index in 0..<batch.chunks.copyChunk(chunk, into: &rows) {
                    let packed = rows[index]
                    if packed.isFirstHalf, firstHalf == nil {
                        firstHalf = packed
                        continue
                    }
                    let regel =
                        firstHalf.map { PackedTelregel.joined($0, packed) } ?? packed.regel(standen[packed.standen])
                    firstHalf = nil
                    let jeugdige = Int(numbers[place]) &+ 1
                    regels[starts[jeugdige]] = regel
                    if let next = detailCursor?.next() { details[starts[jeugdige]] = next }
                    starts[jeugdige] &+= 1
                    place &+= 1
                }
            }
        }
    }
}
