import Faults
import Publication

extension Waarschuwingen {
    /// What a newer version wrote in the folder of an update, of which this one knows nothing: it is passed over.
    static func unknown(_ update: PreviousUpdate) -> [Waarschuwing] {
        update.published.unknown.map {
            .updateIsNewer("\(update.path)/\($0.path)", columns: $0.columns, lines: $0.lines)
        }
    }
}
