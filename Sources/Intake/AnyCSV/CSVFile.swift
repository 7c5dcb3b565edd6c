package import Contract
package import Tabular

/// A file of delimited text that has been looked through once, a delivery or not: how it is cut into records.
package struct CSVFile: Sendable {
    /// Why this delimiter.
    package enum DelimiterReason: Equatable, Sendable {
        case given
        /// The header holds every required column with it.
        case fits(Leveringssoort)
        /// The header has more columns with it than with any other.
        case mostColumns
    }

    /// As it was given.
    package let path: String
    /// Of the whole file.
    package let encoding: TextEncoding
    /// Whether EF BB BF stands in front.
    package let startsWithByteOrderMark: Bool
    /// Between fields.
    package let delimiter: Delimiter
    /// How the delimiter was told.
    package let delimiterReason: DelimiterReason
    /// Counted by kind.
    package let lineEnds: LineEnds
    /// What the file was when it was looked through.
    package let identity: InputFile.Identity
    /// The bytes after a byte order mark, the header's included, cut where records start.
    package let pieces: [Range<Int>]

    /// Size of the file.
    package var byteCount: Int { identity.byteCount }
}

extension CSVFile {
    /// Looks through a file; `delimiter` goes before what the header tells. A `delivery` is the same file, whose header was found before;
    /// without one it is tried as a delivery of `soort`, or of either, with the column names of `instellingen`.
    ///
    /// - Throws: a `Fout` when it can't be read or can't be cut into records one way only.
    package init(
        path: String, delimiter: Delimiter?, soort: Leveringssoort?, delivery: DeliveredFile? = nil,
        instellingen: Instellingen = Instellingen(), pieceBytes: Int
    ) throws(Fout) {
        let file: InputFile
        var head: [UInt8] = []
        do throws(FileReadError) {
            file = try InputFile(path: path)
        } catch {
            throw Fout(error, path: path)
        }
        do throws(FileReadError) {
            try file.read(at: 0, count: min(file.byteCount, Limits.recordBytes), into: &head)
        } catch {
            throw Fout(error, path: path)
        }
        let chosen = try DelimiterChoice(
            head, given: delimiter, soort: soort, delivery: delivery, instellingen: instellingen, path: path)
        let hasMark = head.starts(with: [0xEF, 0xBB, 0xBF])
        let start = hasMark ? 3 : 0
        var survey = EncodingSurvey()
        var boundaries = RecordBoundaries(delimiter: chosen.delimiter, start: start, stride: pieceBytes)
        var lineEnds = LineEnds()
        do throws(FileReadError) {
            try file.forEachBlock { bytes in
                survey.feed(bytes)
                lineEnds.feed(bytes)
            }
            try boundaries.feed(file, recordsFrom: start)
        } catch {
            throw Fout(error, path: path)
        }
        encoding = try FileRefusal.encoding(survey, of: file, path: path)
        try FileRefusal.refuse(boundaries.finish(), of: file, path: path)
        let starts = boundaries.starts
        pieces = zip(starts, starts.dropFirst() + [file.byteCount]).map { $0..<$1 }.filter { !$0.isEmpty }
        self.path = path
        self.delimiter = chosen.delimiter
        self.lineEnds = lineEnds
        delimiterReason = chosen.reason
        startsWithByteOrderMark = hasMark
        identity = file.identity
    }

    /// Calls `body` for every record that is not blank, in order, with its line from 1, until it returns `false`.
    ///
    /// One piece is in memory at a time.
    package func forEachRecord(
        _ body: (_ record: borrowing Record, _ bytes: Span<UInt8>, _ line: Int) -> Bool
    ) throws(Fout) {
        var content = PieceContent()
        var linesBefore = 0
        var goesOn = true
        do throws(FileReadError) {
            let file = try InputFile(path: path)
            guard file.identity == identity else { throw .changed(path: path) }
            for piece in pieces where goesOn {
                try content.read(piece, of: file, encoding: encoding)
                linesBefore += content.forEachRecord(delimiter: delimiter) { record, bytes in
                    goesOn = body(record, bytes, linesBefore + record.linesBefore + 1)
                    return goesOn
                }
            }
            guard try file.isUnchanged() else { throw .changed(path: path) }
        } catch {
            throw Fout(error, path: path)
        }
    }
}
