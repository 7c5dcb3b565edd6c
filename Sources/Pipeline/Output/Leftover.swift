import Contract
import Intake

/// What a run that was killed left beside its output, or a run that could not clear away what it replaced.
enum Leftover {
    /// Clears away a folder that holds nothing but what the program makes; otherwise what is to be said of it.
    static func clear(_ name: String, in folder: HeldFolder, _ own: OwnContent) -> Waarschuwing? {
        do throws(RunFailure) {
            try own.clear(name, in: folder)
            return nil
        } catch {
            return stays(folder.path(of: name), error)
        }
    }

    /// What is to be said of something that stays where it is.
    static func stays(_ path: String, _ failure: RunFailure) -> Waarschuwing {
        let reason = failure.meldingen.first.map { "\($0.plaats?.path ?? path): \($0.tekst)" } ?? ""
        return Waarschuwing(
            code: "UIT-007",
            tekst:
                "\(path) blijft staan, want het is niet op te ruimen (\(reason)). Kijk wat erin staat en haal het weg.")
    }
}
