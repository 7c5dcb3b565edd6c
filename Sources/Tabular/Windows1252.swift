/// Windows-1252 to UTF-8, so that everything after it sees one encoding.
package enum Windows1252 {
    /// Stands in the output for the five bytes that Windows-1252 does not define; no UTF-8 text holds it.
    package static let undefinedMarker: UInt8 = 0xFF

    /// Appends the text as UTF-8; returns whether an undefined byte was met.
    package static func transcode(_ bytes: [UInt8], into output: inout [UInt8]) -> Bool {
        var text: [UInt8] = []
        let found = transcode(bytes, into: &text, margin: 0)
        output += text[0..<found.count]
        return found.metUndefined
    }

    /// Puts the text as UTF-8 in `output` behind `margin` bytes, with at least as many behind it, of which the content is unknown;
    /// returns how many bytes it is, and whether an undefined byte was met. The output never gets smaller.
    package static func transcode(
        _ bytes: [UInt8], into output: inout [UInt8], margin: Int
    ) -> (count: Int, metUndefined: Bool) {
        let bytes = bytes.span
        // No character has more than three bytes.
        let needed = bytes.count + 2 * bytes.countOfOthers() + 2 * margin + 8
        if output.count < needed { output = [UInt8](repeating: 0, count: needed) }
        var metUndefined = false
        var text = output.mutableSpan
        var (index, place) = (0, margin)
        while index < bytes.count {
            if index &+ 8 <= bytes.count {
                let word = bytes.word(at: index)
                text.setWord(word, at: place)
                let ascii = (word.littleEndian & 0x8080_8080_8080_8080).trailingZeroBitCount >> 3
                index &+= ascii
                place &+= ascii
                if ascii == 8 { continue }
            }
            place &+= put(bytes[index], in: &text, at: place, &metUndefined)
            index &+= 1
        }
        return (place - margin, metUndefined)
    }

    /// Puts one character; returns how many bytes it has.
    @inline(always)
    private static func put(
        _ byte: UInt8, in text: inout MutableSpan<UInt8>, at place: Int, _ metUndefined: inout Bool
    ) -> Int {
        guard byte >= 0x80 else {
            text[place] = byte
            return 1
        }
        guard let scalar = scalar(for: byte) else {
            text[place] = undefinedMarker
            metUndefined = true
            return 1
        }
        let last = 0x80 | UInt8(truncatingIfNeeded: scalar) & 0x3F
        guard scalar >= 0x800 else {
            text[place] = 0xC0 | UInt8(truncatingIfNeeded: scalar >> 6)
            text[place &+ 1] = last
            return 2
        }
        text[place] = 0xE0 | UInt8(truncatingIfNeeded: scalar >> 12)
        text[place &+ 1] = 0x80 | UInt8(truncatingIfNeeded: scalar >> 6) & 0x3F
        text[place &+ 2] = last
        return 3
    }

    private static func scalar(for byte: UInt8) -> UInt16? {
        guard byte < 0xA0 else { return UInt16(byte) }
        let scalar = upperControls[Int(byte) - 0x80]
        return scalar == 0 ? nil : scalar
    }

    /// The characters of 0x80–0x9F; 0 where none is defined. Source: Unicode mapping file CP1252.
    private static let upperControls: [UInt16] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
        0x0178,
    ]
}

extension Span<UInt8> {
    /// Bytes that are no ASCII.
    fileprivate func countOfOthers() -> Int {
        var (index, others) = (0, 0)
        while index &+ 8 <= count {
            others &+= (word(at: index) & 0x8080_8080_8080_8080).nonzeroBitCount
            index &+= 8
        }
        while index < count {
            others &+= Int(self[index] >> 7)
            index &+= 1
        }
        return others
    }
}

extension MutableSpan<UInt8> {
    /// Puts eight bytes, in the order of this processor.
    @inline(always)
    fileprivate mutating func setWord(_ word: UInt64, at index: Int) {
        precondition(index >= 0 && index <= count &- 8)
        // Sound: bytes are bytes in whatever order.
        var bytes = unsafe mutableBytes
        bytes.storeBytes(of: word, toByteOffset: index, as: UInt64.self)
    }
}
