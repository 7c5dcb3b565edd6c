internal import Checksum
import Tabular

/// Looks through a delivered file once, and finds how it must be read or why it is refused.
struct FileSurveyor {
    let dataFolder: String
    let pieceBytes: Int
    let instellingen: Instellingen

    /// - Throws: a `Fout` that refuses the file or says why it can't be read.
    func survey(path: String, soort: Leveringssoort) throws(Fout) -> DeliveredFile {
        let file: InputFile
        do throws(FileReadError) {
            file = try InputFile(path: dataFolder + "/" + path)
        } catch {
            throw Fout(error, path: path)
        }
        return try survey(file, path: path, soort: soort)
    }

    private func survey(
        _ file: borrowing InputFile, path: String, soort: Leveringssoort
    ) throws(Fout) -> DeliveredFile {
        let header = try header(of: file, path: path, soort: soort)
        var survey = FileSurvey(delimiter: header.delimiter, start: header.end, stride: pieceBytes)
        var hash = SHA256()
        do throws(FileReadError) {
            try survey.run(over: file, recordsFrom: header.end) { hash.update($0) }
        } catch {
            throw Fout(error, path: path)
        }
        let encoding = try encoding(survey, of: file, path: path)
        try refuseFlaw(survey, of: file, path: path)
        let starts = survey.boundaries.starts
        let pieces = zip(starts, starts.dropFirst() + [file.byteCount]).map { $0..<$1 }.filter { !$0.isEmpty }
        let delivered = DeliveredFile(
            path: path, soort: soort, header: header, encoding: encoding, sha256: hash.finish(),
            identity: file.identity, pieces: pieces, unit: instellingen.bedragEenheid(for: path))
        return delivered.with(decimalSign: try decimalSign(of: delivered, survey: survey, file: file))
    }

    private func header(
        of file: borrowing InputFile, path: String, soort: Leveringssoort
    ) throws(Fout) -> Header {
        var head: [UInt8] = []
        do throws(FileReadError) {
            try file.read(at: 0, count: min(file.byteCount, Limits.recordBytes), into: &head)
        } catch {
            throw Fout(error, path: path)
        }
        do throws(HeaderFlaw) {
            return try Header.find(
                in: head, isWhole: head.count == file.byteCount, soort: soort,
                namen: instellingen.kolomnamen(for: path, soort: soort))
        } catch {
            throw Fout(error, path: path, soort: soort)
        }
    }

    private func encoding(
        _ survey: FileSurvey, of file: borrowing InputFile, path: String
    ) throws(Fout) -> TextEncoding {
        switch survey.encoding.verdict() {
        case .encoding(let encoding):
            return encoding
        case .mixture(let offset):
            throw Fout(
                .gegevensGeweigerd, Plaats(path, line: try line(at: offset, of: file, path: path)), code: "BST-005",
                gevonden: "een mengsel van UTF-8 en Windows-1252; op deze regel staat de eerste byte die geen UTF-8 is",
                verwacht: "één tekenset in het hele bestand; lever opnieuw aan als UTF-8")
        }
    }

    private func refuseFlaw(_ survey: FileSurvey, of file: borrowing InputFile, path: String) throws(Fout) {
        switch survey.boundaries.finish() {
        case nil: return
        case .openQuote(let offset):
            throw Fout(
                .gegevensGeweigerd, Plaats(path, line: try line(at: offset, of: file, path: path)), code: "BST-006",
                gevonden: "een aanhalingsteken dat hier opent en niet binnen 4 MiB sluit",
                verwacht: "een sluitend aanhalingsteken voor een scheidingsteken of regeleinde")
        case .recordTooLong(let offset):
            throw Fout(
                .gegevensGeweigerd, Plaats(path, line: try line(at: offset, of: file, path: path)), code: "BST-007",
                gevonden: "een regel van meer dan 4 MiB", verwacht: "regels van hoogstens 4 MiB")
        }
    }

    private func line(at offset: Int, of file: borrowing InputFile, path: String) throws(Fout) -> Int {
        do throws(FileReadError) {
            return try file.line(at: offset)
        } catch {
            throw Fout(error, path: path)
        }
    }

    /// Only a file in which a decimal comma could stand is read for it, up to the first one.
    private func decimalSign(
        of delivered: DeliveredFile, survey: FileSurvey, file: borrowing InputFile
    ) throws(Fout) -> DecimalSign {
        guard delivered.soort == .declaraties, delivered.unit == .euro, survey.holdsComma,
            delivered.header.delimiter != .comma || survey.boundaries.holdsQuote
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
