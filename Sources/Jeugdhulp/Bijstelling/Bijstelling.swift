/// One figure that is not what it was in the previous update, divided by cause.
package struct Bijstelling: Hashable, Sendable {
    /// What one cause did to the figure.
    package struct Deel: Hashable, Sendable {
        /// Each cause is once in a bijstelling, in the order of `Oorzaak`.
        package let oorzaak: Oorzaak
        /// In the unit of the figure; may be zero or negative.
        package let waarde: Waarde

        /// A share of the difference.
        package init(oorzaak: Oorzaak, waarde: Waarde) {
            self.oorzaak = oorzaak
            self.waarde = waarde
        }
    }

    /// Both updates publish a number.
    package let verschil: Cijferverschil
    /// One for every cause; together they are the difference.
    package let delen: [Deel]

    /// `delen` add up to the difference.
    package init(verschil: Cijferverschil, delen: [Deel]) {
        self.verschil = verschil
        self.delen = delen
    }

    /// What a cause did to the figure; zero in its unit when it did nothing.
    package func deel(_ oorzaak: Oorzaak) -> Waarde? {
        delen.first { $0.oorzaak == oorzaak }?.waarde
    }
}
