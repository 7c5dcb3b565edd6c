import Contract
import Faults
import Intake

/// No file has cents in a column that is read as euros.
package enum BedragInEuros: Check {
    /// TOE-011. Nothing in a file tells its unit but `bedrag_eenheid` (Rekenregels, R1.6).
    package static let rule = Rule(
        .bedragInEuros, name: "BedragInEuros", kolom: .bedrag,
        drempels: [
            Drempel(
                naam: "factor", standaard: 50, bereik: 2...10_000,
                uitleg: "minstens zoveel maal de mediaan per dag van anderen"),
            Drempel(
                naam: "rijen", standaard: 10, bereik: 1...1_000_000,
                uitleg: "zoveel declaraties moet een bestand minstens hebben"),
        ])

    /// One for a file, at line 0: no cents, and a day costs at least `factor` times as much as elsewhere.
    package static func findings(in rows: CheckedRows, _ drempels: Drempelwaarden) -> FindingList {
        let prices = FilePrices(rows, atLeast: drempels["rijen"])
        var findings = FindingList()
        for place in prices.suspects {
            guard let ratio = prices.ratio(of: place), ratio >= Int64(drempels["factor"]) else { continue }
            findings.add(
                Finding(
                    Finding.Place(file: place, line: 0), gemeente: rows.files[place].onlyGemeente,
                    gevonden: Toetstekst.noCents(timesOthers: ratio)))
        }
        return findings
    }
}
