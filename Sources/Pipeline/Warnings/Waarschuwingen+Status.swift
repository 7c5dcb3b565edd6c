import Contract
import Faults
import Intake

extension Waarschuwingen {
    /// Accepted rows whose status looks like one that withdraws, and is none, per file; then the words of such statuses that so many rows
    /// have that they say nothing of a person.
    ///
    /// A status may hold a name, so no other text of one is shown.
    static func unsureStatuses(_ reading: Reading) -> [Waarschuwing] {
        let files = reading.levering.files.filter { !$0.unsureStatuses.isEmpty }.map {
            Waarschuwing.unsureStatuses($0.unsureStatuses.count, path: $0.file.path)
        }
        let words = unsureWords(reading)
        return files.isEmpty || words.isEmpty ? files : files + [.unsureStatusWords(words)]
    }

    /// In lower case and in byte order.
    private static func unsureWords(_ reading: Reading) -> [String] {
        let minimum = max(2, reading.folder.instellingen.minimumCelgrootte)
        return reading.levering.statuses.list(minimum: minimum).words.map(\.word).filter(WithdrawalLikeStatus.isOne)
    }
}
