import Contract
import Tabular

/// The text of one piece of a file, as UTF-8; reused for the next piece.
struct PieceContent: Sendable {
    /// With a margin on either side, and more behind it when a longer piece was read before.
    private var text: [UInt8] = []
    private var count = 0
    private(set) var holdsUndefinedBytes = false
    /// Of the bytes of the piece as they stand in the file.
    private(set) var mark = ByteMark()
    /// Whether the last walk over the records saw all of the text; a quote that the survey of the file did not see would end it.
    private(set) var isReadToItsEnd = true
    /// Line ends inside the quotes of the records, as far as the last walk came.
    private(set) var linesInside = 0
    private var raw: [UInt8] = []
    private var memory: RowWalkMemory?
    private static let margin = FieldIndex.margin

    mutating func read(
        _ piece: Range<Int>, of file: borrowing InputFile, encoding: TextEncoding
    ) throws(FileReadError) {
        switch encoding {
        case .utf8:
            try file.read(at: piece.lowerBound, count: piece.count, into: &text, margin: PieceContent.margin)
            count = piece.count
            mark = ByteMark(of: text.span.extracting(PieceContent.margin..<PieceContent.margin + count))
            holdsUndefinedBytes = false
        case .windows1252:
            try file.read(at: piece.lowerBound, count: piece.count, into: &raw)
            mark = ByteMark(of: raw.span)
            let found = Windows1252.transcode(raw, into: &text, margin: PieceContent.margin)
            (count, holdsUndefinedBytes) = (found.count, found.metUndefined)
        }
    }

    /// Takes a text that is not of a file.
    mutating func take(_ bytes: [UInt8], holdsUndefinedBytes: Bool) {
        let margin = [UInt8](repeating: 0, count: PieceContent.margin)
        text = margin + bytes + margin
        count = bytes.count
        mark = ByteMark(of: bytes.span)
        self.holdsUndefinedBytes = holdsUndefinedBytes
    }

    /// Has `body` walk through all rows, of which those with so many fields may be usual and these columns are read; returns the number
    /// of line ends passed.
    mutating func walk(
        delimiter: Delimiter, columnCount: Int, columns: [Int], _ body: (inout RowWalk) -> Void
    ) -> Int {
        let memory = memory ?? RowWalkMemory()
        self.memory = memory
        var text: [UInt8] = []
        swap(&text, &self.text)
        defer { swap(&text, &self.text) }
        // Sound: `count` bytes stand between the margins, and the walk does not leave the closure.
        return unsafe text.withUnsafeMutableBytes { bytes in
            guard let start = bytes.baseAddress else { return 0 }
            var walk = unsafe RowWalk(
                start + PieceContent.margin, count: count, delimiter: delimiter, columnCount: columnCount,
                columns: columns, memory: memory)
            body(&walk)
            isReadToItsEnd = walk.isAtEnd
            linesInside = walk.linesInQuotes
            return walk.linesPassed
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
            var all = text.mutableSpan
            var span = all._mutatingExtracting(PieceContent.margin..<PieceContent.margin + count)
            guard scanner.next(in: &span, into: &record) else { break }
            let bytes = text.span.extracting(PieceContent.margin..<PieceContent.margin + count)
            if record.isBlank(in: bytes) { continue }
            if !body(record, bytes) { break }
        }
        isReadToItsEnd = scanner.linesBeforeOpenQuote == nil && scanner.offset >= count
        // All of them in rows: a field with a line end in it is not empty.
        linesInside = scanner.linesInQuotes
        swap(&text, &self.text)
        return scanner.linesPassed
    }

    /// Whether a `bedrag` in a row with the right number of fields shows a decimal comma (Rekenregels, R1.6).
    mutating func showsDecimalComma(header: Header) -> Bool {
        guard let place = header.place(of: .bedrag) else { return false }
        var found = false
        _ = walk(delimiter: header.delimiter, columnCount: header.columnCount, columns: [place]) { walk in
            while !found, walk.next() {
                if walk.mayBeUsual {
                    found = walk.text.withBytes(of: walk.fields[place], DecimalSign.showsComma)
                } else if walk.scan() {
                    found = walk.withRecord { record, bytes in
                        record.fieldCount == header.columnCount
                            && DecimalSign.showsComma(
                                bytes.extracting(Int(record[place].start)..<Int(record[place].end)))
                    }
                }
            }
        }
        return found
    }
}

extension Record {
    /// Whether every field is empty once trimmed: such a line is no row (Rekenregels, R1.2). What follows a closing
    /// quote is part of the field.
    @inline(always)
    func isBlank(in bytes: Span<UInt8>) -> Bool {
        isPlain && self[0].start < self[0].end ? false : holdsNoText(in: bytes)
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
