import Voorbeeld

extension Pipeline {
    /// What `--schaal` may be.
    package static let schalen = Voorbeelddata.schalen

    /// Writes the fictitious example data (README, Commands). The same schaal and zaad give the same bytes.
    package func voorbeeld(uit: String, schaal: Int, zaad: UInt64) throws(RunFailure) {
        var folder = try ExampleFolder(
            uit, Beurt(opdracht: "voorbeeld", wacht: 0, log: log, unfinished: unfinished))
        do throws(RunFailure) {
            try Voorbeelddata(schaal: schaal, zaad: zaad).write { (path, bytes) throws(RunFailure) in
                try folder.append(path, bytes)
            }
            if let waarschuwing = try folder.publish() { log.tell(.waarschuwing(waarschuwing)) }
        } catch {
            folder.discard()
            throw error
        }
        log.tell(.voorbeeld(folder: uit))
    }
}
