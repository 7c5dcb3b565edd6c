import Contract
import Faults
import Tabular

/// What refuses a file that was looked through, with the line where it went wrong.
enum FileRefusal {
    /// The encoding that was found; a mixture refuses the file.
    static func encoding(
        _ survey: EncodingSurvey, of file: borrowing InputFile, path: String
    ) throws(Fout) -> TextEncoding {
        switch survey.verdict() {
        case .encoding(let encoding):
            return encoding
        case .mixture(let offset):
            throw Fout(Plaats(path, line: try line(at: offset, of: file, path: path)), .mixedEncodings)
        }
    }

    /// Refuses a file with a flaw in its records.
    static func refuse(
        _ flaw: RecordBoundaries.Flaw?, of file: borrowing InputFile, path: String
    ) throws(Fout) {
        switch flaw {
        case nil: return
        case .openQuote(let offset):
            throw Fout(Plaats(path, line: try line(at: offset, of: file, path: path)), .openQuote)
        case .recordTooLong(let offset):
            throw Fout(Plaats(path, line: try line(at: offset, of: file, path: path)), .recordTooLong)
        }
    }

    /// For a quoted field in which rows stand; `field` is what stands between its quotes.
    static func swallowedRows(
        _ field: Range<Int>, of file: borrowing InputFile, path: String
    ) throws(Fout) -> Fout {
        let opens = try line(at: field.lowerBound - 1, of: file, path: path)
        let closes = try line(at: field.upperBound, of: file, path: path)
        return Fout(Plaats(path, line: opens), .swallowedRows(opens: opens, closes: closes))
    }

    static func line(at offset: Int, of file: borrowing InputFile, path: String) throws(Fout) -> Int {
        do throws(FileReadError) {
            return try file.line(at: offset)
        } catch {
            throw Fout(error, path: path)
        }
    }
}
