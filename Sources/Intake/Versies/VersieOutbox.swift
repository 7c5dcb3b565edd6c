import Workers

/// The versions of one kind that one thread read, to be handed over a partition at a time.
package struct VersieOutbox: Sendable {
    private let rows: PartitionOutbox<PackedVersie>
    private let contexts: [VersieContext]
    private let numbers: Renumbering

    /// `numbers` are those in the whole run of what the thread numbered.
    init(_ store: VersieStore, partitionCount: Int, numbers: Renumbering) {
        rows = PartitionOutbox([store.rows], partitionCount: partitionCount)
        contexts = store.versieContexts.map { $0.renumbered(with: numbers) }
        self.numbers = numbers
    }

    /// The versions of a partition, which stay; none when they were taken before.
    package func versies(of partition: Int) -> VersieBatches {
        VersieBatches(rows.rows(of: partition), contexts, numbers)
    }

    /// The versions of a partition; none when they were taken before.
    package func take(_ partition: Int) -> VersieBatches {
        VersieBatches(rows.take(partition), contexts, numbers)
    }
}

/// Versions that are unpacked some at a time, those of one piece in the order in which they were read; a copy begins where it was made.
package struct VersieBatches: Sendable {
    private let chunks: [[PackedVersie]]
    private let contexts: [VersieContext]
    private let numbers: Renumbering
    private var next = 0
    private var piece = 0
    private var firstHalf: PackedVersie?

    fileprivate init(_ chunks: [[PackedVersie]], _ contexts: [VersieContext], _ numbers: Renumbering) {
        self.chunks = chunks
        self.contexts = contexts
        self.numbers = numbers
    }

    /// There are no more versions than this.
    package var maximumCount: Int { chunks.reduce(0) { $0 + $1.count } }

    /// Puts the next versions at the start of `versies`, with the names of the whole run; returns how many, or `nil` when none were left.
    package mutating func unpack(into versies: inout [Versie]) -> Int? {
        guard next < chunks.count else { return nil }
        let chunk = chunks[next]
        next += 1
        if versies.count < chunk.count { versies = [Versie](repeating: .none, count: chunk.count) }
        var unpacked = versies.mutableSpan
        var count = 0
        for packed in chunk {
            if let first = firstHalf {
                firstHalf = nil
                var versie = PackedVersie.joined(first, packed)
                versie.renumber(with: numbers)
                unpacked[count] = versie
                count &+= 1
                continue
            }
            switch packed.kind {
            case .usual:
                unpacked[count] = usual(packed)
                count &+= 1
            case .firstHalf: firstHalf = packed
            case .piece: piece = packed.piece
            }
        }
        return count
    }

    @inline(always)
    private func usual(_ packed: PackedVersie) -> Versie {
        let context = contexts[packed.context]
        var versie = packed.versie(context, piece: piece)
        if context.hasTabledNames { versie.renumberLongNames(with: numbers) }
        return versie
    }
}
