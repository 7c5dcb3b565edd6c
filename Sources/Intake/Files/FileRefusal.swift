import Contract
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
            throw Fout(
                .gegevensGeweigerd, Plaats(path, line: try line(at: offset, of: file, path: path)), code: "BST-005",
                gevonden: "een mengsel van UTF-8 en Windows-1252; op deze regel staat de eerste byte die geen UTF-8 is",
                verwacht: "één tekenset in het hele bestand; lever opnieuw aan als UTF-8")
        }
    }

    /// Refuses a file with a flaw in its records.
    static func refuse(
        _ flaw: RecordBoundaries.Flaw?, of file: borrowing InputFile, path: String
    ) throws(Fout) {
        switch flaw {
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

    /// For a quoted field in which rows stand; `field` is what stands between its quotes.
    static func swallowedRows(
        _ field: Range<Int>, of file: borrowing InputFile, path: String
    ) throws(Fout) -> Fout {
        let opens = try line(at: field.lowerBound - 1, of: file, path: path)
        let closes = try line(at: field.upperBound, of: file, path: path)
        return Fout(
            .gegevensGeweigerd, Plaats(path, line: opens), code: "BST-017",
            gevonden: "een aanhalingsteken dat hier opent en pas op regel \(closes) sluit, met hele rijen ertussen",
            verwacht: "geen los aanhalingsteken op regel \(opens) en op regel \(closes), zoals voor 'idem'; "
                + "haal ze weg, of schrijf een aanhalingsteken in een veld tussen aanhalingstekens dubbel")
    }

    static func line(at offset: Int, of file: borrowing InputFile, path: String) throws(Fout) -> Int {
        do throws(FileReadError) {
            return try file.line(at: offset)
        } catch {
            throw Fout(error, path: path)
        }
    }
}
