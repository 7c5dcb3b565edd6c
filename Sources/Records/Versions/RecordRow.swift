import Contract
import Intake

/// A version as it is settled: alone, or with what else is kept of its row.
protocol RecordRow: Sendable {
    associatedtype Batches: RowBatches<Self>

    var versie: Versie { get }
    /// Within its piece, from 1; 0 where lines were not read.
    var line: UInt32 { get }

    /// Those of a partition, which are gone from the share then.
    static func take(_ soort: Leveringssoort, _ partition: Int, of share: DeliveredRows.Share) -> Batches
}

/// Rows that are unpacked some at a time.
protocol RowBatches<Row> {
    associatedtype Row

    /// There are no more rows than this.
    var maximumCount: Int { get }

    /// Puts the next rows at the start of `rows`; returns how many, or `nil` when none were left.
    mutating func unpack(into rows: inout [Row]) -> Int?
}

extension VersieBatches: RowBatches {}

extension Versie: RecordRow {
    @inline(__always) var versie: Versie { self }
    @inline(__always) var line: UInt32 { 0 }

    static func take(_ soort: Leveringssoort, _ partition: Int, of share: DeliveredRows.Share) -> VersieBatches {
        share.take(soort, partition)
    }
}

/// A version and the details of its row.
struct DetailedVersie: RecordRow {
    let versie: Versie
    let details: RowDetails

    @inline(__always) var line: UInt32 { details.line }

    static func take(_ soort: Leveringssoort, _ partition: Int, of share: DeliveredRows.Share) -> Batches {
        Batches(share.takeDetailed(soort, partition))
    }

    struct Batches: RowBatches {
        private var batches: DetailedBatches
        private var versies: [Versie] = []
        private var details: [RowDetails] = []

        init(_ batches: DetailedBatches) {
            self.batches = batches
        }

        var maximumCount: Int { batches.maximumCount }

        mutating func unpack(into rows: inout [DetailedVersie]) -> Int? {
            guard let count = batches.unpack(into: &versies, details: &details) else { return nil }
            rows.removeAll(keepingCapacity: true)
            for place in 0..<count { rows.append(DetailedVersie(versie: versies[place], details: details[place])) }
            return count
        }
    }
}
