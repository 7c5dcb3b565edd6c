import Intake
import RowStore

/// The Telregels that one thread made, divided over partitions, each in 20 bytes or, where it does not fit, in 40; and where they were
/// asked for their details, as many in each partition, in the same order.
///
/// Only one copy may be added to: all have the same rows.
struct RegelStore: Sendable {
    let rows: PartitionedRows<PackedTelregel>
    let details: PartitionedRows<RegelDetails>?
    private let appender: RowAppender<PackedTelregel>
    private let detailAppender: RowAppender<RegelDetails>?
    private var tafel = Standentafel()
    private let seed: HashSeed

    /// Nothing in any partition.
    init(partitionCount: Int, pool: ChunkPool, seed: HashSeed, projection: RegelProjection = .regels) {
        self.seed = seed
        rows = PartitionedRows(partitionCount: partitionCount, pool: pool)
        details = projection == .details ? PartitionedRows(partitionCount: partitionCount, pool: pool) : nil
        appender = rows.appender
        detailAppender = details?.appender
    }

    /// The sets of standen of the regels, by number.
    var standen: [Standen] { tafel.sets }

    /// Adds the regel of a version, and what is kept beside it, behind those of the partition of its jeugdige.
    @inline(always)
    mutating func append(_ regel: Telregel, _ details: RegelDetails) {
        let partition = append(regel)
        if let detailAppender { detailAppender.append(details, to: partition) }
    }

    /// Adds a regel without details; returns its partition.
    @inline(always)
    @discardableResult
    mutating func append(_ regel: Telregel) -> Int {
        let partition = regel.partition(of: rows.partitionCount, seed)
        if let standen = tafel.number(of: regel.standen), let packed = PackedTelregel(regel, standen: standen) {
            appender.append(packed, to: partition)
        } else {
            let (first, second) = PackedTelregel.halves(regel)
            appender.append(first, to: partition)
            appender.append(second, to: partition)
        }
        return partition
    }
}
