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

    mutating func take(_ holding: [Row], _ history: VersionHistory<Row>, known: [Bool], _ view: RecordView) {
        let isUpdateOnly = plan.isUpdateOnly && deliveries.areStacked
        if !isUpdateOnly { registratie.note(holding, view.soort, view: view.number) }
        for place in holding.indices {
            let versie = holding[place].versie
            guard versie.bestaat else { continue }
            let details = RegelDetails(versie, line: holding[place].line, isKnown: !known.isEmpty && known[place])
            if isUpdateOnly {
                regels.append(Telregel(versie, isDeclaratie: view.isDeclaratie, standen: .update), details)
                continue
            }
            let standen = plan.standen(registeredOn: versie.registratiedatum)
            let seen = deliveries.standen(file: view.fileOfPiece[versie.piece], gemeente: versie.gemeente)
            add(versie, details, view, standen.intersection(seen))
        }
        if isUpdateOnly { return }
        let earlier = history.held(before: holding)
        registratie.note(earlier.map { $0.versie }, view.soort, view: view.number)
        for (versie, until) in earlier {
            let seen = deliveries.standen(file: view.fileOfPiece[versie.piece], gemeente: versie.gemeente)
            add(
                versie, RegelDetails(versie, line: 0, isKnown: false), view,
                plan.standen(registeredOn: versie.registratiedatum).subtracting(plan.standen(registeredOn: until))
                    .intersection(seen))
        }
    }

    mutating func end(_ soort: Leveringssoort, partition: Int) {
        if let weg = plan.bijstelweg { changes.divide(soort, weg, into: &regels) }
    }

    /// A version that holds in these standen.
    @inline(always)
    private mutating func add(_ versie: Versie, _ details: RegelDetails, _ view: RecordView, _ standen: Standen) {
        guard versie.bestaat, !standen.isEmpty else { return }
        guard let weg = plan.bijstelweg else {
            return regels.append(Telregel(versie, isDeclaratie: view.isDeclaratie, standen: standen), details)
        }
        switch (standen.contains(weg.vorige), standen.contains(.update)) {
        case (true, false):
            changes.before.append(RecordChanges.Known(versie: versie, details: details, standen: standen))
        case (false, true):
            changes.after.append(RecordChanges.Known(versie: versie, details: details, standen: standen))
        case (let isBefore, _):
            let all = isBefore ? standen.union(weg.between) : standen
            regels.append(Telregel(versie, isDeclaratie: view.isDeclaratie, standen: all), details)
        }
    }
}
