/// Cuts a buffer of delimited text into records, one call a record (RFC 4180; Rekenregels, R1.2).
///
/// - Line ends are LF, CRLF and CR, also mixed; inside quotes they are text.
/// - A field is quoted when its first byte is a quote; a doubled quote in it is one quote, and the buffer is rewritten in
///   place so that every field is one run of bytes. A quote elsewhere is text.
/// - Text after a closing quote is part of the field and makes it malformed; the record goes on at the next delimiter.
///
/// Field ends are found 64 bytes at a time. The buffer holds whole records and at most 2³¹ bytes. Time is linear in the bytes; nothing is allocated.
package struct RecordScanner: Sendable {
    private let delimiter: UInt8
    private let markBits: MarkBits
    private var position: Int
    /// What the 64 bytes from `block` on hold; field ends before `position` mean nothing any more.
    private var marks = MarkBits.Marks(ends: 0, isPlain: false)
    private var block: Int
    /// Line ends passed since the start of the buffer.
    package private(set) var linesPassed = 0
    /// Line ends before the quote that was never closed, once that is found; there are no further records then.
    package private(set) var linesBeforeOpenQuote: Int?
    /// Line ends passed inside quotes.
    package private(set) var linesInQuotes = 0

    /// Scans from `start`, which is a record's first byte, with so many line ends before it.
    package init(delimiter: Delimiter, start: Int = 0, linesPassed: Int = 0) {
        self.linesPassed = linesPassed
        self.delimiter = delimiter.rawValue
        markBits = MarkBits(delimiter: delimiter.rawValue)
        position = start
        block = start &- MarkBits.blockBytes
    }

    /// Offset of the next record.
    package var offset: Int { position }

    /// Puts the next record in `record`; `false` at the end of the buffer or at a quote that never closes.
    ///
    /// An empty line is a record of one empty field.
    package mutating func next(in buffer: inout MutableSpan<UInt8>, into record: inout Record) -> Bool {
        guard position < buffer.count else { return false }
        record.linesBefore = linesPassed
        record.hasMalformedField = false
        record.hasTextBeyondColumns = false
        record.isPlain = scanPlain(buffer.span, into: &record)
        return record.isPlain || scanAny(in: &buffer, into: &record)
    }

    /// Reads a record of which all bytes stand in blocks of plain text, as almost all do; `false`, with nothing passed, when this one
    /// may hold something else, or too many fields.
    @inline(always)
    private mutating func scanPlain(_ bytes: Span<UInt8>, into record: inout Record) -> Bool {
        if position &- block >= MarkBits.blockBytes {
            guard position &+ MarkBits.blockBytes <= bytes.count else { return false }
            block = position
            marks = markBits.marks(of: bytes, at: position)
        }
        var (block, marks) = (block, marks)
        var start = position
        var fieldCount = 0
        var fields = record.fields.mutableSpan
        var ends = marks.ends & (~0 << UInt64(truncatingIfNeeded: start &- block))
        while true {
            guard marks.isPlain else { return false }
            while ends != 0 {
                let end = block &+ ends.trailingZeroBitCount
                guard fieldCount < fields.count else { return false }
                fields[fieldCount] = Record.Field(start: start, end: end)
                fieldCount &+= 1
                start = end &+ 1
                guard bytes[end] == delimiter else {
                    (self.block, self.marks) = (block, marks)
                    record.fieldCount = fieldCount
                    position = end
                    return !passMark(bytes)
                }
                ends &= ends &- 1
            }
            block &+= MarkBits.blockBytes
            guard block &+ MarkBits.blockBytes <= bytes.count else { return false }
            marks = markBits.marks(of: bytes, at: block)
            ends = marks.ends
        }
    }

    /// Reads any record.
    private mutating func scanAny(in buffer: inout MutableSpan<UInt8>, into record: inout Record) -> Bool {
        var fields = record.fields.mutableSpan
        var fieldCount = 0
        var (isMalformed, isQuoted, strayQuote) = (false, false, false)
        // Of the fields before the first quoted one.
        var unquoted = position..<position
        let quotedLineEnds = linesInQuotes
        var more = true
        while more {
            if position < buffer.count, buffer[position] == Mark.quote {
                guard let quoted = scanQuoted(in: &buffer) else { return false }
                if fieldCount < fields.count { fields[fieldCount] = quoted }
                isQuoted = true
                if quoted.isMalformed { isMalformed = true }
                fieldCount &+= 1
                more = passMark(buffer.span)
            } else {
                let start = position
                more = scanUnquoted(buffer.span, into: &fields, &fieldCount)
                if !isQuoted {
                    unquoted = start..<position
                } else if holdsQuote(buffer.span, in: start..<position) {
                    strayQuote = true
                }
            }
        }
        record.fieldCount = fieldCount
        record.hasMalformedField = isMalformed
        record.strayQuote = strayQuote || (isQuoted && holdsQuote(buffer.span, in: unquoted))
        record.quotedLineEnds = linesInQuotes &- quotedLineEnds
        record.hasTextBeyondColumns =
            fieldCount > Limits.columns && holdsText(buffer.span, from: Int(record[Limits.columns - 1].end))
        record.isPlain =
            !isMalformed && !record.strayQuote && fieldCount <= Limits.columns
            && isVisible(buffer.span, from: Int(record[0].start), to: Int(record[fieldCount - 1].end))
        return true
    }

    /// Reads fields from `position` on, the first of which is not quoted, up to a quoted one or the end of the record; whether
    /// another field follows.
    @inline(always)
    private mutating func scanUnquoted(
        _ bytes: Span<UInt8>, into fields: inout MutableSpan<Record.Field>, _ fieldCount: inout Int
    ) -> Bool {
        var start = position
        while true {
            let end = nextMark(bytes, from: start)
            if fieldCount < fields.count { fields[fieldCount] = Record.Field(start: start, end: end) }
            fieldCount &+= 1
            start = end &+ 1
            guard start < bytes.count, bytes[end] == delimiter, bytes[start] != Mark.quote else {
                position = end
                return passMark(bytes)
            }
        }
    }

    private func holdsQuote(_ bytes: Span<UInt8>, in range: Range<Int>) -> Bool {
        bytes.extracting(range).firstIndex(of: Mark.quote) != nil
    }

    /// Whether all bytes are visible ASCII, the quotes and delimiters among them.
    private func isVisible(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Bool {
        var index = start
        while index &+ 8 <= end {
            guard MarkBits.isEveryByte(of: bytes.word(at: index), atLeast: 0x21) else { return false }
            index &+= 8
        }
        while index < end {
            guard bytes[index] >= 0x21, bytes[index] < 0x80 else { return false }
            index &+= 1
        }
        return true
    }

    /// Whether anything but delimiters and line ends stands between `start` and `position`.
    private func holdsText(_ bytes: Span<UInt8>, from start: Int) -> Bool {
        for index in start..<max(start, position)
        where bytes[index] != delimiter && bytes[index] != Mark.lineFeed && bytes[index] != Mark.carriageReturn {
            return true
        }
        return false
    }

    /// Passes the delimiter or line end at `position`; whether another field of the record follows.
    @inline(always)
    private mutating func passMark(_ bytes: Span<UInt8>) -> Bool {
        guard position < bytes.count else { return false }
        let byte = bytes[position]
        position &+= 1
        if byte == delimiter { return true }
        if byte == Mark.carriageReturn, position < bytes.count, bytes[position] == Mark.lineFeed { position &+= 1 }
        linesPassed &+= 1
        return false
    }

    /// The offset at or after `start` of the delimiter, line end or buffer end that closes the field.
    @inline(always)
    private mutating func nextMark(_ bytes: Span<UInt8>, from start: Int) -> Int {
        let passed = start &- block
        if passed < MarkBits.blockBytes {
            let ahead = marks.ends & (~0 << UInt64(truncatingIfNeeded: passed))
            if ahead != 0 { return block &+ ahead.trailingZeroBitCount }
            return markAfterBlock(bytes, from: block &+ MarkBits.blockBytes)
        }
        return markAfterBlock(bytes, from: start)
    }

    private mutating func markAfterBlock(_ bytes: Span<UInt8>, from start: Int) -> Int {
        var index = start
        while index &+ MarkBits.blockBytes <= bytes.count {
            let found = markBits.marks(of: bytes, at: index)
            if found.ends != 0 {
                marks = found
                block = index
                return index &+ found.ends.trailingZeroBitCount
            }
            index &+= MarkBits.blockBytes
        }
        while index < bytes.count {
            let byte = bytes[index]
            if byte == delimiter || byte == Mark.lineFeed || byte == Mark.carriageReturn { return index }
            index &+= 1
        }
        return bytes.count
    }

    /// How many bytes of the eight stand before a quote, LF or CR.
    @inline(always)
    private func quietBytes(_ word: UInt64) -> Int {
        let text = word.littleEndian
        let others =
            MarkBits.matches(Mark.quote, in: text) | MarkBits.matches(Mark.lineFeed, in: text)
            | MarkBits.matches(Mark.carriageReturn, in: text)
        return others.trailingZeroBitCount >> 3
    }

    /// Reads the quoted field at `position`; `nil` when its quote never closes.
    private mutating func scanQuoted(in buffer: inout MutableSpan<UInt8>) -> Record.Field? {
        let count = buffer.count
        let start = position &+ 1
        let linesAtStart = linesPassed
        var read = start
        var write = start
        while read < count {
            if write == read, read &+ 8 <= count {
                // What holds no quote and no line end stays where it is.
                let passed = quietBytes(buffer.span.word(at: read))
                read &+= passed
                write = read
                if passed == 8 { continue }
            }
            let byte = buffer[read]
            if byte == Mark.quote {
                guard read &+ 1 < count, buffer[read &+ 1] == Mark.quote else { break }
                read &+= 1
            } else if byte == Mark.lineFeed
                || (byte == Mark.carriageReturn && !(read &+ 1 < count && buffer[read &+ 1] == Mark.lineFeed))
            {
                linesPassed &+= 1
                linesInQuotes &+= 1
            }
            if write != read { buffer[write] = byte }
            write &+= 1
            read &+= 1
        }
        guard read < count else {
            linesBeforeOpenQuote = linesAtStart
            position = count
            return nil
        }
        let closing = read
        position = nextMark(buffer.span, from: closing &+ 1)
        for index in closing &+ 1..<position {
            buffer[write] = buffer[index]
            write &+= 1
        }
        return Record.Field(start: start, end: write, isMalformed: position != closing &+ 1)
    }
}
