/// Of the rows of one record the one that was registered last.
struct Records {
    private let isDeclaratie: Bool
    private var rows: [Row] = []
    private var held: [Row] = []
    /// Places of `held`, plus one.
    private var slots: [UInt32] = []

    init(_ soort: Soort) {
        isDeclaratie = soort == .declaraties
    }

    mutating func settle(_ partition: Int, of source: inout Partitions<Row>, into regels: inout Partitions<Regel>) {
        source.take(partition, into: &rows)
        var bits: UInt64 = 4
        while 1 << bits < rows.count * 2 { bits += 1 }
        let mask = 1 << bits - 1
        slots.removeAll(keepingCapacity: true)
        slots.append(contentsOf: repeatElement(0, count: mask + 1))
        held.removeAll(keepingCapacity: true)
        for row in rows {
            var place = Int(truncatingIfNeeded: row.hash >> 20) & mask
            while slots[place] != 0, !held[Int(slots[place]) - 1].isSameRecord(as: row) { place = (place + 1) & mask }
            if slots[place] == 0 {
                held.append(row)
                slots[place] = UInt32(held.count)
            } else if row.registratie >= held[Int(slots[place]) - 1].registratie {
                held[Int(slots[place]) - 1] = row
            }
        }
        for row in held {
            let regel = Regel(
                jeugdige: row.jeugdige, cents: row.cents, begin: row.begin, einde: row.einde,
                voorziening: row.voorziening, isDeclaratie: isDeclaratie)
            regels.append(regel, to: Int(regel.hash >> 55))
        }
    }
}
