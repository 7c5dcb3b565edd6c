/// What a look over a file, or over a part of one, tells about how to read it. Parts are looked over on their own, in any order,
/// and then joined in the order of the file.
package struct FileSurvey: Sendable {
    /// What its bytes say of the encoding.
    package private(set) var encoding: EncodingSurvey
    /// Whether a comma stands in it, the header included.
    package private(set) var holdsComma: Bool
    /// Among the records.
    package private(set) var holdsQuote = false
    /// Where to cut the file and what is wrong with its records, as long as it holds no quote.
    package private(set) var starts: [Int] = []
    /// Offset of a record longer than `Limits.recordBytes`, as far as cuts show it.
    package private(set) var tooLong: Int?
    /// The last record start so far.
    private var lastStart: Int?

    /// The parts of a file whose records start at `start`, about `stride` bytes each.
    package static func parts(byteCount: Int, recordsFrom start: Int, stride: Int) -> [Range<Int>] {
        let stride = min(stride, Limits.recordBytes)
        var parts: [Range<Int>] = []
        var lower = 0
        while lower < byteCount {
            let upper = min(byteCount, (lower == 0 ? start : lower) + stride)
            parts.append(lower..<upper)
            lower = upper
        }
        return parts
    }

    /// Looks over one part; `buffer` is scratch.
    package init(
        _ part: Range<Int>, of file: borrowing InputFile, recordsFrom start: Int, buffer: inout [UInt8]
    ) throws(FileReadError) {
        let from = max(0, part.lowerBound - EncodingSurvey.lookBehind)
        try file.read(at: from, count: part.upperBound - from, into: &buffer)
        let bytes = buffer.span
        let place = part.lowerBound - from
        let encodingStart = EncodingSurvey.start(before: place, in: bytes)
        encoding = EncodingSurvey(from: from + encodingStart)
        encoding.feed(bytes.extracting(encodingStart..<bytes.count))
        holdsComma = bytes.firstIndex(of: Delimiter.comma.rawValue, from: place) != nil
        let records = max(place, start - from)
        guard records < bytes.count else { return }
        holdsQuote = bytes.firstIndex(of: Mark.quote, from: records) != nil
        // Where the records begin one starts, whatever stands before it.
        let first = start >= part.lowerBound ? records : bytes.firstRecordStart(from: place)
        guard !holdsQuote, let first else { return }
        starts = [from + first]
        lastStart = from + max(first, bytes.lastRecordStart() ?? first)
    }

    /// Takes on what was found in the next part of the file.
    package mutating func join(_ next: FileSurvey) {
        encoding.join(next.encoding)
        if next.holdsComma { holdsComma = true }
        if next.holdsQuote { holdsQuote = true }
        if let first = next.starts.first { checkLength(through: first) }
        starts += next.starts
        lastStart = next.lastStart ?? lastStart
    }

    /// Ends the joining, at the end of the file.
    package mutating func finish(byteCount: Int) {
        checkLength(through: byteCount)
    }

    private mutating func checkLength(through end: Int) {
        if tooLong == nil, let lastStart, end - lastStart > Limits.recordBytes { tooLong = lastStart }
    }
}

extension InputFile {
    /// All bytes of the file, in order, a block at a time.
    package borrowing func forEachBlock(_ body: (Span<UInt8>) -> Void) throws(FileReadError) {
        var block: [UInt8] = []
        var offset = 0
        while offset < byteCount {
            try read(at: offset, count: min(1 << 20, byteCount - offset), into: &block)
            body(block.span)
            offset += block.count
        }
    }

    /// The physical line, from 1, on which the byte at `offset` stands.
    package borrowing func line(at offset: Int, blockBytes: Int = 1 << 20) throws(FileReadError) -> Int {
        var line = 1
        var block: [UInt8] = []
        var start = 0
        var previous: UInt8 = 0
        while start < offset {
            try read(at: start, count: min(blockBytes, offset - start), into: &block)
            for byte in block {
                if byte == Mark.carriageReturn || (byte == Mark.lineFeed && previous != Mark.carriageReturn) {
                    line += 1
                }
                previous = byte
            }
            start += block.count
        }
        return line
    }
}
