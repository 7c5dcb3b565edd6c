package import Records

/// Records that a check doubts, and what they could be instead: what is said of them as far as figures go (Decision-FloorAndCeiling).
package struct Betwijfeld: Sendable {
    /// The rows of one gemeente in one file.
    package struct Deel: Hashable, Sendable {
        let file: Int
        let gemeente: Int

        /// The place of the file in the levering, and that of the gemeente in `gemeenten.csv`.
        package init(file: Int, gemeente: Int) {
            (self.file, self.gemeente) = (file, gemeente)
        }
    }

    /// What they could be.
    package enum Vermoeden: Hashable, Sendable {
        /// Care that is there once more, and stays there without them.
        case dubbel
        /// Care of which one record is right, in one of several gemeenten.
        case vanAndereGemeente
        /// Care of another jeugdige.
        case vanAndereJeugdige
        /// Care of another jeugdige, or of other days.
        case vanAndereJeugdigeOfDagen
        /// Care of other days.
        case vanAndereDagen
        /// Care with the sign of its amount turned round.
        case andersom
        /// Care with another amount, of the same sign.
        case metAnderBedrag

        /// Whether it may turn out to be there not at all, or elsewhere, and else is as it is.
        var goes: Bool { self == .dubbel || self == .vanAndereGemeente || self == .vanAndereJeugdige }
        /// Whether it may turn out to be care of a jeugdige who is not known.
        var comesToAnother: Bool { self == .vanAndereJeugdige || self == .vanAndereJeugdigeOfDagen }
        /// Whether it may be of the period without touching it now.
        var isOfAnyDay: Bool { self == .vanAndereDagen || self == .vanAndereJeugdigeOfDagen }
    }

    /// Of the doubt.
    package let code: String
    let vermoeden: Vermoeden
    /// Of which every record is meant.
    let delen: Set<Deel>
    /// Where single ones stand.
    let places: Set<SuspectTally.Place>

    /// All records of `delen`, and those at `places`.
    package init(code: String, _ vermoeden: Vermoeden, in delen: Set<Deel>, at places: Set<SuspectTally.Place>) {
        (self.code, self.vermoeden, self.delen, self.places) = (code, vermoeden, delen, places)
    }
}
