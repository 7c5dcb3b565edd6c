package import Contract
import Tabular
package import Threads

/// Looks through delivered files that were read before for rows of one jeugdige, or for one row, whatever became of them: those that are
/// rejected, under another law or not seen are kept nowhere else.
package struct RowSearch: Sendable {
    private let dataFolder: String
    private let context: ReadingContext
    private let levering: Levering
    private let workers: Workers

    /// `context` is the one with which the levering was read, with the peildatum that holds.
    package init(_ levering: Levering, dataFolder: String, context: ReadingContext, workers: Workers) {
        (self.levering, self.dataFolder, self.context, self.workers) = (levering, dataFolder, context, workers)
    }

    /// The key as files of this levering have it: of a bsn all nine digits; `nil` for what can be no key there.
    package func key(_ written: [UInt8]) -> [UInt8]? {
        guard levering.files.first?.file.header.hasBsn == true else {
            return written.isEmpty || written.count > RowDecoder.maximumJeugdigeBytes ? nil : written
        }
        return RowDecoder.bsn(written.span)
    }

    /// The rows in which the column of the jeugdige holds this key, in the order of reading.
    ///
    /// - Throws: when a file can't be read any more, or is not what it was.
    package func rows(of key: [UInt8]) throws(Fout) -> [FoundRow] {
        try search(Array(levering.fileOfPiece.indices)) { $0 == key }
    }

    /// The row that stands on a physical line of a file, by the place of the file; `nil` where none does.
    ///
    /// - Throws: as `rows` does.
    package func row(file: Int, line: Int) throws(Fout) -> FoundRow? {
        let pieces = levering.fileOfPiece.indices.filter { levering.fileOfPiece[$0] == file }
        guard let piece = pieces.last(where: { levering.linesBefore[$0] < line }) else { return nil }
        let inside = line - levering.linesBefore[piece]
        return try search([piece], lines: inside) { _ in true }.first
    }

    /// `lines`: only the row that stands on this line of its piece.
    private func search(
        _ pieces: [Int], lines wanted: Int? = nil, _ isWanted: @Sendable ([UInt8]?) -> Bool
    ) throws(Fout) -> [FoundRow] {
        let ranges = LeveringReader.pieces(of: levering.files.map(\.file)).map(\.range)
        let states = try workers.run(tasks: pieces.count) { _ in
            State(tables: ReadingTables(context))
        } perform: { (task, state) throws(Fout) in
            let piece = pieces[task]
            let delivered = levering.files[levering.fileOfPiece[piece]].file
            do throws(FileReadError) {
                let file = try InputFile(path: dataFolder + "/" + delivered.path)
                guard file.identity == delivered.identity else { throw .changed(path: delivered.path) }
                try state.content.read(ranges[piece], of: file, encoding: delivered.encoding)
            } catch {
                throw Fout(error, path: delivered.path)
            }
            let decoder = RowDecoder(
                context, file: delivered, piece: piece, mayHoldUndefinedBytes: state.content.holdsUndefinedBytes)
            state.look(decoder, line: wanted, isWanted)
        }
        return states.flatMap(\.found).sorted { $0.place < $1.place }
    }

    private struct State: Sendable {
        var content = PieceContent()
        var tables: ReadingTables
        var found: [FoundRow] = []

        init(tables: ReadingTables) {
            self.tables = tables
        }

        mutating func look(_ decoder: RowDecoder, line wanted: Int?, _ isWanted: ([UInt8]?) -> Bool) {
            var (content, tables, found) = (content, tables, found)
            _ = content.forEachRecord(delimiter: decoder.delimiter) { record, bytes in
                let line = record.linesBefore + 1
                if let wanted {
                    if line > wanted { return false }
                    if line + record.linesInside < wanted { return true }
                }
                let key = decoder.writtenKey(record, bytes)
                if isWanted(key) { found.append(decoder.found(record, bytes, key: key, tables: &tables)) }
                return true
            }
            (self.content, self.tables, self.found) = (content, tables, found)
        }
    }
}
