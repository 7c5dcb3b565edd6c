import Contract
import Intake

/// How the files are read where a previous update is counted again.
///
/// It counts by the settings and referentie of that update, and reads each file as that update did. What was not there then, or
/// can't be read so any more, is read as it is now: another supplier delivers other files, and settings for those say nothing of what
/// was published.
struct RereadSettings {
    /// Paths of the files that the previous update read.
    let known: Set<String>
    let now: Instellingen
}

extension DataFolder {
    /// Looks through every delivery, in their order.
    func survey(_ reader: LeveringReader) -> [Result<DeliveredFile, Fout>] {
        guard let reread else { return reader.survey(deliveries, instellingen: instellingen) }
        let known = deliveries.indices.filter { reread.known.contains(deliveries[$0].path) }
        var surveys = [Result<DeliveredFile, Fout>?](repeating: nil, count: deliveries.count)
        for (place, survey) in zip(known, reader.survey(known.map { deliveries[$0] }, instellingen: instellingen)) {
            if case .success = survey { surveys[place] = survey }
        }
        let others = deliveries.indices.filter { surveys[$0] == nil }
        for (place, survey) in zip(others, reader.survey(others.map { deliveries[$0] }, instellingen: reread.now)) {
            surveys[place] = survey
        }
        let all = surveys.compactMap(\.self)
        // By bsn in one file and by another key in the next nobody is the same: then all as they are read now.
        let identities = Set(all.compactMap { survey in (try? survey.get()).map(\.header.hasBsn) })
        return identities.count < 2 ? all : reader.survey(deliveries, instellingen: reread.now)
    }
}
