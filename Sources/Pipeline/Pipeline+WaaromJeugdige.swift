import Contract
import Explanation
import Faults
import Intake
import Output
import Records

extension Pipeline {
    /// Explains one jeugdige, or one row and the jeugdige that it is about.
    func waaromJeugdige(
        _ opdracht: WaaromOpdracht, key: () throws(RunFailure) -> [UInt8], _ file: WaaromFile?,
        to output: ([UInt8]) throws(RunFailure) -> Void
    ) throws(RunFailure) {
        let written = if case .jeugdige = opdracht.vraag { try key() } else { [UInt8]() }
        let delivered = try readForTrace(opdracht)
        let reading = delivered.reading
        let bereik = try bereik(opdracht.rapport, reading, StageTimes(progress: nil))
        let vraag = JeugdigeVraag(reading, bereik, deliveries(of: opdracht.data))
        let lines: [String]
        if case .rij(let path, let line) = opdracht.vraag {
            lines = try aboutRow(path, line, vraag, delivered.taken(), opdracht)
        } else {
            guard let key = vraag.search.key(written) else {
                throw .wrongUse(
                    "wat op de standaardinvoer staat, is geen bsn; de leveringen kennen jeugdigen aan hun bsn")
            }
            lines = Array(try vraag.answers(key, delivered.taken()).map(\.lines).joined(separator: [""]))
        }
        if let file {
            if let left = try file.write(lines) { tell([Waarschuwing(left)]) }
        } else {
            try output(WaaromFile.bytes(lines))
        }
    }

    /// First what became of the row itself, then everything of its jeugdige, where it is known who that is.
    private func aboutRow(
        _ path: String, _ line: Int, _ vraag: JeugdigeVraag, _ rows: consuming DeliveredRows, _ opdracht: WaaromOpdracht
    ) throws(RunFailure) -> [String] {
        let levering = vraag.reading.levering
        let file = try Vraagplaats.file(path, under: opdracht.data, among: levering.files.map(\.file.path))
        let found: FoundRow?
        do throws(Fout) {
            found = try vraag.search.row(file: file, line: line)
        } catch {
            throw .input([error])
        }
        guard let found else {
            throw .wrongUse(
                "op regel \(line) van \(levering.files[file].file.path) staat geen rij: het is de kop, een lege regel, of het bestand is korter"
            )
        }
        if let key = found.key {
            let answers = try vraag.answers(key, only: found.gemeente, rows)
            return RowQuestion.lines(found, answers, of: levering)
        }
        guard case .seen = found.fate, let key = vraag.keyOfRecord(at: found.place, rows) else {
            return RowQuestion.lines(found, [], of: levering)
        }
        // The rows are used once; who the row is about was known only when they were settled.
        let again = try readForTrace(opdracht, quietly: true)
        let second = JeugdigeVraag(again.reading, vraag.bereik, vraag.deliveries)
        let answers = try second.answers(key, only: found.gemeente, again.taken())
        return RowQuestion.lines(found, answers, of: levering)
    }
}
