import Checking
import Contract
import Counting
import Faults
import Intake

/// Records that were registered twice at one moment with something else in them: only the order of reading says which holds (Rekenregels,
/// R2.4).
extension Waarschuwingen {
    /// Per file in which versions hold that were decided so, as far as they count in the update.
    static func ties(_ reading: Reading, _ telling: Telling) -> [Waarschuwing] {
        ties(
            reading.levering.files.enumerated().map { place, account in
                let records = account.file.soort == .indicaties ? telling.indicaties : telling.declaraties
                return (account.file, records.byFile[place].decidedByTie)
            })
    }

    /// The same as far as the checks between rows saw it.
    static func ties(_ uitslag: Toetsuitslag) -> [Waarschuwing] {
        ties(uitslag.files.enumerated().map { ($1.delivered, uitslag.decidedByTie[$0] ?? 0) })
    }

    /// In the reports it stands once and without the files, which only `kwaliteit.md` names.
    private static func ties(_ counts: [(file: DeliveredFile, count: Int)]) -> [Waarschuwing] {
        counts.filter { $0.count > 0 }.enumerated().map { place, tie in
            .decidedByTie(
                tie.count, (tie.file.soort.enkelvoud, tie.file.soort.rawValue), path: tie.file.path,
                isFirst: place == 0)
        }
    }
}
