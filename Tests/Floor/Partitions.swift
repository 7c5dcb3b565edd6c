/// Elements spread over partitions, in chunks of a page from slabs that are never moved.
struct Partitions<Element: BitwiseCopyable>: ~Copyable {
    static var count: Int { 512 }

    private let chunkLength = 4096 / MemoryLayout<Element>.stride
    private let chunksInSlab = 512
    // Chunks stand at fixed places, so that a thread can write in them without a look at anything else.
    private var slabs: [UnsafeMutablePointer<Element>] = []
    private var used = 0
    private var free: [Int] = []
    /// Of each partition its chunks in order, where the next element goes, and how many more go in the last chunk.
    private var chunks = [[Int]](repeating: [], count: Partitions.count)
    private var next: [UnsafeMutablePointer<Element>?] = Array(repeating: nil, count: Partitions.count)
    private var left = [Int32](repeating: 0, count: Partitions.count)

    deinit {
        for slab in slabs { slab.deallocate() }
    }

    @inline(always)
    mutating func append(_ element: Element, to partition: Int) {
        if left[partition] == 0 { begin(partition) }
        // Sound: `left` says that there is room in the chunk.
        next[partition]!.pointee = element
        next[partition]! += 1
        left[partition] &-= 1
    }

    /// The elements of a partition in the order in which they came; its chunks can be used again.
    mutating func take(_ partition: Int, into elements: inout [Element]) {
        elements.removeAll(keepingCapacity: true)
        for chunk in chunks[partition] {
            let isLast = chunk == chunks[partition].last
            let count = isLast ? chunkLength - Int(left[partition]) : chunkLength
            elements.append(contentsOf: UnsafeBufferPointer(start: place(chunk), count: count))
        }
        free += chunks[partition]
        chunks[partition] = []
        left[partition] = 0
    }

    private mutating func begin(_ partition: Int) {
        if free.isEmpty {
            if used % chunksInSlab == 0 { slabs.append(.allocate(capacity: chunksInSlab * chunkLength)) }
            free.append(used)
            used += 1
        }
        let chunk = free.removeLast()
        chunks[partition].append(chunk)
        next[partition] = place(chunk)
        left[partition] = Int32(chunkLength)
    }

    private func place(_ chunk: Int) -> UnsafeMutablePointer<Element> {
        slabs[chunk / chunksInSlab] + chunk % chunksInSlab * chunkLength
    }
}
