import Contract
import Figures
import Jeugdhulp
import Records
import Threads

@testable import Counting
@testable import Pipeline

/// The flows that the engine counts in a data folder, by the pass that a report makes.
struct StroomRun {
    /// Values by the five columns of a line.
    private(set) var lines: [String: String] = [:]
    let peildatum: String
    let telling: Telling

    /// - Throws: what makes it impossible to count the folder.
    init(
        _ path: String, kwartaal: String, vanaf: Int?, peildatum: String?, stromen: (Reading) -> Stroomopdracht?,
        workers count: Int = 2, pieceBytes: Int = 4 << 20
    ) throws {
        let workers = Workers(count: count)
        let day = peildatum.flatMap(CalendarDate.init(iso:))
        let deliveries = Deliveries(data: path, workers: workers, pieceBytes: pieceBytes, seed: UInt64(count))
        let delivered = try deliveries.read(DataFolder(path), peildatum: day)
        let reading = delivered.reading
        guard reading.objections.isEmpty else { throw RunFailure.input(reading.objections) }
        let bereik = try Rapportbereik(
            RapportOpdracht(
                data: path, uit: "", kwartaal: Kwartaal(kwartaal), vanaf: vanaf, peildatum: day, afgekeurd: nil),
            reading)
        let records = SettledRecords(
            delivered.taken(), of: reading.levering, UpdatePlan(bereik, vorige: nil).opdracht,
            gemeenteCount: reading.gemeenteCount, replacing: reading.isReplacing, doubting: reading.signMargins,
            workers: workers)
        telling = try Telling(
            records, bronregels: reading.folder.referentie.bronregels, stromen: stromen(reading), workers: workers)
        self.peildatum = "\(bereik.peildatum)"
        for cijfer in telling.stromen?.cijfers ?? [] {
            lines[cijfer.sleutel.joined(separator: ";")] = cijfer.waarde.units.map(String.init) ?? "ontbreekt"
        }
    }
}
