#if arch(x86_64)
    private import _Builtin_intrinsics.intel
#endif

/// Finds the bytes that end a field, 64 at a time.
struct MarkBits: Sendable {
    /// What 64 bytes hold.
    struct Marks: Equatable, Sendable {
        /// One bit for each byte, the lowest for the first: 1 for a delimiter, LF or CR.
        var ends: UInt64
        /// Whether every other byte is visible ASCII (0x23–0x7F): no space, no quote, no part of a longer character.
        var isPlain: Bool
    }

    /// Bytes looked at in one step.
    static let blockBytes = 64
    /// The lowest byte that is plain: the quote and `!`, which is rare, stand below it.
    private static let lowestPlain: UInt8 = 0x23

    private let delimiter: UInt8

    init(delimiter: UInt8) {
        self.delimiter = delimiter
    }

    /// What the 64 bytes from `index` on hold.
    @inline(always)
    func marks(of bytes: Span<UInt8>, at index: Int) -> Marks {
        #if arch(x86_64)
            precondition(index >= 0 && index <= bytes.count &- MarkBits.blockBytes)
            // Sound: the 64 bytes lie within the span.
            let block = unsafe bytes.bytes
            let delimiters = MarkBits.vector(delimiter)
            let (lineFeeds, carriageReturns) = (MarkBits.vector(Mark.lineFeed), MarkBits.vector(Mark.carriageReturn))
            let lowestPlain = MarkBits.vector(MarkBits.lowestPlain)
            var ends: UInt64 = 0
            var others = SIMD2<Int64>(0, 0)
            for part in 0..<4 {
                let text = unsafe block.unsafeLoadUnaligned(
                    fromUncheckedByteOffset: index &+ 16 &* part, as: SIMD2<Int64>.self)
                let isEnd = _mm_or_si128(
                    _mm_cmpeq_epi8(text, delimiters),
                    _mm_or_si128(_mm_cmpeq_epi8(text, lineFeeds), _mm_cmpeq_epi8(text, carriageReturns)))
                // Bytes above 0x7F are negative here, so lower than any.
                others = _mm_or_si128(others, _mm_andnot_si128(isEnd, _mm_cmpgt_epi8(lowestPlain, text)))
                ends |= UInt64(UInt16(truncatingIfNeeded: _mm_movemask_epi8(isEnd))) << UInt64(16 &* part)
            }
            return Marks(ends: ends, isPlain: _mm_movemask_epi8(others) == 0)
        #else
            return portableMarks(of: bytes, at: index)
        #endif
    }

    /// As `marks`, eight bytes at a time, for processors without such instructions.
    func portableMarks(of bytes: Span<UInt8>, at index: Int) -> Marks {
        var ends: UInt64 = 0
        var others: UInt64 = 0
        for part in 0..<8 {
            let text = bytes.word(at: index &+ 8 &* part).littleEndian
            let isEnd =
                MarkBits.matches(delimiter, in: text) | MarkBits.matches(Mark.lineFeed, in: text)
                | MarkBits.matches(Mark.carriageReturn, in: text)
            let isPlain = MarkBits.ascii(text, atLeast: MarkBits.lowestPlain)
            others |= (isEnd | isPlain) ^ MarkBits.spread(0x80)
            // Gathers the highest bit of every byte in one byte.
            let gathered = ((isEnd >> 7) &* 0x0102_0408_1020_4080) >> 56
            ends |= gathered << UInt64(8 &* part)
        }
        return Marks(ends: ends, isPlain: others == 0)
    }

    /// The highest bit of every byte of a word that is this one.
    @inline(always)
    static func matches(_ byte: UInt8, in word: UInt64) -> UInt64 {
        let other = word ^ spread(byte)
        let low = spread(0x7F)
        return ~(((other & low) &+ low) | other | low)
    }

    /// The highest bit of every byte of a word that is ASCII and not below this one, which is not 0.
    @inline(always)
    static func ascii(_ word: UInt64, atLeast byte: UInt8) -> UInt64 {
        ((word & spread(0x7F)) &+ spread(0x80 &- byte)) & ~word & spread(0x80)
    }

    /// Whether every byte of a word is ASCII and not below this one, which is not 0.
    @inline(always)
    static func isEveryByte(of word: UInt64, atLeast byte: UInt8) -> Bool {
        ascii(word, atLeast: byte) == spread(0x80)
    }

    @inline(always)
    private static func spread(_ byte: UInt8) -> UInt64 {
        UInt64(byte) &* 0x0101_0101_0101_0101
    }

    #if arch(x86_64)
        @inline(always)
        private static func vector(_ byte: UInt8) -> SIMD2<Int64> {
            SIMD2(repeating: Int64(bitPattern: spread(byte)))
        }
    #endif
}
