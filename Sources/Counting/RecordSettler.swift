import Intake
import Jeugdhulp
import Workers

/// What one thread finds of the versions in the partitions that it took: which hold, and what became of the others.
struct RecordSettler: Sendable {
    /// The records that exist, divided by jeugdige.
    private(set) var regels: PartitionedRows<Telregel>
    private(set) var indicaties: RecordAccount
    private(set) var declaraties: RecordAccount
    private var holding = HoldingVersions()
    private let partitionCount: Int
    private let replacing: Leveringsmappen?

    /// With `replacing`, of each gemeente only the rows of its newest delivery are seen (contract, section 2.6).
    init(partitionCount: Int, replacing: Leveringsmappen?, empty: RecordAccount) {
        self.partitionCount = partitionCount
        self.replacing = replacing
        regels = PartitionedRows(partitionCount: partitionCount)
        indicaties = empty
        declaraties = empty
    }

    /// Takes the versions of one kind in a partition out of the levering.
    mutating func settle(_ soort: Leveringssoort, _ partition: Int, of levering: Levering) {
        switch soort {
        case .indicaties: settle(soort, partition, of: levering, account: \.indicaties) { $0.indicaties }
        case .declaraties: settle(soort, partition, of: levering, account: \.declaraties) { $0.declaraties }
        }
    }

    private mutating func settle(
        _ soort: Leveringssoort, _ partition: Int, of levering: Levering,
        account path: WritableKeyPath<RecordSettler, RecordAccount>,
        outbox: (Levering.Share) -> PartitionOutbox<Versie>
    ) {
        var account = self[keyPath: path]
        let files = levering.fileOfPiece
        let taken = levering.shares.map { (chunks: outbox($0).take(partition), numbers: $0.numbers) }
        holding.begin(expected: taken.reduce(0) { $1.chunks.reduce($0) { $0 + $1.count } })
        for (chunks, numbers) in taken {
            for chunk in chunks {
                for var versie in chunk {
                    let file = files[versie.piece]
                    if let replacing, !replacing.isNewest(file: file, soort: soort, gemeente: versie.gemeente) {
                        account.noteSuperseded(versie, file: file)
                        continue
                    }
                    versie.renumber(with: numbers)
                    guard let replaced = holding.add(versie) else { continue }
                    account.noteReplaced(replaced, file: files[replaced.piece])
                }
            }
        }
        account.noteHolding(holding.versies, fileOfPiece: files)
        for versie in holding.versies where versie.bestaat {
            let regel = Telregel(versie, soort: soort)
            regels.append(regel, to: regel.partition(of: partitionCount))
        }
        self[keyPath: path] = account
    }
}
