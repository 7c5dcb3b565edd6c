import Contract
import Jeugdhulp
import RowStore
import Tabular

/// What one thread has made of the pieces it took.
struct PieceReader: Sendable {
    private(set) var tables: ReadingTables
    private(set) var indicaties: VersieStore
    private(set) var declaraties: VersieStore
    /// Of the same versions, where they were asked for.
    private(set) var details: DetailStore?
    private(set) var accounts: [PieceAccount] = []
    /// Checksums of whole files, by their place.
    var checksums: [Int: String] = [:]
    /// Marks of the pieces of whole files, made with their checksums, by the place of the file.
    var marks: [Int: [ByteMark]] = [:]
    private(set) var latest = LatestRegistratie()
    private var content = PieceContent()
    private let context: ReadingContext
    private let pool: ChunkPool
    private let partitions: Partitions

    /// `partitionCount` is a power of two.
    init(_ context: ReadingContext, projection: Projection, partitionCount: Int, pool: ChunkPool) {
        indicaties = VersieStore(partitionCount: partitionCount, pool: pool, seed: context.seed)
        declaraties = VersieStore(partitionCount: partitionCount, pool: pool, seed: context.seed)
        partitions = Partitions(count: partitionCount)
        if projection == .details { details = DetailStore(partitions, pool: pool, seed: context.seed) }
        self.context = context
        self.pool = pool
        tables = ReadingTables(context)
    }

    /// Reads and judges every row of a piece; `number` is its place among all pieces of the run.
    mutating func read(
        _ piece: Range<Int>, number: Int, of delivered: DeliveredFile, file: borrowing InputFile
    ) throws(FileReadError) {
        try content.read(piece, of: file, encoding: delivered.encoding)
        let decoder = RowDecoder(
            context, file: delivered, piece: number, mayHoldUndefinedBytes: content.holdsUndefinedBytes)
        let store = delivered.soort == .indicaties ? \PieceReader.indicaties : \.declaraties
        guard var details = take(\.details, leaving: nil) else {
            var none = NoDetails()
            return read(decoder, store: store, keeping: &none)
        }
        details.begin(delivered.soort)
        read(decoder, store: store, keeping: &details)
        self.details = details
    }

    /// Made once for each kind of keeper, so that what is not asked for costs a row nothing.
    private mutating func read<Keeper: RowKeeper>(
        _ decoder: RowDecoder, store: WritableKeyPath<PieceReader, VersieStore>, keeping keeper: inout Keeper
    ) {
        // Taken out of `self` for the loop, so that each is changed in place.
        var content = take(\.content, leaving: PieceContent())
        var versies = take(store, leaving: VersieStore(partitionCount: 0, pool: pool, seed: 0))
        var account = PieceAccount(piece: decoder.piece, mark: content.mark)
        tables.signs = RowSigns()
        var accepted = [Int](repeating: 0, count: context.gemeenteCount)
        tables.unsureStatuses = []
        account.lineEnds = content.forEachRecord(delimiter: decoder.delimiter) { record, bytes in
            account.read += 1
            do throws(Afkeurreden) {
                switch try decoder.decode(record, bytes, tables: &tables) {
                case .outOfScope:
                    account.outOfScope += 1
                case .accepted(let versie, let hash):
                    account.accepted += 1
                    accepted[versie.gemeente] += 1
                    latest.note(versie.registratiedatum)
                    if context.sees(versie) {
                        let partition = partitions.partition(of: hash)
                        versies.append(versie, to: partition)
                        keeper.keep(record, bytes, of: versie, in: partition, decoder, tables: &tables)
                    } else {
                        account.afterPeildatum += 1
                    }
                }
            } catch {
                account.rejectedLines += 1 + record.linesInside
                account.rejections.append(
                    Rejection(
                        line: record.linesBefore + 1, reden: error,
                        kolom: decoder.kolom(of: error, in: record, bytes),
                        gemeente: decoder.gemeente(of: record, bytes)))
            }
            return true
        }
        account.unsureStatuses = tables.unsureStatuses
        account.linesInside = content.linesInside
        account.signs = tables.signs
        account.isReadToItsEnd = content.isReadToItsEnd
        for (gemeente, rows) in accepted.enumerated() where rows > 0 {
            account.acceptedByGemeente.append((gemeente, rows))
        }
        accounts.append(account)
        self[keyPath: store] = versies
        self.content = content
    }

    private mutating func take<Value>(
        _ path: WritableKeyPath<PieceReader, Value>, leaving replacement: Value
    ) -> Value {
        let value = self[keyPath: path]
        self[keyPath: path] = replacement
        return value
    }
}
