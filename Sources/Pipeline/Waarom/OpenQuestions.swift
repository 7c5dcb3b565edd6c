import Checking
import Contract
import Counting
import Explanation
import Intake
import Jeugdhulp
import Records
import Threads

/// What of a reading may turn out otherwise, as far as one gebied goes (Decision-FloorAndCeiling).
struct OpenQuestions {
    private let reading: Reading
    private let records: [Leveringssoort: RecordAccount]
    private let gemeente: Int?
    private let peildatum: CalendarDate
    private let doubts: DoubtedRecords?

    /// `records` were settled with every place of what is doubted; `gemeente` is `nil` for Twente, and `peildatum` the one that was asked
    /// for.
    init(
        _ records: PlacedRecords, of reading: Reading, gemeente: Int?, _ bereik: Rapportbereik,
        asked peildatum: CalendarDate?, since vorige: PreviousUpdate? = nil, _ workers: Workers
    ) {
        (self.reading, self.gemeente, self.peildatum) = (reading, gemeente, bereik.peildatum)
        self.records = [.indicaties: records.indicaties, .declaraties: records.declaraties]
        let signs = CheckedRows(
            records, of: reading.levering, isReplacing: reading.isReplacing,
            gemeenten: reading.folder.referentie.gemeenten, workers: workers
        ).signs
        doubts = signs.map { signs in
            DoubtedRecords(
                Twijfels(
                    of: reading, signs, records.indicaties, records.declaraties, peildatum: peildatum, since: vorige),
                signs, of: reading)
        }
    }

    /// Records that doubts are about.
    var betwijfeld: [Betwijfeld] { doubts?.betwijfeld ?? [] }

    /// What is said of each doubt beside a figure.
    func told(_ grenzen: Grenzen, of vraag: Cijfervraag) -> [ToldDoubt] { doubts?.told(grenzen, of: vraag) ?? [] }

    /// In the order in which they are told.
    var open: [Grenzen.Open] {
        let causes: [(Grenzen.Oorzaak, Grenzen.Wijziging, (Leveringssoort) -> Int)] = [
            (.afgekeurd, .anders, rejected), (.gelijktijdig, .anders, decidedByTie), (.status, .weg, unsure),
        ]
        return causes.flatMap { oorzaak, wijziging, count in
            Leveringssoort.allCases.map { Grenzen.Open(oorzaak, $0, count($0), wijziging) }
        } + (doubts?.open(gemeente: gemeente) ?? [])
    }

    private func files(_ soort: Leveringssoort) -> [FileAccount] {
        reading.levering.files.filter { $0.file.soort == soort }
    }

    /// Lines of rejected rows: each line may have been a row. Of a gemeente those of rows of which it is read, or none is, and all further
    /// lines.
    private func rejected(_ soort: Leveringssoort) -> Int {
        files(soort).reduce(0) { sum, account in
            let rows = account.rejections.count { gemeente == nil || $0.gemeente == nil || $0.gemeente == gemeente }
            return sum + rows + account.rejectedLines - account.rejected
        }
    }

    private func decidedByTie(_ soort: Leveringssoort) -> Int {
        guard let account = records[soort] else { return 0 }
        return gemeente.map { account.byGemeente[$0].decidedByTie } ?? account.total.decidedByTie
    }

    private func unsure(_ soort: Leveringssoort) -> Int {
        files(soort).reduce(0) { sum, account in
            sum + account.unsureStatuses.count { row in gemeente.map { Int(row.gemeente) == $0 } ?? true }
        }
    }

    /// Where each delivery replaces the earlier ones: the gemeenten of which a delivery that is newer than the one that counts has rejected
    /// rows, and perhaps of that gemeente.
    var dangers: Set<Vervanggevaar> {
        guard reading.isReplacing else { return [] }
        let mappen = Leveringsmappen(reading.levering, gemeenteCount: reading.gemeenteCount, peildatum: peildatum)
        var dangers: Set<Vervanggevaar> = []
        for (place, account) in reading.levering.files.enumerated() {
            guard account.rejected > 0, let map = mappen.map(ofFile: place) else { continue }
            let soort = account.file.soort
            let holdsMoreLines = account.rejectedLines > account.rejected
            for gemeente in 0..<reading.gemeenteCount {
                guard let newest = mappen.pair(soort, gemeente: gemeente).newest, newest < map,
                    holdsMoreLines
                        || account.rejections.contains(where: { $0.gemeente == nil || $0.gemeente == gemeente })
                else { continue }
                dangers.insert(Vervanggevaar(gemeente: gemeente, soort))
            }
        }
        return dangers
    }
}
