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
        if projection.keepsDetails { details = DetailStore(partitions, pool: pool, seed: context.seed) }
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
        account.lineEnds = content.walk(
            delimiter: decoder.delimiter, columnCount: decoder.places.columnCount,
            columns: decoder.places.used.map(\.place)
        ) { walk in
            let text = walk.text
            var row = UsualRow()
            while walk.next() {
                if walk.mayBeUsual,
                    decoder.usual(
                        walk.fields, text, isPlain: walk.isPlain, line: walk.linesBefore &+ 1, into: &row,
                        tables: &tables)
                {
                    account.read &+= 1
                    if let partition = accept(row.versie, hash: row.hash, &account, &accepted, &versies) {
                        keeper.keep(walk, of: row.versie, in: partition, decoder, tables: &tables)
                    }
                } else if walk.scan() {
                    judge(walk, decoder, &account, &accepted, &versies, keeping: &keeper)
                }
            }
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

    /// Returns its partition; `nil` of a version that is not seen.
    @inline(always)
    private mutating func accept(
        _ versie: Versie, hash: UInt64, _ account: inout PieceAccount, _ accepted: inout [Int],
        _ versies: inout VersieStore
    ) -> Int? {
        account.accepted &+= 1
        accepted[versie.gemeente] &+= 1
        latest.note(versie.registratiedatum)
        guard context.sees(versie) else {
            account.afterPeildatum &+= 1
            return nil
        }
        let partition = partitions.partition(of: hash)
        versies.append(versie, to: partition)
        return partition
    }

    /// Whatever becomes of a row that was not read in one go, and was scanned.
    @inline(never)
    private mutating func judge<Keeper: RowKeeper>(
        _ walk: borrowing RowWalk, _ decoder: RowDecoder, _ account: inout PieceAccount, _ accepted: inout [Int],
        _ versies: inout VersieStore, keeping keeper: inout Keeper
    ) {
        walk.withRecord { record, bytes in
            if record.isBlank(in: bytes) { return }
            account.read += 1
            do throws(Afkeurreden) {
                switch try decoder.judgeNoting(record, bytes, tables: &tables) {
                case .outOfScope: account.outOfScope += 1
                case .accepted(let versie, let hash):
                    if let partition = accept(versie, hash: hash, &account, &accepted, &versies) {
                        keeper.keep(record, bytes, of: versie, in: partition, decoder, tables: &tables)
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
        }
    }

    private mutating func take<Value>(
        _ path: WritableKeyPath<PieceReader, Value>, leaving replacement: Value
    ) -> Value {
        let value = self[keyPath: path]
        self[keyPath: path] = replacement
        return value
    }
}
