import Contract
import Jeugdhulp
import RowStore
import Tabular

/// What is kept of each accepted row.
package enum Projection: Sendable {
    /// Its version.
    case figures
    /// Its details too, for checks and explanations.
    case details
    /// Those, and how its keys are written, for who lists the records.
    case listing

    /// Whether more than the version is kept.
    var keepsDetails: Bool { self != .figures }
}

/// What is kept of an accepted row beside its version.
protocol RowKeeper {
    /// Called for each version of a row that was read in one go and is kept, after it was added to this partition.
    mutating func keep(
        _ walk: borrowing RowWalk, of versie: Versie, in partition: Int, _ decoder: RowDecoder,
        tables: inout ReadingTables)

    /// The same for any other row.
    mutating func keep(
        _ record: borrowing Record, _ bytes: Span<UInt8>, of versie: Versie, in partition: Int, _ decoder: RowDecoder,
        tables: inout ReadingTables)
}

/// Keeps nothing more.
struct NoDetails: RowKeeper {
    @inline(always)
    mutating func keep(
        _ walk: borrowing RowWalk, of versie: Versie, in partition: Int, _ decoder: RowDecoder,
        tables: inout ReadingTables
    ) {}

    @inline(always)
    mutating func keep(
        _ record: borrowing Record, _ bytes: Span<UInt8>, of versie: Versie, in partition: Int, _ decoder: RowDecoder,
        tables: inout ReadingTables
    ) {}
}

/// The details of the versions that one thread read: as many in each partition, in the same order.
struct DetailStore: RowKeeper, Sendable {
    /// Number 0 is no productcode.
    private(set) var productcodes: NameTable
    let indicaties: PartitionedRows<RowDetails>
    let declaraties: PartitionedRows<RowDetails>
    private var appender: RowAppender<RowDetails>
    private let partitions: Partitions

    init(_ partitions: Partitions, pool: ChunkPool, seed: UInt64) {
        self.partitions = partitions
        productcodes = DetailStore.productcodes(seed: seed)
        indicaties = PartitionedRows(partitionCount: partitions.count, pool: pool)
        declaraties = PartitionedRows(partitionCount: partitions.count, pool: pool)
        appender = indicaties.appender
    }

    /// A table in which number 0 is no productcode.
    static func productcodes(seed: UInt64) -> NameTable {
        var table = NameTable(seed: seed)
        let none: [UInt8] = []
        _ = table.number(of: none.span)
        return table
    }

    /// Says of which kind the rows are that come next.
    mutating func begin(_ soort: Leveringssoort) {
        appender = soort == .indicaties ? indicaties.appender : declaraties.appender
    }

    mutating func keep(
        _ walk: borrowing RowWalk, of versie: Versie, in partition: Int, _ decoder: RowDecoder,
        tables: inout ReadingTables
    ) {
        let partitions = partitions
        let details = decoder.usualDetails(walk, of: versie, tables: &tables, codes: &productcodes) {
            partitions.partition(of: $0)
        }
        appender.append(details, to: partition)
    }

    mutating func keep(
        _ record: borrowing Record, _ bytes: Span<UInt8>, of versie: Versie, in partition: Int, _ decoder: RowDecoder,
        tables: inout ReadingTables
    ) {
        let partitions = partitions
        let details = decoder.details(record, bytes, of: versie, tables: &tables, codes: &productcodes) {
            partitions.partition(of: $0)
        }
        appender.append(details, to: partition)
    }
}

/// How records are divided over partitions.
struct Partitions: Sendable {
    /// A power of two, above 1.
    let count: Int
    /// How far the hash of a record is shifted to leave the number of its partition.
    private let shift: UInt64

    init(count: Int) {
        self.count = count
        shift = UInt64(64 - count.trailingZeroBitCount)
    }

    /// That of the record with this hash.
    @inline(always)
    func partition(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> shift) }
}
