#if arch(x86_64)
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
            precondition(offset >= 0)
            var stream = IntelStream(state)
            var start = offset
            while start &+ 64 <= bytes.count {
                let before = stream
                stream.load(bytes, start)
                rounds(of: 0, &stream)
                rounds(of: 1, &stream)
                rounds(of: 2, &stream)
                rounds(of: 3, &stream)
                stream.add(before)
                start &+= 64
            }
            state = stream.state
            return start
        }

        /// Sixteen rounds, of a quarter of a block.
        @inline(always)
        private static func rounds(of quarter: Int, _ stream: inout IntelStream) {
            stream.rounds(4 &* quarter)
            stream.rounds(4 &* quarter &+ 1)
            stream.rounds(4 &* quarter &+ 2)
            stream.rounds(4 &* quarter &+ 3)
        }

        /// Takes as many whole blocks as both messages have, each from its offset on into its state; moves both offsets behind them.
        ///
        /// Every round waits for the one before it, so that one message leaves the processor idle half of the time; here it does the
        /// rounds of the other one meanwhile.
        package static func compressTwo(
            _ bytes: Span<UInt8>, from offset: inout Int, into state: inout SIMD8<UInt32>,
            _ otherBytes: Span<UInt8>, from otherOffset: inout Int, into otherState: inout SIMD8<UInt32>
        ) {
            precondition(offset >= 0 && otherOffset >= 0)
            var (stream, other) = (IntelStream(state), IntelStream(otherState))
            while offset &+ 64 <= bytes.count, otherOffset &+ 64 <= otherBytes.count {
                let (before, otherBefore) = (stream, other)
                stream.load(bytes, offset)
                other.load(otherBytes, otherOffset)
                rounds(of: 0, &stream, &other)
                rounds(of: 1, &stream, &other)
                rounds(of: 2, &stream, &other)
                rounds(of: 3, &stream, &other)
                stream.add(before)
                other.add(otherBefore)
                offset &+= 64
                otherOffset &+= 64
            }
            (state, otherState) = (stream.state, other.state)
        }

        @inline(always)
        private static func rounds(of quarter: Int, _ stream: inout IntelStream, _ other: inout IntelStream) {
            stream.rounds(4 &* quarter)
            other.rounds(4 &* quarter)
            stream.rounds(4 &* quarter &+ 1)
            other.rounds(4 &* quarter &+ 1)
            stream.rounds(4 &* quarter &+ 2)
            other.rounds(4 &* quarter &+ 2)
            stream.rounds(4 &* quarter &+ 3)
            other.rounds(4 &* quarter &+ 3)
        }
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

        /// Takes no block and leaves all as it was.
        package static func compressTwo(
            _ bytes: Span<UInt8>, from offset: inout Int, into state: inout SIMD8<UInt32>,
            _ otherBytes: Span<UInt8>, from otherOffset: inout Int, into otherState: inout SIMD8<UInt32>
        ) {}
    }
#endif
