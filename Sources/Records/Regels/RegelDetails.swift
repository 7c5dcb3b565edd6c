import Intake

/// What some consumers look at in a record beside its `Telregel`, in 12 bytes.
///
/// Public only because this compiler inlines nothing of another module that is less.
public struct RegelDetails: BitwiseCopyable, Sendable {
    /// The number of the aanbieder of a declaratie; 0 where it is not known.
    public let aanbieder: UInt32
    /// Number of the piece in 23 bits; in the highest whether the record is known.
    @usableFromInline let origin: UInt32
    /// Within its piece, from 1; 0 where lines were not read.
    public let line: UInt32

    init(_ versie: Versie, line: UInt32, isKnown: Bool) {
        aanbieder = versie.aanbieder
        origin = UInt32(truncatingIfNeeded: versie.piece) | (isKnown ? 1 << 31 : 0)
        self.line = line
    }

    private init() {
        (aanbieder, origin, line) = (0, 0, 0)
    }

    /// Of no record.
    static let none = RegelDetails()

    /// Pieces are numbered in the order in which rows are read.
    @inlinable public var piece: Int { Int(origin & 0x7F_FFFF) }
    /// Whether an earlier delivery had the record, of the same jeugdige.
    @inlinable public var isKnown: Bool { origin >> 31 == 1 }
}

/// What is kept of each record that is counted.
package enum RegelProjection: Sendable {
    /// Its `Telregel`.
    case regels
    /// Its `RegelDetails` too.
    case details
}
