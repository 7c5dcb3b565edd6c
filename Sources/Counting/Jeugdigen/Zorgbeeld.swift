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
            if negative.bits >> number & 1 == 0 || cents[number] > 0 { declared.insert(number: number) }
        }
        return declared
    }
}

extension Zorgbeeld {
    /// What the jeugdige used in a period.
    struct Gebruik {
        /// D(v).
        let declared: Voorzieningen
        /// Whether in U(ambulant).
        let isAmbulant: Bool
        /// The combination of forms: bit 0 gezinsvormen, bit 1 residentieel, bit 2 jeugdzorgplus; 0 is not 'niet thuis'.
        let vormen: Int

        /// The combination of forms, 0 for 'thuis'; `nil` for neither 'thuis' nor 'niet thuis'.
        var combinatie: Int? { isAmbulant || vormen != 0 ? vormen : nil }
    }

    /// U(v), as the bron says for the voorziening and the year. Contract, section 3.
    func gebruik(in periode: Telperiodes.Telperiode) -> Gebruik {
        let declared = declared
        let used = declared.intersection(periode.fromDeclaraties)
            .union(indicated.intersection(periode.fromIndicaties))
        var vormen = 0
        for vorm in periode.vormen.indices where !used.intersection(periode.vormen[vorm]).isEmpty {
            vormen |= 1 << vorm
        }
        return Gebruik(
            declared: declared, isAmbulant: !used.intersection(periode.ambulant).isEmpty, vormen: vormen)
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
