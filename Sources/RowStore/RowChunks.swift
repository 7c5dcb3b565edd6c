/// Rows that are added to no more, in chunks; their memory goes back to the pool with the last use of this.
package final class RowChunks<Row: BitwiseCopyable & Sendable>: Sendable {
    static var rowsPerChunk: Int { ChunkPool.chunkBytes / MemoryLayout<Row>.stride }

    /// Rows.
    package let count: Int
    private let pool: ChunkPool
    private let chunks: [ChunkPool.Chunk]
    /// Rows in each chunk.
    private let counts: [Int]

    /// Those of one partition, in the order of the shares.
    init(_ shares: [PartitionedRows<Row>], partition: Int, pool: ChunkPool) {
        var chunks: [ChunkPool.Chunk] = []
        var counts: [Int] = []
        for share in shares {
            let taken = share.takeChunks(partition)
            guard !taken.chunks.isEmpty else { continue }
            chunks += taken.chunks
            counts += [Int](repeating: RowChunks.rowsPerChunk, count: taken.chunks.count - 1)
            counts.append(taken.lastCount)
        }
        self.pool = pool
        self.chunks = chunks
        self.counts = counts
        count = counts.reduce(0, +)
    }

    deinit {
        pool.give(chunks)
    }

    /// Chunks are numbered from 0.
    package var chunkCount: Int { counts.count }

    /// Copies the rows of a chunk to the start of `rows`, which grows where they do not fit; returns how many.
    package func copyChunk(_ index: Int, into rows: inout [Row]) -> Int {
        let count = counts[index]
        // Sound: so many rows were written to the chunk, which is this object's as long as it is there.
        let start = unsafe chunks[index].start
        if rows.count < count {
            let typed = unsafe start.assumingMemoryBound(to: Row.self)
            rows = unsafe Array(UnsafeBufferPointer(start: typed, count: count))
        } else {
            let written = unsafe UnsafeRawBufferPointer(start: start, count: count * MemoryLayout<Row>.stride)
            unsafe rows.withUnsafeMutableBytes { rows in unsafe rows.copyMemory(from: written) }
        }
        return count
    }
}
