import Contract
import Jeugdhulp
import RowStore
import Tabular

/// What one thread has made of the pieces it took.
struct PieceReader: Sendable {
    private(set) var tables: ReadingTables
    private(set) var indicaties: VersieStore
    private(set) var declaraties: VersieStore
    private(set) var accounts: [PieceAccount] = []
    private(set) var indicatiesPerGemeente: GemeenteAccount
    private(set) var declaratiesPerGemeente: GemeenteAccount
    /// Checksums of whole files, by their place.
    var checksums: [Int: String] = [:]
    /// Marks of the pieces of whole files, made with their checksums, by the place of the file.
    var marks: [Int: [ByteMark]] = [:]
    private(set) var latest = LatestRegistratie()
    private var content = PieceContent()
    private let context: ReadingContext
    private let pool: ChunkPool
    /// How far the hash of a record is shifted to leave the number of its partition.
    private let partitionShift: UInt64

    /// `partitionCount` is a power of two.
    init(_ context: ReadingContext, partitionCount: Int, pool: ChunkPool) {
        indicaties = VersieStore(partitionCount: partitionCount, pool: pool, seed: context.seed)
        declaraties = VersieStore(partitionCount: partitionCount, pool: pool, seed: context.seed)
        partitionShift = UInt64(64 - partitionCount.trailingZeroBitCount)
        self.context = context
        self.pool = pool
        tables = ReadingTables(context)
        indicatiesPerGemeente = GemeenteAccount(gemeenteCount: context.gemeenteCount)
        declaratiesPerGemeente = indicatiesPerGemeente
    }

    /// Reads and judges every row of a piece; `number` is its place among all pieces of the run.
    mutating func read(
        _ piece: Range<Int>, number: Int, of delivered: DeliveredFile, file: borrowing InputFile
    ) throws(FileReadError) {
        try content.read(piece, of: file, encoding: delivered.encoding)
        let decoder = RowDecoder(
            context, file: delivered, piece: number, mayHoldUndefinedBytes: content.holdsUndefinedBytes)
        switch delivered.soort {
        case .indicaties: read(decoder, store: \.indicaties, perGemeente: \.indicatiesPerGemeente)
        case .declaraties: read(decoder, store: \.declaraties, perGemeente: \.declaratiesPerGemeente)
        }
    }

    private mutating func read(
        _ decoder: RowDecoder, store: WritableKeyPath<PieceReader, VersieStore>,
        perGemeente: WritableKeyPath<PieceReader, GemeenteAccount>
    ) {
        // Taken out of `self` for the loop, so that each is changed in place.
        var content = take(\.content, leaving: PieceContent())
        var versies = take(store, leaving: VersieStore(partitionCount: 0, pool: pool, seed: 0))
        var gemeenten = self[keyPath: perGemeente]
        var account = PieceAccount(piece: decoder.piece, mark: content.mark)
        tables.signs = RowSigns()
        var accepted = [Int](repeating: 0, count: context.gemeenteCount)
        let unsureBefore = tables.statuses.unsureRows
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
                        versies.append(versie, to: Int(truncatingIfNeeded: hash >> partitionShift))
                    } else {
                        account.afterPeildatum += 1
                    }
                }
            } catch {
                account.rejectedLines += 1 + record.linesInside
                account.rejections.append(
                    Rejection(
                        line: record.linesBefore + 1, reden: error,
                        kolom: decoder.kolom(of: error, in: record, bytes)))
                gemeenten.reject(decoder.gemeente(of: record, bytes))
            }
            return true
        }
        account.unsureStatuses = tables.statuses.unsureRows - unsureBefore
        account.linesInside = content.linesInside
        account.signs = tables.signs
        account.isReadToItsEnd = content.isReadToItsEnd
        for (gemeente, rows) in accepted.enumerated() where rows > 0 {
            gemeenten.accept(gemeente, rows: rows)
            account.acceptedByGemeente.append((gemeente, rows))
        }
        accounts.append(account)
        self[keyPath: perGemeente] = gemeenten
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
