import RowStore

/// Telregels of several threads, to be handed over a partition at a time.
package struct RegelOutbox: Sendable {
    private struct Share: Sendable {
        let rows: PartitionOutbox<PackedTelregel>
        let details: PartitionOutbox<RegelDetails>?
        let standen: [Standen]
    }

    private let shares: [Share]

    init(_ stores: [RegelStore], pool: ChunkPool) {
        shares = stores.map { store in
            let count = store.rows.partitionCount
            return Share(
                rows: PartitionOutbox([store.rows], partitionCount: count, pool: pool),
                details: store.details.map { PartitionOutbox([$0], partitionCount: count, pool: pool) },
                standen: store.standen)
        }
    }

    /// The regels of a partition; nothing when they were taken before.
    package func take(_ partition: Int) -> [RegelBatch] {
        shares.compactMap { share in
            let details = share.details?.take(partition)
            return share.rows.take(partition).map {
                RegelBatch(chunks: $0, details: RegelDetailCursor(details), standen: share.standen)
            }
        }
    }
}

/// The regels of one partition that one thread made.
package struct RegelBatch: Sendable {
    /// In the order in which they were made.
    let chunks: RowChunks<PackedTelregel>
    /// Of each regel, in the same order; `nil` where they were not asked for.
    let details: RegelDetailCursor?
    /// What the numbers of standen in it stand for.
    let standen: [Standen]

    /// There are no more regels than this.
    var maximumCount: Int { chunks.count }
}

/// Details that are handed over one after another.
struct RegelDetailCursor: Sendable {
    private let chunks: RowChunks<RegelDetails>
    private var nextChunk = 0
    private var rows: [RegelDetails] = []
    private var left = 0..<0

    init?(_ chunks: RowChunks<RegelDetails>?) {
        guard let chunks else { return nil }
        self.chunks = chunks
    }

    mutating func next() -> RegelDetails {
        if left.isEmpty {
            precondition(nextChunk < chunks.chunkCount, "a regel was kept without its details")
            left = 0..<chunks.copyChunk(nextChunk, into: &rows)
            nextChunk += 1
        }
        defer { left = left.lowerBound + 1..<left.upperBound }
        return rows[left.lowerBound]
    }
}
