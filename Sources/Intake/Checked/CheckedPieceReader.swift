import Contract
import Jeugdhulp
import Tabular

/// What became of the rows of one piece; lines are counted within the piece, from 1.
struct CheckedPiece: Sendable {
    let number: Int
    var read = 0
    var accepted = 0
    var lineEnds = 0
    var rejected: [RejectedRow] = []
    var unsureStatuses: [UnsureStatusRow] = []
    var signs = RowSigns()
    var perGemeente: [Int: (accepted: Int, rejected: Int)] = [:]
}

/// What one thread has made of the pieces it took, for the checks.
struct CheckedPieceReader: Sendable {
    private(set) var tables: ReadingTables
    private(set) var codes: NameTable
    /// Indicaties first, then declaraties.
    private(set) var partitions = [[CheckedRow]](repeating: [], count: 2 * CheckedLevering.partitionCount)
    private(set) var pieces: [CheckedPiece] = []
    private(set) var registraties: QuarterCounts
    private(set) var latest = LatestRegistratie()
    private var content = PieceContent()
    private let context: ReadingContext
    private let quarters: Quarters

    init(_ context: ReadingContext, quarters: Quarters) {
        self.context = context
        self.quarters = quarters
        tables = ReadingTables(context)
        codes = CheckedPieceReader.productcodes(seed: context.seed)
        registraties = QuarterCounts(gemeenteCount: context.gemeenteCount)
    }

    /// A table in which number 0 is no productcode.
    static func productcodes(seed: UInt64) -> NameTable {
        var table = NameTable(seed: seed)
        let none: [UInt8] = []
        _ = table.number(of: none.span)
        return table
    }

    /// Reads every row of a piece; `number` is its place among all pieces of the run. `isSeen` says of which gemeenten the rows of
    /// this file are kept.
    mutating func read(
        _ range: Range<Int>, number: Int, of delivered: DeliveredFile, file: borrowing InputFile,
        isSeen: (_ gemeente: Int) -> Bool
    ) throws(FileReadError) {
        try content.read(range, of: file, encoding: delivered.encoding)
        let decoder = RowDecoder(
            context, file: delivered, piece: number, mayHoldUndefinedBytes: content.holdsUndefinedBytes)
        let columns = CheckedColumns(delivered)
        var piece = CheckedPiece(number: number)
        tables.signs = RowSigns()
        // Taken out of `self` for the loop, so that `self` can be changed in it.
        var content = PieceContent()
        swap(&content, &self.content)
        var perGemeente = [(accepted: Int, rejected: Int)](repeating: (0, 0), count: context.gemeenteCount)
        piece.lineEnds = content.forEachRecord(delimiter: decoder.delimiter) { record, bytes in
            piece.read += 1
            let unsureBefore = tables.statuses.unsureRows
            do throws(Afkeurreden) {
                guard case .accepted(let versie, let hash) = try decoder.decode(record, bytes, tables: &tables) else {
                    return true
                }
                piece.accepted += 1
                perGemeente[versie.gemeente].accepted += 1
                if tables.statuses.unsureRows > unsureBefore {
                    piece.unsureStatuses.append(
                        UnsureStatusRow(line: record.linesBefore + 1, gemeente: versie.gemeente))
                }
                guard context.sees(versie), isSeen(versie.gemeente) else { return true }
                let details = decoder.details(
                    record, bytes, versie: versie, columns: columns, tables: &tables, codes: &codes)
                keep(
                    CheckedRow(versie, soort: delivered.soort, line: record.linesBefore + 1, details: details),
                    partition: CheckedLevering.partition(of: hash))
            } catch {
                let gemeente = decoder.gemeente(of: record, bytes)
                if let gemeente { perGemeente[gemeente].rejected += 1 }
                piece.rejected.append(
                    RejectedRow(
                        line: record.linesBefore + 1, reden: error,
                        kolom: decoder.kolom(of: error, in: record, bytes), gemeente: gemeente))
            }
            return true
        }
        swap(&content, &self.content)
        piece.signs = tables.signs
        for (gemeente, counts) in perGemeente.enumerated() where counts.accepted + counts.rejected > 0 {
            piece.perGemeente[gemeente] = counts
        }
        pieces.append(piece)
    }

    private mutating func keep(_ row: CheckedRow, partition: Int) {
        let offset = row.soort == .declaraties ? CheckedLevering.partitionCount : 0
        partitions[offset + partition].append(row)
        latest.note(row.versie.registratiedatum)
        registraties.add(
            row.soort, gemeente: row.versie.gemeente, quarter: quarters[row.versie.registratiedatum])
    }
}
