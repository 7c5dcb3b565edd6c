import RowStore
package import Threads

/// All records that exist in the update, to be listed: those of each jeugdige beside each other.
package struct ListedRecords: Sendable {
    private struct Jeugdige {
        /// Where the first record was read, as one number.
        let place: UInt64
        let bucket: Int
        let range: Range<Int>
    }

    private let rows: PartitionOutbox<ListedRecord>
    private let bucketCount: Int

    init(_ rows: [PartitionedRows<ListedRecord>], bucketCount: Int, pool: ChunkPool) {
        self.rows = PartitionOutbox(rows, partitionCount: bucketCount, pool: pool)
        self.bucketCount = bucketCount
    }

    /// Hands over the records of each jeugdige, once: in the order in which they were read, and jeugdigen in the order of their first.
    ///
    /// The order depends on the rows alone. O(n log n) in the records, of which each stands in memory once.
    package func forEachJeugdige<Failure: Error>(
        _ workers: Workers, _ body: (ArraySlice<ListedRecord>) throws(Failure) -> Void
    ) throws(Failure) {
        let rows = rows
        let taken = workers.run(tasks: bucketCount) { _ in
            [Int: [ListedRecord]]()
        } perform: { bucket, buckets in
            guard let chunks = rows.take(bucket) else { return }
            buckets[bucket] = ListedRecords.ordered(chunks)
        }
        let buckets = taken.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
        var jeugdigen = buckets.flatMap { bucket, records in
            ListedRecords.ranges(records).map {
                Jeugdige(place: records[$0.lowerBound].placed.readingPlace, bucket: bucket, range: $0)
            }
        }
        jeugdigen.sort { $0.place < $1.place }
        for jeugdige in jeugdigen {
            guard let records = buckets[jeugdige.bucket] else { continue }
            try body(records[jeugdige.range])
        }
    }

    private static func ordered(_ chunks: RowChunks<ListedRecord>) -> [ListedRecord] {
        var all: [ListedRecord] = []
        all.reserveCapacity(chunks.count)
        var some: [ListedRecord] = []
        for chunk in 0..<chunks.chunkCount {
            let count = chunks.copyChunk(chunk, into: &some)
            all.append(contentsOf: some.prefix(count))
        }
        all.sort { left, right in
            (left.placed.jeugdige, left.placed.readingPlace) < (right.placed.jeugdige, right.placed.readingPlace)
        }
        return all
    }

    /// Of each jeugdige, of ordered records.
    private static func ranges(_ records: [ListedRecord]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        for place in records.indices where records[place].placed.jeugdige != records[start].placed.jeugdige {
            ranges.append(start..<place)
            start = place
        }
        if !records.isEmpty { ranges.append(start..<records.count) }
        return ranges
    }
}

extension PlacedRecord {
    /// Where the row was read, as a number that orders rows as they were.
    fileprivate var readingPlace: UInt64 { UInt64(piece) << 32 | UInt64(line) }
}
