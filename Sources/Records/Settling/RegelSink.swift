import Contract
import Intake
import Jeugdhulp
import RowStore

/// Makes of each record what counting needs: a Telregel for every version that holds in some stand.
///
/// Whichever rows it is given, it looks at their versions alone.
struct RegelSink<Row: RecordRow>: RecordSink {
    /// The records that exist in some stand, divided by jeugdige.
    private(set) var regels: RegelStore
    private(set) var registratie: RegistratieStart
    private let plan: Standenplan
    private let deliveries: SeenDeliveries
    private var changes: RecordChanges

    init(into regels: RegelStore, seed: HashSeed, plan: Standenplan, deliveries: SeenDeliveries, gemeenteCount: Int) {
        self.regels = regels
        self.plan = plan
        self.deliveries = deliveries
        changes = RecordChanges(seed: seed)
        registratie = RegistratieStart(viewCount: deliveries.viewCount, gemeenteCount: gemeenteCount)
    }

    @inline(__always)
    mutating func see(_ versie: Versie, _ view: RecordView) {}

    @inline(__always)
    func remembers(_ replaced: HoldingVersions<Row>.Replaced, _ view: RecordView) -> Bool {
        replaced.heldBefore && !plan.isUpdateOnly
    }

    mutating func take(_ holding: [Row], _ history: VersionHistory<Row>, _ view: RecordView) {
        if plan.isUpdateOnly, deliveries.areStacked {
            for row in holding where row.versie.bestaat {
                let versie = row.versie
                regels.append(Telregel(versie, isDeclaratie: view.isDeclaratie, standen: .update), of: versie)
            }
            return
        }
        registratie.note(holding, view.soort, view: view.number)
        if deliveries.areStacked {
            for row in holding {
                let versie = row.versie
                add(versie, view, plan.standen(registeredOn: versie.registratiedatum))
            }
        }
        for row in holding where !deliveries.areStacked {
            let versie = row.versie
            let seen = deliveries.standen(file: view.fileOfPiece[versie.piece], gemeente: versie.gemeente)
            add(versie, view, plan.standen(registeredOn: versie.registratiedatum).intersection(seen))
        }
        let earlier = history.held(before: holding)
        registratie.note(earlier.map { $0.versie }, view.soort, view: view.number)
        for (versie, until) in earlier {
            let seen = deliveries.standen(file: view.fileOfPiece[versie.piece], gemeente: versie.gemeente)
            add(
                versie, view,
                plan.standen(registeredOn: versie.registratiedatum).subtracting(plan.standen(registeredOn: until))
                    .intersection(seen))
        }
    }

    mutating func end(_ soort: Leveringssoort, partition: Int) {
        if let weg = plan.bijstelweg { changes.divide(soort, weg, into: &regels) }
    }

    /// A version that holds in these standen.
    @inline(__always)
    private mutating func add(_ versie: Versie, _ view: RecordView, _ standen: Standen) {
        guard versie.bestaat, !standen.isEmpty else { return }
        guard let weg = plan.bijstelweg else {
            return regels.append(Telregel(versie, isDeclaratie: view.isDeclaratie, standen: standen), of: versie)
        }
        switch (standen.contains(weg.vorige), standen.contains(.update)) {
        case (true, false): changes.before.append(RecordChanges.Known(versie: versie, standen: standen))
        case (false, true): changes.after.append(RecordChanges.Known(versie: versie, standen: standen))
        case (let isBefore, _):
            let all = isBefore ? standen.union(weg.between) : standen
            regels.append(Telregel(versie, isDeclaratie: view.isDeclaratie, standen: all), of: versie)
        }
    }
}
