import Contract
import Jeugdhulp
import Records

/// The care of one jeugdige in a gebied, and whether the place of the jeugdige hangs on records that are doubted.
struct BetwijfeldeZorg {
    /// Records under one doubt, by their place in the care.
    struct Twijfel {
        let vermoeden: Betwijfeld.Vermoeden
        /// Those that the figure asks for.
        let records: [Int]
        /// Those of which the amount counts.
        let bedragen: [Int]
    }

    private let zorg: Vraagzorg
    private let vraag: Cijfervraag
    private let isNietThuis: Bool

    init(_ zorg: Vraagzorg, _ vraag: Cijfervraag) {
        (self.zorg, self.vraag) = (zorg, vraag)
        isNietThuis = zorg.beeld.plaatsen(zorg.declared, in: vraag.telvak).isNietThuis
    }

    private var records: [PlacedRecord] { zorg.inGebied }
    /// Whether the jeugdige is part of the figure.
    var isCounted: Bool { zorg.isCounted }

    /// What of the records that a doubt names matters here.
    func doubted(_ named: [Int], _ vermoeden: Betwijfeld.Vermoeden) -> Twijfel {
        let inPeriod = Set(zorg.places)
        var asked = named.filter { index in
            (vermoeden.isOfAnyDay || inPeriod.contains(index)) && isAsked(records[index])
        }
        var paid = named.filter { inPeriod.contains($0) && records[$0].isDeclaratie && paysFigure(records[$0]) }
        if vermoeden == .vanAndereGemeente, vraag.gemeente == nil {
            (asked, paid) = (withoutFirst(asked), withoutFirst(paid))
        }
        return Twijfel(
            vermoeden: vermoeden, records: asked,
            bedragen: vermoeden == .dubbel || vermoeden == .vanAndereGemeente ? paid : [])
    }

    /// What records that may be there twice add to the amount of the figure.
    func cents(_ twijfel: Twijfel) throws(Telfout) -> Int64 {
        var sum: Int64 = 0
        for index in twijfel.bedragen { sum = try sum.addingChecked(Telregel(records[index]).part(in: vraag.telvak)) }
        return sum
    }

    /// Whether a record may take out whoever it turns out to be of.
    func takesOut(_ index: Int) -> Bool { records[index].cents < 0 || keepsOut(records[index]) }

    /// Whether the jeugdige may come in, or leave, when these doubts turn out otherwise, in whole or in part.
    func mayChange(_ twijfels: [Twijfel]) throws(Telfout) -> Bool {
        let changed = twijfels.filter { !$0.vermoeden.goes && !$0.records.isEmpty }
        let gone = Set(twijfels.filter(\.vermoeden.goes).flatMap(\.records))
        let hasCredit = zorg.places.contains { records[$0].cents < 0 && isAsked(records[$0]) }
        let open = changed.filter { $0.vermoeden != .metAnderBedrag || hasCredit }
        guard !open.isEmpty else {
            // Only what holds the place up can take it away by going, and only what keeps out can let in.
            let taken = gone.filter { holdsUp(records[$0]) == isCounted }
            guard !taken.isEmpty else { return false }
            return try holds(without: taken) != isCounted
        }
        guard isCounted, open.allSatisfy({ $0.vermoeden.isOfAnyDay }) else { return true }
        let all = gone.union(open.flatMap(\.records))
        guard all.allSatisfy({ !takesOut($0) && records[$0].voorziening != .onbekend }) else { return true }
        return try !holds(without: all)
    }

    /// Whether the jeugdige is part of the figure without some records.
    private func holds(without gone: Set<Int>) throws(Telfout) -> Bool {
        let beeld = try Vraagzorg.beeld(zorg.places.filter { !gone.contains($0) }.map { records[$0] }, vraag)
        return vraag.holds(beeld, declared: beeld.declared)
    }

    /// Of the kind and voorziening of which the figure hangs, or perhaps so.
    private func isAsked(_ record: PlacedRecord) -> Bool {
        let number = Int(record.voorzieningNumber)
        if record.voorziening == .onbekend { return vraag.depends(on: record.soort) }
        return vraag.basis.union(vraag.further).contains(number: number)
            && vraag.counts(number, isDeclaratie: record.isDeclaratie)
    }

    /// Whether its amount is part of that of the figure.
    private func paysFigure(_ record: PlacedRecord) -> Bool {
        guard vraag.onderwerp.heeftBedrag, vraag.basis.contains(number: Int(record.voorzieningNumber)) else {
            return false
        }
        return switch vraag.onderwerp {
        case .thuis: !isNietThuis
        case .ambulantBijNietThuis: isNietThuis
        default: true
        }
    }

    /// Of table 3, what may be verblijf.
    private func keepsOut(_ record: PlacedRecord) -> Bool {
        vraag.onderwerp == .thuis
            && (record.voorziening == .onbekend || vraag.further.contains(number: Int(record.voorzieningNumber)))
    }

    private func holdsUp(_ record: PlacedRecord) -> Bool { (record.cents >= 0) != keepsOut(record) }

    /// Of care that is the same in several gemeenten one record stays.
    private func withoutFirst(_ found: [Int]) -> [Int] {
        struct Zorg: Hashable {
            let begin: Int32
            let end: Int32
            let voorziening: UInt64
            let cents: Int64
            let aanbieder: UInt32
        }
        var seen: Set<Zorg> = []
        return found.filter { index in
            let record = records[index]
            return
                !seen.insert(
                    Zorg(
                        begin: record.begindatum, end: record.einddatum, voorziening: record.voorzieningNumber,
                        cents: record.cents, aanbieder: record.aanbieder)
                ).inserted
        }
    }
}
