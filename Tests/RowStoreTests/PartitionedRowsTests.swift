import Testing

@testable import RowStore
@testable import Threads

@Suite("Rows in partitions")
struct PartitionedRowsTests {
    /// Twenty bytes, as rows have.
    struct Row: BitwiseCopyable, Equatable, Sendable {
        let share: UInt32
        let partition: UInt32
        let number: UInt32
        let filler: UInt64

        init(share: Int, partition: Int, number: Int) {
            self.share = UInt32(share)
            self.partition = UInt32(partition)
            self.number = UInt32(number)
            filler = UInt64(number) &* 0x9E37_79B9_7F4A_7C15
        }
    }

    private static func rows(of chunks: RowChunks<Row>?) -> [Row] {
        guard let chunks else { return [] }
        var rows: [Row] = []
        var buffer: [Row] = []
        for index in 0..<chunks.chunkCount {
            let count = chunks.copyChunk(index, into: &buffer)
            rows += buffer.prefix(count)
        }
        #expect(rows.count == chunks.count)
        return rows
    }

    private static let perChunk = RowChunks<Row>.rowsPerChunk

    @Test(
        "come back in order, by share, whatever their number",
        arguments: [0, 1, perChunk - 1, perChunk, perChunk + 1, 3 * perChunk, 40 * perChunk + 7])
    func order(count: Int) {
        let pool = ChunkPool()
        var expected: [[Row]] = [[], [], []]
        let shares = (0..<2).map { share in
            let rows = PartitionedRows<Row>(partitionCount: 3, pool: pool)
            for number in 0..<count {
                // Partition 1 gets nothing, 2 every third row.
                let partition = number % 3 == 2 ? 2 : 0
                let row = Row(share: share, partition: partition, number: number)
                rows.append(row, to: partition)
                expected[partition].append(row)
            }
            return rows
        }
        let outbox = PartitionOutbox(shares, partitionCount: 3, pool: pool)
        for partition in 0..<3 {
            #expect(Self.rows(of: outbox.rows(of: partition)) == expected[partition])
            #expect(Self.rows(of: outbox.take(partition)) == expected[partition])
            #expect(outbox.take(partition) == nil)
            #expect(outbox.rows(of: partition) == nil)
        }
    }

    @Test("that were taken stay as they are while others are added in the memory of the pool")
    func reuse() {
        let pool = ChunkPool()
        let first = PartitionedRows<Row>(partitionCount: 2, pool: pool)
        for number in 0..<5 * Self.perChunk {
            first.append(Row(share: 0, partition: 0, number: number), to: number % 2)
        }
        let outbox = PartitionOutbox([first], partitionCount: 2, pool: pool)
        let kept = outbox.take(0)
        _ = outbox.take(1)
        let second = PartitionedRows<Row>(partitionCount: 1, pool: pool)
        for number in 0..<2000 * Self.perChunk { second.append(Row(share: 9, partition: 0, number: number), to: 0) }
        #expect(
            Self.rows(of: kept).map(\.number)
                == stride(from: 0, to: 5 * Self.perChunk, by: 2).map { UInt32($0) })
        let others = PartitionOutbox([second], partitionCount: 1, pool: pool)
        #expect(Self.rows(of: others.take(0)).map(\.number) == (0..<UInt32(2000 * Self.perChunk)).map(\.self))
    }

    @Test("use what was freed before anything new is asked of the system")
    func memory() {
        let pool = ChunkPool()
        for _ in 0..<50 {
            let rows = PartitionedRows<Row>(partitionCount: 1, pool: pool)
            for number in 0..<100 * Self.perChunk { rows.append(Row(share: 0, partition: 0, number: number), to: 0) }
            let outbox = PartitionOutbox([rows], partitionCount: 1, pool: pool)
            #expect(outbox.take(0)?.count == 100 * Self.perChunk)
        }
        // A hundred chunks at a time are less than one slab.
        #expect(pool.slabCount == 1)
    }

    @Test("of several threads do not mix")
    func threads() {
        let pool = ChunkPool()
        let shares = Workers(count: 4).map(tasks: 8) { share in
            let rows = PartitionedRows<Row>(partitionCount: 5, pool: pool)
            let appender = rows.appender
            for number in 0..<5000 {
                appender.append(Row(share: share, partition: number % 5, number: number), to: number % 5)
            }
            return rows
        }
        let outbox = PartitionOutbox(shares, partitionCount: 5, pool: pool)
        for partition in 0..<5 {
            let expected = (0..<8).flatMap { share in
                stride(from: partition, to: 5000, by: 5).map { Row(share: share, partition: partition, number: $0) }
            }
            #expect(Self.rows(of: outbox.take(partition)) == expected)
        }
    }

    @Test("that nobody takes are let go")
    func untaken() {
        let pool = ChunkPool()
        for _ in 0..<20 {
            let rows = PartitionedRows<Row>(partitionCount: 7, pool: pool)
            for number in 0..<1000 { rows.append(Row(share: 0, partition: 0, number: number), to: number % 7) }
        }
        #expect(pool.slabCount == 1)
    }
}
