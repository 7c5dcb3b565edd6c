import RowStore

/// The details of the versions of one kind that one thread read: of each partition in the order of its versions.
struct DetailOutbox: Sendable {
    private let rows: PartitionOutbox<RowDetails>
    private let numbers: Renumbering
    private let productcodes: [UInt32]

    /// `numbers` and `productcodes` are those in the whole run of what the thread numbered.
    init(_ rows: PartitionedRows<RowDetails>, numbers: Renumbering, productcodes: [UInt32], pool: ChunkPool) {
        self.rows = PartitionOutbox([rows], partitionCount: rows.partitionCount, pool: pool)
        self.numbers = numbers
        self.productcodes = productcodes
    }

    /// Those of a partition; none when they were taken before.
    func take(_ partition: Int) -> DetailBatches {
        DetailBatches(rows.take(partition), numbers, productcodes: productcodes)
    }
}

/// Details that are unpacked some at a time.
struct DetailBatches: Sendable {
    private let chunks: RowChunks<RowDetails>?
    private let numbers: Renumbering
    private let productcodes: [UInt32]
    private var nextChunk = 0
    /// The rows of the chunk that is being unpacked, and which of them come next.
    private var rows: [RowDetails] = []
    private var left = 0..<0

    init(_ chunks: RowChunks<RowDetails>?, _ numbers: Renumbering, productcodes: [UInt32]) {
        self.chunks = chunks
        self.numbers = numbers
        self.productcodes = productcodes
    }

    /// Puts those of the next so many versions at the start of `details`, with the numbers of the whole run.
    mutating func unpack(_ count: Int, into details: inout [RowDetails]) {
        while details.count < count { details.append(.none) }
        for place in 0..<count {
            if left.isEmpty { copyNextChunk() }
            details[place] = rows[left.lowerBound]
            details[place].renumber(with: numbers, productcodes: productcodes)
            left = left.lowerBound + 1..<left.upperBound
        }
    }

    private mutating func copyNextChunk() {
        guard let chunks, nextChunk < chunks.chunkCount else {
            preconditionFailure("a version was kept without its details")
        }
        left = 0..<chunks.copyChunk(nextChunk, into: &rows)
        nextChunk += 1
    }
}

/// Versions and their details, unpacked together.
package struct DetailedBatches: Sendable {
    private var versies: VersieBatches
    private var details: DetailBatches

    init(_ versies: VersieBatches, _ details: DetailBatches) {
        self.versies = versies
        self.details = details
    }

    /// There are no more versions than this.
    package var maximumCount: Int { versies.maximumCount }

    /// Puts the next versions at the start of `versies` and what belongs to each at the same place of `details`; returns how many, or `nil`
    /// when none were left.
    package mutating func unpack(into versies: inout [Versie], details: inout [RowDetails]) -> Int? {
        guard let count = self.versies.unpack(into: &versies) else { return nil }
        self.details.unpack(count, into: &details)
        return count
    }
}
