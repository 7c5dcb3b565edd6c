package import Jeugdhulp
package import Records

/// Whether one jeugdige is part of a figure, and why or why not: asked of what counts.
package struct Tabelantwoord: Sendable {
    /// How it is with one voorziening of the table.
    package enum Toestand: Sendable {
        /// In U(v).
        case telt
        /// Declared for, and fully credited; the amounts in the period together.
        case gecrediteerd(EuroCents)
        /// Only an indicatie, while the bron is declaratie.
        case alleenIndicatie
        /// Only declaraties, while the bron is indicatie.
        case alleenDeclaratie
        /// Records, and none with a day in the period.
        case andereDagen
        /// No record in the gebied.
        case geen
    }

    /// The figure.
    package let vraag: Cijfervraag
    /// Whether the jeugdige is part of it.
    package let telt: Bool
    /// The records by which, as they were read; empty for whoever is not in it.
    package let deciding: [PlacedRecord]
    /// Of the voorzieningen of which the table asks one.
    package let toestanden: [(voorziening: Voorziening, toestand: Toestand)]
    /// Whether the jeugdige has the care, and belongs in another table by other care.
    package let isOfOtherTable: Bool

    /// `records` are all those of the jeugdige that exist.
    package init(_ vraag: Cijfervraag, _ records: [PlacedRecord]) throws(Telfout) {
        let zorg = try Vraagzorg(records, vraag)
        let telt = zorg.isCounted
        self.vraag = vraag
        self.telt = telt
        deciding = telt ? vraag.deciding(zorg.touching, zorg.declared) : []
        let toestanden = vraag.tellend.map { voorziening in
            (voorziening, Tabelantwoord.toestand(voorziening, zorg, vraag))
        }
        self.toestanden = toestanden
        isOfOtherTable = !telt && toestanden.contains { if case .telt = $0.1 { true } else { false } }
    }

    private static func toestand(
        _ voorziening: Voorziening, _ zorg: Vraagzorg, _ vraag: Cijfervraag
    ) -> Toestand {
        let beeld = zorg.beeld
        let number = Int(voorziening.rawValue)
        let isTouched = beeld.touched.contains(number: number)
        let isIndicated = beeld.indicated.contains(number: number)
        let isDeclared = zorg.declared.contains(number: number)
        if isDeclared && vraag.counts(number, isDeclaratie: true)
            || isIndicated && vraag.counts(number, isDeclaratie: false)
        {
            return .telt
        }
        if isTouched, vraag.counts(number, isDeclaratie: true) {
            return .gecrediteerd(EuroCents(cents: beeld.cents(number)))
        }
        if isIndicated { return .alleenIndicatie }
        if isTouched { return .alleenDeclaratie }
        return zorg.inGebied.contains { $0.voorziening == voorziening } ? .andereDagen : .geen
    }
}
