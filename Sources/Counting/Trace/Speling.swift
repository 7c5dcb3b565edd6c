package import Contract
import Jeugdhulp
import Records

/// Of a gemeente, a kind of which all records would give way to a delivery that has none but rejected rows now (Rekenregels, R2.6).
package struct Vervanggevaar: Hashable, Sendable {
    let gemeente: Int
    let soort: Leveringssoort

    /// `gemeente` is its place in `gemeenten.csv`.
    package init(gemeente: Int, _ soort: Leveringssoort) {
        (self.gemeente, self.soort) = (gemeente, soort)
    }
}

/// Of how many jeugdigen it is left open whether they are part of a figure: what its floor and its ceiling are made of
/// (Decision-FloorAndCeiling).
package struct Speling: Sendable {
    /// Not in the figure, with a record of an unknown productcode that could put them there.
    package private(set) var codesIn = 0
    /// In the figure, with a record of an unknown productcode that could take them out.
    package private(set) var codesOut = 0
    /// Not in the figure, and in it perhaps if a record were not there.
    package private(set) var withoutRecordIn = 0
    /// Not in the figure, with a record of a delivery that may give way.
    package private(set) var replacedIn = 0
    /// In the figure, with such a record.
    package private(set) var replacedOut = 0

    mutating func merge(_ other: Speling) {
        codesIn += other.codesIn
        codesOut += other.codesOut
        withoutRecordIn += other.withoutRecordIn
        replacedIn += other.replacedIn
        replacedOut += other.replacedOut
    }

    /// One jeugdige, with the records of the gebied that touch the period.
    mutating func note(
        _ touching: [PlacedRecord], _ beeld: Zorgbeeld, _ declared: Voorzieningen, of vraag: Cijfervraag,
        isCounted: Bool, _ dangers: Set<Vervanggevaar>
    ) {
        let unknown = touching.filter { $0.voorziening == .onbekend && vraag.depends(on: $0.soort) }
        if !unknown.isEmpty {
            if !isCounted { codesIn += 1 } else if Speling.couldTakeOut(unknown, touching, vraag) { codesOut += 1 }
        }
        if !isCounted, Speling.couldComeIn(beeld, declared, vraag) { withoutRecordIn += 1 }
        guard !dangers.isEmpty else { return }
        let isInDanger = touching.contains { record in
            vraag.depends(on: record.soort)
                && dangers.contains(Vervanggevaar(gemeente: record.gemeente, record.soort))
        }
        if isInDanger, isCounted { replacedOut += 1 }
        if isInDanger, !isCounted { replacedIn += 1 }
    }

    /// Whether a jeugdige of the figure could leave it by what records of an unknown productcode turn out to be.
    ///
    /// More care takes nobody out, except of table 3, where it may be verblijf. A negative amount may credit the other declaraties of its
    /// voorziening. In table 2 all declaraties count already; there a positive amount may turn out to balance a negative one.
    private static func couldTakeOut(
        _ unknown: [PlacedRecord], _ touching: [PlacedRecord], _ vraag: Cijfervraag
    ) -> Bool {
        switch vraag.onderwerp {
        case .indicaties: false
        case .thuis: true
        case .declaraties: touching.contains { $0.cents < 0 }
        default: unknown.contains { $0.cents < 0 }
        }
    }

    /// Whether a jeugdige who is not in the figure could be if a record were not there: if that is a credit, or of table 3 the verblijf.
    private static func couldComeIn(_ beeld: Zorgbeeld, _ declared: Voorzieningen, _ vraag: Cijfervraag) -> Bool {
        let all = vraag.basis.union(vraag.further)
        let touched = beeld.touched.intersection(vraag.fromDeclaraties).intersection(all)
        guard vraag.onderwerp == .thuis else { return touched.bits & ~declared.bits != 0 }
        let indicated = beeld.indicated.intersection(vraag.fromIndicaties)
        return !touched.union(indicated).intersection(vraag.basis).isEmpty
    }
}
