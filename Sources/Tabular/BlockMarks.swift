#if arch(x86_64)
    private import _Builtin_intrinsics.intel
#endif

/// Looks at 64 bytes at a time, one bit of a word for each byte, the lowest for the first.
///
/// Sound: whoever asks makes sure that 64 bytes may be read from the place on.
@safe struct BlockMarks: Sendable {
    /// What is asked of every block.
    struct Ends: Equatable, Sendable {
        /// Delimiters and line feeds.
        var all: UInt64
        /// Line feeds.
        var lines: UInt64
        /// Whether every other byte is visible ASCII above the quote (0x23–0x7F).
        var areAmongPlain: Bool
    }

    /// What is asked of a block that is not plain.
    struct Others: Equatable, Sendable {
        var quotes: UInt64
        var carriageReturns: UInt64
        /// Space, control characters and whatever is no ASCII; delimiters and line ends may be among them.
        var soft: UInt64
    }

    static let blockBytes = 64
    private static let lowestPlain: UInt8 = 0x23
    /// The quote and `!` stand between this and what is plain.
    private static let lowestVisible: UInt8 = 0x21

    private let delimiter: UInt8

    init(delimiter: UInt8) {
        self.delimiter = delimiter
    }

    /// Whether the byte at `place` is a delimiter, LF or CR.
    func endField(_ text: UnsafeRawPointer, _ place: Int) -> Bool {
        let byte = unsafe text.load(fromByteOffset: place, as: UInt8.self)
        return byte == delimiter || byte == Mark.lineFeed || byte == Mark.carriageReturn
    }

    #if arch(x86_64)
        @inline(always)
        func ends(at block: UnsafeRawPointer) -> Ends {
            let (delimiters, lineFeeds) = (BlockMarks.vector(delimiter), BlockMarks.vector(Mark.lineFeed))
            let lowest = BlockMarks.vector(BlockMarks.lowestPlain)
            var (all, lines): (UInt64, UInt64) = (0, 0)
            var others = SIMD2<Int64>(0, 0)
            for part in 0..<4 {
                let text = unsafe block.loadUnaligned(fromByteOffset: 16 &* part, as: SIMD2<Int64>.self)
                let isLine = _mm_cmpeq_epi8(text, lineFeeds)
                let isEnd = _mm_or_si128(_mm_cmpeq_epi8(text, delimiters), isLine)
                // Bytes above 0x7F are negative here, so lower than any.
                others = _mm_or_si128(others, _mm_andnot_si128(isEnd, _mm_cmpgt_epi8(lowest, text)))
                all |= BlockMarks.bits(isEnd, part)
                lines |= BlockMarks.bits(isLine, part)
            }
            return Ends(all: all, lines: lines, areAmongPlain: _mm_movemask_epi8(others) == 0)
        }

        @inline(always)
        func others(at block: UnsafeRawPointer) -> Others {
            let (quotes, returns) = (BlockMarks.vector(Mark.quote), BlockMarks.vector(Mark.carriageReturn))
            let lowest = BlockMarks.vector(BlockMarks.lowestVisible)
            var others = Others(quotes: 0, carriageReturns: 0, soft: 0)
            for part in 0..<4 {
                let text = unsafe block.loadUnaligned(fromByteOffset: 16 &* part, as: SIMD2<Int64>.self)
                others.quotes |= BlockMarks.bits(_mm_cmpeq_epi8(text, quotes), part)
                others.carriageReturns |= BlockMarks.bits(_mm_cmpeq_epi8(text, returns), part)
                others.soft |= BlockMarks.bits(_mm_cmpgt_epi8(lowest, text), part)
            }
            return others
        }

        @inline(always)
        private static func bits(_ bytes: SIMD2<Int64>, _ part: Int) -> UInt64 {
            UInt64(UInt16(truncatingIfNeeded: _mm_movemask_epi8(bytes))) << UInt64(16 &* part)
        }

        @inline(always)
        private static func vector(_ byte: UInt8) -> SIMD2<Int64> {
            SIMD2(repeating: Int64(bitPattern: UInt64(byte) &* 0x0101_0101_0101_0101))
        }
    #else
        @inline(always)
        func ends(at block: UnsafeRawPointer) -> Ends { unsafe portableEnds(at: block) }

        @inline(always)
        func others(at block: UnsafeRawPointer) -> Others { unsafe portableOthers(at: block) }
    #endif

    /// As `ends`, eight bytes at a time, for processors without such instructions.
    func portableEnds(at block: UnsafeRawPointer) -> Ends {
        var (all, lines, plain): (UInt64, UInt64, UInt64) = (0, 0, 0)
        for part in 0..<8 {
            let text = unsafe BlockMarks.word(at: block, part)
            let isLine = MarkBits.matches(Mark.lineFeed, in: text)
            lines |= BlockMarks.gathered(isLine, part)
            all |= BlockMarks.gathered(isLine | MarkBits.matches(delimiter, in: text), part)
            plain |= BlockMarks.gathered(MarkBits.ascii(text, atLeast: BlockMarks.lowestPlain), part)
        }
        return Ends(all: all, lines: lines, areAmongPlain: all | plain == ~0)
    }

    /// As `others`, likewise.
    func portableOthers(at block: UnsafeRawPointer) -> Others {
        var others = Others(quotes: 0, carriageReturns: 0, soft: 0)
        for part in 0..<8 {
            let text = unsafe BlockMarks.word(at: block, part)
            others.quotes |= BlockMarks.gathered(MarkBits.matches(Mark.quote, in: text), part)
            others.carriageReturns |= BlockMarks.gathered(MarkBits.matches(Mark.carriageReturn, in: text), part)
            let visible = MarkBits.ascii(text, atLeast: BlockMarks.lowestVisible)
            others.soft |= BlockMarks.gathered(visible ^ 0x8080_8080_8080_8080, part)
        }
        return others
    }

    private static func word(at block: UnsafeRawPointer, _ part: Int) -> UInt64 {
        unsafe block.loadUnaligned(fromByteOffset: 8 * part, as: UInt64.self).littleEndian
    }

    /// The highest bit of every byte, in one byte.
    private static func gathered(_ word: UInt64, _ part: Int) -> UInt64 {
        ((((word & 0x8080_8080_8080_8080) >> 7) &* 0x0102_0408_1020_4080) >> 56) << UInt64(8 * part)
    }
}
