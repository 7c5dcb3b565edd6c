/// The fields of one record as ranges into the buffer it was scanned from; made once and reused for every record.
///
/// Public only because this compiler inlines nothing of another module that is less.
public struct Record: Sendable {
    /// Packed in 64 bits: start in the low 32, end in 31, the highest bit for a malformed field.
    public struct Field: Sendable {
        @usableFromInline let bits: UInt64

        @inline(__always)
        init(start: Int, end: Int, isMalformed: Bool) {
            bits =
                UInt64(truncatingIfNeeded: start) & 0xFFFF_FFFF | UInt64(truncatingIfNeeded: end) << 32
                | (isMalformed ? 1 << 63 : 0)
        }

        /// Offset of its first byte.
        @inlinable public var start: Int32 { Int32(truncatingIfNeeded: bits) }
        /// Offset after its last byte.
        @inlinable public var end: Int32 { Int32(truncatingIfNeeded: bits >> 32 & 0x7FFF_FFFF) }
        /// Text stood after the closing quote.
        @inlinable public var isMalformed: Bool { bits >> 63 == 1 }
    }

    /// Fields of the record, also when there are more than are kept.
    package internal(set) var fieldCount = 0
    /// Line ends between the start of the buffer and this record.
    package internal(set) var linesBefore = 0
    /// Whether text stands after a closing quote.
    package internal(set) var hasMalformedField = false
    /// Whether a field that is not kept holds bytes.
    package internal(set) var hasTextBeyondColumns = false
    /// As many as are kept; only those below `fieldCount` are of this record.
    @usableFromInline var fields = [Field](
        repeating: Field(start: 0, end: 0, isMalformed: false), count: Limits.columns)

    /// Room for `Limits.columns` fields.
    package init() {}

    /// A field that is kept: `index` is below `fieldCount` and below `Limits.columns`.
    @inlinable public subscript(index: Int) -> Field { fields[index] }
}
