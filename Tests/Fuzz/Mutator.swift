/// Makes new inputs from old ones; the same seed makes the same ones.
struct Mutator {
    private static let marks: [[UInt8]] =
        [
            "\"", "\"\"", ";", ",", "\t", "|", "\n", "\r", "\r\n", " ", "\u{a0}", "-", "€", ".", "0", "9", "2019-02-29",
            "GM0153",
            "99999999999999999999", "\0", "{", "[", "\\u00", "\u{feff}",
        ].map { Array($0.utf8) } + [[0x80], [0xC2], [0xE2, 0x82], [0xFF], [0xA0]]

    private var corpus: [[UInt8]]
    private var state: UInt64

    init(corpus: [[UInt8]], seed: UInt64) {
        self.corpus = corpus + [[]]
        state = seed
    }

    mutating func next() -> [UInt8] {
        var input = corpus[number(below: corpus.count)]
        for _ in 0...number(below: 6) { mutate(&input) }
        if input.count > 4096 { input.removeLast(input.count - 4096) }
        if number(below: 50) == 0, corpus.count < 2000 { corpus.append(input) }
        return input
    }

    private mutating func mutate(_ input: inout [UInt8]) {
        let place = number(below: input.count + 1)
        switch number(below: 6) {
        case 0: input.insert(contentsOf: Mutator.marks[number(below: Mutator.marks.count)], at: place)
        case 1 where place < input.count: input[place] = UInt8(number(below: 256))
        case 2 where place < input.count: input.removeSubrange(place..<min(input.count, place + 1 + number(below: 20)))
        case 3:
            let other = corpus[number(below: corpus.count)]
            let start = number(below: other.count + 1)
            input.insert(contentsOf: other[start..<min(other.count, start + number(below: 60))], at: place)
        case 4 where place < input.count:
            let mark = Mutator.marks[number(below: Mutator.marks.count)]
            input.replaceSubrange(place..<min(input.count, place + mark.count), with: mark)
        default: input.insert(contentsOf: input.suffix(number(below: 40)), at: place)
        }
    }

    /// SplitMix64.
    private mutating func number(below limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ mixed >> 31) % UInt64(limit))
    }
}
