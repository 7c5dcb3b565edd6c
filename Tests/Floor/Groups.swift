/// Puts the records of one jeugdige together.
struct Groups {
    private(set) var regels: [Regel] = []
    /// Where the records of each jeugdige begin, and behind it where the last ones end.
    private(set) var starts: [Int] = []
    private(set) var count = 0
    private var slots: [UInt32] = []
    private var jeugdigen: [UInt32] = []
    private var numbers: [UInt32] = []

    mutating func group(_ source: [Regel]) {
        number(source)
        count = jeugdigen.count
        starts.removeAll(keepingCapacity: true)
        starts.append(contentsOf: repeatElement(0, count: count + 2))
        for number in numbers { starts[Int(number) + 2] += 1 }
        for index in 2..<max(starts.count, 2) { starts[index] += starts[index - 1] }
        if regels.count < source.count { regels = Array(repeating: Regel(), count: source.count) }
        for index in source.indices {
            let group = Int(numbers[index]) + 1
            regels[starts[group]] = source[index]
            starts[group] += 1
        }
    }

    /// Numbers jeugdigen in the order in which they are met.
    private mutating func number(_ source: [Regel]) {
        var bits: UInt64 = 4
        while 1 << bits < source.count { bits += 1 }
        let mask = 1 << bits - 1
        slots.removeAll(keepingCapacity: true)
        slots.append(contentsOf: repeatElement(0, count: mask + 1))
        jeugdigen.removeAll(keepingCapacity: true)
        numbers.removeAll(keepingCapacity: true)
        for regel in source {
            var place = Int(truncatingIfNeeded: regel.hash >> 20) & mask
            while slots[place] != 0, jeugdigen[Int(slots[place]) - 1] != regel.jeugdige { place = (place + 1) & mask }
            if slots[place] == 0 {
                jeugdigen.append(regel.jeugdige)
                slots[place] = UInt32(jeugdigen.count)
            }
            numbers.append(slots[place] - 1)
        }
    }
}
