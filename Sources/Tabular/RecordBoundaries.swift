/// Finds where records start, so that a file can be cut into pieces that are scanned on their own.
///
/// Fed the bytes of a file in order; keeps the first record start at or after every `stride` bytes. It sees quotes as
/// `RecordScanner` does; of bytes without a quote it looks only at the few around a cut.
package struct RecordBoundaries: Sendable {
    /// What makes a file unreadable as records; offsets are those of the file.
    package enum Flaw: Equatable, Sendable {
        case openQuote(at: Int)
        case recordTooLong(at: Int)
    }

    private enum State: Sendable {
        case fieldStart, unquoted, quoted, quoteInQuoted
    }

    let delimiter: Delimiter
    private let stride: Int
    /// Quoted fields of so many bytes and more are kept.
    private let longBytes: Int
    /// Between their quotes, since they were last taken.
    private var longFields: [Range<Int>] = []
    private var offset: Int
    private var state = State.fieldStart
    private var lastByte = Mark.lineFeed
    private var recordStart: Int
    private var quoteStart = 0
    private var nextCut: Int
    private var flaw: Flaw?
    /// Offsets of record starts, ascending, the first one where the first record starts.
    package private(set) var starts: [Int]
    /// Whether a field is quoted.
    package private(set) var holdsQuote = false

    /// `start` is the offset in the file of the first record and of the first byte that will be fed. Quoted fields of at least
    /// `longBytes` bytes can be taken.
    package init(delimiter: Delimiter, start: Int, stride: Int, longBytes: Int = .max) {
        self.delimiter = delimiter
        self.stride = stride
        self.longBytes = longBytes
        offset = start
        recordStart = start
        starts = [start]
        nextCut = start + stride
    }

    /// Fewer bytes than this before a quote are looked at one by one.
    private static let quietBytes = 64

    /// At most `Limits.recordBytes` bytes a call.
    package mutating func feed(_ bytes: Span<UInt8>) {
        guard flaw == nil, !bytes.isEmpty else { return }
        var index = 0
        // At or after `index`, as far as it is known.
        var quote = -1
        while index < bytes.count {
            if state == .quoted {
                index = passQuoted(bytes, from: index)
                guard index < bytes.count else { break }
            } else if index > quote {
                quote = bytes.firstIndex(of: Mark.quote, from: index) ?? bytes.count
                if quote &- index >= RecordBoundaries.quietBytes || (index == 0 && quote == bytes.count) {
                    skipQuoteless(bytes.extracting(index..<quote), at: offset + index)
                    if flaw != nil { return }
                    index = quote
                    continue
                }
            }
            step(bytes[index], at: offset + index)
            if flaw != nil { return }
            index &+= 1
        }
        offset += bytes.count
    }

    /// The quoted fields of at least `longBytes` bytes that closed since they were last taken: what stands between their quotes, as
    /// offsets in the file. At its end the one whose closing quote is the last byte is among them.
    package mutating func takeLongFields(atEnd: Bool) -> [Range<Int>] {
        if atEnd, flaw == nil, state == .quoteInQuoted { keepLongField(closedAt: offset - 1) }
        let taken = longFields
        longFields.removeAll(keepingCapacity: true)
        return taken
    }

    /// Whether a record begins with the next byte that is fed.
    var isAtRecord: Bool { flaw == nil && state == .fieldStart && lastByte == Mark.lineFeed }

    /// Passes whole records, of which none holds a line end but the one behind it: `bytes` begin with the first, and the line feed behind
    /// the last one is at `end`.
    mutating func passRecords(_ bytes: Span<UInt8>, through end: Int, holdQuote: Bool) {
        startRecord(at: offset)
        while nextCut <= offset + end, let lineFeed = bytes.firstIndex(of: Mark.lineFeed, from: nextCut - offset - 1),
            lineFeed < end
        {
            startRecord(at: offset + lineFeed + 1)
        }
        if holdQuote { holdsQuote = true }
        offset += end + 1
    }

    /// What was found wrong, once every byte has been fed.
    package func finish() -> Flaw? {
        if let flaw { return flaw }
        return state == .quoted ? .openQuote(at: quoteStart) : nil
    }

    /// Passes bytes within quotes, of which none matters but a quote and the one that makes the record too long; returns the index of
    /// the first that does.
    private func passQuoted(_ bytes: Span<UInt8>, from start: Int) -> Int {
        let end = min(bytes.count, recordStart + Limits.recordBytes - offset)
        var index = start
        while index &+ 8 <= end, MarkBits.matches(Mark.quote, in: bytes.word(at: index)) == 0 { index &+= 8 }
        while index < end, bytes[index] != Mark.quote { index &+= 1 }
        return index
    }

    /// Passes bytes without a quote by looking only for the record starts that matter: the first, those at a cut, the last.
    private mutating func skipQuoteless(_ bytes: Span<UInt8>, at offset: Int) {
        step(bytes[0], at: offset)
        guard flaw == nil else { return }
        if let first = bytes.firstRecordStart(from: 1) {
            checkLength(of: recordStart, through: offset + first)
            var next = nextCut <= offset + first ? first : bytes.firstRecordStart(from: nextCut - offset)
            while let start = next {
                startRecord(at: offset + start)
                next = bytes.firstRecordStart(from: nextCut - offset)
            }
            recordStart = offset + (bytes.lastRecordStart() ?? first)
        } else {
            checkLength(of: recordStart, through: offset + bytes.count)
        }
        lastByte = bytes[bytes.count - 1]
        state = endsField(lastByte) ? .fieldStart : .unquoted
    }

    private mutating func checkLength(of start: Int, through end: Int) {
        if flaw == nil, end - start > Limits.recordBytes { flaw = .recordTooLong(at: start) }
    }

    private func endsField(_ byte: UInt8) -> Bool {
        byte == delimiter.rawValue || byte == Mark.lineFeed || byte == Mark.carriageReturn
    }

    private mutating func step(_ byte: UInt8, at position: Int) {
        // A record starts after LF, and after CR unless LF follows.
        if state != .quoted, lastByte == Mark.lineFeed || (lastByte == Mark.carriageReturn && byte != Mark.lineFeed) {
            startRecord(at: position)
        }
        if position - recordStart >= Limits.recordBytes {
            flaw = state == .quoted ? .openQuote(at: quoteStart) : .recordTooLong(at: recordStart)
            return
        }
        advance(byte, at: position)
        lastByte = state == .quoted ? 0 : byte
    }

    private mutating func startRecord(at position: Int) {
        recordStart = position
        guard position >= nextCut else { return }
        starts.append(position)
        nextCut = position + stride
    }

    private mutating func advance(_ byte: UInt8, at position: Int) {
        switch state {
        case .quoted:
            if byte == Mark.quote { state = .quoteInQuoted }
            return
        case .quoteInQuoted where byte == Mark.quote:
            state = .quoted
            return
        case .fieldStart where byte == Mark.quote:
            state = .quoted
            holdsQuote = true
            quoteStart = position
            return
        case .quoteInQuoted:
            keepLongField(closedAt: position - 1)
            state = endsField(byte) ? .fieldStart : .unquoted
        default:
            state = endsField(byte) ? .fieldStart : .unquoted
        }
    }

    private mutating func keepLongField(closedAt position: Int) {
        if position - quoteStart > longBytes { longFields.append(quoteStart + 1..<position) }
    }
}
