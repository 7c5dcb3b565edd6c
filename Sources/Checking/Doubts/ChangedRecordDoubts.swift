import Contract
import Faults
import Records

/// Weighs what a delivery says otherwise than the deliveries before it, of the same records.
struct ChangedRecordDoubts {
    private let reading: DoubtedReading

    init(_ reading: DoubtedReading) {
        self.reading = reading
    }

    /// Every doubt, in order of code.
    var all: [Twijfel] {
        let changes: [(Twijfelregel, Suspicion)] = [
            (Twijfelregels.amountsChanged, .changedAmount), (Twijfelregels.daysChanged, .changedDays),
            (Twijfelregels.voorzieningChanged, .changedVoorziening), (Twijfelregels.recordsWithdrawn, .newlyWithdrawn),
        ]
        return changes.flatMap { regel, suspicion in
            reading.parts.indices.compactMap { changed(regel, suspicion, $0) }
        } + reading.parts.indices.compactMap(otherCare)
    }

    private func changed(_ regel: Twijfelregel, _ suspicion: Suspicion, _ part: Int) -> Twijfel? {
        let share = { (part: Int) in (reading.signs.suspects[part, suspicion].records, before(part)) }
        return reading.isJump(regel, part, share) ? reading.twijfel(regel, part, suspicion) : nil
    }

    /// Records that the deliveries before had; where each replaces the one before, those of that one that are in this one too.
    private func before(_ part: Int) -> Int {
        let own = reading.parts[part]
        guard own.hasEarlier else { return reading.count(.before, part) }
        let earlier = reading.parts.indices.filter {
            reading.parts[$0].gemeente == own.gemeente && reading.parts[$0].soort == own.soort
                && reading.parts[$0].delivery < own.delivery
        }
        let left = earlier.reduce(0) { $0 + reading.count(.records, $1) + reading.count(.withdrawn, $1) }
        // A record counts where the version stands that holds: in this delivery, if that repeats or withdraws it.
        return left + reading.count(.repeated, part) + reading.signs.suspects[part, .newlyWithdrawn].records
    }

    private func otherCare(_ part: Int) -> Twijfel? {
        let regel = Twijfelregels.versionsOfOtherCare
        let share = { (part: Int) in
            let found = reading.signs.suspects[part, .otherCare].records
            return (found, reading.count(.records, part) + found)
        }
        return reading.isJump(regel, part, share) ? reading.twijfel(regel, part, .otherCare) : nil
    }
}
