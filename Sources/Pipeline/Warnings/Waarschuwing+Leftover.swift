import Contract
import Faults
import Output

extension Waarschuwing {
    /// What is to be said of something that stays where it is.
    init(_ leftover: Leftover) {
        let melding = leftover.failure.melding
        self = .leftover(leftover.path, because: melding.tekst, at: melding.plaats?.path ?? leftover.path)
    }
}
