import RowStore

/// Telregels of several threads, to be handed over a partition at a time.
struct RegelOutbox: Sendable {
    private let shares: [(rows: PartitionOutbox<PackedTelregel>, standen: [Standen])]

    init(_ stores: [RegelStore], pool: ChunkPool) {
        shares = stores.map {
            (PartitionOutbox([$0.rows], partitionCount: $0.rows.partitionCount, pool: pool), $0.standen)
        }
    }

    /// The regels of a partition; nothing when they were taken before.
    func take(_ partition: Int) -> [RegelBatch] {
        shares.compactMap { share in
            share.rows.take(partition).map { RegelBatch(chunks: $0, standen: share.standen) }
        }
    }
}

/// The regels of one partition that one thread made.
struct RegelBatch: Sendable {
    /// In the order in which they were made.
    let chunks: RowChunks<PackedTelregel>
    /// What the numbers of standen in it stand for.
    let standen: [Standen]

    fileprivate init(chunks: RowChunks<PackedTelregel>, standen: [Standen]) {
        self.chunks = chunks
        self.standen = standen
    }

    /// There are no more regels than this.
    var maximumCount: Int { chunks.count }
}
