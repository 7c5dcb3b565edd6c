import Contract
import Counting
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
            let holds =
                tie.count == 1
                ? "geldt 1 \(tie.file.soort.enkelvoud)" : "gelden \(tie.count) \(tie.file.soort.rawValue)"
            return Waarschuwing(
                code: "WAA-012", tekst: "Uit \(tie.file.path) \(holds) \(why). \(advice)",
                gepubliceerd: place == 0 ? "Er gelden versies \(why). \(advice) kwaliteit.md noemt de bestanden." : nil)
        }
    }

    private static let why =
        "waarvan een andere versie met een andere inhoud op hetzelfde moment is geregistreerd"
    private static let advice =
        "Dan geldt de versie van de latere levering, en anders die het laatst is gelezen. Kijk welke klopt; een tijd in "
        + "registratiedatum of registratietijd maakt het verschil."
}
