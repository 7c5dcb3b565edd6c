import Intake

/// Puts the records of each jeugdige beside each other. Used for one partition after another, so that its memory is asked for once.
struct JeugdigeGrouping: Sendable {
    /// Ordered by jeugdige.
    private(set) var regels: [Telregel] = []
    /// Where each jeugdige starts in `regels`, and where the last one ends.
    private var starts: [Int] = [0]
    private var jeugdigen: [UInt64] = []
    /// Number of the jeugdige of each record, in the order in which they come.
    private var numbers: [UInt32] = []
    /// 0 for a free slot, else the number of a jeugdige + 1.
    private var slots: [UInt32] = []

    /// Jeugdigen.
    var count: Int { starts.count - 1 }

    /// Where the records of a jeugdige stand in `regels`.
    func range(of jeugdige: Int) -> Range<Int> { starts[jeugdige]..<starts[jeugdige + 1] }

    /// Forgets everything and takes these records. Linear.
    mutating func group(_ chunks: [[Telregel]]) {
        number(chunks)
        for index in 1..<starts.count { starts[index] += starts[index - 1] }
        guard let filler = chunks.first?.first else { return }
        regels.removeAll(keepingCapacity: true)
        regels.append(contentsOf: repeatElement(filler, count: numbers.count))
        // Filled from behind, which leaves each start where it belongs.
        var place = numbers.count
        for chunk in chunks.reversed() {
            for regel in chunk.reversed() {
                place -= 1
                let jeugdige = Int(numbers[place]) + 1
                starts[jeugdige] -= 1
                regels[starts[jeugdige]] = regel
            }
        }
        starts.removeFirst()
        starts.append(numbers.count)
    }

    /// Numbers the jeugdigen; `starts` then holds how many records each has, one place further.
    private mutating func number(_ chunks: [[Telregel]]) {
        let total = chunks.reduce(0) { $0 + $1.count }
        var size = 16
        while size < total * 2 { size *= 2 }
        slots.removeAll(keepingCapacity: true)
        slots.append(contentsOf: repeatElement(0, count: size))
        jeugdigen.removeAll(keepingCapacity: true)
        numbers.removeAll(keepingCapacity: true)
        numbers.reserveCapacity(total)
        starts.removeAll(keepingCapacity: true)
        starts.append(0)
        for chunk in chunks {
            for regel in chunk {
                let number = number(of: regel.jeugdige)
                numbers.append(number)
                starts[Int(number) + 1] += 1
            }
        }
    }

    private mutating func number(of jeugdige: UInt64) -> UInt32 {
        let mask = slots.count &- 1
        var slot = Int(truncatingIfNeeded: jeugdige.mixed >> 32) & mask
        while slots[slot] != 0 {
            let number = slots[slot] &- 1
            if jeugdigen[Int(number)] == jeugdige { return number }
            slot = (slot &+ 1) & mask
        }
        jeugdigen.append(jeugdige)
        starts.append(0)
        slots[slot] = UInt32(jeugdigen.count)
        return UInt32(jeugdigen.count &- 1)
    }
}
