internal import Synchronization

/// Memory for rows, in chunks of one size: what is freed of some rows is used for others, whichever threads they are of.
///
/// From the heap of the system each thread would get memory of its own, which the others could not use again, or all would wait for each
/// other.
package final class ChunkPool: Sendable {
    /// Bytes in one chunk; it begins at a multiple of as many.
    static let chunkBytes = 2048
    private static let slabBytes = 1 << 20

    /// The memory of one chunk, for one owner at a time, who keeps the pool.
    @safe struct Chunk: @unchecked Sendable {
        let start: UnsafeMutableRawPointer
    }

    /// Memory that was asked of the system at once.
    private final class Slab: Sendable {
        // Sound: given back once, when no chunk of it has an owner, who would keep the pool and so this.
        private let memory: Chunk

        init() {
            unsafe memory = Chunk(start: .allocate(byteCount: slabBytes, alignment: chunkBytes))
        }

        deinit {
            unsafe memory.start.deallocate()
        }

        /// The last one first.
        var chunks: [Chunk] {
            stride(from: slabBytes - chunkBytes, through: 0, by: -chunkBytes).map { offset in
                unsafe Chunk(start: memory.start + offset)
            }
        }
    }

    private struct Memory {
        var free: [Chunk] = []
        var slabs: [Slab] = []
    }

    private let memory = Mutex(Memory())

    /// Without any memory yet.
    package init() {}

    /// How often the system was asked for memory.
    var slabCount: Int { memory.withLock { $0.slabs.count } }

    /// Takes so many chunks, of which the content is unknown.
    func take(_ count: Int) -> [Chunk] {
        memory.withLock { memory in
            while memory.free.count < count {
                let slab = Slab()
                memory.slabs.append(slab)
                memory.free += slab.chunks
            }
            defer { memory.free.removeLast(count) }
            return memory.free.suffix(count).reversed()
        }
    }

    /// Gives chunks back, which their owner may use no more.
    func give(_ chunks: [Chunk]) {
        memory.withLock { $0.free += chunks }
    }
}
