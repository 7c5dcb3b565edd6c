import Contract
import Intake
import Output

extension Waarschuwing {
    /// What is to be said of something that stays where it is.
    init(_ leftover: Leftover) {
        let melding = leftover.failure.melding
        let reason = "\(melding.plaats?.path ?? leftover.path): \(melding.tekst)"
        self.init(
            code: "UIT-007",
            tekst:
                "\(leftover.path) blijft staan, want het is niet op te ruimen (\(reason)). Kijk wat erin staat en haal het weg."
        )
    }
}
