/// Puts the records of one jeugdige together.
struct Groups: ~Copyable {
    private(set) var regels = Scratch<Regel>()
    /// Where the records of each jeugdige begin, and behind it where the last ones end.
    private(set) var starts = Scratch<UInt32>()
    private(set) var count = 0
    private var slots = Scratch<UInt32>()
    private var jeugdigen = Scratch<UInt32>()
    private var numbers = Scratch<UInt32>()

    mutating func group(_ source: borrowing Scratch<Regel>, count sourceCount: Int) {
        number(source, sourceCount)
        starts.fill(count + 2, with: 0)
        for index in 0..<sourceCount { starts[Int(numbers[index]) + 2] &+= 1 }
        for index in 2..<max(count + 2, 2) { starts[index] &+= starts[index - 1] }
        regels.reserve(sourceCount)
        for index in 0..<sourceCount {
            let group = Int(numbers[index]) + 1
            regels[Int(starts[group])] = source[index]
            starts[group] &+= 1
        }
    }

    /// Numbers jeugdigen in the order in which they are met.
    private mutating func number(_ source: borrowing Scratch<Regel>, _ sourceCount: Int) {
        var bits = 4
        while 1 << bits < sourceCount { bits += 1 }
        let mask = 1 << bits - 1
        slots.fill(mask + 1, with: 0)
        jeugdigen.reserve(sourceCount)
        numbers.reserve(sourceCount)
        count = 0
        for index in 0..<sourceCount {
            let regel = source[index]
            var place = Int(truncatingIfNeeded: regel.hash >> 20) & mask
            while slots[place] != 0, jeugdigen[Int(slots[place]) - 1] != regel.jeugdige { place = (place + 1) & mask }
            if slots[place] == 0 {
                jeugdigen[count] = regel.jeugdige
                count += 1
                slots[place] = UInt32(truncatingIfNeeded: count)
            }
            numbers[index] = slots[place] &- 1
        }
    }
}
