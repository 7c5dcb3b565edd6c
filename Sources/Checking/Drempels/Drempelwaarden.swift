package import Contract

/// The thresholds of one check, by name.
package struct Drempelwaarden: Sendable {
    private let waarden: [String: Int]

    /// Those of a rule, with what `instellingen.json` says instead.
    package init(_ rule: some HasDrempels, _ instellingen: [Toetsinstelling]) {
        var waarden = Dictionary(uniqueKeysWithValues: rule.drempels.map { ($0.naam, $0.standaard) })
        for instelling in instellingen where instelling.code == rule.code {
            waarden[instelling.drempel] = instelling.waarde
        }
        self.waarden = waarden
    }

    /// The value of a threshold that the rule has.
    package subscript(naam: String) -> Int {
        guard let waarde = waarden[naam] else { preconditionFailure("the rule has no threshold \(naam)") }
        return waarde
    }
}
