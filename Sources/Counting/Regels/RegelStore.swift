import Workers

/// The Telregels that one thread made, divided over partitions, each in 20 bytes or, where it does not fit, in 40.
struct RegelStore: Sendable {
    let rows: PartitionedRows<PackedTelregel>
    private var tafel = Standentafel()

    /// Nothing in any partition.
    init(partitionCount: Int) {
        rows = PartitionedRows(partitionCount: partitionCount)
    }

    /// The sets of standen of the regels, by number.
    var standen: [Standen] { tafel.sets }

    /// Adds a regel behind those of the partition of its jeugdige.
    @inline(always)
    mutating func append(_ regel: Telregel) {
        let partition = regel.partition(of: rows.partitionCount)
        if let standen = tafel.number(of: regel.standen), let packed = PackedTelregel(regel, standen: standen) {
            rows.append(packed, to: partition)
        } else {
            let (first, second) = PackedTelregel.halves(regel)
            rows.append(first, to: partition)
            rows.append(second, to: partition)
        }
    }
}

/// Telregels of several threads, to be handed over a partition at a time.
struct RegelOutbox: Sendable {
    private let shares: [(rows: PartitionOutbox<PackedTelregel>, standen: [Standen])]

    init(_ stores: [RegelStore]) {
        shares = stores.map {
            (PartitionOutbox([$0.rows], partitionCount: $0.rows.partitionCount), $0.standen)
        }
    }

    /// The regels of a partition; nothing when they were taken before.
    func take(_ partition: Int) -> [RegelBatch] {
        shares.map { RegelBatch(chunks: $0.rows.take(partition), standen: $0.standen) }
    }
}

/// The regels of one partition that one thread made.
struct RegelBatch: Sendable {
    /// In the order in which they were made.
    let chunks: [[PackedTelregel]]
    /// What the numbers of standen in it stand for.
    let standen: [Standen]

    fileprivate init(chunks: [[PackedTelregel]], standen: [Standen]) {
        self.chunks = chunks
        self.standen = standen
    }

    /// There are no more regels than this.
    var maximumCount: Int { chunks.reduce(0) { $0 + $1.count } }
}
