import Tabular

/// Goes through the rows of a piece of text. Most stand as the index of a window has them; the rows of a window that is not regular,
/// and each row that is not read in one go, are scanned.
///
/// Sound: made within a closure that has the text, with a margin on either side; the memory is kept. An offset is one of the index, of
/// which the byte lies in the text, or of the scanner, which has the text as a span.
@safe struct RowWalk: ~Copyable {
    /// More bytes than this a row may have, but seldom has.
    private static let usualBytes = 4096

    private let base: UnsafeMutableRawPointer
    private let count: Int
    private let delimiter: Delimiter
    private let columnCount: Int
    /// Columns of which the fields are asked.
    private let columns: [Int]
    private let memory: RowWalkMemory

    /// Where the next window begins, or the next row that is scanned.
    private var position = 0
    /// Of the window: its end before the row, and those of the row from the next place on.
    private var row: UnsafeMutablePointer<UInt32>
    /// Ends of the row.
    private var width = 0
    /// Ends of the window behind the row.
    private var endsLeft = 0
    /// Whether every row of the window has as many ends as there are columns.
    private var isRectangular = false
    private var holdsReturns = false
    private var holdsQuotes = false
    /// Offset of the line feed behind the row.
    private var lineFeed: UInt32 = 0

    private var scanner: RecordScanner
    /// Up to where rows are scanned one by one.
    private var scanEnd = 0
    private var record = Record()
    private var isScanned = false
    private var hasOpenQuote = false

    /// Line ends before the row.
    private(set) var linesBefore = 0
    /// Line ends passed so far.
    private(set) var linesPassed = 0
    /// Those inside quotes.
    private(set) var linesInQuotes = 0
    /// Where the fields of the row stand; only where it may be usual.
    private(set) var fields: RowFields
    /// Whether the row has as many fields as the file has columns, nothing is wrong with its quotes, and it is not long.
    private(set) var mayBeUsual = false
    /// Whether every byte of its fields is visible ASCII.
    private(set) var isPlain = false

    init(
        _ base: UnsafeMutableRawPointer, count: Int, delimiter: Delimiter, columnCount: Int, columns: [Int],
        memory: RowWalkMemory
    ) {
        unsafe self.base = unsafe base
        self.count = count
        self.delimiter = delimiter
        self.columnCount = columnCount
        self.columns = columns
        self.memory = memory
        unsafe row = unsafe memory.index.ends
        scanner = RecordScanner(delimiter: delimiter)
        fields = unsafe RowFields(starts: memory.starts, ends: memory.ends, shift: 0)
    }

    /// Whether all of the text was passed; a quote that the survey of the file did not see would end it.
    var isAtEnd: Bool { !hasOpenQuote && position >= count }

    /// The text around the rows.
    var text: PlainText { unsafe PlainText(base) }

    /// Passes on to the next row; `false` when there is none.
    @inline(always)
    mutating func next() -> Bool {
        guard endsLeft > 0 else { return nextElsewhere() }
        nextOfWindow()
        return true
    }

    /// There is a further row in the window.
    @inline(always)
    private mutating func nextOfWindow() {
        unsafe row += width
        if holdsReturns { unsafe row.pointee = lineFeed }
        width = isRectangular ? columnCount : widthOfRow()
        endsLeft &-= width
        linesBefore = linesPassed
        linesPassed &+= 1
        isScanned = false
        unsafe lineFeed = row[width]
        let bytes = unsafe lineFeed &- row.pointee
        mayBeUsual = width == columnCount && bytes <= RowWalk.usualBytes
        fields = unsafe RowFields(starts: row, ends: row + 1, shift: 1)
        if holdsReturns { takeReturnOff() }
        if holdsQuotes, mayBeUsual { takeQuotesOff() }
    }

    /// Ends of the row, where rows differ in it.
    private func widthOfRow() -> Int {
        var width = 1
        while unsafe base.load(fromByteOffset: Int(row[width]), as: UInt8.self) != 0x0A { width += 1 }
        return width
    }

    private mutating func takeReturnOff() {
        let last = lineFeed &- 1
        if unsafe last != row.pointee, unsafe base.load(fromByteOffset: Int(last), as: UInt8.self) == 0x0D {
            unsafe row[width] = last
        }
    }

