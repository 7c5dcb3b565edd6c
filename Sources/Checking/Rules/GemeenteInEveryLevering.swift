import Intake
import Jeugdhulp

/// A gemeente that delivered before delivers again.
package enum GemeenteInEveryLevering: Check {
    /// TOE-007. A levering is a dated folder below `leveringen/` (contract, section 2.6), also where leveringen add up.
    package static let rule = Rule(
        code: "TOE-007", name: "GemeenteInEveryLevering", titel: "een gemeente zonder rijen in een levering",
        betekenis:
            "In een eerdere map van leveringen/ (zoals 2020-07) staan rijen van deze gemeente en soort, in een latere geen enkele.",
        herstel: "Vraag de levering na. Cijfers over de laatste kwartalen van deze gemeente zijn anders te laag.",
        verwacht: "in elke levering rijen van elke gemeente die eerder leverde", kolom: nil,
        drempels: [
            Drempel(
                naam: "rijen", standaard: 20, bereik: 1...1_000_000,
                uitleg: "zoveel aangenomen rijen moet een eerdere levering minstens hebben")
        ])

    /// One for each gemeente, kind and levering without accepted rows after one with at least `rijen`, or one where no
    /// levering has any. They are about no file.
    package static func findings(in rows: CheckedRows, _ drempels: Drempelwaarden) -> FindingList {
        let counts = countsByLevering(rows.levering)
        let folders = counts.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        var findings = FindingList()
        for (gemeente, soort) in rows.gemeenteSoorten {
            let series = folders.map { counts[$0]?[Key(gemeente: gemeente, soort: soort)] ?? 0 }
            for index in series.indices.dropFirst() where series[index] == 0 {
                guard series[..<index].contains(where: { $0 >= drempels["rijen"] }) else { continue }
                findings.add(
                    Finding(
                        nil, gemeente: gemeente,
                        gevonden: "levering \(folders[index]): geen \(soort.rawValue), eerder wel"))
            }
            if series.allSatisfy({ $0 == 0 }) {
                findings.add(
                    Finding(nil, gemeente: gemeente, gevonden: "in geen enkele levering staan \(soort.rawValue)"))
            }
        }
        return findings
    }

    private struct Key: Hashable {
        let gemeente: Int
        let soort: Leveringssoort
    }

    /// The first folder below `leveringen/` when it is named as a day or a month (contract, section 2.6), else nothing.
    private static func folder(of path: String) -> String {
        let parts = path.split(separator: "/")
        guard parts.count > 2 else { return "" }
        let folder = String(parts[1])
        let day = folder.utf8.count == 7 ? folder + "-01" : folder
        return CalendarDate(iso: day) == nil ? "" : folder
    }

    /// Accepted rows per levering; files in no folder of their own count as one levering before all others.
    private static func countsByLevering(_ levering: CheckedLevering) -> [String: [Key: Int]] {
        var counts: [String: [Key: Int]] = [:]
        for file in levering.files {
            let folder = folder(of: file.delivered.path)
            for (gemeente, rows) in file.perGemeente {
                counts[folder, default: [:]][Key(gemeente: gemeente, soort: file.delivered.soort), default: 0] +=
                    rows.accepted
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
