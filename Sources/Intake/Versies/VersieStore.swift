import RowStore

/// The versions of one kind that one thread read, divided over partitions, each in 20 bytes or, where it does not fit, in 40.
///
/// Only one copy may be added to: all have the same rows.
struct VersieStore: Sendable {
    let rows: PartitionedRows<PackedVersie>
    private let appender: RowAppender<PackedVersie>
    private var contexts: VersieContexts
    /// Of each partition, the piece in which its last version stood; -1 before the first.
    private var pieces: [Int32]

    /// No versions.
    init(partitionCount: Int, pool: ChunkPool, seed: UInt64) {
        contexts = VersieContexts(seed: seed)
        rows = PartitionedRows(partitionCount: partitionCount, pool: pool)
        appender = rows.appender
        pieces = [Int32](repeating: -1, count: partitionCount)
    }

    /// Distinct contexts of its versions.
    var contextCount: Int { contexts.count }

    /// The contexts of the versions by number, with the numbers of its thread replaced by those of the whole run.
    func contexts(renumberedWith numbers: Renumbering) -> VersieContexts.RenumberedContexts {
        contexts.renumbered(with: numbers)
    }

    /// Adds a version behind those of its partition.
    @inline(always)
    mutating func append(_ versie: Versie, to partition: Int) {
        let piece = Int32(truncatingIfNeeded: versie.piece)
        if pieces[partition] != piece {
            pieces[partition] = piece
            appender.append(PackedVersie(piece: versie.piece), to: partition)
        }
        guard let names = PackedVersie.names(of: versie), let context = contexts.number(of: versie),
            let packed = PackedVersie(versie, names: names, context: context)
        else {
            return appendHalves(versie, to: partition)
        }
        appender.append(packed, to: partition)
    }

    private mutating func appendHalves(_ versie: Versie, to partition: Int) {
        let (first, second) = PackedVersie.halves(versie)
        appender.append(first, to: partition)
        appender.append(second, to: partition)
    }
}
