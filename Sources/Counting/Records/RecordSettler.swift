import Contract
import Intake
import Jeugdhulp
import RowStore

/// What one thread finds of the versions in the partitions that it took: which hold in which stand, and what became of the others.
struct RecordSettler: Sendable {
    /// The records that exist in some stand, divided by jeugdige.
    private(set) var regels: RegelStore
    private(set) var indicaties: RecordAccount
    private(set) var declaraties: RecordAccount
    private(set) var registratie: RegistratieStart
    private let plan: Standenplan
    private let deliveries: SeenDeliveries
    private var versies: [Versie] = []
    /// Where deliveries replace each other, the versions of one partition by their view.
    private var views: [[Versie]] = []
    private var holding: HoldingVersions
    private var history = VersionHistory()
    private var changes: RecordChanges

    init(
        partitionCount: Int, pool: ChunkPool, seed: HashSeed, plan: Standenplan, deliveries: SeenDeliveries,
        empty: RecordAccount
    ) {
        holding = HoldingVersions(seed: seed)
        changes = RecordChanges(seed: seed)
        self.plan = plan
        self.deliveries = deliveries
        regels = RegelStore(partitionCount: partitionCount, pool: pool, seed: seed)
        indicaties = empty
        declaraties = empty
        registratie = RegistratieStart(
            viewCount: deliveries.viewCount, gemeenteCount: empty.byGemeente.count)
    }

    /// Takes the versions of one kind in a partition out of the levering.
    mutating func settle(_ soort: Leveringssoort, _ partition: Int, of levering: Levering) {
        switch soort {
        case .indicaties: settle(soort, partition, of: levering, account: \.indicaties) { $0.indicaties }
        case .declaraties: settle(soort, partition, of: levering, account: \.declaraties) { $0.declaraties }
        }
    }

    private mutating func settle(
        _ soort: Leveringssoort, _ partition: Int, of levering: Levering,
        account path: WritableKeyPath<RecordSettler, RecordAccount>,
        outbox: (Levering.Share) -> VersieOutbox
    ) {
        var account = self[keyPath: path]
        let files = levering.fileOfPiece
        let taken = levering.shares.map { outbox($0).take(partition) }
        if deliveries.viewCount == 1 {
            begin(expected: taken.reduce(0) { $0 + $1.maximumCount })
            for batches in taken {
                var batches = batches
                while let count = batches.unpack(into: &versies) {
                    for place in 0..<count { add(versies[place], fileOfPiece: files, &account) }
                }
            }
            settleView(soort, view: 0, fileOfPiece: files, &account)
        } else {
            divide(taken, fileOfPiece: files)
            for view in 0..<deliveries.viewCount {
                begin(expected: views[view].count)
                for place in views[view].indices { add(views[view][place], fileOfPiece: files, &account) }
                settleView(soort, view: view, fileOfPiece: files, &account)
            }
        }
        if let weg = plan.bijstelweg { changes.divide(soort, weg, into: &regels) }
        self[keyPath: path] = account
    }

    /// Unpacks the versions of a partition once, however many deliveries there are.
    private mutating func divide(_ taken: [VersieBatches], fileOfPiece files: [Int]) {
        while views.count < deliveries.viewCount { views.append([]) }
        for view in views.indices { views[view].removeAll(keepingCapacity: true) }
        for batches in taken {
            var batches = batches
            while let count = batches.unpack(into: &versies) {
                for versie in versies.prefix(count) {
                    views[deliveries.view(ofFile: files[versie.piece])].append(versie)
                }
            }
        }
    }

    private mutating func begin(expected: Int) {
        holding.begin(expected: expected)
        history.begin()
    }

    @inline(__always)
    private mutating func add(_ versie: Versie, fileOfPiece files: [Int], _ account: inout RecordAccount) {
        let file = files[versie.piece]
        let seen = deliveries.standen(file: file, gemeente: versie.gemeente)
        let isInUpdate = seen.contains(.update)
        if !isInUpdate { account.noteSuperseded(versie, file: file) }
        guard !seen.isEmpty, let replaced = holding.add(versie) else { return }
        if isInUpdate { account.noteReplaced(replaced.versie, file: files[replaced.versie.piece]) }
        if replaced.heldBefore, !plan.isUpdateOnly { history.add(replaced) }
    }

    /// Hands over what holds among the deliveries that compete, in the stand of the update and in earlier ones.
    private mutating func settleView(
        _ soort: Leveringssoort, view: Int, fileOfPiece files: [Int], _ account: inout RecordAccount
    ) {
        let isDeclaratie = soort == .declaraties
        noteTies(fileOfPiece: files, &account)
        if plan.isUpdateOnly, deliveries.areStacked {
            account.noteHolding(holding.versies, fileOfPiece: files)
            for versie in holding.versies where versie.bestaat {
                regels.append(Telregel(versie, isDeclaratie: isDeclaratie, standen: .update))
            }
            return
        }
        registratie.note(holding.versies, soort, view: view)
        if deliveries.areStacked {
            account.noteHolding(holding.versies, fileOfPiece: files)
            for versie in holding.versies {
                add(versie, isDeclaratie, plan.standen(registeredOn: versie.registratiedatum))
            }
        } else {
            for versie in holding.versies {
                let seen = deliveries.standen(file: files[versie.piece], gemeente: versie.gemeente)
                if seen.contains(.update) { account.noteHolding(versie, file: files[versie.piece]) }
                add(versie, isDeclaratie, plan.standen(registeredOn: versie.registratiedatum).intersection(seen))
            }
        }
        let earlier = history.held(before: holding.versies)
        registratie.note(earlier.map(\.versie), soort, view: view)
        for (versie, until) in earlier {
            let seen = deliveries.standen(file: files[versie.piece], gemeente: versie.gemeente)
            add(
                versie, isDeclaratie,
                plan.standen(registeredOn: versie.registratiedatum).subtracting(plan.standen(registeredOn: until))
                    .intersection(seen))
        }
    }

    /// Counts the records of the update that only the order of reading decided.
    private func noteTies(fileOfPiece files: [Int], _ account: inout RecordAccount) {
        for place in holding.decidedByTie {
            let versie = holding.versies[place]
            let file = files[versie.piece]
            guard deliveries.standen(file: file, gemeente: versie.gemeente).contains(.update) else { continue }
            account.noteDecidedByTie(versie, file: file)
        }
    }

    /// A version that holds in these standen.
    @inline(__always)
    private mutating func add(_ versie: Versie, _ isDeclaratie: Bool, _ standen: Standen) {
        guard versie.bestaat, !standen.isEmpty else { return }
        guard let weg = plan.bijstelweg else {
            return regels.append(Telregel(versie, isDeclaratie: isDeclaratie, standen: standen))
        }
        switch (standen.contains(weg.vorige), standen.contains(.update)) {
        case (true, true):
            regels.append(Telregel(versie, isDeclaratie: isDeclaratie, standen: standen.union(weg.between)))
        case (true, false): changes.before.append(RecordChanges.Known(versie: versie, standen: standen))
        case (false, true): changes.after.append(RecordChanges.Known(versie: versie, standen: standen))
        case (false, false): regels.append(Telregel(versie, isDeclaratie: isDeclaratie, standen: standen))
        }
    }
}
