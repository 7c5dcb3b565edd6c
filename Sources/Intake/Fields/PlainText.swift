import Tabular

/// The text around one plain record, read eight bytes at a time without a check each time.
///
/// Sound: it is made for a record that lies at least `margin` bytes from either end of the text, asked only for bytes that begin or
/// end within that record, and used only as long as the text is.
@safe struct PlainText {
    /// Bytes that may be read on either side of the record.
    static let margin = 16

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

    /// The first byte of a field; of an empty one what stands behind it.
    @inline(always)
    func firstByte(of field: Record.Field) -> UInt8 {
        unsafe base.load(fromByteOffset: field.first, as: UInt8.self)
    }

    /// The bytes of a field, the first one lowest, 0 above them; of a field longer than eight bytes its first eight.
    @inline(always)
    func word(of field: Record.Field) -> UInt64 {
        let unused = UInt64(truncatingIfNeeded: max(0, 8 &- field.length)) &* 8
        return (word(from: field.first) &<< unused) &>> unused
    }
}

extension Record.Field {
    /// Bytes.
    @inline(always)
    var length: Int { Int(end) &- Int(start) }

    /// Offset of its first byte.
    @inline(always)
    var first: Int { Int(start) }

    @inline(always)
    var isEmpty: Bool { start == end }
}
