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

    init(bits: UInt8) {
        self.bits = bits
    }

    var isEmpty: Bool { bits == 0 }

    mutating func insert(_ voorziening: Voorziening) { insert(number: Int(voorziening.rawValue)) }

    /// `number` is the raw value, 0–7.
    mutating func insert(number: Int) { bits |= 1 << UInt8(truncatingIfNeeded: number) }

    func contains(number: Int) -> Bool { bits >> UInt8(truncatingIfNeeded: number) & 1 == 1 }

    /// The raw value of the first one, which is taken out; `nil` when there is none.
    mutating func popFirst() -> Int? {
        guard bits != 0 else { return nil }
        defer { bits &= bits &- 1 }
        return bits.trailingZeroBitCount
    }

    func union(_ other: Voorzieningen) -> Voorzieningen { Voorzieningen(bits: bits | other.bits) }

    func intersection(_ other: Voorzieningen) -> Voorzieningen { Voorzieningen(bits: bits & other.bits) }

    func subtracting(_ other: Voorzieningen) -> Voorzieningen { Voorzieningen(bits: bits & ~other.bits) }
}

/// The care of one jeugdige within one gebied in one period, per voorziening. Rekenregels, R3.2.
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

    /// Of the voorziening with this raw value.
    func cents(_ number: Int) -> Int64 { cents[number] }

    /// An indicatie, of the voorziening with this raw value, that touches the period.
    mutating func addIndicatie(_ number: Int) { indicated.insert(number: number) }

    /// A declaratie, of the voorziening with this raw value, that touches the period, with its amount in the period.
    mutating func addDeclaratie(_ number: Int, part: Int64, isNegative: Bool) throws(Telfout) {
        touched.insert(number: number)
        if isNegative { negative.insert(number: number) }
        cents[number] = try cents[number].addingChecked(part)
    }

    /// D(v): those declared for, and not fully credited.
    var declared: Voorzieningen {
        if negative.isEmpty { return touched }
        var declared = Voorzieningen()
        var rest = touched
        while let number = rest.popFirst() {
            let isCredited = negative.contains(number: number)
            if Tabelplaatsen.isDeclared(cents: cents[number], isCredited: isCredited) {
                declared.insert(number: number)
            }
        }
        return declared
    }

    /// The tables in which the jeugdige stands in a period when these were declared for.
    func plaatsen(_ declared: Voorzieningen, in periode: Telperiodes.Telperiode) -> Tabelplaatsen {
        Tabelplaatsen(
            used: Tabelplaatsen.used(
                declared: declared.bits, indicated: indicated.bits, fromDeclaraties: periode.fromDeclaraties.bits,
                fromIndicaties: periode.fromIndicaties.bits))
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