    private mutating func takeQuotesOff() {
        for place in columns {
            let (start, end) = unsafe (row[place] &+ 1, row[place &+ 1])
            let first = unsafe base.load(fromByteOffset: Int(start), as: UInt8.self)
            let quote: UInt32 = first == UInt8(ascii: "\"") ? 1 : 0
            unsafe memory.starts[place] = start &+ quote
            unsafe memory.ends[place] = end &- quote
        }
        fields = unsafe RowFields(starts: memory.starts, ends: memory.ends, shift: 0)
    }

    /// The first row of the next window, or the next one that is scanned.
    @inline(never)
    private mutating func nextElsewhere() -> Bool {
        if position >= scanEnd {
            guard position < count, !hasOpenQuote else { return false }
            if look() {
                nextOfWindow()
                return true
            }
        }
        return scanNext()
    }

    /// Looks at the next window; whether its rows stand in the index.
    private mutating func look() -> Bool {
        let index = memory.index
        unsafe index.look(at: base, from: position, to: count, delimiter: delimiter)
        let ends = index.count - 1
        guard index.isRegular, ends > 0 else {
            scanEnd = min(count, position + FieldIndex.windowBytes)
            scanner = RecordScanner(delimiter: delimiter, start: position, linesPassed: linesPassed)
            return false
        }
        unsafe row = unsafe index.ends
        unsafe lineFeed = row.pointee
        width = 0
        endsLeft = ends
        position = unsafe Int(row[ends]) + 1
        scanEnd = position
        (isPlain, holdsReturns, holdsQuotes) = (index.isPlain, index.holdsReturns, index.holdsQuotes)
        isRectangular = ends == index.lines * columnCount && everyRowEnds(ends)
        return true
    }

    /// Whether each row ends in a line feed, when all have as many fields as there are columns.
    private func everyRowEnds(_ ends: Int) -> Bool {
        var end = columnCount
        while end <= ends {
            guard unsafe base.load(fromByteOffset: Int(row[end]), as: UInt8.self) == 0x0A else { return false }
            end += columnCount
        }
        return true
    }
}

// Rows that are scanned.
extension RowWalk {
    /// Makes the row one that `withRecord` gives; `false` when it has a quote that never closes.
    mutating func scan() -> Bool {
        if isScanned { return true }
        let start = unsafe Int(row.pointee &+ 1)
        scanner = RecordScanner(delimiter: delimiter, start: start, linesPassed: linesBefore)
        let expected = Int(lineFeed) + 1
        guard scanRecord() else { return false }
        // What the index took for one row is one; if it were not, the scanner would be right.
        if position == expected {
            position = scanEnd
        } else {
            (endsLeft, scanEnd) = (0, position)
        }
        return true
    }

    private mutating func scanNext() -> Bool {
        guard scanRecord() else { return false }
        isScanned = true
        linesBefore = record.linesBefore
        isPlain = record.isPlain
        mayBeUsual =
            record.fieldCount == columnCount && !record.hasMalformedField && !record.hasStrayQuote
            && Int(record[columnCount - 1].end) - Int(record[0].start) <= RowWalk.usualBytes
        guard mayBeUsual else { return true }
        for place in columns {
            unsafe memory.starts[place] = UInt32(record[place].start)
            unsafe memory.ends[place] = UInt32(record[place].end)
        }
        fields = unsafe RowFields(starts: memory.starts, ends: memory.ends, shift: 0)
        return true
    }

    /// Scans the record where the scanner is.
    private mutating func scanRecord() -> Bool {
        let before = scanner.linesInQuotes
        var bytes = unsafe MutableSpan<UInt8>(
            _unsafeStart: base.assumingMemoryBound(to: UInt8.self), count: count)
        let isThere = scanner.next(in: &bytes, into: &record)
        position = scanner.offset
        linesPassed = scanner.linesPassed
        linesInQuotes += scanner.linesInQuotes - before
        if scanner.linesBeforeOpenQuote != nil { (hasOpenQuote, endsLeft) = (true, 0) }
        return isThere
    }

    /// The record of the row that was scanned, and the text that it stands in.
    func withRecord<Value, Failure: Error>(
        _ body: (_ record: borrowing Record, _ bytes: Span<UInt8>) throws(Failure) -> Value
    ) throws(Failure) -> Value {
        let bytes = unsafe Span<UInt8>(_unsafeStart: base.assumingMemoryBound(to: UInt8.self), count: count)
        return try body(record, bytes)
    }
}
