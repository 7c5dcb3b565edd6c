#if arch(x86_64)
    private import _Builtin_intrinsics.intel
    private import _Builtin_intrinsics.intel.cpuid

    /// The block function of SHA-256 with the processor's own instructions.
    ///
    /// It stands in a module of its own because the whole module is compiled for processors that have them: call it only where
    /// `isAvailable`.
    package enum IntelSHA256 {
        /// Whether this processor has the SHA extensions and what they are used with here.
        package static let isAvailable: Bool = {
            var (a, b, c, d): (UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0)
            guard unsafe __get_cpuid(1, &a, &b, &c, &d) == 1 else { return false }
            let hasSSSE3 = c >> 9 & 1 == 1
            let hasSSE41 = c >> 19 & 1 == 1
            guard hasSSSE3, hasSSE41, unsafe __get_cpuid_count(7, 0, &a, &b, &c, &d) == 1 else { return false }
            return b >> 29 & 1 == 1
        }()

        /// Takes whole blocks of 64 bytes from `offset` on into the state; returns the offset of the first byte that is left.
        package static func compress(_ bytes: Span<UInt8>, from offset: Int, into state: inout SIMD8<UInt32>) -> Int {
            // The instructions want the eight words as ABEF and CDGH, the first named in the highest lane.
            var abef = word(SIMD4(state[5], state[4], state[1], state[0]))
            var cdgh = word(SIMD4(state[7], state[6], state[3], state[2]))
            var start = offset
            while start &+ 64 <= bytes.count {
                let (savedABEF, savedCDGH) = (abef, cdgh)
                var m0 = load(bytes, start)
                var m1 = load(bytes, start &+ 16)
                var m2 = load(bytes, start &+ 32)
                var m3 = load(bytes, start &+ 48)
                for group in 0..<16 {
                    rounds(m0, group, &abef, &cdgh)
                    // W[t] from W[t−16], W[t−15], W[t−7] and W[t−2], four at a time (FIPS 180-4, section 6.2.2).
                    let next = _mm_sha256msg2_epu32(add(_mm_sha256msg1_epu32(m0, m1), middle(m2, m3)), m3)
                    (m0, m1, m2, m3) = (m1, m2, m3, next)
                }
                abef = add(abef, savedABEF)
                cdgh = add(cdgh, savedCDGH)
                start &+= 64
            }
            let (high, low) = (lanes(abef), lanes(cdgh))
            state = SIMD8(high[3], high[2], low[3], low[2], high[1], high[0], low[1], low[0])
            return start
        }

        /// Four rounds.
        @inline(always)
        private static func rounds(
            _ message: SIMD2<Int64>, _ group: Int, _ abef: inout SIMD2<Int64>, _ cdgh: inout SIMD2<Int64>
        ) {
            let sum = add(message, word(roundConstants[group]))
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum)
            abef = _mm_sha256rnds2_epu32(abef, cdgh, SIMD2(sum[1], 0))
        }

        /// The last three words of one group and the first of the next.
        @inline(always)
        private static func middle(_ first: SIMD2<Int64>, _ second: SIMD2<Int64>) -> SIMD2<Int64> {
            let (a, b) = (lanes(first), lanes(second))
            return word(SIMD4(a[1], a[2], a[3], b[0]))
        }

        /// Sixteen bytes as four big-endian words.
        @inline(always)
        private static func load(_ bytes: Span<UInt8>, _ offset: Int) -> SIMD2<Int64> {
            let swap = SIMD16<Int8>(3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12)
            let raw = unsafe bytes.bytes
            let words = unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD2<Int64>.self)
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

        /// The constants of FIPS 180-4, section 4.2.2, four for each group of rounds.
        private static let roundConstants: InlineArray<16, SIMD4<UInt32>> = [
            SIMD4(0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5),
            SIMD4(0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5),
            SIMD4(0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3),
            SIMD4(0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174),
            SIMD4(0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc),
            SIMD4(0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da),
            SIMD4(0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7),
            SIMD4(0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967),
            SIMD4(0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13),
            SIMD4(0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85),
            SIMD4(0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3),
            SIMD4(0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070),
            SIMD4(0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5),
            SIMD4(0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3),
            SIMD4(0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208),
            SIMD4(0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2),
        ]
    }
#else
    /// This processor has no such instructions.
    package enum IntelSHA256 {
        /// Never: the portable code does everything.
        package static let isAvailable = false

        /// Takes no block and leaves the state as it was.
        package static func compress(_ bytes: Span<UInt8>, from offset: Int, into state: inout SIMD8<UInt32>) -> Int {
            offset
        }
    }
#endif
