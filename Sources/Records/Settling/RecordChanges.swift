import Contract
import Intake

/// Records that are not the same in the previous update as in this one, and in which step between the two each changes.
///
/// A version that holds in both is no change; of a record with another version in each, both stand here.
struct RecordChanges: Sendable {
    /// A version that exists, what is kept beside it, and the standen that know it.
    struct Known: Sendable {
        let versie: Versie
        let details: RegelDetails
        let standen: Standen
    }

    /// What exists in the previous update and not in this one.
    var before: [Known] = []
    /// What exists in this update and not in the previous one.
    var after: [Known] = []
    private var records: HoldingVersions<Versie>

    init(seed: HashSeed) {
        records = HoldingVersions(seed: seed)
    }

    /// Hands over every change, each in the standen in which it is seen, and forgets them. Linear.
    ///
    /// What was withdrawn goes in the first step, what was corrected changes in the second, what credits comes in the third and
    /// what else is new in the fourth. See `Oorzaak` for what each means.
    mutating func divide(
        _ soort: Leveringssoort, _ weg: Standenplan.Bijstelweg, into regels: inout RegelStore
    ) {
        let isDeclaratie = soort == .declaraties
        let corrected = weg.afterCorrected.union(weg.afterCredited).union(weg.afterLate)
        records.begin(expected: before.count)
        for known in before { _ = records.add(known.versie) }
        var regelsBefore = before.map { Telregel($0.versie, isDeclaratie: isDeclaratie, standen: $0.standen) }
        for known in after {
            var regel = Telregel(known.versie, isDeclaratie: isDeclaratie, standen: known.standen)
            if let place = records.place(of: known.versie.record) {
                if regel.saysTheSame(as: regelsBefore[place]) {
                    regel = regel.adding(weg.between)
                } else {
                    regel = regel.adding(corrected)
                    regelsBefore[place] = regelsBefore[place].adding(weg.afterWithdrawn)
                }
            } else {
                let credits = regel.isDeclaratie && regel.cents < 0
                regel = regel.adding(credits ? weg.afterCredited.union(weg.afterLate) : weg.afterLate)
            }
            regels.append(regel, known.details)
        }
        for (regel, known) in zip(regelsBefore, before) { regels.append(regel, known.details) }
        before.removeAll(keepingCapacity: true)
        after.removeAll(keepingCapacity: true)
    }
}
