/// The fields of one record as ranges into the buffer it was scanned from; made once and reused for every record.
///
/// Public only because this compiler inlines nothing of another module that is less.
public struct Record: Sendable {
    /// Packed in 64 bits: start in the low 32, end in 31, the highest bit for a malformed field.
    public struct Field: Sendable {
        @usableFromInline let bits: UInt64

        @inline(always)
        init(start: Int, end: Int, isMalformed: Bool) {
            bits =
                UInt64(truncatingIfNeeded: start) & 0xFFFF_FFFF | UInt64(truncatingIfNeeded: end) << 32
                | (isMalformed ? 1 << 63 : 0)
        }

        /// Of a field that is not malformed; offsets are below 2³¹.
        @inline(always)
        init(start: Int, end: Int) {
            bits = UInt64(truncatingIfNeeded: start) | UInt64(truncatingIfNeeded: end) << 32
        }

        /// Offset of its first byte.
        @inline(always) public var start: Int32 { Int32(truncatingIfNeeded: bits) }
        /// Offset after its last byte.
        @inline(always) public var end: Int32 { Int32(truncatingIfNeeded: bits >> 32 & 0x7FFF_FFFF) }
        /// Text stood after the closing quote.
        @inline(always) public var isMalformed: Bool { bits >> 63 == 1 }
    }

    /// Fields of the record, also when there are more than are kept.
    public internal(set) var fieldCount = 0
    /// Line ends between the start of the buffer and this record.
    package internal(set) var linesBefore = 0
    /// Whether text stands after a closing quote.
    package internal(set) var hasMalformedField = false
    /// Whether a quote stands in an unquoted field while another field is quoted; only for a record that is not plain.
    var strayQuote = false
    /// Line ends inside quotes; only for a record that is not plain.
    var quotedLineEnds = 0
    /// Whether a field that is not kept holds bytes.
    package internal(set) var hasTextBeyondColumns = false
    /// Whether every byte of the fields is visible ASCII (0x21–0x7F) and none stands after a closing quote: nothing is to be trimmed,
    /// and no character has more than one byte. Of a few such records it is not known.
    public internal(set) var isPlain = false
    /// As many as are kept; only those below `fieldCount` are of this record.
    @usableFromInline var fields = [Field](repeating: Field(start: 0, end: 0), count: Limits.columns)

    /// Whether a quote stands in an unquoted field while another field of the record is quoted.
    package var hasStrayQuote: Bool { !isPlain && strayQuote }

    /// Line ends inside its quotes: a record stands on one physical line more.
    package var linesInside: Int { isPlain ? 0 : quotedLineEnds }

    /// Room for `Limits.columns` fields.
    package init() {}

    /// A field that is kept: `index` is below `fieldCount` and below `Limits.columns`.
    @inline(always) public subscript(index: Int) -> Field { fields[index] }
}
