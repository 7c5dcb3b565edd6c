package import Contract
package import RowStore

/// All accepted rows of a data folder, to be settled once: whoever takes them has them alone.
package struct DeliveredRows: ~Copyable, Sendable {
    /// The versions that one thread read, with the names of the whole run.
    package struct Share: Sendable {
        private let indicaties: VersieOutbox
        private let declaraties: VersieOutbox
        private let details: (indicaties: DetailOutbox, declaraties: DetailOutbox)?

        /// Adds the names that the thread met to those of the whole run.
        init(_ reader: PieceReader, names: inout Names, productcodes: inout NameTable, pool: ChunkPool) {
            let numbers = names.merge(reader.tables.names)
            indicaties = VersieOutbox(reader.indicaties, numbers: numbers, pool: pool)
            declaraties = VersieOutbox(reader.declaraties, numbers: numbers, pool: pool)
            details = reader.details.map { details in
                let codes = productcodes.merge(details.productcodes)
                return (
                    DetailOutbox(details.indicaties, numbers: numbers, productcodes: codes, pool: pool),
                    DetailOutbox(details.declaraties, numbers: numbers, productcodes: codes, pool: pool)
                )
            }
        }

        /// The versions of a partition; none when they were taken before.
        package func take(_ soort: Leveringssoort, _ partition: Int) -> VersieBatches {
            switch soort {
            case .indicaties: indicaties.take(partition)
            case .declaraties: declaraties.take(partition)
            }
        }

        /// The versions of a partition with their details, for which the rows must have been read; none when they were taken before.
        package func takeDetailed(_ soort: Leveringssoort, _ partition: Int) -> DetailedBatches {
            guard let details else { preconditionFailure("details are there where they were asked for") }
            switch soort {
            case .indicaties:
                return DetailedBatches(indicaties.take(partition), details.indicaties.take(partition))
            case .declaraties:
                return DetailedBatches(declaraties.take(partition), details.declaraties.take(partition))
            }
        }
    }

    /// All versions of a record stand in the same partition of whichever share; those of one piece in the order in which they were
    /// read. A partition is gone when it has been taken.
    package let shares: [Share]
    /// What the versions are kept in.
    package let pool: ChunkPool
    /// Chosen by chance for each run; see `ReadingContext`.
    package let seed: UInt64
    /// All versions of a record are in one partition.
    package let partitionCount: Int

    init(shares: [Share], pool: ChunkPool, seed: UInt64, partitionCount: Int) {
        self.shares = shares
        self.pool = pool
        self.seed = seed
        self.partitionCount = partitionCount
    }
}

/// What was read: the rows, and what is told about them.
package struct DeliveredLevering: ~Copyable, Sendable {
    /// The account of every row.
    package let levering: Levering
    private let rows: DeliveredRows

    init(_ levering: Levering, rows: consuming DeliveredRows) {
        self.levering = levering
        self.rows = rows
    }

    /// The rows, which are nowhere else then.
    package consuming func taken() -> DeliveredRows { rows }
}
