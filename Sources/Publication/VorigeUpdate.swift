package import Jeugdhulp

/// The update before this one, and what the figures of this one have to do with it.
package struct VorigeUpdate: Sendable {
    /// What can be said of how the previous update was made.
    package struct Herkomst: Hashable, Sendable {
        /// Delivered files it was made with that are not there any more, in byte order of path below DATA.
        package let verdwenen: [String]
        /// Delivered files that hold other bytes now, in byte order of path below DATA.
        package let gewijzigd: [String]
        /// Files of settings and referentie that are not what they were, in byte order of path below DATA.
        package let andereRegels: [String]
        /// Whether what it published could be worked out again by its own settings and referentie.
        package let isNagerekend: Bool

        /// Paths in byte order.
        package init(verdwenen: [String], gewijzigd: [String], andereRegels: [String], isNagerekend: Bool) {
            self.verdwenen = verdwenen
            self.gewijzigd = gewijzigd
            self.andereRegels = andereRegels
            self.isNagerekend = isNagerekend
        }
    }

    /// Version of the program that made it.
    package let version: String
    /// SHA-256 of its `cijfers.csv`.
    package let sha256: String
    /// How it was made.
    package let herkomst: Herkomst
    /// What changed since, by cause.
    package let bijstellingen: Bijstellingen

    /// Takes everything as it is.
    package init(version: String, sha256: String, herkomst: Herkomst, bijstellingen: Bijstellingen) {
        self.version = version
        self.sha256 = sha256
        self.herkomst = herkomst
        self.bijstellingen = bijstellingen
    }

    /// Its figures as they were published.
    package var cijfers: Cijfers { bijstellingen.vorige }
}
