import Contract
import Faults
import Intake
import Jeugdhulp

/// A gemeente that delivered before delivers again.
package enum GemeenteInEveryLevering: Check {
    /// TOE-007. A levering is a dated folder below `leveringen/` (Rekenregels, R1.1), also where leveringen add up.
    package static let rule = Rule(
        .gemeenteInEveryLevering, name: "GemeenteInEveryLevering", kolom: nil,
        drempels: [
            Drempel(
                naam: "rijen", standaard: 20, bereik: 1...1_000_000,
                uitleg: "zoveel aangenomen rijen moet een eerdere levering minstens hebben")
        ])

    /// One for each gemeente, kind and levering without accepted rows after one with at least `rijen`, or one where no
    /// levering has any. They are about no file.
    package static func findings(in rows: CheckedRows, _ drempels: Drempelwaarden) -> FindingList {
        let counts = countsByLevering(rows.files)
        // What stands in no delivery comes before all of them.
        let folders = counts.keys.sorted { left, right in
            guard let right else { return false }
            return left.map { $0 < right } ?? true
        }
        var findings = FindingList()
        for (gemeente, soort) in rows.gemeenteSoorten {
            let series = folders.map { counts[$0]?[Key(gemeente: gemeente, soort: soort)] ?? 0 }
            for index in series.indices.dropFirst() where series[index] == 0 {
                guard series[..<index].contains(where: { $0 >= drempels["rijen"] }) else { continue }
                findings.add(
                    Finding(
                        nil, gemeente: gemeente,
                        gevonden: Toetstekst.leveringWithout(soort.rawValue, levering: folders[index]?.name ?? "")))
            }
            if series.allSatisfy({ $0 == 0 }) {
                findings.add(
                    Finding(nil, gemeente: gemeente, gevonden: Toetstekst.noLeveringWith(soort.rawValue)))
            }
        }
        return findings
    }

    private struct Key: Hashable {
        let gemeente: Int
        let soort: Leveringssoort
    }

    /// Accepted rows per levering; files in no folder of their own count as one levering before all others.
    private static func countsByLevering(_ files: [FileAccount]) -> [Leveringsmap?: [Key: Int]] {
        var counts: [Leveringsmap?: [Key: Int]] = [:]
        for account in files {
            let folder = Leveringsmap(path: account.file.path)
            for gemeente in account.gemeenten {
                counts[folder, default: [:]][Key(gemeente: gemeente, soort: account.file.soort), default: 0] +=
                    account.acceptedByGemeente[gemeente] ?? 0
            }
        }
        return counts
    }
}

extension CheckedRows {
    /// Every gemeente with every kind.
    var gemeenteSoorten: [(gemeente: Int, soort: Leveringssoort)] {
        gemeenten.indices.flatMap { gemeente in Leveringssoort.allCases.map { (gemeente, $0) } }
    }
}
