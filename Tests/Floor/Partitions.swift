/// Elements spread over partitions, in chunks of a page from slabs that are never moved.
struct Partitions<Element: BitwiseCopyable>: ~Copyable {
    static var count: Int { 512 }

    /// Where the next element of a partition goes, and how many more go in that chunk.
    private struct Opening {
        var next: UnsafeMutablePointer<Element>?
        var left = 0
    }

    private let chunkLength = 4096 / MemoryLayout<Element>.stride
    private let chunksInSlab = 512
    private var slabs: [UnsafeMutablePointer<Element>] = []
    private var used = 0
    private var free: [Int] = []
    /// Of each partition its chunks in order.
    private var chunks = [[Int]](repeating: [], count: Partitions.count)
    private var openings = Scratch<Opening>(Partitions.count)

    init() {
        openings.fill(Partitions.count, with: Opening())
    }

    deinit {
        for slab in slabs { slab.deallocate() }
    }

    @inline(always)
    mutating func append(_ element: Element, to partition: Int) {
        let opening = openings.base + partition
        if opening.pointee.left == 0 { begin(partition) }
        // Sound: `left` says that there is room in the chunk.
        opening.pointee.next!.pointee = element
        opening.pointee.next! += 1
        opening.pointee.left &-= 1
    }

    /// The elements of a partition in the order in which they came, and how many; its chunks can be used again.
    mutating func take(_ partition: Int, into elements: inout Scratch<Element>) -> Int {
        elements.reserve(chunks[partition].count * chunkLength)
        var count = 0
        for chunk in chunks[partition] {
            (elements.base + count).update(from: place(chunk), count: chunkLength)
            count += chunkLength
        }
        count -= openings[partition].left
        free += chunks[partition]
        chunks[partition] = []
        openings[partition] = Opening()
        return count
    }

    private mutating func begin(_ partition: Int) {
        if free.isEmpty {
            if used % chunksInSlab == 0 { slabs.append(.allocate(capacity: chunksInSlab * chunkLength)) }
            free.append(used)
            used += 1
        }
        let chunk = free.removeLast()
        chunks[partition].append(chunk)
        openings[partition] = Opening(next: place(chunk), left: chunkLength)
    }

    private func place(_ chunk: Int) -> UnsafeMutablePointer<Element> {
        slabs[chunk / chunksInSlab] + chunk % chunksInSlab * chunkLength
    }
}
