/// Where all fields of some lines end, found with one look at each byte; made once and reused for every window of a text.
///
/// Of quotes only those are understood that stand where a field begins and where it ends. Whatever else has to do with quotes, a line
/// end inside them, and a CR that is no part of CRLF make the window irregular: its records are then for `RecordScanner`.
///
/// Sound: `look` reads at most `margin` bytes before and behind what it looks at, which its caller has; it checks that there is a place
/// for each end before it writes one; the memory is this object's until `deinit`. May be used by one thread at a time.
@safe package final class FieldIndex: @unchecked Sendable {
    /// Bytes that are looked at in one go: they and their ends stay in the nearest caches of a processor.
    package static let windowBytes = 1 << 15
    /// Bytes that must be readable before and behind the text.
    package static let margin = BlockMarks.blockBytes

    private static let placeCount = windowBytes + 80
    private let places: UnsafeMutablePointer<UInt32>
    /// Of whole records, one for each field and one before the first.
    package private(set) var count = 1
    /// Line feeds among them.
    package private(set) var lines = 0
    /// Whether all records are told by these ends.
    package private(set) var isRegular = true
    /// Whether every byte of every field is visible ASCII (0x21–0x7F), the quotes around it aside.
    package private(set) var isPlain = true
    /// Whether fields may be quoted.
    package private(set) var holdsQuotes = false
    /// Whether a CR may stand before a line feed.
    package private(set) var holdsReturns = false

    /// Of nothing yet.
    package init() {
        unsafe places = .allocate(capacity: FieldIndex.placeCount)
        unsafe places.initialize(repeating: 0, count: FieldIndex.placeCount)
    }

    deinit {
        unsafe places.deallocate()
    }

    /// The offset before the first record, and then of each delimiter and line feed; `count` of them are of this window. Whoever has
    /// it keeps this object.
    package var ends: UnsafeMutablePointer<UInt32> { unsafe places }

    /// Looks at the bytes from the record that begins at `start` on, at most `windowBytes` of them and none from `end` on.
    package func look(at text: UnsafeRawPointer, from start: Int, to end: Int, delimiter: Delimiter) {
        let end = min(end, start &+ FieldIndex.windowBytes)
        let marks = BlockMarks(delimiter: delimiter.rawValue)
        (isRegular, isPlain, holdsQuotes, holdsReturns) = (true, true, false, false)
        var inside: UInt64 = 0
        var (block, count, lines) = (start, 1, 0)
        unsafe places[0] = UInt32(truncatingIfNeeded: start &- 1)
        while block < end {
            var found = unsafe marks.ends(at: text + block)
            let used: UInt64 = end &- block < 64 ? ~(~0 << UInt64(truncatingIfNeeded: end &- block)) : ~0
            if !found.areAmongPlain || inside != 0 {
                unsafe lookTwice(marks, at: text, block, start, &found, used: used, inside: &inside)
            }
            lines &+= (found.lines & used).nonzeroBitCount
            count = append(found.all & used, of: block, at: count)
            block &+= 64
        }
        // What follows the last line feed is no whole record yet.
        while count > 1, unsafe text.load(fromByteOffset: Int(places[count &- 1]), as: UInt8.self) != Mark.lineFeed {
            count &-= 1
        }
        self.count = count
        self.lines = lines
    }

    /// Four at a time: what is written behind the last one is written over.
    @inline(always)
    private func append(_ found: UInt64, of block: Int, at count: Int) -> Int {
        precondition(count &+ 68 <= FieldIndex.placeCount, "an end for every byte")
        let next = count &+ found.nonzeroBitCount
        var (rest, place) = (found, count)
        let base = UInt32(truncatingIfNeeded: block)
        while place < next {
            for step in 0..<4 {
                // The highest bit, so that there is one: it counts for nothing when it is not its own.
                let bit = UInt32(truncatingIfNeeded: (rest | 1 << 63).trailingZeroBitCount)
                unsafe places[place &+ step] = base &+ bit
                rest &= rest &- 1
            }
            place &+= 4
        }
        return next
    }

    /// Takes the ends that stand inside quotes off those of a block, and sees what else is in it.
    private func lookTwice(
        _ marks: BlockMarks, at text: UnsafeRawPointer, _ block: Int, _ start: Int, _ found: inout BlockMarks.Ends,
        used: UInt64,
        inside: inout UInt64
    ) {
        let others = unsafe marks.others(at: text + block)
        let (quotes, returns) = (others.quotes & used, others.carriageReturns)
        let ends = found.all | returns
        if returns & used != 0 {
            holdsReturns = true
            let follows =
                found.lines >> 1
                | (unsafe text.load(fromByteOffset: block &+ 64, as: UInt8.self) == Mark.lineFeed ? 1 << 63 : 0)
            if returns & used & ~follows != 0 { isRegular = false }
        }
        guard quotes | inside != 0 else {
            if others.soft & used & ~ends != 0 { isPlain = false }
            return
        }
        holdsQuotes = true
        // Of each byte whether a quote is open, itself among them.
        var open = quotes
        open ^= open << 1
        open ^= open << 2
        open ^= open << 4
        open ^= open << 8
        open ^= open << 16
        open ^= open << 32
        open ^= inside
        let outside = ends & ~open
        if others.soft & used & ~outside != 0 { isPlain = false }
        // A quote opens at the start of a field, and closes at the end of one; a doubled one does neither.
        let before = outside << 1 | (unsafe block == start || marks.endField(text, block &- 1) ? 1 : 0)
        let behind = outside >> 1 | (unsafe marks.endField(text, block &+ 64) ? 1 << 63 : 0)
        let misplaced = quotes & open & ~before | quotes & ~open & ~behind
        if misplaced | (found.lines | returns) & open & used != 0 { isRegular = false }
        found.all &= ~open
        found.lines &= ~open
        inside = open >> 63 == 0 ? 0 : ~0
    }
}
