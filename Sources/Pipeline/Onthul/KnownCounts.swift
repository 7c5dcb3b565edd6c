import Attack
import Contract
import Intake
import Tabular

/// The file of `--weet`: numbers of jeugdigen that the attacker knows.
struct KnownCounts {
    private static let maximumBytes = 16 << 20

    let knowledge: InsideKnowledge

    /// - Throws: `.wrongUse` for a file that is not of these columns; `.input` for one that can't be read.
    init(_ path: String) throws(RunFailure) {
        let bytes = try RunFailure.ofInput(path) { () throws(FileReadError) in
            try InputFile.contents(of: path, limit: KnownCounts.maximumBytes)
        }
        do throws(AttackFault) {
            knowledge = try InsideKnowledge(bytes)
        } catch {
            let columns = InsideKnowledge.columns.joined(separator: ";")
            let place = if case .notAsPublished(_, let line) = error { "regel \(line)" } else { "de kop" }
            throw .wrongUse(
                "\(path): \(place) is niet te lezen; verwacht: een CSV-bestand met de kop \(columns) en op elke regel een heel "
                    + "aantal van een onderwerp uit cijfers.csv. Herstel het bestand, of laat --weet weg")
        }
    }
}
