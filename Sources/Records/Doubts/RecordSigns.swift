/// What was noticed of all records, by part of the deliveries: what doubts are weighed by (Rekenregels, R2.7). No record is in it, and
/// nothing of one person.
package struct RecordSigns: Sendable {
    /// The parts, which the places below are of.
    package let parts: DeliveryParts
    /// What was counted.
    package private(set) var counts: PartCounts
    /// How days and amounts are spread.
    package private(set) var shapes: PartShapes
    /// What is suspect.
    package private(set) var suspects: Suspects

    /// What was noticed by record; what is noticed by jeugdige comes with `add`.
    init(_ settled: SettledSigns) {
        (parts, counts, shapes, suspects) = (settled.parts, settled.counts, settled.shapes, settled.suspects)
    }

    /// Adds what was noticed between the records of each jeugdige.
    package mutating func add(_ signs: JeugdigeSigns) {
        counts.merge(signs.counts)
        shapes.add(jeugdigen: signs.jeugdigenByVoorziening)
        suspects.merge(signs.suspects)
    }
}
