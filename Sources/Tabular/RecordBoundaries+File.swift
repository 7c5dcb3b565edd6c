extension RecordBoundaries {
    private static let blockBytes = 1 << 20

    /// Feeds a file from its first record on, in order: what a file with quotes needs.
    ///
    /// `goesOn` is shown the bytes of every long quoted field, and where they stand in the file; when it returns `false` the rest is
    /// not fed. A field that lies in two blocks is read again: at most one for each block.
    package mutating func feed(
        _ file: borrowing InputFile, recordsFrom start: Int,
        goesOn: (_ field: Range<Int>, _ bytes: Span<UInt8>) -> Bool = { _, _ in true }
    ) throws(FileReadError) {
        var block: [UInt8] = []
        var field: [UInt8] = []
        var offset = start
        while offset < file.byteCount {
            let count = min(RecordBoundaries.blockBytes, file.byteCount - offset)
            try file.read(at: offset, count: count, into: &block)
            feed(block.span)
            for range in takeLongFields(atEnd: offset + count == file.byteCount) {
                let isWanted: Bool
                if range.lowerBound >= offset {
                    isWanted = goesOn(
                        range, block.span.extracting(range.lowerBound - offset..<range.upperBound - offset))
                } else {
                    try file.read(at: range.lowerBound, count: range.count, into: &field)
                    isWanted = goesOn(range, field.span)
                }
                guard isWanted else { return }
            }
            offset += count
        }
    }
}
