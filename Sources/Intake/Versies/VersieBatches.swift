import RowStore

/// Versions that are unpacked some at a time, those of one piece in the order in which they were read; a copy begins where it was made.
package struct VersieBatches: Sendable {
    private let chunks: RowChunks<PackedVersie>?
    private let contexts: VersieContexts.RenumberedContexts
    private let numbers: Renumbering
    private var next = 0
    private var piece = 0
    private var firstHalf: PackedVersie?
    /// The rows of the chunk that is being unpacked.
    private var packed: [PackedVersie] = []

    init(_ chunks: RowChunks<PackedVersie>?, _ contexts: VersieContexts.RenumberedContexts, _ numbers: Renumbering) {
        self.chunks = chunks
        self.contexts = contexts
        self.numbers = numbers
    }

    /// There are no more versions than this.
    package var maximumCount: Int { chunks?.count ?? 0 }

    /// Puts the next versions at the start of `versies`, with the names of the whole run; returns how many, or `nil` when none were left.
    package mutating func unpack(into versies: inout [Versie]) -> Int? {
        guard let chunks, next < chunks.chunkCount else { return nil }
        let packedCount = chunks.copyChunk(next, into: &packed)
        next += 1
        if versies.count < packedCount { versies = [Versie](repeating: .none, count: packedCount) }
        var unpacked = versies.mutableSpan
        var count = 0
        for index in 0..<packedCount {
            let packed = packed[index]
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
