import Contract
import Counting
import Faults
import Intake
import Records

/// Records that were registered twice at one moment with something else in them: only the order of reading says which holds (Rekenregels,
/// R2.4).
extension Waarschuwingen {
    /// Per file in which versions hold that were decided so, as far as they count in the update.
    static func ties(_ reading: Reading, _ telling: Telling) -> [Waarschuwing] {
        ties(reading, indicaties: telling.indicaties, declaraties: telling.declaraties)
    }

    /// The same by what became of all records.
    static func ties(
        _ reading: Reading, indicaties: RecordAccount, declaraties: RecordAccount
    ) -> [Waarschuwing] {
        ties(
            reading.levering.files.enumerated().map { place, account in
                let records = account.file.soort == .indicaties ? indicaties : declaraties
                return (account.file, records.byFile[place].decidedByTie)
            })
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
