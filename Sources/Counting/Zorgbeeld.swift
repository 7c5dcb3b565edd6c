import Jeugdhulp

/// Why the records could not be added up.
package enum Telfout: Error, Equatable {
    /// A sum of amounts does not fit in 64 bits.
    case bedragTeGroot
}

/// The care of one jeugdige within one gebied in one period, per voorziening. Contract, section 3.
struct Zorgbeeld {
    /// What the records of one voorziening say.
    struct Gebruik {
        var isDeclared = false
        var isIndicated = false
        /// Whether a declaratie that touches the period is negative as a whole.
        var hasNegative = false
        /// The cents of the declaraties in the period.
        var cents: Int64 = 0

        /// D(v): declared for, and not fully credited.
        var countsAsDeclared: Bool { isDeclared && (cents > 0 || !hasNegative) }
    }

    private var gebruik = InlineArray<8, Gebruik>(repeating: Gebruik())

    subscript(voorziening: Voorziening) -> Gebruik { gebruik[Int(voorziening.rawValue)] }

    mutating func addIndicatie(_ voorziening: Voorziening) {
        gebruik[Int(voorziening.rawValue)].isIndicated = true
    }

    /// A declaratie that touches the period, with its amount in the period.
    mutating func addDeclaratie(_ voorziening: Voorziening, part: Int64, isNegative: Bool) throws(Telfout) {
        let place = Int(voorziening.rawValue)
        gebruik[place].isDeclared = true
        if isNegative { gebruik[place].hasNegative = true }
        gebruik[place].cents = try gebruik[place].cents.addingChecked(part)
    }

    /// U(v): whether the jeugdige counts for a voorziening, by declaraties, indicaties or both (contract, section 3).
    func counts(_ voorziening: Voorziening, bron: Bron) -> Bool {
        switch bron {
        case .declaratie: self[voorziening].countsAsDeclared
        case .indicatie: self[voorziening].isIndicated
        case .beide: self[voorziening].countsAsDeclared || self[voorziening].isIndicated
        }
    }

    var isDeclaredForAny: Bool { Voorziening.allCases.contains { self[$0].countsAsDeclared } }
    var isIndicatedForAny: Bool { Voorziening.allCases.contains { self[$0].isIndicated } }
}

extension Int64 {
    /// The sum, or an error where it does not fit.
    func addingChecked(_ other: Int64) throws(Telfout) -> Int64 {
        let (sum, overflow) = addingReportingOverflow(other)
        if overflow { throw .bedragTeGroot }
        return sum
    }
}
