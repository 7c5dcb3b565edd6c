/// A set of standen, a bit each. A stand is what is known of the records at some moment; one counting makes several.
///
/// Public only because this compiler inlines nothing of another module that is less.
public struct Standen: Sendable, Equatable {
    /// The stand with number 0 in the lowest.
    public let bits: UInt32

    /// More do not fit in a `Telregel`.
    package static let maximum = 30
    /// No stand at all.
    @inlinable public static var none: Standen { Standen(bits: 0) }
    /// What the update itself publishes: known at its peildatum.
    @inlinable public static var update: Standen { Standen(bits: 1) }

    /// A bit for each stand.
    @inlinable
    public init(bits: UInt32) {
        self.bits = bits
    }

    /// The stand with this number, 0 ..< `maximum`.
    package init(number: Int) {
        precondition(number < Standen.maximum, "more standen than fit")
        bits = 1 << UInt32(number)
    }

    /// Whether it holds no stand.
    @inlinable public var isEmpty: Bool { bits == 0 }
    /// Standen.
    @inlinable public var count: Int { bits.nonzeroBitCount }

    /// The first stand; none of none.
    @inlinable public var first: Standen { Standen(bits: bits & (0 &- bits)) }

    /// Whether all standen of the other set are in this one.
    @inlinable public func contains(_ other: Standen) -> Bool { bits & other.bits == other.bits }
    /// Those of either.
    @inlinable public func union(_ other: Standen) -> Standen { Standen(bits: bits | other.bits) }
    /// Those of both.
    @inlinable public func intersection(_ other: Standen) -> Standen { Standen(bits: bits & other.bits) }
    /// Those that are not in the other.
    @inlinable public func subtracting(_ other: Standen) -> Standen { Standen(bits: bits & ~other.bits) }

    /// How many standen of this set come before that one.
    @inlinable public func rank(of stand: Standen) -> Int { (bits & (stand.bits &- 1)).nonzeroBitCount }
}
