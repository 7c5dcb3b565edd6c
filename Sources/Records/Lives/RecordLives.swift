import Contract
package import Intake
package import Jeugdhulp
package import Threads

/// The records of some jeugdigen, or with some rows, each with all its versions.
package struct RecordLives: Sendable {
    /// Of whom, or of which rows.
    package struct Wanted: Sendable {
        let jeugdigen: Set<UInt64>
        let places: Set<RowPlace>

        /// A record is wanted of which a version names one of `jeugdigen` (see `WrittenNames`) or stands in one of `places`.
        package init(jeugdigen: Set<UInt64>, places: Set<RowPlace>) {
            (self.jeugdigen, self.places) = (jeugdigen, places)
        }
    }

    /// In the order in which their first versions were read.
    package let all: [RecordLife]

    /// Settles as `PlacedRecords` does. Linear in the rows.
    package init(
        _ rows: consuming DeliveredRows, of levering: Levering, wanted: Wanted, gemeenteCount: Int, replacing: Bool,
        peildatum: CalendarDate, workers: Workers
    ) {
        let (shares, partitionCount) = (rows.shares, rows.partitionCount)
        let seed = HashSeed(rows.seed)
        let deliveries = SeenDeliveries(
            levering, plan: Standenplan(Telopdracht(peildatum: peildatum, periodes: [])), peildatum: peildatum,
            gemeenteCount: gemeenteCount, replacing: replacing)
        let empty = SettledAccount(levering, gemeenteCount: gemeenteCount)
        let settlers = workers.run(tasks: partitionCount) { _ in
            RecordSettler(
                into: LifeSink(wanted), seed: seed, deliveries: deliveries, fileOfPiece: levering.fileOfPiece,
                empty: empty, comparing: nil, signs: nil)
        } perform: { partition, settler in
            settler.settle(.indicaties, partition, of: shares)
            settler.settle(.declaraties, partition, of: shares)
        }
        all = settlers.flatMap(\.sink.lives).sorted { left, right in
            (left.versions.map(\.place).min() ?? left.holding.place)
                < (right.versions.map(\.place).min() ?? right.holding.place)
        }
    }
}

/// Keeps the records that are wanted.
private struct LifeSink: RecordSink {
    private(set) var lives: [RecordLife] = []
    private let wanted: RecordLives.Wanted

    init(_ wanted: RecordLives.Wanted) {
        self.wanted = wanted
    }

    mutating func see(_ versie: Versie, _ view: RecordView) {}

    /// Which records are wanted is known once all their versions are.
    func remembers(_ replaced: HoldingVersions<DetailedVersie>.Replaced, _ view: RecordView) -> Bool { true }

    mutating func take(
        _ holding: [DetailedVersie], _ history: VersionHistory<DetailedVersie>, known: [Bool], _ view: RecordView
    ) {
        let earlier = history.byRecord()
        for (place, row) in holding.enumerated() {
            let versions = (earlier[place] ?? []) + [row]
            guard versions.contains(where: isWanted) else { continue }
            lives.append(
                RecordLife(
                    soort: view.soort,
                    versions: versions.map { RecordLife.Version($0, isDeclaratie: view.isDeclaratie) }))
        }
    }

    mutating func end(_ soort: Leveringssoort, partition: Int) {}

    private func isWanted(_ row: DetailedVersie) -> Bool {
        wanted.jeugdigen.contains(row.versie.jeugdige)
            || !wanted.places.isEmpty
                && wanted.places.contains(RowPlace(piece: row.versie.piece, line: row.details.line))
    }
}
