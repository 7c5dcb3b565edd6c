extension RecordBoundaries {
    private static let blockBytes = 1 << 20

    /// Feeds a file from its first record on, in order: what a file with quotes needs.
    ///
    /// `goesOn` is shown the bytes of every long quoted field with a line end in it, among others, and where they stand in the file; when
    /// it returns `false` the rest is not fed. A field that lies in two blocks is read again: at most one for each block.
    package mutating func feed(
        _ file: borrowing InputFile, recordsFrom start: Int,
        goesOn: (_ field: Range<Int>, _ bytes: Span<UInt8>) -> Bool = { _, _ in true }
    ) throws(FileReadError) {
        let index = FieldIndex()
        var block: [UInt8] = []
        var field: [UInt8] = []
        var offset = start
        while offset < file.byteCount {
            let count = min(RecordBoundaries.blockBytes, file.byteCount - offset)
            try file.read(at: offset, count: count, into: &block, margin: FieldIndex.margin)
            feed(block, count: count, index)
            for range in takeLongFields(atEnd: offset + count == file.byteCount) {
                let isWanted: Bool
                if range.lowerBound >= offset {
                    isWanted = goesOn(
                        range,
                        block.span.extracting(FieldIndex.margin..<FieldIndex.margin + count)
                            .extracting(range.lowerBound - offset..<range.upperBound - offset))
                } else {
                    try file.read(at: range.lowerBound, count: range.count, into: &field)
                    isWanted = goesOn(range, field.span)
                }
                guard isWanted else { return }
            }
            offset += count
        }
    }

    /// Feeds a block that stands between margins: window by window, as far as the index tells where records end.
    private mutating func feed(_ block: [UInt8], count: Int, _ index: FieldIndex) {
        let bytes = block.span.extracting(FieldIndex.margin..<FieldIndex.margin + count)
        var fed = 0
        while fed < count {
            var scanned = fed
            if isAtRecord {
                // Sound: the bytes stand between margins, and the index does not keep where.
                unsafe block.withUnsafeBytes { raw in
                    guard let base = raw.baseAddress else { return }
                    unsafe index.look(at: base + FieldIndex.margin, from: fed, to: count, delimiter: delimiter)
                }
                if index.isRegular, index.count > 1 {
                    let end = unsafe Int(index.ends[index.count - 1])
                    passRecords(bytes.extracting(fed..<count), through: end - fed, holdQuote: index.holdsQuotes)
                    fed = end + 1
                    continue
                }
                scanned = min(count, fed + FieldIndex.windowBytes)
            }
            // On to where the next record may begin.
            let end = bytes.firstIndex(of: Mark.lineFeed, from: scanned).map { $0 + 1 } ?? count
            feed(bytes.extracting(fed..<end))
            fed = end
        }
    }
}
