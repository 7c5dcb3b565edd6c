#if arch(x86_64)
    private import _Builtin_intrinsics.intel

    /// One message on its way through the block function: its state, and the sixteen words of its schedule that come next.
    ///
    /// All of it fits in registers, also of two at a time; that needs every function here inlined, with a group that is a literal.
    struct IntelStream {
        // The instructions want the eight words as ABEF and CDGH, the first named in the highest lane.
        private var abef: SIMD2<Int64>
        private var cdgh: SIMD2<Int64>
        private var words = (SIMD2<Int64>(), SIMD2<Int64>(), SIMD2<Int64>(), SIMD2<Int64>())

        @inline(always)
        init(_ state: SIMD8<UInt32>) {
            abef = IntelStream.word(SIMD4(state[5], state[4], state[1], state[0]))
            cdgh = IntelStream.word(SIMD4(state[7], state[6], state[3], state[2]))
        }

        @inline(always)
        var state: SIMD8<UInt32> {
            let (high, low) = (IntelStream.lanes(abef), IntelStream.lanes(cdgh))
            return SIMD8(high[3], high[2], low[3], low[2], high[1], high[0], low[1], low[0])
        }

        /// Takes the words of the block that begins at `offset`.
        @inline(always)
        mutating func load(_ bytes: Span<UInt8>, _ offset: Int) {
            words.0 = IntelStream.bigEndianWords(bytes, offset)
            words.1 = IntelStream.bigEndianWords(bytes, offset &+ 16)
            words.2 = IntelStream.bigEndianWords(bytes, offset &+ 32)
            words.3 = IntelStream.bigEndianWords(bytes, offset &+ 48)
        }

        /// Four rounds: a group of the sixteen of a block.
        @inline(always)
        mutating func rounds(_ group: Int) {
            let sum = IntelStream.add(words.0, IntelStream.word(IntelStream.constants(group)))
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum)
            abef = _mm_sha256rnds2_epu32(abef, cdgh, SIMD2(sum[1], 0))
            var next = words.0
            if group < 12 {
                // W[t] from W[t−16], W[t−15], W[t−7] and W[t−2], four at a time (FIPS 180-4, section 6.2.2).
                let sum = IntelStream.add(
                    _mm_sha256msg1_epu32(words.0, words.1), IntelStream.middle(words.2, words.3))
                next = _mm_sha256msg2_epu32(sum, words.3)
            }
            words = (words.1, words.2, words.3, next)
        }

        /// Ends a block: what the state was before it is added.
        @inline(always)
        mutating func add(_ before: IntelStream) {
            abef = IntelStream.add(abef, before.abef)
            cdgh = IntelStream.add(cdgh, before.cdgh)
        }

        /// The last three words of one group and the first of the next.
        @inline(always)
        private static func middle(_ first: SIMD2<Int64>, _ second: SIMD2<Int64>) -> SIMD2<Int64> {
            let (a, b) = (lanes(first), lanes(second))
            return word(SIMD4(a[1], a[2], a[3], b[0]))
        }

        @inline(always)
        private static func bigEndianWords(_ bytes: Span<UInt8>, _ offset: Int) -> SIMD2<Int64> {
            let swap = SIMD16<Int8>(3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12)
            let raw = unsafe bytes.bytes
            // Sound: every caller has checked that the whole block lies within the bytes.
            let words = unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: SIMD2<Int64>.self)
            return _mm_shuffle_epi8(words, unsafe unsafeBitCast(swap, to: SIMD2<Int64>.self))
        }

        @inline(always)
        private static func add(_ left: SIMD2<Int64>, _ right: SIMD2<Int64>) -> SIMD2<Int64> {
            word(lanes(left) &+ lanes(right))
        }

        @inline(always)
        private static func lanes(_ word: SIMD2<Int64>) -> SIMD4<UInt32> {
            unsafe unsafeBitCast(word, to: SIMD4<UInt32>.self)
        }

        @inline(always)
        private static func word(_ lanes: SIMD4<UInt32>) -> SIMD2<Int64> {
            unsafe unsafeBitCast(lanes, to: SIMD2<Int64>.self)
        }
    }
#endif
