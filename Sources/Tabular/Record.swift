/// The fields of one record as ranges into the buffer it was scanned from; made once and reused for every record.
package struct Record: Sendable {
    package struct Field: Sendable {
        package fileprivate(set) var start: Int32 = 0
        package fileprivate(set) var end: Int32 = 0
        /// Text stood after the closing quote.
        package fileprivate(set) var isMalformed = false
    }

    /// Fields of the record, also when there are more than are kept.
    package private(set) var fieldCount = 0
    /// Line ends between the start of the buffer and this record.
    package private(set) var linesBefore = 0
    package private(set) var hasMalformedField = false
    /// Whether a field that is not kept holds bytes.
    package private(set) var hasTextBeyondColumns = false
    private var fields = [Field](repeating: Field(), count: Limits.columns)

    package init() {}

    /// A field that is kept: `index` is below `fieldCount` and below `Limits.columns`.
    package subscript(index: Int) -> Field { fields[index] }

    mutating func begin(linesBefore: Int) {
        fieldCount = 0
        hasMalformedField = false
        hasTextBeyondColumns = false
        self.linesBefore = linesBefore
    }

    mutating func append(start: Int, end: Int, isMalformed: Bool = false) {
        if fieldCount < Limits.columns {
            fields[fieldCount].start = Int32(truncatingIfNeeded: start)
            fields[fieldCount].end = Int32(truncatingIfNeeded: end)
            fields[fieldCount].isMalformed = isMalformed
        } else if end > start {
            hasTextBeyondColumns = true
        }
        if isMalformed { hasMalformedField = true }
        fieldCount &+= 1
    }
}
