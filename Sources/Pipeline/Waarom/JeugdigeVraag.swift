import Contract
import Counting
import Explanation
import Intake
import Jeugdhulp
import Records

/// Finds everything about one jeugdige in a reading.
struct JeugdigeVraag {
    let reading: Reading
    let bereik: Rapportbereik
    let deliveries: Deliveries
    let search: RowSearch

    /// `bereik` is that of a report.
    init(_ reading: Reading, _ bereik: Rapportbereik, _ deliveries: Deliveries) {
        (self.reading, self.bereik, self.deliveries) = (reading, bereik, deliveries)
        search = RowSearch(
            reading.levering, dataFolder: deliveries.data,
            context: ReadingContext(
                referentie: reading.folder.referentie, instellingen: reading.folder.instellingen,
                peildatum: bereik.peildatum, seed: deliveries.seed), workers: deliveries.workers)
    }

    private var holdsInGemeente: Bool { reading.folder.instellingen.jeugdigeUniekBinnen == .gemeente }

    /// The answers about a key: one, or where keys hold within a gemeente one for each in which it stands. `only`: of this gemeente alone.
    func answers(_ key: [UInt8], only gemeente: Int? = nil, _ rows: consuming DeliveredRows) throws(RunFailure)
        -> [JeugdigeExplanation]
    {
        let found = try rowsOf(key)
        let places = Set(found.compactMap { row in if case .seen = row.fate { row.place } else { nil } })
        let gemeenten = holdsInGemeente ? Array(0..<reading.gemeenteCount) : [0]
        let bits = gemeenten.map { Set(reading.levering.written.jeugdigeBits(key, gemeente: $0)) }
        let lives = RecordLives(
            rows, of: reading.levering, wanted: .init(jeugdigen: bits.reduce([]) { $0.union($1) }, places: places),
            gemeenteCount: reading.gemeenteCount, replacing: reading.isReplacing, peildatum: bereik.peildatum,
            workers: deliveries.workers
        ).all
        guard holdsInGemeente else { return [try explanation(found, lives, bits[0], gemeente: nil)] }
        let present = gemeenten.filter { place in
            (gemeente == nil || gemeente == place)
                && (found.contains { $0.gemeente == place } || lives.contains { $0.holding.versie.gemeente == place })
        }
        guard !present.isEmpty else { return [try explanation(found, [], [], gemeente: gemeente)] }
        var answers: [JeugdigeExplanation] = []
        for place in present {
            answers.append(
                try explanation(
                    found.filter { $0.gemeente == nil || $0.gemeente == place },
                    lives.filter { $0.holding.versie.gemeente == place }, bits[place], gemeente: place))
        }
        return answers
    }

    /// The jeugdige that an accepted row is about by its record, where the row itself does not say it.
    func keyOfRecord(at place: RowPlace, _ rows: consuming DeliveredRows) -> [UInt8]? {
        let lives = RecordLives(
            rows, of: reading.levering, wanted: .init(jeugdigen: [], places: [place]),
            gemeenteCount: reading.gemeenteCount, replacing: reading.isReplacing, peildatum: bereik.peildatum,
            workers: deliveries.workers)
        let named = lives.all.first?.versions.last { $0.versie.bestaan != .ingetrokken }
        return named.map {
            reading.levering.written.jeugdige($0.versie.jeugdige)
        }
    }

    private func rowsOf(_ key: [UInt8]) throws(RunFailure) -> [FoundRow] {
        do throws(Fout) {
            return try search.rows(of: key)
        } catch {
            throw .input([error])
        }
    }

    private func explanation(
        _ found: [FoundRow], _ lives: [RecordLife], _ bits: Set<UInt64>, gemeente: Int?
    ) throws(RunFailure) -> JeugdigeExplanation {
        let records = lives.map(\.holding).filter { $0.versie.bestaat && bits.contains($0.versie.jeugdige) }.map(
            \.record
        )
        .sorted { $0.wasRead(before: $1) }
        let rows = RowAnswer.all(found: found, lives: lives, jeugdigen: bits, of: reading.levering)
        return try RunFailure.ofCounting { () throws(Telfout) in
            try JeugdigeExplanation(
                rows, records: records, gemeente: gemeente, of: reading.levering,
                periodes: Periode.reeks(kwartaal: bereik.kwartaal, vanaf: bereik.vanaf),
                referentie: reading.folder.referentie, peildatum: bereik.peildatum, kwartaal: bereik.kwartaal)
        }
    }
}
