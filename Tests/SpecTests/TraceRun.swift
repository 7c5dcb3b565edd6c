import Contract
import Explanation
import Intake
import Jeugdhulp
import Records
import Threads

@testable import Counting
@testable import Pipeline

/// The traces of the figures of a data folder, read once.
struct TraceRun {
    let reading: Reading
    let bereik: Rapportbereik
    let records: PlacedRecords
    private let workers: Workers
    /// By gebied.
    private let questions: [Int?: OpenQuestions]

    /// - Throws: what makes it impossible to count the folder.
    init(
        path: String, kwartaal: String, vanaf: Int?, peildatum: String?, workers count: Int = 2,
        pieceBytes: Int = 4 << 20
    ) throws {
        workers = Workers(count: count)
        let day = peildatum.flatMap(CalendarDate.init(iso:))
        let deliveries = Deliveries(data: path, workers: workers, pieceBytes: pieceBytes, seed: 7)
        let delivered = try deliveries.read(DataFolder(path), peildatum: day, projection: .details)
        let reading = delivered.reading
        guard reading.objections.isEmpty else { throw RunFailure.input(reading.objections) }
        bereik = try Rapportbereik(
            RapportOpdracht(
                data: path, uit: "", kwartaal: Kwartaal(kwartaal), vanaf: vanaf, peildatum: day, afgekeurd: nil),
            reading)
        var margins = reading.signMargins
        margins.keepsPlaces = true
        records = PlacedRecords(
            delivered.taken(), of: reading.levering, gemeenteCount: reading.gemeenteCount,
            replacing: reading.isReplacing, comparing: nil, doubting: margins, peildatum: bereik.peildatum,
            workers: workers)
        self.reading = reading
        var questions: [Int?: OpenQuestions] = [:]
        for gebied in [nil] + (0..<reading.gemeenteCount).map(Optional.some) {
            questions[gebied] = OpenQuestions(records, of: reading, gemeente: gebied, bereik, asked: day, workers)
        }
        self.questions = questions
    }

    var periodes: [Periode] { Periode.reeks(kwartaal: bereik.kwartaal, vanaf: bereik.vanaf) }
    var gemeenten: [Gemeente] { reading.folder.referentie.gemeenten }

    var isWithinGemeente: Bool { reading.folder.instellingen.jeugdigeUniekBinnen == .gemeente }
    var rejected: Int { reading.levering.files.reduce(0) { $0 + $1.rejected } }
    /// Records that exist.
    var existing: Int { records.indicaties.total.existing + records.declaraties.total.existing }

    /// Twente, and each gemeente by its place.
    var gebieden: [Int?] { [nil] + gemeenten.indices.map(Optional.some) }

    func trace(_ onderwerp: Onderwerp, _ periode: Periode, gemeente: Int? = nil) throws -> Cijfertrace? {
        let vraag = Cijfervraag(
            onderwerp, periode, gemeente: gemeente, periodes: periodes,
            bronregels: reading.folder.referentie.bronregels)
        return try vraag.map { vraag in
            try Cijfertrace(
                vraag, of: records, fileOfPiece: reading.levering.fileOfPiece,
                dangers: questions[gemeente]?.dangers ?? [],
                twijfels: questions[gemeente]?.betwijfeld ?? [], keepsJeugdigen: true, workers: workers)
        }
    }

    func grenzen(_ trace: Cijfertrace) -> Grenzen {
        Grenzen(
            trace, open: questions[trace.vraag.gemeente]?.open ?? [],
            dekking: Dekking(indicaties: records.indicaties, declaraties: records.declaraties))
    }

    /// What is said of each doubt beside a figure.
    func doubts(_ trace: Cijfertrace) -> [ToldDoubt] {
        questions[trace.vraag.gemeente]?.told(grenzen(trace), of: trace.vraag) ?? []
    }

    /// The keys of the jeugdigen of a figure, as text.
    func keys(_ trace: Cijfertrace) -> [String] {
        return trace.jeugdigen.map {
            String(
                decoding: reading.levering.written.jeugdige($0.bits), as: UTF8.self
            )
        }.sorted()
    }
}
