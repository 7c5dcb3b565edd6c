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

    static func line(at offset: Int, of file: borrowing InputFile, path: String) throws(Fout) -> Int {
        do throws(FileReadError) {
            return try file.line(at: offset)
        } catch {
            throw Fout(error, path: path)
        }
    }
}
