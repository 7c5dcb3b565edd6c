/// A short mark of a run of bytes, by which two readings of the same part of a file are compared.
///
/// It finds any change that happens by accident; it is no checksum against someone who looks for two texts with one mark.
package struct ByteMark: Equatable, Sendable {
    /// Calls but the last add a multiple of so many bytes.
    package static let stride = 64

    private var sums = SIMD8<UInt64>()
    /// Of `sums` after each step, by which the order of the bytes counts (as in the sums of Fletcher, 1982).
    private var sumsOfSums = SIMD8<UInt64>()
    private var byteCount: UInt64 = 0

    /// Of no bytes yet.
    package init() {}

    /// Of one run of bytes.
    package init(of bytes: Span<UInt8>) {
        self.init()
        update(bytes)
    }

    /// Adds the bytes that follow; only the last ones may be other than a multiple of `stride`.
    package mutating func update(_ bytes: Span<UInt8>) {
        byteCount &+= UInt64(bytes.count)
        let raw = unsafe bytes.bytes
        var offset = 0
        // Sound: every step lies within the bytes.
        while offset &+ ByteMark.stride <= bytes.count {
            add(unsafe raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: SIMD8<UInt64>.self))
            offset &+= ByteMark.stride
        }
        guard offset < bytes.count else { return }
        var rest = SIMD8<UInt64>()
        for index in offset..<bytes.count {
            let place = index &- offset
            rest[place >> 3] |= UInt64(bytes[index]) &<< UInt64((place & 7) << 3)
        }
        add(rest)
    }

    @inline(always)
    private mutating func add(_ words: SIMD8<UInt64>) {
        sums = sums &+ words
        sumsOfSums = sumsOfSums &+ sums
    }
}
