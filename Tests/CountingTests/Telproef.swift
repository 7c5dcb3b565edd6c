import Jeugdhulp
import TestSupport

@testable import Counting
@testable import Records

/// What must be counted, of whom, and which stand each number is.
struct Telproef {
    /// The numbers of the standen along the way from the previous update to this one.
    struct Weg {
        let vorige: Int
        let afterWithdrawn: Int
        let afterCorrected: Int
        let afterCredited: Int
        let afterLate: Int

        init(_ weg: Standenplan.Bijstelweg) {
            vorige = weg.vorige.bits.trailingZeroBitCount
            afterWithdrawn = weg.afterWithdrawn.bits.trailingZeroBitCount
            afterCorrected = weg.afterCorrected.bits.trailingZeroBitCount
            afterCredited = weg.afterCredited.bits.trailingZeroBitCount
            afterLate = weg.afterLate.bits.trailingZeroBitCount
        }

        var standen: [Int] { [vorige, afterWithdrawn, afterCorrected, afterCredited, afterLate] }
    }

    let opdracht: Telopdracht
    let bronnen: Bronnen
    let plan: Standenplan
    let weg: Weg?
    var regels: [Regel] = []

    init(_ opdracht: Telopdracht, _ bronnen: Bronnen = Bronnen()) {
        self.opdracht = opdracht
        self.bronnen = bronnen
        plan = Standenplan(opdracht)
        weg = plan.bijstelweg.map(Weg.init)
    }

    var telperiodes: Telperiodes { Telperiodes(opdracht, plan: plan, bronregels: bronnen.bronregels) }

    /// Update, earlier peildata and the way from the previous update.
    var standCount: Int { 1 + opdracht.eerdere.count + (weg?.standen.count ?? 0) }

    /// The standen of which a period is asked: everything, or only who is 'thuis' and who is 'niet thuis'.
    func standen(of periode: Periode) -> (full: [Int], others: [Int]) {
        let isOfUpdate = (opdracht.periodes + opdracht.furtherPeriodes).contains(periode)
        let isOfVorige = opdracht.vorige?.periodes.contains(periode) ?? false
        let others = plan.wanted.filter { $0.0.periodes.contains(periode) }.map { $0.1.bits.trailingZeroBitCount }
        return ((isOfUpdate ? [0] : []) + (isOfVorige ? weg?.standen ?? [] : []), others)
    }

    /// The jeugdigen as a stand knows them in a period.
    func beelden(_ periode: Periode, stand: Int) -> [SlowBeeld] {
        byJeugdige.map { SlowBeeld(known($0, in: stand), in: periode, bronnen) }
    }

    private var byJeugdige: [[Regel]] { Array(Dictionary(grouping: regels, by: \.jeugdige).values) }

    /// What is new of a jeugdige whom the previous update did not know comes in the last step, unless a correction made it the jeugdige's.
    private func known(_ ofJeugdige: [Regel], in stand: Int) -> [Regel] {
        let known = ofJeugdige.filter { $0.isKnown(in: stand) }
        guard let weg, stand == weg.afterCredited || stand == weg.afterLate,
            !ofJeugdige.contains(where: { $0.isKnown(in: weg.vorige) })
        else { return known }
        return known.filter { $0.isKnown(in: weg.afterCorrected) }
    }
}
