package import Figures
package import Jeugdhulp

/// The update before this one, and what the figures of this one have to do with it.
package struct VorigeUpdate: Sendable {
    /// What can be told to everybody of how the previous update was made. Which delivered files hold other bytes now only its dossier
    /// tells (`Decision-TwoDoors`).
    package struct Herkomst: Hashable, Sendable {
        /// Delivered files it was made with that are not there any more, in byte order of path below DATA.
        package let verdwenen: [String]
        /// Files of settings and referentie that are not what they were, in byte order of path below DATA.
        package let andereRegels: [String]
        /// Whether what it published could be worked out again by its own settings and referentie.
        package let isNagerekend: Bool

        /// Paths in byte order.
        package init(verdwenen: [String], andereRegels: [String], isNagerekend: Bool) {
            self.verdwenen = verdwenen
            self.andereRegels = andereRegels
            self.isNagerekend = isNagerekend
        }
    }

    /// Whether what changed can be divided by cause.
    package enum Verdeling: Hashable, Sendable {
        case perOorzaak
        /// The previous update has a later peildatum than this one, so there is no way from the one to the other.
        case vorigeIsLater
    }

    /// Which update it is.
    package let kop: Updatekop
    /// Version of the program that made it.
    package let version: String
    /// SHA-256 of its `cijfers.csv`.
    package let sha256: String
    /// How it was made.
    package let herkomst: Herkomst
    /// Whether there are figures of what changed since.
    package let verdeling: Verdeling
    /// The running period that it published and this update does not, counted again to be compared; `nil` where there is none.
    package let lopend: Periode?

    /// Takes everything as it is.
    package init(
        kop: Updatekop, version: String, sha256: String, herkomst: Herkomst, verdeling: Verdeling, lopend: Periode?
    ) {
        self.kop = kop
        self.version = version
        self.sha256 = sha256
        self.herkomst = herkomst
        self.verdeling = verdeling
        self.lopend = lopend
    }
}
