internal import Synchronization

/// Rows that one thread divides over partitions, each kept in chunks of a fixed size, so that adding one never moves others.
///
/// Public only because this compiler inlines nothing of another module that is less.
public struct PartitionedRows<Row: Sendable>: Sendable {
    /// Rows in one chunk.
    @usableFromInline static var chunkRows: Int { 128 }

    @usableFromInline var open: [[Row]]
    @usableFromInline var full: [[[Row]]]

    /// Nothing in any partition.
    package init(partitionCount: Int) {
        open = [[Row]](repeating: [], count: partitionCount)
        full = [[[Row]]](repeating: [], count: partitionCount)
    }

    /// Partitions are numbered from 0.
    package var partitionCount: Int { open.count }

    /// Adds a row behind those of its partition; constant time.
    @inlinable
    public mutating func append(_ row: Row, to partition: Int) {
        open[partition].append(row)
        if open[partition].count == PartitionedRows.chunkRows { closeChunk(partition) }
    }

    @inlinable
    mutating func closeChunk(_ partition: Int) {
        var next: [Row] = []
        next.reserveCapacity(PartitionedRows.chunkRows)
        swap(&next, &open[partition])
        full[partition].append(next)
    }

    /// The rows of a partition, in the order in which they were added.
    fileprivate func chunks(_ partition: Int) -> [[Row]] {
        open[partition].isEmpty ? full[partition] : full[partition] + [open[partition]]
    }
}

/// The rows of one thread or of several, to be handed over a partition at a time; what has been taken is gone, so that its memory
/// is free for what is made of it.
package final class PartitionOutbox<Row: Sendable>: Sendable {
    private let partitions: Mutex<[[[Row]]]>

    /// Within a partition the rows of each thread keep their order.
    package init(_ shares: consuming [PartitionedRows<Row>], partitionCount: Int) {
        var partitions: [[[Row]]] = []
        partitions.reserveCapacity(partitionCount)
        for partition in 0..<partitionCount { partitions.append(shares.flatMap { $0.chunks(partition) }) }
        self.partitions = Mutex(partitions)
    }

    /// The rows of a partition, in chunks, which stay; nothing when they were taken before.
    package func rows(of partition: Int) -> [[Row]] {
        partitions.withLock { $0[partition] }
    }

    /// The rows of a partition, in chunks; nothing when they were taken before.
    package func take(_ partition: Int) -> [[Row]] {
        partitions.withLock { partitions in
            var taken: [[Row]] = []
            swap(&taken, &partitions[partition])
            return taken
        }
    }
}
