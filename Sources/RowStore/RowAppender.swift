/// Adds rows to what its owner keeps as well: a row is added faster than something is kept and let go.
///
/// Public only because this compiler inlines nothing of another module that is less.
@safe public struct RowAppender<Row: BitwiseCopyable & Sendable>: @unchecked Sendable {
    @usableFromInline let rows: Unmanaged<PartitionedRows<Row>>

    init(_ rows: PartitionedRows<Row>) {
        unsafe self.rows = Unmanaged.passUnretained(rows)
    }

    /// Adds a row behind those of its partition; constant time.
    @inline(always)
    public func append(_ row: Row, to partition: Int) {
        // Sound: the owner keeps the rows.
        unsafe rows._withUnsafeGuaranteedRef { $0.append(row, to: partition) }
    }
}
