import Jeugdhulp

/// Why the records could not be added up.
package enum Telfout: Error, Equatable {
    /// A sum of amounts does not fit in 64 bits.
    case bedragTeGroot
}

/// A set of voorzieningen, a bit each by raw value.
struct Voorzieningen: Sendable {
    private(set) var bits: UInt8 = 0

    init() {}

    init(_ voorzieningen: [Voorziening]) {
        for voorziening in voorzieningen { insert(voorziening) }
    }

    fileprivate init(bits: UInt8) {
        self.bits = bits
    }

    var isEmpty: Bool { bits == 0 }

    func contains(_ voorziening: Voorziening) -> Bool { bits >> voorziening.rawValue & 1 == 1 }

    mutating func insert(_ voorziening: Voorziening) { bits |= 1 << voorziening.rawValue }

    func union(_ other: Voorzieningen) -> Voorzieningen { Voorzieningen(bits: bits | other.bits) }

    func intersection(_ other: Voorzieningen) -> Voorzieningen { Voorzieningen(bits: bits & other.bits) }
}

/// The care of one jeugdige within one gebied in one period, per voorziening. Contract, section 3.
struct Zorgbeeld {
    /// Those with a declaratie that touches the period.
    private(set) var touched = Voorzieningen()
    /// I(v): those with an indicatie that touches the period.
    private(set) var indicated = Voorzieningen()
    /// Those with a declaratie that touches the period and is negative as a whole.
    private var negative = Voorzieningen()
    /// The cents of the declaraties in the period, by the raw value of the voorziening.
    private var cents = InlineArray<8, Int64>(repeating: 0)

    var isEmpty: Bool { touched.isEmpty && indicated.isEmpty }

    func cents(_ voorziening: Voorziening) -> Int64 { cents[Int(voorziening.rawValue)] }

    mutating func addIndicatie(_ voorziening: Voorziening) { indicated.insert(voorziening) }

    /// A declaratie that touches the period, with its amount in the period.
    mutating func addDeclaratie(_ voorziening: Voorziening, part: Int64, isNegative: Bool) throws(Telfout) {
        touched.insert(voorziening)
        if isNegative { negative.insert(voorziening) }
        let place = Int(voorziening.rawValue)
        cents[place] = try cents[place].addingChecked(part)
    }

    /// D(v): those declared for, and not fully credited.
    var declared: Voorzieningen {
        var declared: UInt8 = 0
        var rest = touched.bits
        while rest != 0 {
            let place = rest.trailingZeroBitCount
            let bit: UInt8 = 1 << UInt8(truncatingIfNeeded: place)
            if negative.bits & bit == 0 || cents[place] > 0 { declared |= bit }
            rest &= rest &- 1
        }
        return Voorzieningen(bits: declared)
    }
}

extension Int64 {
    /// The sum, or an error where it does not fit.
    @inline(always)
    func addingChecked(_ other: Int64) throws(Telfout) -> Int64 {
        let (sum, overflow) = addingReportingOverflow(other)
        if overflow { throw .bedragTeGroot }
        return sum
    }
}
