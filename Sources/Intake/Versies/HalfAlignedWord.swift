/// Eight bytes that may stand at any multiple of four, so that what is made of them has no bytes that say nothing.
///
/// Public only because this compiler inlines nothing of another module that is less.
public struct HalfAlignedWord: BitwiseCopyable, Sendable {
    @usableFromInline var low: UInt32
    @usableFromInline var high: UInt32

    /// Holds all 64 bits.
    @inline(always)
    public init(_ value: UInt64) {
        low = UInt32(truncatingIfNeeded: value)
        high = UInt32(truncatingIfNeeded: value >> 32)
    }

    /// What it was made of.
    @inline(always) public var value: UInt64 { UInt64(high) << 32 | UInt64(low) }
}
