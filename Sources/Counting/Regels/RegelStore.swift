import RowStore

/// The Telregels that one thread made, divided over partitions, each in 20 bytes or, where it does not fit, in 40.
///
/// Only one copy may be added to: all have the same rows.
struct RegelStore: Sendable {
    let rows: PartitionedRows<PackedTelregel>
    private let appender: RowAppender<PackedTelregel>
    private var tafel = Standentafel()
    private let seed: HashSeed

    /// Nothing in any partition.
    init(partitionCount: Int, pool: ChunkPool, seed: HashSeed) {
        self.seed = seed
        rows = PartitionedRows(partitionCount: partitionCount, pool: pool)
        appender = rows.appender
    }

    /// The sets of standen of the regels, by number.
    var standen: [Standen] { tafel.sets }

    /// Adds a regel behind those of the partition of its jeugdige.
    @inline(always)
    mutating func append(_ regel: Telregel) {
        let partition = regel.partition(of: rows.partitionCount, seed)
        if let standen = tafel.number(of: regel.standen), let packed = PackedTelregel(regel, standen: standen) {
            appender.append(packed, to: partition)
        } else {
            let (first, second) = PackedTelregel.halves(regel)
            appender.append(first, to: partition)
            appender.append(second, to: partition)
        }
    }
}
