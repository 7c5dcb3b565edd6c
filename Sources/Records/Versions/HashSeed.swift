import Intake

/// The secret of a run by which its hash tables spread the keys of a delivery. Whoever makes a delivery does not know it, so keys can't
/// be chosen such that they all come in one place; what is counted does not depend on it.
package struct HashSeed: Sendable {
    let key: UInt64
    /// Odd, so that no two keys become one.
    let factor: UInt64
    let scopeFactor: UInt64

    /// That of a run.
    package init(_ seed: UInt64) {
        key = seed
        factor = (seed ^ 0xA076_1D64_78BD_642F).mixed | 1
        scopeFactor = (seed ^ 0xE703_7ED1_A0B4_28DB).mixed | 1
    }

    /// Every bit of it depends on every bit of the key and of the seed.
    @inline(__always)
    func hash(_ bits: UInt64) -> UInt64 { (bits &* factor ^ key).mixed }

    /// Equal for equal keys.
    @inline(__always)
    func hash(_ record: RecordKey) -> UInt64 { hash(record.nummer ^ record.scopeBits &* scopeFactor) }
}
