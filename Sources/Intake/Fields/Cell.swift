/// Where a cell stands in a text.
struct Cell {
    /// Offset of its first byte.
    let start: Int
    /// Offset after its last byte.
    let end: Int

    /// Bytes.
    @inline(always) var length: Int { end &- start }
    @inline(always) var isEmpty: Bool { start == end }
    @inline(always) var range: Range<Int> { start..<end }
}
