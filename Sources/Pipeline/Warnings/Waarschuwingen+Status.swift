import Contract
import Feedback
import Intake
import Jeugdhulp
import Publication

extension Waarschuwingen {
    /// Accepted rows whose status looks like one that withdraws, and is none, per file; then the words of such statuses that so many rows
    /// have that they say nothing of a person.
    ///
    /// A status may hold a name, so no other text of one is shown.
    static func unsureStatuses(_ reading: Reading) -> [Waarschuwing] {
        let files = reading.levering.files.filter { !$0.unsureStatuses.isEmpty }.map { account in
            let count = account.unsureStatuses.count
            let found = count == 1 ? "heeft 1 aangenomen rij" : "hebben \(count) aangenomen rijen"
            let rows = count == 1 ? "Die rij telt" : "Die rijen tellen"
            return Waarschuwing(
                code: UnsureStatusRow.code,
                tekst: "In \(account.file.path) \(found) \(StatusTeksten.titel). \(rows) gewoon mee. "
                    + "Verwacht: \(StatusTeksten.verwacht).",
                gepubliceerd:
                    "In \(account.file.path) staat in aangenomen rijen \(StatusTeksten.titel). Die rijen tellen gewoon mee."
            )
        }
        let words = unsureWords(reading)
        guard !files.isEmpty, !words.isEmpty else { return files }
        return files + [
            Waarschuwing(
                code: UnsureStatusRow.code,
                tekst: "Zo'n status is onder meer: \(words.joined(separator: ", ")).")
        ]
    }

    /// In lower case and in byte order.
    private static func unsureWords(_ reading: Reading) -> [String] {
        let minimum = max(2, reading.folder.instellingen.minimumCelgrootte)
        return reading.levering.statuses.list(minimum: minimum).words.map(\.word).filter(WithdrawalLikeStatus.isOne)
    }
}
