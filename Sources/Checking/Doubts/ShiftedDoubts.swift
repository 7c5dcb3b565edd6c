import Contract
import Faults
import Jeugdhulp
import Records

/// Weighs what is otherwise in a whole delivery than it is usually at the gemeente, and than it became at the others.
struct ShiftedDoubts {
    private let reading: DoubtedReading
    private let verwachting: Verwachting

    init(_ reading: DoubtedReading) {
        self.reading = reading
        verwachting = Verwachting(reading)
    }

    /// Every doubt, in order of code.
    var all: [Twijfel] {
        let prices = PriceShifts(reading, verwachting)
        let weighers: [(Deellevering) -> Twijfel?] = [withdrawalsGone, firstDaysGone, elsewhere]
        return [prices.doubt, voorzieningenShifted].flatMap(later)
            + weighers.flatMap { verwachting.leveringen.compactMap($0) }
            + reading.parts.indices.compactMap(otherVoorziening) + reading.parts.indices.compactMap(careTogether)
    }

    /// Of a gemeente with two deliveries that are unlike each other only the later: which of them is odd they don't tell.
    private func later(_ weigh: (Deellevering) -> Twijfel?) -> [Twijfel] {
        let found = verwachting.leveringen.compactMap { own in weigh(own).map { (own: own, twijfel: $0) } }
        return found.filter { own, _ in
            let rest = verwachting.rest(of: own)
            return rest.count != 1 || own.delivery > rest[0].delivery
                || !found.contains { $0.own.place == rest[0].place }
        }.map(\.twijfel)
    }

    private func count(_ counter: PartCounts.Counter, _ levering: Deellevering) -> Int {
        levering.parts.reduce(0) { $0 + reading.count(counter, $1) }
    }

    /// What hangs on it is what is expected and is not there.
    private func withdrawalsGone(_ own: Deellevering) -> Twijfel? {
        let regel = Twijfelregels.withdrawalsGone
        let drempels = reading.drempels(regel)
        for (found, all) in [
            (PartCounts.Counter.revived, PartCounts.Counter.withdrawnBefore), (.turned, .creditsBefore),
        ] {
            let (some, all) = (count(found, own), count(all, own))
            if some >= drempels["aantal"], some * 2 > all { return twijfel(regel, own, records: some) }
        }
        let counters: [Verwachting.Share] = [
            { (count(.withdrawn, $0), count(.withdrawn, $0) + count(.records, $0)) },
            { (count(.credits, $0), count(.records, $0)) },
        ]
        for share in counters {
            guard let expected = verwachting.expected(own, share), expected.isOfHabit,
                expected.certain >= drempels["aantal"],
                share(own).some * 100 < expected.count * drempels["percentage"]
            else { continue }
            return twijfel(regel, own, records: expected.count - share(own).some)
        }
        return nil
    }

    /// Of a voorziening there are hardly any jeugdigen left, or far more than there were.
    private func voorzieningenShifted(_ own: Deellevering) -> Twijfel? {
        let regel = Twijfelregels.voorzieningenShifted
        let drempels = reading.drempels(regel)
        for voorziening in Voorziening.allCases where voorziening != .onbekend {
            let share: Verwachting.Share = { levering in
                let some = levering.parts.reduce(0) {
                    $0 + reading.signs.shapes.jeugdigen($1, voorziening: Int(voorziening.rawValue))
                }
                return (some, count(.jeugdigen, levering))
            }
            let (found, all) = share(own)
            let rest = verwachting.rest(of: own)
            // Neither so many can miss nor be too many.
            guard
                found >= drempels["aantal"] || rest.isEmpty
                    || rest.reduce(0, { $0 + share($1).some }) >= drempels["aantal"],
                let expected = verwachting.expected(own, share)
            else { continue }
            // What only the others tell may be a habit of the gemeente: it must be twice as far off.
            let far = expected.isOfHabit ? 1 : 2
            let isGone =
                expected.certain >= drempels["aantal"] * far
                && found * 100 * far < expected.count * drempels["percentage"]
            let more = found - expected.count
            let isFlood =
                more >= drempels["aantal"] && more * 1000 > all * drempels["promille"]
                && found > expected.count * drempels["maal"] * far && expected.isFar(found)
            guard isGone || isFlood else { continue }
            return Twijfel(
                regel, gemeente: reading.gemeenten[own.gemeente], path: reading.path(own.place),
                omvang: Twijfelomvang(records: count(.records, own), jeugdigen: abs(more), cents: 0))
        }
        return nil
    }

    private func firstDaysGone(_ own: Deellevering) -> Twijfel? {
        let regel = Twijfelregels.firstDaysGone
        let drempels = reading.drempels(regel)
        let share: Verwachting.Share = { (count(.onFirstDay, $0), count(.records, $0)) }
        guard let expected = verwachting.expected(own, share), expected.isOfHabit,
            expected.certain >= drempels["aantal"], share(own).some * 100 < expected.count * drempels["percentage"],
            // Declaraties of one jeugdige begin alike.
            expected.isFar(share(own).some, cluster: share(own).all / max(1, count(.jeugdigen, own)) + 1)
        else { return nil }
        return twijfel(regel, own, records: expected.count - share(own).some)
    }

    /// Nobody is in another gemeente too, or far too many are.
    private func elsewhere(_ own: Deellevering) -> Twijfel? {
        let regel = Twijfelregels.elsewhere
        let drempels = reading.drempels(regel)
        let share: Verwachting.Share = { (count(.elsewhere, $0), count(.jeugdigen, $0)) }
        guard let usual = verwachting.usual(beside: own, share) else { return nil }
        let (found, all) = share(own)
        let expected = usual.of(all)
        let isNobody = expected >= drempels["aantal"] && found * 10 < expected
        let isFlood =
            found >= drempels["aantal"] && found * 1000 > all * drempels["promille"]
            && found > expected * drempels["maal"]
        guard isNobody || isFlood else { return nil }
        return Twijfel(
            regel, gemeente: reading.gemeenten[own.gemeente], path: reading.path(own.place),
            omvang: Twijfelomvang(records: count(.records, own), jeugdigen: abs(found - expected), cents: 0))
    }

    /// Certain only beside what the gemeente did before: some indicate part of their care only.
    private func otherVoorziening(_ part: Int) -> Twijfel? {
        let regel = Twijfelregels.otherVoorziening
        let share = { (part: Int) in
            (reading.count(.otherVoorziening, part), isOfDeclaraties(part) ? reading.count(.records, part) : 0)
        }
        guard reading.isJump(regel, part, share) else { return nil }
        return reading.twijfel(regel, part, .otherVoorziening, isBoven: reading.parts[part].hasEarlier)
    }

    private func careTogether(_ part: Int) -> Twijfel? {
        let regel = Twijfelregels.careTogether
        let share = { (part: Int) in
            (reading.count(.together, part), isOfDeclaraties(part) ? reading.count(.records, part) : 0)
        }
        guard reading.isJump(regel, part, share) else { return nil }
        return reading.twijfel(regel, part, Twijfelomvang(records: share(part).0, jeugdigen: nil, cents: 0))
    }

    private func isOfDeclaraties(_ part: Int) -> Bool { reading.parts[part].soort == .declaraties }

    private func twijfel(_ regel: Twijfelregel, _ own: Deellevering, records: Int) -> Twijfel {
        reading.twijfel(regel, own.place, Twijfelomvang(records: records, jeugdigen: nil, cents: 0))
    }
}
