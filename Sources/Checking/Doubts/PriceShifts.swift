import Contract
import Faults
import Jeugdhulp
import Records

/// How far what a day of care costs moved as a whole between the deliveries of a gemeente, beside how far it moved at the others.
struct PriceShifts {
    /// A step of a level, and how far it may be off by chance, in 65536ths of a doubling; the latter squared.
    private struct Shift {
        var step: Int128 = 0
        var chance: Int128 = 0
        /// Declaraties that were compared.
        var count: Int128 = 0
    }

    /// With fewer declaraties of a voorziening it is not compared.
    private static let fewest = 30
    /// By chance alone a level is hardly ever so many times its error off.
    private static let certain: Int128 = 5

    private let reading: DoubtedReading
    private let verwachting: Verwachting

    init(_ reading: DoubtedReading, _ verwachting: Verwachting) {
        (self.reading, self.verwachting) = (reading, verwachting)
    }

    /// Told where it is more than chance, and more than what the others differ among each other.
    func doubt(_ own: Deellevering) -> Twijfel? {
        guard own.soort == .declaraties else { return nil }
        let rest = verwachting.rest(of: own)
        guard !rest.isEmpty else { return nil }
        let pairs = verwachting.pairs(beside: own).filter { !$0.rest.isEmpty }
        let usual = usualSteps(pairs)
        guard let shift = shift(own, rest, usual) else { return nil }
        let others = pairs.compactMap { self.shift($0.this, $0.rest, usual)?.step.magnitude }.sorted()
        let isAmongOthers = others.count >= Verwachting.gemeenten
        let spread = isAmongOthers ? Int128(others[(others.count - 1) / 2]) : 0
        let (regel, size) = (Twijfelregels.pricesShifted, Int128(shift.step.magnitude))
        let drempels = reading.drempels(regel)
        // Where nobody shows how prices moved, twice as much is needed.
        let bound = { (name: String) in Int128(drempels[name]) * 65536 / 100 * (isAmongOthers ? 1 : 2) }
        guard size >= bound("honderdsten"), size * size > PriceShifts.certain * PriceShifts.certain * shift.chance,
            size > PriceShifts.certain * spread
        else { return nil }
        let whole = own.parts.map(reading.whole)
        return Twijfel(
            regel, gemeente: reading.gemeenten[own.gemeente], path: reading.path(own.place),
            omvang: Twijfelomvang(
                records: whole.reduce(0) { $0 + $1.records },
                jeugdigen: whole.compactMap(\.jeugdigen).reduce(0, +), cents: whole.reduce(0) { $0 + $1.cents }),
            isBoven: size >= bound("honderdsten_weigeren"))
    }

    /// By voorziening, in the middle of the others; 0 where they are too few.
    private func usualSteps(_ pairs: [Verwachting.Pair]) -> [Int128] {
        Voorziening.allCases.map { voorziening in
            let steps = pairs.compactMap { step(voorziening, $0.this, $0.rest)?.step }.sorted()
            return steps.count < Verwachting.gemeenten ? 0 : steps[(steps.count - 1) / 2]
        }
    }

    /// Over all voorzieningen, each by its declaraties, beside the usual steps; `nil` where nothing can be compared.
    private func shift(_ own: Deellevering, _ rest: [Deellevering], _ usual: [Int128]) -> Shift? {
        var all = Shift()
        for (place, voorziening) in Voorziening.allCases.enumerated() {
            guard let found = step(voorziening, own, rest) else { continue }
            all.step += (found.step - usual[place]) * found.count
            all.chance += found.chance * found.count * found.count
            all.count += found.count
        }
        guard all.count > 0 else { return nil }
        return Shift(step: all.step / all.count, chance: all.chance / (all.count * all.count), count: all.count)
    }

    private func step(_ voorziening: Voorziening, _ own: Deellevering, _ rest: [Deellevering]) -> Shift? {
        let (this, before) = (level(voorziening, [own]), level(voorziening, rest))
        guard this.count >= PriceShifts.fewest, before.count >= PriceShifts.fewest else { return nil }
        return Shift(
            step: this.middle - before.middle,
            chance: this.variance * cluster([own]) / Int128(this.count) + before.variance * cluster(rest)
                / Int128(before.count), count: Int128(this.count))
    }

    private func level(_ voorziening: Voorziening, _ leveringen: [Deellevering]) -> PriceLevel {
        leveringen.flatMap(\.parts).reduce(into: PriceLevel()) {
            $0.merge(reading.signs.shapes.level($1, voorziening: Int(voorziening.rawValue)))
        }
    }

    /// Declaraties of one jeugdige cost much the same: so many say as much as one of each jeugdige.
    private func cluster(_ leveringen: [Deellevering]) -> Int128 {
        let parts = leveringen.flatMap(\.parts)
        let jeugdigen = parts.reduce(0) { $0 + reading.count(.jeugdigen, $1) }
        return Int128(parts.reduce(0) { $0 + reading.count(.records, $1) } / max(1, jeugdigen) + 1)
    }
}

extension PriceLevel {
    /// The mean, in 65536ths of a doubling.
    fileprivate var middle: Int128 { Int128(sum) * 256 / Int128(count) }
    /// In squared 65536ths of a doubling.
    fileprivate var variance: Int128 {
        (Int128(squares) * Int128(count) - Int128(sum) * Int128(sum)) * 65536 / (Int128(count) * Int128(count))
    }
}
