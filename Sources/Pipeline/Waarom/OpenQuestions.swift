import Contract
import Counting
import Intake
import Jeugdhulp
import Records

/// What of a reading may turn out otherwise, as far as one gebied goes (Decision-FloorAndCeiling).
struct OpenQuestions {
    let reading: Reading
    /// The accounts of both kinds.
    let records: [Leveringssoort: RecordAccount]
    /// `nil` for Twente.
    let gemeente: Int?
    let peildatum: CalendarDate

    /// In the order in which they are told.
    var open: [Grenzen.Open] {
        let causes: [(Grenzen.Oorzaak, (Leveringssoort) -> Int)] = [
            (.afgekeurd, rejected), (.gelijktijdig, decidedByTie), (.status, unsure),
        ]
        return causes.flatMap { oorzaak, count in Leveringssoort.allCases.map { Grenzen.Open(oorzaak, $0, count($0)) } }
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
