import Contract
import Faults
import Records

/// Weighs what was noticed of records, by the thresholds (Rekenregels, R2.7).
package struct RecordDoubts {
    private let reading: DoubtedReading

    /// Of one reading.
    package init(_ reading: DoubtedReading) {
        self.reading = reading
    }

    /// Every doubt, in order of code.
    package var all: [Twijfel] {
        let weighers: [(Int) -> Twijfel?] = [
            oneNumberForMany, sameCareTwice, careRedelivered, jeugdigenUnknown, jeugdigeOnTooMuch, fillInBsn,
            withdrawsNothing, implausibleDays, implausibleAge, almostWithdrawn,
        ]
        return weighers.flatMap { weigh in reading.parts.indices.compactMap(weigh) }
            + FurtherRecordDoubts(reading).all + ChangedRecordDoubts(reading).all + ShiftedDoubts(reading).all
    }

    private func tally(_ part: Int, _ suspicion: Suspicion) -> SuspectTally { reading.signs.suspects[part, suspicion] }

    private func records(_ part: Int) -> Int { reading.count(.records, part) }

    private func oneNumberForMany(_ part: Int) -> Twijfel? {
        let (regel, found) = (Twijfelregels.oneNumberForMany, tally(part, .sharesNumber).records)
        return reading.isMuch(regel, found, of: records(part) + found)
            ? reading.twijfel(regel, part, .sharesNumber) : nil
    }

    private func sameCareTwice(_ part: Int) -> Twijfel? {
        let regel = Twijfelregels.sameCareTwice
        let share = { (part: Int) in (tally(part, .repeatsCare).records, records(part)) }
        // A whole delivery under new numbers is told as that.
        guard careRedelivered(part) == nil, reading.isJump(regel, part, share) else { return nil }
        return reading.twijfel(regel, part, .repeatsCare)
    }

    private func careRedelivered(_ part: Int) -> Twijfel? {
        let (regel, found) = (Twijfelregels.careRedelivered, reading.count(.redelivered, part))
        let drempels = reading.drempels(regel)
        let all = found + reading.count(.repeated, part)
        guard found * 100 > all * drempels["percentage"], reading.isMuch(regel, found, of: records(part)) else {
            return nil
        }
        return reading.twijfel(regel, part, .redelivers)
    }

    private func jeugdigenUnknown(_ part: Int) -> Twijfel? {
        let (regel, found) = (Twijfelregels.jeugdigenUnknown, reading.count(.unknownJeugdigen, part))
        let drempels = reading.drempels(regel)
        let all = reading.count(.oldJeugdigen, part)
        guard found >= drempels["aantal"], found * 100 > all * drempels["percentage"] else { return nil }
        return reading.twijfel(regel, part, .unknownJeugdige)
    }

    private func jeugdigeOnTooMuch(_ part: Int) -> Twijfel? {
        guard tally(part, .tooMuch).records > 0 else { return nil }
        return reading.twijfel(Twijfelregels.jeugdigeOnTooMuch, part, .tooMuch)
    }

    private func fillInBsn(_ part: Int) -> Twijfel? {
        let regel = Twijfelregels.fillInBsn
        guard tally(part, .fillIn).records >= reading.drempels(regel)["aantal"] else { return nil }
        return reading.twijfel(regel, part, .fillIn)
    }

    private func withdrawsNothing(_ part: Int) -> Twijfel? {
        let (regel, found) = (Twijfelregels.withdrawsNothing, tally(part, .withdrawsNothing).records)
        let drempels = reading.drempels(regel)
        guard found >= drempels["aantal"],
            found * 100 > reading.count(.withdrawals, part) * drempels["percentage"]
        else { return nil }
        return reading.twijfel(regel, part, .withdrawsNothing)
    }

    private func implausibleDays(_ part: Int) -> Twijfel? {
        told(Twijfelregels.implausibleDays, part, .implausibleDays)
    }

    private func implausibleAge(_ part: Int) -> Twijfel? { told(Twijfelregels.implausibleAge, part, .implausibleAge) }

    private func almostWithdrawn(_ part: Int) -> Twijfel? {
        let regel = Twijfelregels.almostWithdrawn
        return reading.isMuch(regel, tally(part, .almostWithdrawn).records, of: records(part))
            ? reading.twijfel(regel, part, .almostWithdrawn) : nil
    }

    /// Told from so many records on; what refuses is a share of at least ten of them.
    private func told(_ regel: Twijfelregel, _ part: Int, _ suspicion: Suspicion) -> Twijfel? {
        let (drempels, found) = (reading.drempels(regel), tally(part, suspicion).records)
        guard found >= drempels["aantal"] else { return nil }
        let isBoven = found >= RecordDoubts.fewest && found * 1000 > records(part) * drempels["promille"]
        return reading.twijfel(regel, part, suspicion, isBoven: isBoven)
    }

    /// Fewer records than this refuse no run where a single one is told.
    static let fewest = 10
}
