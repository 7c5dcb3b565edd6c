package import Contract
import Jeugdhulp
import Tabular
package import Threads

/// Reads delivered files once more for the checks between rows.
package struct CheckedRowReader: Sendable {
    private let dataFolder: String
    private let workers: Workers

    /// `dataFolder` is DATA; the paths of the files are below it.
    package init(dataFolder: String, workers: Workers) {
        self.dataFolder = dataFolder
        self.workers = workers
    }

    /// Every row of the files, judged as `LeveringReader` judges it.
    ///
    /// With `replacing`, of each gemeente only the rows of its newest delivery are kept (Rekenregels, R2.6).
    ///
    /// - Throws: a `Fout` when a file can't be read any more or is not what it was when it was surveyed.
    package func read(
        _ files: [DeliveredFile], context: ReadingContext, replacing: Leveringsmappen?
    ) throws(Fout) -> CheckedLevering {
        let pieces = LeveringReader.pieces(of: files)
        let quarters = Quarters()
        let readers = try workers.run(tasks: pieces.count) { _ in
            CheckedPieceReader(context, quarters: quarters)
        } perform: { (task, reader) throws(Fout) in
            let delivered = files[pieces[task].file]
            do throws(FileReadError) {
                let file = try InputFile(path: dataFolder + "/" + delivered.path)
                guard file.identity == delivered.identity else { throw .changed(path: delivered.path) }
                try reader.read(pieces[task].range, number: task, of: delivered, file: file) { gemeente in
                    replacing?.isNewest(file: pieces[task].file, soort: delivered.soort, gemeente: gemeente) ?? true
                }
                guard try file.isUnchanged() else { throw .changed(path: delivered.path) }
            } catch {
                throw Fout(error, path: delivered.path)
            }
        }
        return join(
            readers, files: files, fileOfPiece: pieces.map(\.file), context: context, isReplacing: replacing != nil)
    }

    private func join(
        _ readers: [CheckedPieceReader], files: [DeliveredFile], fileOfPiece: [Int], context: ReadingContext,
        isReplacing: Bool
    ) -> CheckedLevering {
        var names = Names(seed: context.seed)
        var codes = CheckedPieceReader.productcodes(seed: context.seed)
        var registraties = QuarterCounts(gemeenteCount: context.gemeenteCount)
        var latest = LatestRegistratie()
        var shares: [CheckedLevering.Share] = []
        for reader in readers {
            shares.append(
                CheckedLevering.Share(
                    partitions: reader.partitions, numbers: names.merge(reader.tables.names),
                    productcodes: codes.merge(reader.codes)))
            registraties.merge(reader.registraties)
            latest.merge(reader.latest)
        }
        let account = account(readers, files: files, fileOfPiece: fileOfPiece)
        return CheckedLevering(
            shares: shares, files: account.files, fileOfPiece: fileOfPiece, linesBefore: account.linesBefore,
            isReplacing: isReplacing, latest: latest.latest, registraties: registraties, seed: context.seed,
            productcodes: codes, jeugdigen: names.jeugdigen)
    }

    /// The rows of each file, its pieces put together in order, and the line ends before each piece.
    private func account(
        _ readers: [CheckedPieceReader], files: [DeliveredFile], fileOfPiece: [Int]
    ) -> (files: [CheckedLevering.File], linesBefore: [Int]) {
        var accounts = files.map(CheckedLevering.File.init)
        var passed = files.map(\.header.linesThroughHeader)
        var linesBefore: [Int] = []
        for piece in readers.flatMap(\.pieces).sorted(by: { $0.number < $1.number }) {
            let place = fileOfPiece[piece.number]
            linesBefore.append(passed[place])
            accounts[place].add(piece, linesBefore: passed[place])
            passed[place] += piece.lineEnds
        }
        return (accounts, linesBefore)
    }
}

extension CheckedLevering.File {
    fileprivate mutating func add(_ piece: CheckedPiece, linesBefore: Int) {
        read += piece.read
        accepted += piece.accepted
        signs.join(piece.signs, linesBefore: linesBefore)
        for row in piece.rejected {
            rejected.append(
                RejectedRow(
                    line: linesBefore + Int(row.line), reden: row.reden, kolom: row.kolom,
                    gemeente: row.gemeente < 0 ? nil : Int(row.gemeente)))
        }
        for row in piece.unsureStatuses {
            unsureStatuses.append(UnsureStatusRow(line: linesBefore + Int(row.line), gemeente: Int(row.gemeente)))
        }
        for (gemeente, counts) in piece.perGemeente {
            perGemeente[gemeente, default: (0, 0)].accepted += counts.accepted
            perGemeente[gemeente, default: (0, 0)].rejected += counts.rejected
        }
    }
}
