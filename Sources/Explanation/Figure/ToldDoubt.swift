import Publication

/// A doubt of the run, and how far it reaches into one figure.
package struct ToldDoubt: Sendable {
    /// How far floor and ceiling hold it.
    package enum Reach: Sendable {
        /// It has a share of them.
        case share
        /// What it is about has a share of them by another cause.
        case counted
        /// Rows may be missing, and nothing says how many.
        case missing
        /// Nothing bounds it.
        case unbounded
        /// It can't change the figure.
        case none
    }

    let code: String
    let titel: String
    let gemeenten: [String]
    let reach: Reach
    let isOfRows: Bool

    /// `gemeenten` are names, in order; `isOfRows`: its share is of rows, and else of jeugdigen.
    package init(code: String, titel: String, gemeenten: [String], reach: Reach, isOfRows: Bool) {
        (self.code, self.titel, self.gemeenten, self.reach, self.isOfRows) = (code, titel, gemeenten, reach, isOfRows)
    }

    /// `[TWI-002] dezelfde zorg onder twee of meer nummers (Almelo, Borne)`.
    var text: String {
        let shown = gemeenten.prefix(Self.maximumGemeenten)
        let rest = gemeenten.count - shown.count
        let names = Opsomming.en(shown + (rest > 0 ? [DutchNumber.counted(rest, "andere", "andere")] : []))
        return "[\(code)] \(titel)" + (names.isEmpty ? "" : " (\(names))")
    }

    /// More are told as a number.
    private static let maximumGemeenten = 4
}
