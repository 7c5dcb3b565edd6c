/// Where the fields of one row stand, its quotes taken off.
///
/// Sound: it is asked only for columns that the file has, of which there is a start and an end each as long as the row is read; see
/// `RowWalk`.
@safe struct RowFields {
    private let starts: UnsafePointer<UInt32>
    private let ends: UnsafePointer<UInt32>
    /// What is added to a start: between fields there is one byte.
    private let shift: UInt32

    @inline(always)
    init(starts: UnsafePointer<UInt32>, ends: UnsafePointer<UInt32>, shift: UInt32) {
        unsafe self.starts = unsafe starts
        unsafe self.ends = unsafe ends
        self.shift = shift
    }

    @inline(always)
    subscript(place: Int) -> Cell {
        unsafe Cell(
            start: Int(truncatingIfNeeded: starts[place] &+ shift), end: Int(truncatingIfNeeded: ends[place]))
    }
}
