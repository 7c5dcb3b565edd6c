/// What one look over a whole file tells about how to read it.
package struct FileSurvey: Sendable {
    package private(set) var encoding = EncodingSurvey()
    package private(set) var boundaries: RecordBoundaries
    package private(set) var holdsComma = false

    /// Records start at `start`; they are cut about every `stride` bytes.
    package init(delimiter: Delimiter, start: Int, stride: Int) {
        boundaries = RecordBoundaries(delimiter: delimiter, start: start, stride: stride)
    }

    /// Reads the file once, in order, in blocks of at most `Limits.recordBytes`; `each` sees every block too.
    package mutating func run(
        over file: borrowing InputFile, recordsFrom start: Int, blockBytes: Int = 1 << 20,
        each: (Span<UInt8>) -> Void
    ) throws(FileReadError) {
        var block: [UInt8] = []
        var offset = 0
        while offset < file.byteCount {
            try file.read(at: offset, count: min(blockBytes, file.byteCount - offset), into: &block)
            let bytes = block.span
            each(bytes)
            encoding.feed(bytes)
            if !holdsComma { holdsComma = bytes.firstIndex(of: Delimiter.comma.rawValue) != nil }
            if offset + block.count > start {
                boundaries.feed(bytes.extracting(max(0, start - offset)..<block.count))
            }
            offset += block.count
        }
    }
}

extension InputFile {
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
