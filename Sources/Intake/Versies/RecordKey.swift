/// What versions of one record share, and no others: the gemeente and the number, of a declaratie the aanbieder too (Rekenregels, R2.4).
///
/// Only for versions whose names have the same numbers. Public only because this compiler inlines nothing of another module that is less.
public struct RecordKey: Hashable, Comparable, Sendable {
    /// See `PackedName`.
    public let nummer: UInt64
    @usableFromInline let scope: UInt32

    @inlinable
    init(nummer: UInt64, scope: UInt32) {
        self.nummer = nummer
        self.scope = scope
    }

    /// `gemeente` is its place in `gemeenten.csv`, `aanbieder` the number of an aanbieder; 0 for none.
    @inlinable
    public init(nummer: UInt64, gemeente: Int, aanbieder: UInt32) {
        self.init(nummer: nummer, scope: aanbieder << 12 | UInt32(truncatingIfNeeded: gemeente))
    }

    /// The place in `gemeenten.csv`.
    @inlinable public var gemeente: Int { Int(scope & 0xFFF) }
    /// The number of the aanbieder; 0 for none.
    @inlinable public var aanbieder: UInt32 { scope >> 12 }
    /// Other bits for another gemeente or aanbieder.
    @inlinable public var scopeBits: UInt64 { UInt64(scope) }

    /// An order that is the same within a run.
    @inlinable
    public static func < (left: RecordKey, right: RecordKey) -> Bool {
        left.nummer == right.nummer ? left.scope < right.scope : left.nummer < right.nummer
    }
}

extension Versie {
    /// The record that this is a version of.
    @inlinable public var record: RecordKey { RecordKey(nummer: nummer, scope: scope) }
}
