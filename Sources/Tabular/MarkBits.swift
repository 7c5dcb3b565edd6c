#if arch(x86_64)
    private import _Builtin_intrinsics.intel
#endif

/// Finds the bytes that end a field, 64 at a time.
struct MarkBits: Sendable {
    /// Bytes looked at in one step.
    static let blockBytes = 64

    private let delimiter: UInt64
    private static let lineFeeds = spread(Mark.lineFeed)
    private static let carriageReturns = spread(Mark.carriageReturn)

    init(delimiter: UInt8) {
        self.delimiter = MarkBits.spread(delimiter)
    }

    /// One bit for each of the 64 bytes from `index` on, the lowest for the first: 1 for a delimiter, LF or CR.
    @inline(__always)
    func bits(of bytes: Span<UInt8>, at index: Int) -> UInt64 {
        #if arch(x86_64)
            let (delimiters, lineFeeds) = (vector(delimiter), vector(MarkBits.lineFeeds))
            let carriageReturns = vector(MarkBits.carriageReturns)
            var bits: UInt64 = 0
            for part in 0..<4 {
                let place = index &+ 16 &* part
                let text = SIMD2(
                    Int64(bitPattern: bytes.word(at: place)), Int64(bitPattern: bytes.word(at: place &+ 8)))
                let isMark = _mm_or_si128(
                    _mm_cmpeq_epi8(text, delimiters),
                    _mm_or_si128(_mm_cmpeq_epi8(text, lineFeeds), _mm_cmpeq_epi8(text, carriageReturns)))
                bits |= UInt64(UInt16(truncatingIfNeeded: _mm_movemask_epi8(isMark))) << UInt64(16 &* part)
            }
            return bits
        #else
            return portableBits(of: bytes, at: index)
        #endif
    }

    /// As `bits`, eight bytes at a time, for processors without such instructions.
    func portableBits(of bytes: Span<UInt8>, at index: Int) -> UInt64 {
        var bits: UInt64 = 0
        for part in 0..<8 {
            let text = bytes.word(at: index &+ 8 &* part).littleEndian
            let isMark =
                MarkBits.zeroes(text ^ delimiter) | MarkBits.zeroes(text ^ MarkBits.lineFeeds)
                | MarkBits.zeroes(text ^ MarkBits.carriageReturns)
            // Gathers the highest bit of every byte in one byte.
            let gathered = ((isMark >> 7) &* 0x0102_0408_1020_4080) >> 56
            bits |= gathered << UInt64(8 &* part)
        }
        return bits
    }

    /// The highest bit of every byte that is 0.
    private static func zeroes(_ word: UInt64) -> UInt64 {
        let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
        return ~(((word & low) &+ low) | word | low)
    }

    private static func spread(_ byte: UInt8) -> UInt64 {
        UInt64(byte) &* 0x0101_0101_0101_0101
    }

    #if arch(x86_64)
        @inline(__always)
        private func vector(_ word: UInt64) -> SIMD2<Int64> {
            SIMD2(repeating: Int64(bitPattern: word))
        }
    #endif
}
