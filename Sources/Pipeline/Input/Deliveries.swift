import Contract
import Intake
import Jeugdhulp
import Threads

/// The delivered files of a data folder, to be read as often as is asked: by the settings and the referentie of now, or by others.
struct Deliveries: Sendable {
    /// DATA, as it was given.
    let data: String
    let workers: Workers
    /// About how many bytes of a file are decoded at a time.
    let pieceBytes: Int
    /// Spreads keys over memory; it changes nothing that is read.
    let seed: UInt64

    /// Reads all files by the settings and the referentie of `folder`, up to a peildatum; `nil` sees all rows.
    ///
    /// - Throws: what makes it impossible to read on.
    func read(
        _ folder: DataFolder, peildatum: CalendarDate?, projection: Projection = .figures,
        observer: ReadingObserver = .none
    ) throws(RunFailure) -> ReadRows {
        let reader = LeveringReader(
            dataFolder: data, workers: workers, pieceBytes: pieceBytes, observer: observer)
        return try Reading.whole(folder, peildatum: peildatum, projection: projection, reader: reader, seed: seed)
    }
}
