import Checking
import Contract
import Intake
import Jeugdhulp
import Publication
import Wording

/// What is said about the checks: counts and places, nothing of a person and no cell.
enum ToetsSummary {
    private static let shownPlaces = 3

    /// Per rule, then per file, then per gemeente.
    static func lines(_ uitslag: Toetsuitslag) -> [String] {
        let found = uitslag.toetsen.filter { $0.findings.total > 0 }
        guard !found.isEmpty else {
            return ["toetsen: \(uitslag.toetsen.count) gedaan, niets gevonden"] + gemeenten([], uitslag)
        }
        let verbs = Plural.word(found.count, "vond iets; zij verandert", "vonden iets; zij veranderen")
        return ["toetsen: \(uitslag.toetsen.count) gedaan, \(found.count) \(verbs) geen cijfer"]
            + found.map { rule($0.rule, $0.findings, uitslag) } + caps(found) + files(found, uitslag)
            + gemeenten(found, uitslag)
    }

    private static func rule(_ rule: Rule, _ findings: FindingList, _ uitslag: Toetsuitslag) -> String {
        let places = findings.kept.prefix(shownPlaces).map { place($0, uitslag) }
        return
            "\(Rule.ernst): [\(rule.code)] \(rule.titel): \(findings.total), het eerst \(places.joined(separator: " en "))"
    }

    private static func place(_ finding: Finding, _ uitslag: Toetsuitslag) -> String {
        guard let place = finding.place else {
            let gemeente = finding.gemeente < 0 ? "" : uitslag.gemeenten[Int(finding.gemeente)].code
            return "\(gemeente) (\(finding.gevonden ?? ""))"
        }
        return "op " + text(place, uitslag) + (finding.other.map { " (zie ook \(text($0, uitslag)))" } ?? "")
    }

    private static func text(_ place: Finding.Place, _ uitslag: Toetsuitslag) -> String {
        let path = uitslag.files[Int(place.file)].file.path
        return place.line > 0 ? "\(path):\(place.line)" : path
    }

    private static func caps(_ found: [(rule: Rule, findings: FindingList)]) -> [String] {
        let capped = found.filter(\.findings.isCapped).map(\.rule.code)
        guard !capped.isEmpty else { return [] }
        return [
            "van \(capped.joined(separator: ", ")) zijn per bestand de eerste \(FindingList.maximumKeptPerFile) plaatsen bewaard; "
                + "de aantallen zijn volledig"
        ]
    }

    private static func files(
        _ found: [(rule: Rule, findings: FindingList)], _ uitslag: Toetsuitslag
    ) -> [String] {
        uitslag.files.indices.compactMap { file in
            let counts = found.compactMap { toets in
                toets.findings.totalByFile[Int32(file)].map { "\(toets.rule.code) \($0)" }
            }
            guard !counts.isEmpty else { return nil }
            return "\(uitslag.files[file].file.path): \(counts.joined(separator: ", "))"
        }
    }

    private static func gemeenten(
        _ found: [(rule: Rule, findings: FindingList)], _ uitslag: Toetsuitslag
    ) -> [String] {
        let rejected = rejectedPerGemeente(uitslag)
        return uitslag.gemeenten.indices.map { place in
            let accepted = uitslag.files.reduce(0) { $0 + ($1.acceptedByGemeente[place] ?? 0) }
            let counts = found.compactMap { toets in
                toets.findings.totalByGemeente[Int16(place)].map { "\(toets.rule.code) \($0)" }
            }
            let gemeente = uitslag.gemeenten[place]
            return
                (["\(gemeente.code) \(gemeente.naam): \(accepted) aangenomen", "\(rejected[place]) afgekeurd"] + counts)
                .joined(separator: ", ")
        }
    }

    /// Also the rows whose gemeente follows from their file.
    private static func rejectedPerGemeente(_ uitslag: Toetsuitslag) -> [Int] {
        var counts = [Int](repeating: 0, count: uitslag.gemeenten.count)
        for file in uitslag.files {
            for row in file.rejections {
                if let gemeente = file.gemeente(of: row) { counts[gemeente] += 1 }
            }
        }
        return counts
    }
}
