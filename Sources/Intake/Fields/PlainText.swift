import Tabular

/// A text of which cells are read eight bytes at a time without a check each time.
///
/// Sound: it has a margin of at least 16 bytes on either side, is asked only for bytes that begin or end within one of its rows, and is
/// used only as long as the text is; see `RowWalk`.
@safe struct PlainText {
    private let base: UnsafeRawPointer

    @inline(always)
    init(_ base: UnsafeRawPointer) {
        unsafe self.base = unsafe base
    }

    /// The eight bytes from `start` on, the first one lowest.
    @inline(always)
    func word(from start: Int) -> UInt64 {
        unsafe base.loadUnaligned(fromByteOffset: start, as: UInt64.self).littleEndian
    }

    /// The byte at `place`.
    @inline(always)
    func byte(at place: Int) -> UInt8 {
        unsafe base.load(fromByteOffset: place, as: UInt8.self)
    }

    /// The bytes of a cell, the first one lowest, 0 above them; of a cell longer than eight bytes its first eight. Of an empty one what
    /// stands behind it.
    @inline(always)
    func word(of cell: Cell) -> UInt64 {
        let unused = UInt64(truncatingIfNeeded: max(0, 8 &- cell.length)) &* 8
        return (word(from: cell.start) &<< unused) &>> unused
    }

    /// Whether every byte of a cell is visible ASCII (0x21–0x7F), so that nothing is to be trimmed.
    func isVisible(_ cell: Cell) -> Bool {
        var start = cell.start
        while start < cell.end {
            let unused = UInt64(truncatingIfNeeded: max(0, 8 &- (cell.end &- start))) &* 8
            let word = word(from: start)
            let visible = ((word & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x5F5F_5F5F_5F5F_5F5F) & ~word & 0x8080_8080_8080_8080
            guard (visible ^ 0x8080_8080_8080_8080) &<< unused == 0 else { return false }
            start &+= 8
        }
        return true
    }

    /// Has `body` look at the bytes of a cell.
    func withBytes<Value>(of cell: Cell, _ body: (Span<UInt8>) -> Value) -> Value {
        let start = unsafe base.assumingMemoryBound(to: UInt8.self) + cell.start
        return body(unsafe Span<UInt8>(_unsafeStart: start, count: cell.length))
    }
}
