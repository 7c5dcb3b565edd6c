import RowStore

/// The versions of one kind that one thread read, to be handed over a partition at a time.
package struct VersieOutbox: Sendable {
    private let rows: PartitionOutbox<PackedVersie>
    private let contexts: VersieContexts.RenumberedContexts
    private let numbers: Renumbering

    /// `numbers` are those in the whole run of what the thread numbered.
    init(_ store: VersieStore, numbers: Renumbering, pool: ChunkPool) {
        rows = PartitionOutbox([store.rows], partitionCount: store.rows.partitionCount, pool: pool)
        contexts = store.contexts(renumberedWith: numbers)
        self.numbers = numbers
    }

    /// The versions of a partition; none when they were taken before.
    package func take(_ partition: Int) -> VersieBatches {
        VersieBatches(rows.take(partition), contexts, numbers)
    }
}
