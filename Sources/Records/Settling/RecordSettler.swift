import Contract
import Intake
import Jeugdhulp

/// What one thread finds of the versions in the partitions that it took: which hold, and what became of the others. The same for every
/// sink (Rekenregels, R2.4 to R2.6).
struct RecordSettler<Sink: RecordSink>: Sendable {
    private(set) var sink: Sink
    private(set) var indicaties: SettledAccount
    private(set) var declaraties: SettledAccount
    private let deliveries: SeenDeliveries
    private let fileOfPiece: [Int]
    /// Of the partition; `nil` where no two deliveries are compared.
    private var delivered: DeliveredRecords?
    /// Whether any are: asked of every version, and whether there is a value is no quick question.
    private let comparesDeliveries: Bool
    private var rows: [Sink.Row] = []
    /// Where deliveries replace each other, the versions of one partition by their view.
    private var views: [[Sink.Row]] = []
    private var holding: HoldingVersions<Sink.Row>
    private var history = VersionHistory<Sink.Row>()
    /// `nil` where nothing is doubted.
    private(set) var signs: SettledSigns?

    /// `comparing`: of the two newest deliveries of each gemeente there, the records are compared. `signs` take note of what is noticed.
    init(
        into sink: Sink, seed: HashSeed, deliveries: SeenDeliveries, fileOfPiece: [Int], empty: SettledAccount,
        comparing mappen: Leveringsmappen?, signs: SettledSigns?
    ) {
        self.signs = signs
        self.sink = sink
        self.deliveries = deliveries
        self.fileOfPiece = fileOfPiece
        holding = HoldingVersions(seed: seed)
        delivered = mappen.map { DeliveredRecords($0, seed: seed) }
        comparesDeliveries = mappen != nil
        indicaties = empty
        declaraties = empty
    }

    /// Takes the versions of one kind in a partition out of the shares, and unpacks them once, however many deliveries and standen
    /// there are.
    mutating func settle(_ soort: Leveringssoort, _ partition: Int, of shares: [DeliveredRows.Share]) {
        let path: WritableKeyPath<RecordSettler, SettledAccount> =
            soort == .indicaties ? \.indicaties : \.declaraties
        var account = self[keyPath: path]
        // Nothing else may hold it, or each change would begin with a copy.
        self[keyPath: path] = SettledAccount()
        let taken = shares.map { Sink.Row.take(soort, partition, of: $0) }
        delivered?.begin(expected: taken.reduce(0) { $0 + $1.maximumCount })
        if deliveries.viewCount == 1 {
            let view = view(0, soort, partition)
            begin(expected: taken.reduce(0) { $0 + $1.maximumCount })
            for batches in taken {
                var batches = batches
                while let count = batches.unpack(into: &rows) {
                    for place in 0..<count { add(rows[place], view, &account.records) }
                }
            }
            end(view, &account.records)
        } else {
            divide(taken)
            for number in 0..<deliveries.viewCount {
                let view = view(number, soort, partition)
                begin(expected: views[number].count)
                for place in views[number].indices { add(views[number][place], view, &account.records) }
                end(view, &account.records)
            }
        }
        sink.end(soort, partition: partition)
        if let delivered {
            account.vanished.add(delivered)
            if !deliveries.areStacked { signs?.compare(delivered, isDeclaratie: soort == .declaraties) }
        }
        self[keyPath: path] = account
    }

    private func view(_ number: Int, _ soort: Leveringssoort, _ partition: Int) -> RecordView {
        RecordView(
            soort: soort, isDeclaratie: soort == .declaraties, partition: partition, number: number,
            fileOfPiece: fileOfPiece)
    }

    private mutating func divide(_ taken: [Sink.Row.Batches]) {
        while views.count < deliveries.viewCount { views.append([]) }
        for view in views.indices { views[view].removeAll(keepingCapacity: true) }
        for batches in taken {
            var batches = batches
            while let count = batches.unpack(into: &rows) {
                for row in rows.prefix(count) {
                    views[deliveries.view(ofFile: fileOfPiece[row.versie.piece])].append(row)
                }
            }
        }
    }

    private mutating func begin(expected: Int) {
        holding.begin(expected: expected)
        history.begin()
        signs?.begin()
    }

    @inline(__always)
    private mutating func add(_ row: Sink.Row, _ view: RecordView, _ account: inout RecordAccount) {
        let versie = row.versie
        let file = view.fileOfPiece[versie.piece]
        account.noteRow(versie, file: file)
        if comparesDeliveries { delivered?.note(versie, view.soort, file: file) }
        let seen = deliveries.standen(file: file, gemeente: versie.gemeente)
        let isInUpdate = seen.contains(.update)
        if !isInUpdate { account.noteSuperseded(versie, file: file) }
        guard !seen.isEmpty else { return }
        sink.see(versie, view)
        guard let replaced = holding.add(row) else { return }
        signs?.note(replaced)
        if isInUpdate {
            let other = replaced.row.versie
            account.noteReplaced(other, file: view.fileOfPiece[other.piece])
        }
        if sink.remembers(replaced, view) { history.add(replaced) }
    }

    /// Accounts for what holds among the deliveries that compete, and hands it over.
    private mutating func end(_ view: RecordView, _ account: inout RecordAccount) {
        for place in holding.decidedByTie {
            let versie = holding.rows[place].versie
            let file = view.fileOfPiece[versie.piece]
            guard deliveries.standen(file: file, gemeente: versie.gemeente).contains(.update) else { continue }
            account.noteDecidedByTie(versie, file: file)
        }
        if deliveries.areStacked {
            account.noteHolding(holding.rows, fileOfPiece: view.fileOfPiece)
        } else {
            for row in holding.rows {
                let (versie, file) = (row.versie, view.fileOfPiece[row.versie.piece])
                guard deliveries.standen(file: file, gemeente: versie.gemeente).contains(.update) else { continue }
                account.noteHolding(versie, file: file)
            }
        }
        let deliveries = deliveries
        signs?.end(holding.rows, isDeclaratie: view.isDeclaratie) { versie in
            deliveries.areStacked
                || deliveries.standen(file: view.fileOfPiece[versie.piece], gemeente: versie.gemeente).contains(.update)
        }
        sink.take(holding.rows, history, known: signs?.isKnown ?? [], view)
    }
}

/// What became of the records of one kind, and which of the delivery before are gone.
struct SettledAccount: Sendable {
    var records: RecordAccount
    var vanished: VanishedRecords

    /// Of nothing at all: it takes the place of another.
    init() {
        records = RecordAccount(fileCount: 0, gemeenteCount: 0)
        vanished = VanishedRecords(gemeenteCount: 0)
    }

    /// Of nothing yet of a levering.
    init(_ levering: Levering, gemeenteCount: Int) {
        records = RecordAccount(
            fileCount: levering.files.count, gemeenteCount: gemeenteCount,
            prints: DeliveryPrints(levering, gemeenteCount: gemeenteCount))
        vanished = VanishedRecords(gemeenteCount: gemeenteCount)
    }

    mutating func merge(_ other: SettledAccount) {
        records.merge(other.records)
        vanished.merge(other.vanished)
    }
}
