/// Inhabitants on 1 January of a year, all and those under 18 (Rekenregels, R4).
package struct Bevolkingsstand: Hashable, Sendable {
    /// Of every age.
    package let inwoners: Int
    /// Those of them under 18.
    package let jeugdigen: Int

    /// That there are no more jeugdigen than inwoners is checked where the file is read.
    package init(inwoners: Int, jeugdigen: Int) {
        self.inwoners = inwoners
        self.jeugdigen = jeugdigen
    }

    /// jeugdigen / inwoners × 100 in tenths of a percent, half away from zero; `nil` without inhabitants.
    /// Rekenregels, R3.3, table 1.
    package var tenthsOfPercent: Int? {
        Afronding.tenths(jeugdigen, per: 100, of: inwoners)
    }
}

/// The lines of `bevolking.csv`.
package struct Bevolking: Sendable {
    /// What a line is found by; each stands in the file once.
    package struct Sleutel: Hashable, Sendable {
        let jaar: Int
        let gebied: Gebied

        /// For `twente` it is the line of Twente itself, which the file may lack.
        package init(jaar: Int, gebied: Gebied) {
            self.jaar = jaar
            self.gebied = gebied
        }
    }

    private let standen: [Sleutel: Bevolkingsstand]
    private let gemeenten: [Gemeente]

    /// `gemeenten` are all of `gemeenten.csv`; over these Twente is summed.
    package init(_ standen: [Sleutel: Bevolkingsstand], gemeenten: [Gemeente]) {
        self.standen = standen
        self.gemeenten = gemeenten
    }

    /// Number of lines.
    package var count: Int { standen.count }

    /// The population of a gebied on 1 January; for Twente its own line, else the sum over the gemeenten if all are there, else
    /// `nil` (Rekenregels, R4).
    package func stand(jaar: Int, gebied: Gebied) -> Bevolkingsstand? {
        if let own = standen[Sleutel(jaar: jaar, gebied: gebied)] { return own }
        guard gebied == .twente, !gemeenten.isEmpty else { return nil }
        let each = gemeenten.compactMap { standen[Sleutel(jaar: jaar, gebied: .gemeente(code: $0.code))] }
        guard each.count == gemeenten.count else { return nil }
        return Bevolkingsstand(
            inwoners: each.reduce(0) { $0 + $1.inwoners }, jeugdigen: each.reduce(0) { $0 + $1.jeugdigen })
    }
}
