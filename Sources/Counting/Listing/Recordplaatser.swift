package import Jeugdhulp
package import Records

/// Says of each record of a jeugdige in which tables it counts, for Twente, by the same rules that count.
package struct Recordplaatser: Sendable {
    /// Those of the update, in order.
    package let periodes: [Periode]
    private let telperiodes: [Telperiodes.Telperiode]
    private var beelden: [Zorgbeeld] = []
    /// Of each record, by its place and then by period.
    private var plaatsen: [Recordplaats] = []

    /// For the periods of an update.
    package init(_ opdracht: Telopdracht, bronregels: Bronregels) {
        let alone = Telopdracht(peildatum: opdracht.peildatum, periodes: opdracht.periodes)
        periodes = opdracht.periodes
        telperiodes = Telperiodes(alone, plan: Standenplan(alone), bronregels: bronregels).periodes
    }

    /// Takes all records of one jeugdige.
    package mutating func take(_ records: ArraySlice<ListedRecord>) throws(Telfout) {
        beelden.removeAll(keepingCapacity: true)
        beelden.append(contentsOf: repeatElement(Zorgbeeld(), count: telperiodes.count))
        for record in records {
            let regel = record.regel
            for (place, periode) in telperiodes.enumerated() where regel.touches(periode) {
                try beelden[place].add(regel, in: periode)
            }
        }
        plaatsen.removeAll(keepingCapacity: true)
        for record in records {
            let regel = record.regel
            for (place, periode) in telperiodes.enumerated() {
                plaatsen.append(
                    regel.touches(periode) ? Recordplaats(regel, beelden[place], in: periode) : .none)
            }
        }
    }

    /// Where a record of the jeugdige that was taken counts, by its place among them, in each period.
    package func plaatsen(of record: Int) -> ArraySlice<Recordplaats> {
        plaatsen[record * periodes.count..<(record + 1) * periodes.count]
    }
}
