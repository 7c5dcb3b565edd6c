import Contract
import Tabular
import Threads

/// Looks through delivered files, and finds how each must be read or why it is refused.
///
/// Three steps, each over all threads: the headers; the files in parts; and per file what its parts say together.
struct FileSurveyor: Sendable {
    /// A file whose header was found.
    private struct Opened: Sendable {
        let path: String
        let soort: Leveringssoort
        let header: Header
        let identity: InputFile.Identity
    }

    /// Bytes of a file that are looked through on their own.
    private struct Part: Sendable {
        let opened: Opened
        /// Place of the file among all.
        let file: Int
        let range: Range<Int>
    }

    /// What one thread found.
    private struct PartSurveys: Sendable {
        var buffer: [UInt8] = []
        var results: [(part: Int, result: Result<FileSurvey, Fout>)] = []
    }

    let dataFolder: String
    let pieceBytes: Int
    let instellingen: Instellingen
    let workers: Workers
    let observer: ReadingObserver

    /// For each file, in their order, how it must be read, or a `Fout` that refuses it or says why it can't be read.
    func survey(_ files: [(path: String, soort: Leveringssoort)]) -> [Result<DeliveredFile, Fout>] {
        let opened = workers.map(tasks: files.count) { task in
            FileSurveyor.result { () throws(Fout) in try open(path: files[task].path, soort: files[task].soort) }
        }
        let surveys = surveys(of: opened)
        return workers.map(tasks: files.count) { task in
            FileSurveyor.result { () throws(Fout) in
                try finish(try opened[task].get(), try surveys[task].get())
            }
        }
    }

    /// What the parts of each file say together.
    private func surveys(of opened: [Result<Opened, Fout>]) -> [Result<FileSurvey, Fout>] {
        let parts = parts(of: opened)
        observer.begins(byteCount: parts.reduce(0) { $0 + $1.range.count })
        let found = workers.run(tasks: parts.count) { _ in
            PartSurveys()
        } perform: { part, state in
            let result = FileSurveyor.result { () throws(Fout) in
                try survey(parts[part].range, of: parts[part].opened, buffer: &state.buffer)
            }
            state.results.append((part, result))
        }
        var surveys = [Result<FileSurvey, Fout>?](repeating: nil, count: opened.count)
        for (part, result) in found.flatMap(\.results).sorted(by: { $0.part < $1.part }) {
            let file = parts[part].file
            surveys[file] = surveys[file].map { FileSurveyor.joined($0, result) } ?? result
        }
        return zip(surveys, opened).map { survey, opened in
            survey ?? opened.flatMap { .failure(Fout(.fileIsEmpty, path: $0.path, soort: $0.soort)) }
        }
    }

    private func parts(of opened: [Result<Opened, Fout>]) -> [Part] {
        opened.enumerated().flatMap { place, result -> [Part] in
            guard case .success(let file) = result else { return [] }
            return FileSurvey.parts(
                byteCount: file.identity.byteCount, recordsFrom: file.header.end, stride: pieceBytes
            ).map { Part(opened: file, file: place, range: $0) }
        }
    }

    private static func joined(
        _ first: Result<FileSurvey, Fout>, _ next: Result<FileSurvey, Fout>
    ) -> Result<FileSurvey, Fout> {
        first.flatMap { survey in
            next.map { next in
                var all = survey
                all.join(next)
                return all
            }
        }
    }

    private static func result<Value>(_ make: () throws(Fout) -> Value) -> Result<Value, Fout> {
        do throws(Fout) {
            return .success(try make())
        } catch {
            return .failure(error)
        }
    }

    private func open(path: String, soort: Leveringssoort) throws(Fout) -> Opened {
        let file = try inputFile(path)
        return Opened(
            path: path, soort: soort, header: try header(of: file, path: path, soort: soort), identity: file.identity)
    }

    private func inputFile(_ path: String) throws(Fout) -> InputFile {
        do throws(FileReadError) {
            return try InputFile(path: dataFolder + "/" + path)
        } catch {
            throw Fout(error, path: path)
        }
    }

    /// The file that was opened before, as it was.
    private func inputFile(_ opened: Opened) throws(Fout) -> InputFile {
        let file = try inputFile(opened.path)
        guard file.identity == opened.identity else { throw Fout(.changed(path: opened.path), path: opened.path) }
        return file
    }

