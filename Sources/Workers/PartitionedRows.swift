internal import Synchronization

/// Rows that one thread divides over partitions, each kept in chunks of a fixed size, so that adding one never moves others.
///
/// The chunks that are not full yet stand behind each other in one run of memory.
///
/// Public only because this compiler inlines nothing of another module that is less.
public struct PartitionedRows<Row: Sendable>: Sendable {
    /// Rows in one chunk.
    @usableFromInline static var chunkRows: Int { 128 }

    /// A chunk for every partition; nothing before the first row, as there is none to fill it with.
    @usableFromInline var open: [Row] = []
    /// Rows in the open chunk of each partition.
    @usableFromInline var openCounts: [Int]
    @usableFromInline var full: [[[Row]]]

    /// Nothing in any partition.
    package init(partitionCount: Int) {
        openCounts = [Int](repeating: 0, count: partitionCount)
        full = [[[Row]]](repeating: [], count: partitionCount)
    }

    /// Partitions are numbered from 0.
    @inline(always) public var partitionCount: Int { openCounts.count }

    /// Adds a row behind those of its partition; constant time.
    @inline(always)
    public mutating func append(_ row: Row, to partition: Int) {
        let count = openCounts[partition]
        if open.isEmpty { makeRoom(row) }
        open[partition &* PartitionedRows.chunkRows &+ count] = row
        openCounts[partition] = count &+ 1
        if count &+ 1 == PartitionedRows.chunkRows { closeChunk(partition) }
    }

    @inlinable
    mutating func makeRoom(_ filler: Row) {
        open = [Row](repeating: filler, count: full.count * PartitionedRows.chunkRows)
    }

    @inlinable
    mutating func closeChunk(_ partition: Int) {
        full[partition].append(openChunk(partition))
        openCounts[partition] = 0
    }

    @inlinable
    func openChunk(_ partition: Int) -> [Row] {
        let start = partition * PartitionedRows.chunkRows
        return Array(open[start..<start + openCounts[partition]])
    }

    /// The rows of a partition, in the order in which they were added.
    fileprivate func chunks(_ partition: Int) -> [[Row]] {
        openCounts[partition] == 0 ? full[partition] : full[partition] + [openChunk(partition)]
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
