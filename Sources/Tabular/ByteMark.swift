/// A short mark of a run of bytes, by which two readings of the same part of a file are compared.
///
/// It finds any change that happens by accident; it is no checksum against someone who looks for two texts with one mark.
package struct ByteMark: Equatable, Sendable {
    /// Calls but the last add a multiple of so many bytes.
    package static let stride = 64

    private var lanes: SIMD8<UInt64>
    private var byteCount: UInt64 = 0

    /// Of no bytes yet.
    package init() {
        // Of nothing up a sleeve: the golden ratio, so that no lane begins like another.
        lanes = SIMD8((1...8).map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 })
    }

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
        while offset &+ ByteMark.stride <= bytes.count {
            add(unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD8<UInt64>.self))
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

    private mutating func add(_ words: SIMD8<UInt64>) {
        lanes = ((lanes &<< 13) | (lanes &>> 51)) &+ words
    }
}
