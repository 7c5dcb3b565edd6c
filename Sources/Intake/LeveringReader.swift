package import Contract
import Faults
import Jeugdhulp
import RowStore
import Tabular
package import Threads

/// Reads the delivered files of a data folder, over as many threads as there are workers.
package struct LeveringReader: Sendable {
    private let dataFolder: String
    private let workers: Workers
    private let pieceBytes: Int
    private let observer: ReadingObserver

    /// `pieceBytes`: about how many bytes of a file are decoded at a time; the outcome does not depend on it.
    package init(
        dataFolder: String, workers: Workers, pieceBytes: Int = DeliveredFile.pieceBytes,
        observer: ReadingObserver = .none
    ) {
        self.observer = observer
        self.dataFolder = dataFolder
        self.workers = workers
        self.pieceBytes = pieceBytes
    }

    /// Looks through every file; a file that can't be read as it should is a `Fout` in its place.
    package func survey(
        _ files: [(path: String, soort: Leveringssoort)], instellingen: Instellingen
    ) -> [Result<DeliveredFile, Fout>] {
        FileSurveyor(
            dataFolder: dataFolder, pieceBytes: pieceBytes, instellingen: instellingen, workers: workers,
            observer: observer
        )
        .survey(files)
    }

    /// Reads and judges every row of the files, and keeps of each what is asked for.
    ///
    /// - Throws: a `Fout` when a file can't be read any more, is not what it was when it was surveyed, or was read otherwise for its
    ///   checksum than for its rows.
    package func read(
        _ files: [DeliveredFile], context: ReadingContext, projection: Projection = .figures
    ) throws(Fout) -> DeliveredLevering {
        let pieces = LeveringReader.pieces(of: files)
        guard pieces.count < Versie.maximumPieces else {
            throw Fout(Plaats("leveringen"), .tooMuchData(pieces: Versie.maximumPieces, of: pieceBytes))
        }
        let pool = ChunkPool()
        let partitionCount = LeveringReader.partitionCount(byteCount: files.reduce(0) { $0 + $1.identity.byteCount })
        let checksums = LeveringReader.checksumTasks(files)
        let readers = try workers.run(tasks: checksums.count + pieces.count) { _ in
            PieceReader(context, projection: projection, partitionCount: partitionCount, pool: pool)
        } perform: { (number, reader) throws(Fout) in
            guard number >= checksums.count else {
                let (place, other) = checksums[number]
                return try reader.checksum(place, and: other, of: files, in: dataFolder, observer: observer)
            }
            let task = number - checksums.count
            let delivered = files[pieces[task].file]
            try observer.observing(.rows, of: delivered.path, bytes: pieces[task].range.count) { () throws(Fout) in
                do throws(FileReadError) {
                    let file = try InputFile(path: dataFolder + "/" + delivered.path)
                    guard file.identity == delivered.identity else { throw .changed(path: delivered.path) }
                    try reader.read(pieces[task].range, number: task, of: delivered, file: file)
                    guard try file.isUnchanged() else { throw .changed(path: delivered.path) }
                } catch {
                    throw Fout(error, path: delivered.path)
                }
                return reader.accounts.last?.read ?? 0
            }
        }
        return try join(
            readers, partitionCount: partitionCount, pool: pool, files: files, fileOfPiece: pieces.map(\.file),
            context: context, projection)
    }

    /// The places of the files, by two, of which the first is not the shorter one.
    ///
    /// A checksum is made from the first byte to the last, by one thread: the longest are begun first, beside the pieces. Two take it
    /// little longer than one.
    private static func checksumTasks(_ files: [DeliveredFile]) -> [(place: Int, other: Int?)] {
        let places = files.indices.sorted { files[$0].identity.byteCount > files[$1].identity.byteCount }
        return stride(from: 0, to: places.count, by: 2).map { first in
            (places[first], first + 1 < places.count ? places[first + 1] : nil)
        }
    }

    /// The pieces of all files in the order in which their rows count as read, each with the place of its file.
    static func pieces(of files: [DeliveredFile]) -> [(file: Int, range: Range<Int>)] {
        Leveringsmap.readingOrder(ofPaths: files.map(\.path)).flatMap { place in
            files[place].pieces.map { (file: place, range: $0) }
        }
    }

    /// So many that the records of one partition fit in a processor's cache; a power of two.
    private static func partitionCount(byteCount: Int) -> Int {
        let bytesOfPartition = 2 << 20
        var count = 16
        while count < 1024, count * bytesOfPartition < byteCount { count *= 2 }
        return count
    }

    private func join(
        _ readers: [PieceReader], partitionCount: Int, pool: ChunkPool, files: [DeliveredFile], fileOfPiece: [Int],
        context: ReadingContext, _ projection: Projection
    ) throws(Fout) -> DeliveredLevering {
        var names = Names(seed: context.seed)
        var statuses = Statuses(seed: context.seed)
        var productcodes = DetailStore.productcodes(seed: context.seed)
        var latest = LatestRegistratie()
        var shares: [DeliveredRows.Share] = []
        for reader in readers {
            shares.append(DeliveredRows.Share(reader, names: &names, productcodes: &productcodes, pool: pool))
            statuses.merge(reader.tables.statuses)
            latest.merge(reader.latest)
        }
        guard names.aanbieders.count <= Versie.maximumAanbieders else {
            throw Fout(
                Plaats("leveringen"), .tooManyAanbieders(names.aanbieders.count, limit: Versie.maximumAanbieders))
        }
        try LeveringReader.compare(readers, files: files, fileOfPiece: fileOfPiece)
        let (accounts, linesBefore) = accounts(readers, files: files, fileOfPiece: fileOfPiece)
        let perGemeente = { (soort: Leveringssoort) in
            GemeenteAccount(accounts.filter { $0.file.soort == soort }, gemeenteCount: context.gemeenteCount)
        }
        let levering = Levering(
            files: accounts, fileOfPiece: fileOfPiece, linesBefore: linesBefore,
            indicatiesPerGemeente: perGemeente(.indicaties), declaratiesPerGemeente: perGemeente(.declaraties),
            latest: latest, statuses: statuses,
            written: WrittenNames(productcodes: productcodes, names, projection, context))
        return DeliveredLevering(
            levering,
            rows: DeliveredRows(shares: shares, pool: pool, seed: context.seed, partitionCount: partitionCount))
    }

    /// What was counted must be what the checksum is of, even where size and times did not tell that a file changed.
    private static func compare(
        _ readers: [PieceReader], files: [DeliveredFile], fileOfPiece: [Int]
    ) throws(Fout) {
        let marks = readers.reduce(into: [:]) { $0.merge($1.marks) { first, _ in first } }
        var read = [[ByteMark]](repeating: [], count: files.count)
        for account in readers.flatMap(\.accounts).sorted(by: { $0.piece < $1.piece }) {
            read[fileOfPiece[account.piece]].append(account.mark)
        }
        for (place, file) in files.enumerated() where read[place] != marks[place] ?? [] {
            throw Fout(.changed(path: file.path), path: file.path)
        }
    }

    /// The account of each file, its pieces put together in order, and the line ends before each piece in its file.
    private func accounts(
        _ readers: [PieceReader], files: [DeliveredFile], fileOfPiece: [Int]
    ) -> (files: [FileAccount], linesBefore: [Int]) {
        let checksums = readers.reduce(into: [:]) { $0.merge($1.checksums) { first, _ in first } }
        var accounts = files.indices.map { FileAccount(file: files[$0].with(sha256: checksums[$0] ?? "")) }
        var passed = files.map { $0.header.linesThroughHeader }
        var linesBefore: [Int] = []
        for piece in readers.flatMap(\.accounts).sorted(by: { $0.piece < $1.piece }) {
            let place = fileOfPiece[piece.piece]
            linesBefore.append(passed[place])
            accounts[place].add(piece, linesBefore: passed[place])
            passed[place] += piece.lineEnds
        }
        return (accounts, linesBefore)
    }
}
