import Contract
import Faults

/// What the rows of a file, or of a piece of one, say about the file as a whole. Lines are those of the piece, then of the file.
struct RowSigns: Sendable {
    /// Of every row with the right number of fields, whatever becomes of it.
    var begindatum = DayTimes()
    /// Likewise.
    var einddatum = DayTimes()
    /// The first line that is a header with its columns elsewhere.
    private(set) var otherHeader: Int?
    /// Rows that lack nothing but cells at the end which may be empty.
    private(set) var cutRows = 0
    /// The fewest fields of such a row.
    private(set) var cutFields = Int.max

    mutating func noteOtherHeader(line: Int) {
        otherHeader = min(otherHeader ?? line, line)
    }

    mutating func noteCutRow(fields: Int) {
        cutRows += 1
        cutFields = min(cutFields, fields)
    }

    /// Takes on those of the next piece; `linesBefore` are the line ends before it.
    mutating func join(_ next: RowSigns, linesBefore: Int) {
        begindatum.join(next.begindatum)
        einddatum.join(next.einddatum)
        if let line = next.otherHeader { noteOtherHeader(line: linesBefore + line) }
        cutRows += next.cutRows
        cutFields = min(cutFields, next.cutFields)
    }

    /// What refuses the file although its rows can be read.
    func refusals(of file: DeliveredFile) -> [Fout] {
        var refusals: [Fout] = []
        if let otherHeader {
            refusals.append(Fout(Plaats(file.path, line: otherHeader), .otherHeader))
        }
        for (kolom, times) in [(Kolom.begindatum, begindatum), (.einddatum, einddatum)] where times.areUTC {
            refusals.append(Fout(Plaats(file.path, kolom: kolom.naam), .daysInUTC(cells: times.midnights)))
        }
        return refusals
    }
}

extension DeliveredFile {
    /// What to do when most rejected rows of a file lack no more than empty cells at their end; `nil` when they don't.
    func cutRowsAdvice(_ signs: RowSigns, rejected: Int) -> String? {
        guard signs.cutRows * 2 > rejected, signs.cutFields < header.columnCount else { return nil }
        let first = Kolom.allCases.first { header.place(of: $0) == signs.cutFields }
        return CutRows.advice(rows: signs.cutRows, from: (signs.cutFields + 1, first?.naam))
    }
}
