/// A set of standen, a bit each. A stand is what is known of the records at some moment; one counting makes several.
struct Standen: Sendable, Equatable {
    private(set) var bits: UInt32

    /// More do not fit in a `Telregel`.
    static let maximum = 30
    /// No stand at all.
    static let none = Standen(bits: 0)
    /// What the update itself publishes: known at its peildatum.
    static let update = Standen(bits: 1)

    init(bits: UInt32) {
        self.bits = bits
    }

    /// The stand with this number, 0 ..< `maximum`.
    init(number: Int) {
        precondition(number < Standen.maximum, "more standen than fit")
        bits = 1 << UInt32(number)
    }

    var isEmpty: Bool { bits == 0 }
    var count: Int { bits.nonzeroBitCount }

    /// The first stand; none of none.
    var first: Standen { Standen(bits: bits & (0 &- bits)) }

    /// Whether all standen of the other set are in this one.
    func contains(_ other: Standen) -> Bool { bits & other.bits == other.bits }
    func union(_ other: Standen) -> Standen { Standen(bits: bits | other.bits) }
    func intersection(_ other: Standen) -> Standen { Standen(bits: bits & other.bits) }
    func subtracting(_ other: Standen) -> Standen { Standen(bits: bits & ~other.bits) }

    /// How many standen of this set come before that one.
    func rank(of stand: Standen) -> Int { (bits & (stand.bits &- 1)).nonzeroBitCount }
}
