import Contract
import Tabular

/// The text of one piece of a file, as UTF-8; reused for the next piece.
struct PieceContent: Sendable {
    private(set) var text: [UInt8] = []
    private(set) var holdsUndefinedBytes = false
    /// Of the bytes of the piece as they stand in the file.
    private(set) var mark = ByteMark()
    /// Whether the last walk over the records saw all of the text; a quote that the survey of the file did not see would end it.
    private(set) var isReadToItsEnd = true
    /// Line ends inside the quotes of the records, as far as the last walk came.
    private(set) var linesInside = 0
    private var raw: [UInt8] = []

    mutating func read(
        _ piece: Range<Int>, of file: borrowing InputFile, encoding: TextEncoding
    ) throws(FileReadError) {
        switch encoding {
        case .utf8:
            try file.read(at: piece.lowerBound, count: piece.count, into: &text)
            mark = ByteMark(of: text.span)
            holdsUndefinedBytes = false
        case .windows1252:
            try file.read(at: piece.lowerBound, count: piece.count, into: &raw)
            mark = ByteMark(of: raw.span)
            text.removeAll(keepingCapacity: true)
            holdsUndefinedBytes = Windows1252.transcode(raw, into: &text)
        }
    }

    /// Calls `body` for every record that is not blank, in order; returns the number of line ends passed.
    ///
    /// The spans that `body` gets are of this text, in which quoted fields have been rewritten to what they hold.
    mutating func forEachRecord(
        delimiter: Delimiter, _ body: (_ record: borrowing Record, _ bytes: Span<UInt8>) -> Bool
    ) -> Int {
        var scanner = RecordScanner(delimiter: delimiter)
        var record = Record()
        var text: [UInt8] = []
        swap(&text, &self.text)
        while true {
            var span = text.mutableSpan
            guard scanner.next(in: &span, into: &record) else { break }
            let bytes = text.span
            if record.isBlank(in: bytes) { continue }
            if !body(record, bytes) { break }
        }
        isReadToItsEnd = scanner.linesBeforeOpenQuote == nil && scanner.offset >= text.count
        // All of them in rows: a field with a line end in it is not empty.
        linesInside = scanner.linesInQuotes
        swap(&text, &self.text)
        return scanner.linesPassed
    }

    /// Whether a `bedrag` in a row with the right number of fields shows a decimal comma (Rekenregels, R1.6).
    mutating func showsDecimalComma(header: Header) -> Bool {
        guard let place = header.place(of: .bedrag) else { return false }
        var found = false
        _ = forEachRecord(delimiter: header.delimiter) { record, bytes in
            guard record.fieldCount == header.columnCount else { return true }
            let field = record[place]
            found = DecimalSign.showsComma(bytes.extracting(Int(field.start)..<Int(field.end)))
            return !found
        }
        return found
    }
}

extension Record {
    /// Whether every field is empty once trimmed: such a line is no row (Rekenregels, R1.2). What follows a closing
    /// quote is part of the field.
    @inline(always)
    func isBlank(in bytes: Span<UInt8>) -> Bool {
        isPlain && !self[0].isEmpty ? false : holdsNoText(in: bytes)
    }

    private func holdsNoText(in bytes: Span<UInt8>) -> Bool {
        if hasTextBeyondColumns { return false }
        if fieldCount > 0 {
            // Most rows begin with a letter or digit.
            let first = self[0]
            if first.start < first.end, (0x21...0x7F).contains(bytes[Int(first.start)]) { return false }
        }
        for index in 0..<min(fieldCount, Limits.columns) {
            let field = self[index]
            if !bytes.trimmed(from: Int(field.start), to: Int(field.end)).isEmpty { return false }
        }
        return true
    }
}
