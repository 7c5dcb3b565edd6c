@testable import Tabular

/// What `RecordScanner` and `RecordBoundaries` make of a text, in the shape of the reference.
struct Scanning {
    let text: [UInt8]
    let delimiter: Delimiter
    private var record = Record()

    init(_ text: [UInt8], _ delimiter: Delimiter = .semicolon) {
        self.text = text
        self.delimiter = delimiter
    }

    /// All records of the text from `start` on; offsets are those of the text.
    mutating func whole(from start: Int = 0) -> ParsedText {
        piece(start..<text.count, into: ParsedText(), linesBefore: 0)
    }

    /// The records of the pieces, each scanned in a buffer of its own.
    mutating func pieces(_ starts: [Int]) -> ParsedText {
        var parsed = ParsedText()
        for (start, end) in zip(starts, starts.dropFirst() + [text.count]) {
            let lines = ReferenceParser.lineEnds(in: text[..<start])
            parsed = piece(start..<end, into: parsed, linesBefore: lines)
        }
        return parsed
    }

    private mutating func piece(_ range: Range<Int>, into before: ParsedText, linesBefore: Int) -> ParsedText {
        var parsed = before
        var buffer = Array(text[range])
        var scanner = RecordScanner(delimiter: delimiter)
        while true {
            let start = scanner.offset
            var span = buffer.mutableSpan
            guard scanner.next(in: &span, into: &record) else { break }
            let fields = (0..<record.fieldCount).map { index in
                let field = record[index]
                return ParsedText.Field(
                    text: Array(buffer[Int(field.start)..<Int(field.end)]), isMalformed: field.isMalformed)
            }
            parsed.records.append(
                .init(
                    fields: fields, start: range.lowerBound + start, linesBefore: linesBefore + record.linesBefore))
        }
        if let lines = scanner.linesBeforeOpenQuote {
            parsed.openQuote = .init(offset: -1, recordStart: -1, linesBefore: linesBefore + lines)
        }
        return parsed
    }

    /// The boundaries of the text, fed in blocks of `block` bytes, the first one `first` bytes.
    func boundaries(stride: Int, block: Int, first: Int? = nil, start: Int = 0) -> RecordBoundaries {
        var boundaries = RecordBoundaries(delimiter: delimiter, start: start, stride: stride)
        var offset = start
        var count = first ?? block
        let bytes = text.span
        while offset < text.count {
            let end = min(text.count, offset + count)
            boundaries.feed(bytes.extracting(offset..<end))
            (offset, count) = (end, block)
        }
        return boundaries
    }
}

extension ParsedText {
    /// Without the offsets of the open quote, which a scanner does not tell.
    var withoutQuoteOffset: ParsedText {
        var copy = self
        copy.openQuote?.offset = -1
        copy.openQuote?.recordStart = -1
        return copy
    }

    /// The record starts to cut at: the first, then each first one at least `stride` bytes after the one before.
    func starts(stride: Int) -> [Int] {
        var starts = [0]
        for start in records.map(\.start) + [openQuote?.recordStart].compactMap(\.self)
        where start >= (starts.last ?? 0) + stride {
            starts.append(start)
        }
        return starts
    }
}
