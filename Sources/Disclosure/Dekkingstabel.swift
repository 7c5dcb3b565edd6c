package import Jeugdhulp

/// What each gemeente delivered over each quarter of an update, in words: there is no number in it, and the word for little is never about
/// fewer than twenty records (Rekenregels, R2.8).
package struct Dekkingstabel: Sendable {
    /// One gemeente and kind.
    package struct Rij: Sendable {
        /// Whose it is.
        package let gemeente: Gemeente
        /// `indicaties` or `declaraties`.
        package let soort: String
        /// By place in `kwartalen`.
        package let graden: [Dekkingsgraad]

        /// `graden` are as many as there are quarters.
        package init(gemeente: Gemeente, soort: String, graden: [Dekkingsgraad]) {
            (self.gemeente, self.soort, self.graden) = (gemeente, soort, graden)
        }

        /// Whether the gemeente has no row of the kind at all.
        package var ontbreekt: Bool { graden.first == .ontbreekt }
    }

    /// Those of the periods of the update, in order.
    package let kwartalen: [Kwartaal]
    /// By gemeente, then kind.
    package let rijen: [Rij]

    /// Empty where nothing was settled.
    package init(kwartalen: [Kwartaal] = [], rijen: [Rij] = []) {
        (self.kwartalen, self.rijen) = (kwartalen, rijen)
    }
}
