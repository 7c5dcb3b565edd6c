/// Cuts a buffer of delimited text into records, one call a record (RFC 4180, contract section 1).
///
/// - Line ends are LF, CRLF and CR, also mixed; inside quotes they are text.
/// - A field is quoted when its first byte is a quote; a doubled quote in it is one quote, and the buffer is rewritten in
///   place so that every field is one run of bytes. A quote elsewhere is text.
/// - Text after a closing quote is part of the field and makes it malformed; the record goes on at the next delimiter.
///
/// The buffer holds whole records and at most 2³¹ bytes. Time is linear in the bytes; nothing is allocated.
package struct RecordScanner: Sendable {
    private let delimiter: UInt8
    private var position: Int
    /// Line ends passed since the start of the buffer.
    package private(set) var linesPassed = 0
    /// Line ends before the quote that was never closed, once that is found; there are no further records then.
    package private(set) var linesBeforeOpenQuote: Int?

    /// Scans from `start`, which is a record's first byte.
    package init(delimiter: Delimiter, start: Int = 0) {
        self.delimiter = delimiter.rawValue
        self.position = start
    }

    /// Offset of the next record.
    package var offset: Int { position }

    /// Puts the next record in `record`; `false` at the end of the buffer or at a quote that never closes.
    ///
    /// An empty line is a record of one empty field.
    package mutating func next(in buffer: inout MutableSpan<UInt8>, into record: inout Record) -> Bool {
        let count = buffer.count
        guard position < count else { return false }
        record.begin(linesBefore: linesPassed)
        while true {
            let start = position
            if start < count, buffer[start] == Mark.quote {
                guard scanQuoted(in: &buffer, into: &record) else { return false }
            } else {
                let end = scanUnquoted(buffer.span, from: start)
                record.append(start: start, end: end)
                position = end
            }
            guard position < count else { return true }
            let byte = buffer[position]
            position &+= 1
            if byte == delimiter { continue }
            if byte == Mark.carriageReturn, position < count, buffer[position] == Mark.lineFeed { position &+= 1 }
            linesPassed &+= 1
            return true
        }
    }

    /// The offset of the delimiter, line end or buffer end that closes the field.
    private func scanUnquoted(_ bytes: Span<UInt8>, from start: Int) -> Int {
        var index = start
        let count = bytes.count
        while index < count {
            let byte = bytes[index]
            if byte == delimiter || byte == Mark.lineFeed || byte == Mark.carriageReturn { return index }
            index &+= 1
        }
        return count
    }

    /// Reads the quoted field at `position`; `false` when its quote never closes.
    private mutating func scanQuoted(in buffer: inout MutableSpan<UInt8>, into record: inout Record) -> Bool {
        let count = buffer.count
        let start = position &+ 1
        let linesAtStart = linesPassed
        var read = start
        var write = start
        while read < count {
            let byte = buffer[read]
            if byte == Mark.quote {
                guard read &+ 1 < count, buffer[read &+ 1] == Mark.quote else { break }
                read &+= 1
            } else if byte == Mark.lineFeed
                || (byte == Mark.carriageReturn && !(read &+ 1 < count && buffer[read &+ 1] == Mark.lineFeed))
            {
                linesPassed &+= 1
            }
            if write != read { buffer[write] = byte }
            write &+= 1
            read &+= 1
        }
        guard read < count else {
            linesBeforeOpenQuote = linesAtStart
            position = count
            return false
        }
        let closing = read
        position = scanUnquoted(buffer.span, from: closing &+ 1)
        for index in closing &+ 1..<position {
            buffer[write] = buffer[index]
            write &+= 1
        }
        record.append(start: start, end: write, isMalformed: position != closing &+ 1)
        return true
    }
}
