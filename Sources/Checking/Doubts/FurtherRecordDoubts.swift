import Contract
import Faults
import Jeugdhulp
import Records

/// Weighs what else was noticed of records.
struct FurtherRecordDoubts {
    private let reading: DoubtedReading

    init(_ reading: DoubtedReading) {
        self.reading = reading
    }

    /// Every doubt, in order of code.
    var all: [Twijfel] {
        let prices = FilePriceMedians(reading)
        let weighers: [(Int) -> Twijfel?] = [
            numberOfOther, { amountsOutOfScale($0, prices) }, registeredBeforeCare, codesUnknown, allOnOneDay,
            careInTwoGemeenten, declaredWithoutIndicatie, daysLost, creditsOutOfScale,
            { someAmountsOutOfScale($0, prices) },
        ]
        return weighers.flatMap { weigh in reading.parts.indices.compactMap(weigh) }
    }

    private func found(_ part: Int, _ suspicion: Suspicion) -> Int { reading.signs.suspects[part, suspicion].records }

    private func records(_ part: Int) -> Int { reading.count(.records, part) }

    private func numberOfOther(_ part: Int) -> Twijfel? {
        let regel = Twijfelregels.numberOfOther
        let found = found(part, .otherJeugdige)
        return reading.isMuch(regel, found, of: records(part) + found)
            ? reading.twijfel(regel, part, .otherJeugdige) : nil
    }

    private func amountsOutOfScale(_ part: Int, _ prices: FilePriceMedians) -> Twijfel? {
        let regel = Twijfelregels.amountsOutOfScale
        return prices.isOutOfScale(part, factor: reading.drempels(regel)["factor"])
            ? reading.twijfel(regel, part, reading.whole(part)) : nil
    }

    private func registeredBeforeCare(_ part: Int) -> Twijfel? {
        let regel = Twijfelregels.registeredBeforeCare
        let share = { (part: Int) in (found(part, .registeredEarly), records(part)) }
        return reading.isJump(regel, part, share) ? reading.twijfel(regel, part, .registeredEarly) : nil
    }

    private func codesUnknown(_ part: Int) -> Twijfel? {
        let regel = Twijfelregels.codesUnknown
        let share = { (part: Int) in (reading.count(.unknownCode, part), records(part)) }
        guard reading.isJump(regel, part, share) else { return nil }
        return reading.twijfel(regel, part, Twijfelomvang(records: share(part).0, jeugdigen: nil, cents: 0))
    }

    private func allOnOneDay(_ part: Int) -> Twijfel? {
        let regel = Twijfelregels.allOnOneDay
        let share = { (part: Int) in (reading.signs.shapes.onUsualDay(part), records(part)) }
        guard reading.isJump(regel, part, share) else { return nil }
        return reading.twijfel(regel, part, Twijfelomvang(records: share(part).0, jeugdigen: nil, cents: 0))
    }

    private func careInTwoGemeenten(_ part: Int) -> Twijfel? {
        let regel = Twijfelregels.careInTwoGemeenten
        let isMuch = reading.isMuch(regel, found(part, .inTwoGemeenten), of: records(part))
        return isMuch ? reading.twijfel(regel, part, .inTwoGemeenten) : nil
    }

    private func declaredWithoutIndicatie(_ part: Int) -> Twijfel? {
        let regel = Twijfelregels.declaredWithoutIndicatie
        let share = { (part: Int) in (reading.count(.withoutIndicatie, part), reading.count(.declared, part)) }
        guard reading.isJump(regel, part, promille: "promille_gemeld", share) else { return nil }
        return reading.twijfel(regel, part, .withoutIndicatie, isBoven: reading.isJump(regel, part, share))
    }

    private func daysLost(_ part: Int) -> Twijfel? {
        let regel = Twijfelregels.daysLost
        for counter in [PartCounts.Counter.openEnded, .oneDay] {
            let share = { (part: Int) in (reading.count(counter, part), records(part)) }
            guard reading.isJump(regel, part, share) else { continue }
            return reading.twijfel(regel, part, Twijfelomvang(records: share(part).0, jeugdigen: nil, cents: 0))
        }
        return nil
    }

    private func creditsOutOfScale(_ part: Int) -> Twijfel? {
        let regel = Twijfelregels.creditsOutOfScale
        let share = { (part: Int) in (reading.count(.credits, part), records(part)) }
        guard reading.isJump(regel, part, share) else { return nil }
        return reading.twijfel(regel, part, Twijfelomvang(records: share(part).0, jeugdigen: nil, cents: 0))
    }

    private func someAmountsOutOfScale(_ part: Int, _ prices: FilePriceMedians) -> Twijfel? {
        let regel = Twijfelregels.someAmountsOutOfScale
        let factor = reading.drempels(regel)["factor"]
        // Where all are out of scale that is told.
        guard amountsOutOfScale(part, prices) == nil else { return nil }
        let share = { (part: Int) in prices.far(part, factor: factor) }
        guard reading.isJump(regel, part, share) else { return nil }
        return reading.twijfel(regel, part, Twijfelomvang(records: share(part).some, jeugdigen: nil, cents: 0))
    }
}
