/// Rows that one thread divides over partitions, each kept in chunks of a pool, so that adding one never moves others.
///
/// A row is added without asking whether others hold the same rows, which would take as long as adding it; so this is no value, and may
/// be used by one thread at a time only.
///
/// Public only because this compiler inlines nothing of another module that is less.
@safe public final class PartitionedRows<Row: BitwiseCopyable & Sendable>: @unchecked Sendable {
    /// Where the next row of a partition goes, and how many rows fit from there on.
    @usableFromInline @unsafe struct Cursor {
        @usableFromInline var next: UnsafeMutablePointer<Row>?
        @usableFromInline var left: Int

        @usableFromInline init(next: UnsafeMutablePointer<Row>?, left: Int) {
            unsafe self.next = unsafe next
            unsafe self.left = left
        }
    }

    /// Partitions are numbered from 0.
    public let partitionCount: Int
    // Sound, here and below: there is a cursor for each partition until `deinit`, looked up behind a check that there is such a partition;
    // from `next` on `left` rows lie in a chunk that is this object's alone.
    @usableFromInline let cursors: UnsafeMutablePointer<Cursor>
    private let pool: ChunkPool
    /// Of each partition, in order; all but the last are full.
    private var chunks: [[ChunkPool.Chunk]]
    /// For rows to come.
    private var spare: [ChunkPool.Chunk] = []
    private static var spareCount: Int { 16 }

    /// Nothing in any partition.
    package init(partitionCount: Int, pool: ChunkPool) {
        precondition(RowChunks<Row>.rowsPerChunk > 0, "a row is larger than a chunk")
        self.partitionCount = partitionCount
        self.pool = pool
        unsafe cursors = UnsafeMutablePointer<Cursor>.allocate(capacity: partitionCount)
        unsafe cursors.initialize(repeating: Cursor(next: nil, left: 0), count: partitionCount)
        chunks = [[ChunkPool.Chunk]](repeating: [], count: partitionCount)
    }

    deinit {
        pool.give(chunks.flatMap(\.self) + spare)
        unsafe cursors.deallocate()
    }

    /// Adds a row behind those of its partition; constant time.
    @inline(always)
    public func append(_ row: Row, to partition: Int) {
        precondition(partition >= 0 && partition < partitionCount, "no such partition")
        if unsafe cursors[partition].left == 0 { addChunk(partition) }
        guard let next = unsafe cursors[partition].next else { preconditionFailure("a chunk begins somewhere") }
        unsafe next.initialize(to: row)
        unsafe cursors[partition].next = unsafe next + 1
        unsafe cursors[partition].left &-= 1
    }

    @usableFromInline
    func addChunk(_ partition: Int) {
        if spare.isEmpty { spare = pool.take(PartitionedRows.spareCount) }
        let chunk = spare.removeLast()
        chunks[partition].append(chunk)
        let rows = RowChunks<Row>.rowsPerChunk
        unsafe cursors[partition] = Cursor(next: chunk.start.bindMemory(to: Row.self, capacity: rows), left: rows)
    }

    /// Something that adds rows here without keeping this object; whoever has it must.
    package var appender: RowAppender<Row> { RowAppender(self) }

    /// The chunks of a partition, which are this object's no more, and how many rows are in the last one.
    func takeChunks(_ partition: Int) -> (chunks: [ChunkPool.Chunk], lastCount: Int) {
        var taken: [ChunkPool.Chunk] = []
        swap(&taken, &chunks[partition])
        let lastCount = unsafe RowChunks<Row>.rowsPerChunk - cursors[partition].left
        unsafe cursors[partition] = Cursor(next: nil, left: 0)
        return (taken, lastCount)
    }
}
