internal import Synchronization

/// Rows that one thread divides over partitions, each kept in chunks of a fixed size, so that adding one never moves others.
///
/// The chunks that are not full yet stand behind each other in one run of memory. A row is added without asking whether others hold
/// the same rows, which would take as long as adding it; so this is no value, and may be used by one thread at a time only.
///
/// Public only because this compiler inlines nothing of another module that is less.
@safe public final class PartitionedRows<Row: BitwiseCopyable & Sendable>: @unchecked Sendable {
    /// Rows in one chunk.
    @usableFromInline static var chunkRows: Int { 128 }

    /// Partitions are numbered from 0.
    public let partitionCount: Int
    // Sound, here and below: `open` has room for a chunk of each partition, `openCounts` for a number of each, until `deinit`. A partition
    // is always looked up in it behind a check that there is such a partition, and of a chunk no more rows are read than were written.
    @usableFromInline let open: UnsafeMutablePointer<Row>
    /// Rows in the open chunk of each partition, fewer than fill it.
    @usableFromInline let openCounts: UnsafeMutablePointer<Int>
    @usableFromInline var full: [[[Row]]]

    /// Nothing in any partition.
    package init(partitionCount: Int) {
        self.partitionCount = partitionCount
        unsafe open = UnsafeMutablePointer<Row>.allocate(capacity: partitionCount * PartitionedRows.chunkRows)
        unsafe openCounts = UnsafeMutablePointer<Int>.allocate(capacity: partitionCount)
        unsafe openCounts.initialize(repeating: 0, count: partitionCount)
        full = [[[Row]]](repeating: [], count: partitionCount)
    }

    deinit {
        unsafe open.deallocate()
        unsafe openCounts.deallocate()
    }

    /// Adds a row behind those of its partition; constant time.
    @inline(always)
    public func append(_ row: Row, to partition: Int) {
        precondition(partition >= 0 && partition < partitionCount, "no such partition")
        let count = unsafe openCounts[partition]
        unsafe open[partition &* PartitionedRows.chunkRows &+ count] = row
        unsafe openCounts[partition] = count &+ 1
        if count &+ 1 == PartitionedRows.chunkRows { closeChunk(partition) }
    }

    @inlinable
    func closeChunk(_ partition: Int) {
        full[partition].append(openChunk(partition))
        unsafe openCounts[partition] = 0
    }

    /// The rows of the open chunk.
    @inlinable
    func openChunk(_ partition: Int) -> [Row] {
        precondition(partition >= 0 && partition < partitionCount, "no such partition")
        let first = unsafe open + partition * PartitionedRows.chunkRows
        return unsafe Array(UnsafeBufferPointer(start: first, count: openCounts[partition]))
    }

    /// The rows of the full chunks, in the order in which they were added; they are gone afterwards.
    fileprivate func takeFull(_ partition: Int) -> [[Row]] {
        var taken: [[Row]] = []
        swap(&taken, &full[partition])
        return taken
    }
}

/// The rows of one thread or of several, to be handed over a partition at a time; what has been taken is gone, so that its memory
/// is free for what is made of it.
package final class PartitionOutbox<Row: BitwiseCopyable & Sendable>: Sendable {
    /// The rows of one partition.
    private struct Rows {
        /// The full chunks of each share.
        var full: [[[Row]]]
        var isTaken = false
    }

    /// What stands in no full chunk is read from here.
    private let shares: [PartitionedRows<Row>]
    private let partitions: Mutex<[Rows]>

    /// Within a partition the rows of each thread keep their order. Nothing may be added to the shares any more.
    package init(_ shares: [PartitionedRows<Row>], partitionCount: Int) {
        self.shares = shares
        var partitions: [Rows] = []
        partitions.reserveCapacity(partitionCount)
        for partition in 0..<partitionCount { partitions.append(Rows(full: shares.map { $0.takeFull(partition) })) }
        self.partitions = Mutex(partitions)
    }

    /// The rows of a partition, in chunks, which stay; nothing when they were taken before.
    package func rows(of partition: Int) -> [[Row]] {
        partitions.withLock { chunks($0[partition], partition) }
    }

    /// The rows of a partition, in chunks; nothing when they were taken before.
    package func take(_ partition: Int) -> [[Row]] {
        partitions.withLock { partitions in
            let rows = partitions[partition]
            partitions[partition] = Rows(full: [], isTaken: true)
            return chunks(rows, partition)
        }
    }

    private func chunks(_ rows: Rows, _ partition: Int) -> [[Row]] {
        guard !rows.isTaken else { return [] }
        var chunks: [[Row]] = []
        for (share, full) in zip(shares, rows.full) {
            chunks += full
            let open = share.openChunk(partition)
            if !open.isEmpty { chunks.append(open) }
        }
        return chunks
    }
}
