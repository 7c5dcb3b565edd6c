package import Contract
import Jeugdhulp

extension Leveringsmappen {
    /// A gemeente with rows of a kind in a delivery dated after the peildatum, and in none that is seen.
    package struct Bereft: Sendable {
        /// Place in `gemeenten.csv`.
        package let gemeente: Int
        /// The kind of which no row is seen.
        package let soort: Leveringssoort
        /// The first delivery in `later` that has rows.
        package let map: Leveringsmap
    }

    /// In order of gemeente, then of kind. `levering` is that of which these are the deliveries.
    package func bereft(in levering: Levering) -> [Bereft] {
        let files = levering.files.map { (account: $0, map: Leveringsmap(path: $0.file.path)) }
        var bereft: [Bereft] = []
        for map in later {
            for (account, own) in files where own == map {
                let soort = account.file.soort
                for gemeente in account.acceptedByGemeente.keys where pair(soort, gemeente: gemeente).newest == nil {
                    if bereft.contains(where: { $0.gemeente == gemeente && $0.soort == soort }) { continue }
                    bereft.append(Bereft(gemeente: gemeente, soort: soort, map: map))
                }
            }
        }
        return bereft.sorted { left, right in
            if left.gemeente != right.gemeente { return left.gemeente < right.gemeente }
            return left.soort == .indicaties && right.soort == .declaraties
        }
    }
}

extension Levering {
    /// The newest delivery that its folder dates, whether or not a row of it was accepted; `nil` without any.
    package var newestMap: Leveringsmap? { files.compactMap { Leveringsmap(path: $0.file.path) }.max() }
}
