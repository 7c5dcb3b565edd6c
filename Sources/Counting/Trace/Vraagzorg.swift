import Jeugdhulp
import Records

/// The care of one jeugdige as far as a figure looks at it, and whether that makes the jeugdige part of it.
struct Vraagzorg {
    /// The records of the gebied, as they were read.
    let inGebied: [PlacedRecord]
    /// Of those, the places of the ones that touch the period.
    let places: [Int]
    /// What touches the period.
    let beeld: Zorgbeeld
    /// What was declared for.
    let declared: Voorzieningen
    /// Whether the jeugdige is part of the figure.
    let isCounted: Bool

    /// `all` are the records of the jeugdige that exist.
    init(_ all: some Sequence<PlacedRecord>, _ vraag: Cijfervraag) throws(Telfout) {
        let inGebied = all.filter { vraag.gemeente == nil || $0.gemeente == vraag.gemeente }
        let places = inGebied.indices.filter { Telregel(inGebied[$0]).touches(vraag.telvak) }
        (self.inGebied, self.places) = (inGebied, places)
        beeld = try Vraagzorg.beeld(places.map { inGebied[$0] }, vraag)
        declared = beeld.declared
        isCounted = vraag.holds(beeld, declared: declared)
    }

    /// The records that touch the period.
    var touching: [PlacedRecord] { places.map { inGebied[$0] } }

    /// Of records that touch the period.
    static func beeld(_ touching: [PlacedRecord], _ vraag: Cijfervraag) throws(Telfout) -> Zorgbeeld {
        var beeld = Zorgbeeld()
        for record in touching { try beeld.add(Telregel(record), in: vraag.telvak) }
        return beeld
    }
}
