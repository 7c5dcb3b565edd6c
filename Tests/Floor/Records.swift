/// Of the rows of one record the one that was registered last.
struct Records: ~Copyable {
    private let isDeclaratie: Bool
    private var rows = Scratch<Row>()
    private var held = Scratch<Row>()
    /// Places of `held`, plus one.
    private var slots = Scratch<UInt32>()

    init(_ soort: Soort) {
        isDeclaratie = soort == .declaraties
    }

    mutating func settle(_ partition: Int, of source: inout Partitions<Row>, into regels: inout Partitions<Regel>) {
        let rowCount = source.take(partition, into: &rows)
        var bits = 4
        while 1 << bits < rowCount * 2 { bits += 1 }
        let mask = 1 << bits - 1
        slots.fill(mask + 1, with: 0)
        held.reserve(rowCount)
        var heldCount = 0
        for index in 0..<rowCount {
            let row = rows[index]
            var place = Int(truncatingIfNeeded: row.hash >> 20) & mask
            while slots[place] != 0, !held[Int(slots[place]) - 1].isSameRecord(as: row) { place = (place + 1) & mask }
            if slots[place] == 0 {
                held[heldCount] = row
                heldCount += 1
                slots[place] = UInt32(truncatingIfNeeded: heldCount)
            } else if row.registratie >= held[Int(slots[place]) - 1].registratie {
                held[Int(slots[place]) - 1] = row
            }
        }
        for index in 0..<heldCount {
            let row = held[index]
            let regel = Regel(
                jeugdige: row.jeugdige, cents: row.cents, begin: row.begin, einde: row.einde,
                voorziening: row.voorziening, isDeclaratie: isDeclaratie)
            regels.append(regel, to: Int(regel.hash >> 55))
        }
    }
}
