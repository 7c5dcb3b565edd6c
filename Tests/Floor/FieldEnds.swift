#if arch(x86_64)
    private import _Builtin_intrinsics.intel
#endif

/// Where the fields of a piece end: at every delimiter and line feed.
struct FieldEnds: ~Copyable {
    let places = Scratch<UInt32>(1 << 18)
    private(set) var count = 0

    mutating func find(in bytes: [UInt8], count end: Int) {
        var found = 0
        var index = Piece.margin
        while index < end {
            var marks = FieldEnds.marks(in: bytes, at: index)
            if end - index < 64 { marks &= 1 << UInt64(end - index) - 1 }
            let number = marks.nonzeroBitCount
            // The first eight without asking: what is too much is overwritten.
            for place in 0..<8 {
                places[found + place] = UInt32(truncatingIfNeeded: index &+ marks.trailingZeroBitCount)
                marks &= marks &- 1
            }
            var place = found + 8
            while marks != 0 {
                places[place] = UInt32(truncatingIfNeeded: index &+ marks.trailingZeroBitCount)
                marks &= marks &- 1
                place += 1
            }
            found += number
            index += 64
        }
        count = found
    }

    /// One bit for each of 64 bytes.
    @inline(always)
    private static func marks(in bytes: [UInt8], at index: Int) -> UInt64 {
        #if arch(x86_64)
            let delimiter = SIMD2(repeating: Int64(0x3B3B_3B3B_3B3B_3B3B))
            let lineFeed = SIMD2(repeating: Int64(0x0A0A_0A0A_0A0A_0A0A))
            var marks: UInt64 = 0
            for part in 0..<4 {
                // Sound: the margin behind the text is as long as what is looked at.
                let text = bytes.span.bytes.unsafeLoadUnaligned(
                    fromUncheckedByteOffset: index + 16 * part, as: SIMD2<Int64>.self)
                let isEnd = _mm_or_si128(_mm_cmpeq_epi8(text, delimiter), _mm_cmpeq_epi8(text, lineFeed))
                marks |= UInt64(UInt16(truncatingIfNeeded: _mm_movemask_epi8(isEnd))) << UInt64(16 * part)
            }
            return marks
        #else
            var marks: UInt64 = 0
            for place in 0..<64 {
                let byte = bytes[index + place]
                if byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\n") { marks |= 1 << UInt64(place) }
            }
            return marks
        #endif
    }
}
