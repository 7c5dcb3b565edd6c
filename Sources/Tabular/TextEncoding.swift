/// How the bytes of a delivered file stand for text. Rekenregels, R1.2.
package enum TextEncoding: String, Sendable {
    case utf8 = "UTF-8"
    case windows1252 = "Windows-1252"
}

/// Finds out the encoding of a file from all of its bytes, fed in order.
///
/// Valid UTF-8 throughout is UTF-8; anything else is Windows-1252, unless it also holds a well-formed multi-byte UTF-8
/// sequence: that is a mixture, and no reading of it can be right (Rekenregels, R1.2).
package struct EncodingSurvey: Sendable {
    /// What all bytes together say.
    package enum Verdict: Equatable, Sendable {
        case encoding(TextEncoding)
        /// Offset of the first byte that is no part of well-formed UTF-8.
        case mixture(strayByteAt: Int)
    }

    private var offset = 0
    private var firstStray: Int?
    private var holdsMultiByte = false
    /// Continuation bytes still to come of the sequence under way, and the range the next one must lie in.
    private var pending = 0
    private var lower: UInt8 = 0x80
    private var upper: UInt8 = 0xBF
    private var sequenceStart = 0

    /// Of no bytes yet, which are UTF-8.
    package init() {}

    /// Starts at `offset` in the file, which is the first byte of a character or part of none.
    init(from offset: Int) {
        self.offset = offset
    }

    /// Of how many of the bytes before a place the survey of what follows must see too, so that it knows of the sequence under way.
    static let lookBehind = 3

    /// Where a survey of the bytes from `place` on must start: at the first byte of the sequence that may be under way there.
    static func start(before place: Int, in bytes: Span<UInt8>) -> Int {
        var start = place
        while start > max(0, place - lookBehind) {
            start -= 1
            if bytes[start] & 0xC0 != 0x80 { return start }
        }
        return place
    }

    /// Takes on what the survey of the next part of the file found, which started as `start(before:in:)` says.
    mutating func join(_ next: EncodingSurvey) {
        let stray = [firstStray, next.firstStray].compactMap(\.self).min()
        let holdsMultiByte = holdsMultiByte || next.holdsMultiByte
        self = next
        firstStray = stray
        self.holdsMultiByte = holdsMultiByte
    }

    /// Takes the bytes that follow; a sequence may be cut between two calls. Linear, 16 ASCII bytes at a time.
    package mutating func feed(_ bytes: Span<UInt8>) {
        let count = bytes.count
        var index = 0
        while index < count {
            if pending == 0 {
                index = bytes.endOfASCII(from: index)
                guard index < count else { break }
            }
            step(bytes[index], at: offset + index)
            index &+= 1
        }
        offset += count
    }

    /// The verdict on all that was fed.
    package func verdict() -> Verdict {
        let stray = firstStray ?? (pending > 0 ? sequenceStart : nil)
        guard let stray else { return .encoding(.utf8) }
        return holdsMultiByte ? .mixture(strayByteAt: stray) : .encoding(.windows1252)
    }

    private mutating func step(_ byte: UInt8, at position: Int) {
        if pending > 0 {
            if byte >= lower, byte <= upper {
                pending -= 1
                (lower, upper) = (0x80, 0xBF)
                if pending == 0 { holdsMultiByte = true }
                return
            }
            markStray(sequenceStart)
            pending = 0
            (lower, upper) = (0x80, 0xBF)
        }
        start(byte, at: position)
    }

    /// The well-formed sequences of Unicode 15, table 3-7: no overlong forms, no surrogates, nothing past U+10FFFF.
    private mutating func start(_ byte: UInt8, at position: Int) {
        switch byte {
        case 0x00...0x7F: return
        case 0xC2...0xDF: pending = 1
        case 0xE0: (pending, lower) = (2, 0xA0)
        case 0xED: (pending, upper) = (2, 0x9F)
        case 0xE1...0xEF: pending = 2
        case 0xF0: (pending, lower) = (3, 0x90)
        case 0xF1...0xF3: pending = 3
        case 0xF4: (pending, upper) = (3, 0x8F)
        default: markStray(position)
        }
        sequenceStart = position
    }

    private mutating func markStray(_ position: Int) {
        if firstStray == nil { firstStray = position }
    }
}

extension Span<UInt8> {
    /// The first index at or after `start` of which the byte may be above 0x7F: it lies in the first 32 bytes that hold one, or in the
    /// last 31 of the span.
    fileprivate func endOfASCII(from start: Int) -> Int {
        var index = start
        let last = count &- 32
        // Sound: `index` is never negative, and at most 32 bytes before the end.
        let bytes = unsafe bytes
        while index <= last {
            let low = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: SIMD4<UInt64>.self)
            let all = low[0] | low[1] | low[2] | low[3]
            guard all & 0x8080_8080_8080_8080 == 0 else { break }
            index &+= 32
        }
        return index
    }
}
