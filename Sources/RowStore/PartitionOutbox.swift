internal import Synchronization

/// The rows of one thread or of several, to be handed over a partition at a time; what has been taken is gone, so that its memory
/// is free for what is made of it.
package final class PartitionOutbox<Row: BitwiseCopyable & Sendable>: Sendable {
    private let partitions: Mutex<[RowChunks<Row>?]>

    /// Within a partition the rows of each thread keep their order. They are taken out of the shares, which are all of the pool.
    package init(_ shares: [PartitionedRows<Row>], partitionCount: Int, pool: ChunkPool) {
        var partitions: [RowChunks<Row>?] = []
        partitions.reserveCapacity(partitionCount)
        for partition in 0..<partitionCount {
            partitions.append(RowChunks(shares, partition: partition, pool: pool))
        }
        self.partitions = Mutex(partitions)
    }

    /// The rows of a partition, which stay; `nil` when they were taken before.
    package func rows(of partition: Int) -> RowChunks<Row>? {
        partitions.withLock { $0[partition] }
    }

    /// The rows of a partition; `nil` when they were taken before.
    package func take(_ partition: Int) -> RowChunks<Row>? {
        partitions.withLock { partitions in
            defer { partitions[partition] = nil }
            return partitions[partition]
        }
    }
}
