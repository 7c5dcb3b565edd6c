import Tabular

/// What going through rows needs besides the text, kept from piece to piece.
///
/// Sound: there is room for every column of a header until `deinit`. May be used by one thread at a time.
@safe final class RowWalkMemory: @unchecked Sendable {
    let index = FieldIndex()
    /// Where the fields of a row begin whose quotes were taken off, or that was scanned.
    let starts: UnsafeMutablePointer<UInt32>
    /// Where they end.
    let ends: UnsafeMutablePointer<UInt32>

    init() {
        unsafe starts = .allocate(capacity: Limits.columns)
        unsafe ends = .allocate(capacity: Limits.columns)
        unsafe starts.initialize(repeating: 0, count: Limits.columns)
        unsafe ends.initialize(repeating: 0, count: Limits.columns)
    }

    deinit {
        unsafe starts.deallocate()
        unsafe ends.deallocate()
    }
}
