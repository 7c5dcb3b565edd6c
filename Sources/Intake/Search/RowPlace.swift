/// Where a row stands: the piece of a file, and its line within it.
package struct RowPlace: Hashable, Comparable, Sendable {
    /// Pieces are numbered in the order in which rows are read.
    package let piece: Int
    /// From 1.
    package let line: UInt32

    /// A place that is in some piece.
    package init(piece: Int, line: UInt32) {
        (self.piece, self.line) = (piece, line)
    }

    /// In the order of reading.
    package static func < (left: RowPlace, right: RowPlace) -> Bool {
        (left.piece, left.line) < (right.piece, right.line)
    }
}
