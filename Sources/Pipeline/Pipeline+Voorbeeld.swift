import Faults
import Output
import Voorbeeld

extension Pipeline {
    /// What `--schaal` may be.
    package static let schalen = Voorbeelddata.schalen

    /// Writes the fictitious example data (README, Commands). The same schaal and zaad give the same bytes.
    package func voorbeeld(uit: String, schaal: Int, zaad: UInt64) throws(RunFailure) {
        let turn = Turn(opdracht: "voorbeeld", wacht: 0, log: log, unfinished: unfinished)
        let left = try RunFailure.ofOutput { () throws(OutputFailure) in
            var folder = try ExampleFolder(uit, turn)
            do throws(OutputFailure) {
                try Voorbeelddata(schaal: schaal, zaad: zaad).write { (path, bytes) throws(OutputFailure) in
                    try folder.append(path, bytes)
                }
                return try folder.publish()
            } catch {
                folder.discard()
                throw error
            }
        }
        if let left { log.tell(.waarschuwing(Waarschuwing(left))) }
        log.tell(.voorbeeld(folder: uit))
    }
}