    private func survey(
        _ range: Range<Int>, of opened: Opened, buffer: inout [UInt8]
    ) throws(Fout) -> FileSurvey {
        let file = try inputFile(opened)
        var survey: FileSurvey?
        do throws(FileReadError) {
            try observer.observing(.survey, of: opened.path, bytes: range.count) { () throws(FileReadError) in
                survey = try FileSurvey(range, of: file, recordsFrom: opened.header.end, buffer: &buffer)
                return 0
            }
        } catch {
            throw Fout(error, path: opened.path)
        }
        guard let survey else { preconditionFailure("a part without a survey") }
        return survey
    }

    private func finish(_ opened: Opened, _ joined: FileSurvey) throws(Fout) -> DeliveredFile {
        let file = try inputFile(opened)
        var survey = joined
        survey.finish(byteCount: file.byteCount)
        let encoding = try FileRefusal.encoding(survey.encoding, of: file, path: opened.path)
        let starts = try starts(survey, encoding, of: file, opened)
        let pieces = zip(starts, starts.dropFirst() + [file.byteCount]).map { $0..<$1 }.filter { !$0.isEmpty }
        let delivered = DeliveredFile(
            path: opened.path, soort: opened.soort, header: opened.header, encoding: encoding,
            identity: file.identity, pieces: pieces, unit: instellingen.bedragEenheid(for: opened.path),
            vast: instellingen.regel(for: opened.path)?.vast ?? [:])
        return delivered.with(decimalSign: try decimalSign(of: delivered, survey: survey, file: file))
    }

    /// Where to cut the file. With quotes in it only a reading in order tells, which also meets every field that holds rows.
    private func starts(
        _ survey: FileSurvey, _ encoding: TextEncoding, of file: borrowing InputFile, _ opened: Opened
    ) throws(Fout) -> [Int] {
        guard survey.holdsQuote else {
            try FileRefusal.refuse(survey.tooLong.map { .recordTooLong(at: $0) }, of: file, path: opened.path)
            return survey.starts
        }
        var boundaries = RecordBoundaries(
            delimiter: opened.header.delimiter, start: opened.header.end, stride: pieceBytes,
            longBytes: SwallowedRows.leastBytes(in: opened.header))
        var rows = SwallowedRows(header: opened.header, encoding: encoding)
        var swallowing: Range<Int>?
        do throws(FileReadError) {
            try boundaries.feed(file, recordsFrom: opened.header.end) { field, bytes in
                if rows.fill(bytes) { swallowing = field }
                return swallowing == nil
            }
        } catch {
            throw Fout(error, path: opened.path)
        }
        if let swallowing { throw try FileRefusal.swallowedRows(swallowing, of: file, path: opened.path) }
        try FileRefusal.refuse(boundaries.finish(), of: file, path: opened.path)
        return boundaries.starts
    }

    /// Most headers stand in the first few bytes; the rest of what may be one is read only when it must be.
    private func header(
        of file: borrowing InputFile, path: String, soort: Leveringssoort
    ) throws(Fout) -> Header {
        let namen = instellingen.kolomnamen(for: path, soort: soort)
        let little = 1 << 16
        if file.byteCount > little,
            let header = try? Header.find(
                in: try head(of: file, little, path), isWhole: false, soort: soort, namen: namen)
        {
            return header
        }
        let head = try head(of: file, Limits.recordBytes, path)
        do throws(HeaderFlaw) {
            return try Header.find(
                in: head, isWhole: head.count == file.byteCount, soort: soort,
                namen: namen)
        } catch {
            throw Fout(error, path: path, soort: soort)
        }
    }

    private func head(of file: borrowing InputFile, _ count: Int, _ path: String) throws(Fout) -> [UInt8] {
        var head: [UInt8] = []
        do throws(FileReadError) {
            try file.read(at: 0, count: min(file.byteCount, count), into: &head)
        } catch {
            throw Fout(error, path: path)
        }
        return head
    }

    /// Only a file in which a decimal comma could stand is read for it, up to the first one.
    private func decimalSign(
        of delivered: DeliveredFile, survey: FileSurvey, file: borrowing InputFile
    ) throws(Fout) -> DecimalSign {
        guard delivered.soort == .declaraties, delivered.unit == .euro, survey.holdsComma,
            delivered.header.delimiter != .comma || survey.holdsQuote
        else { return .point }
        var content = PieceContent()
        for piece in delivered.pieces {
            do throws(FileReadError) {
                try content.read(piece, of: file, encoding: delivered.encoding)
            } catch {
                throw Fout(error, path: delivered.path)
            }
            if content.showsDecimalComma(header: delivered.header) { return .comma }
        }
        return .point
    }
}
