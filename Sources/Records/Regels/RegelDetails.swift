import Intake

/// What some consumers look at in a record beside its `Telregel`, in 4 bytes.
///
/// Public only because this compiler inlines nothing of another module that is less.
public struct RegelDetails: BitwiseCopyable, Sendable {
    /// The number of the aanbieder of a declaratie; 0 where it is not known.
    public let aanbieder: UInt32

    init(_ versie: Versie) {
        aanbieder = versie.aanbieder
    }

    private init(aanbieder: UInt32) {
        self.aanbieder = aanbieder
    }

    /// Of no record.
    static let none = RegelDetails(aanbieder: 0)
}

/// What is kept of each record that is counted.
package enum RegelProjection: Sendable {
    /// Its `Telregel`.
    case regels
    /// Its `RegelDetails` too.
    case details
}
