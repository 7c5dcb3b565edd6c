import Contract
import Intake
import Jeugdhulp

/// What is noticed of records while it is settled which version of each holds. Used for one partition after another.
struct SettledSigns: Sendable {
    /// A version that was replaced by one of the same moment.
    private struct Tie {
        let place: Int
        let versie: Versie
        let line: UInt32
    }

    let parts: DeliveryParts
    private let margins: SignMargins
    private let deliveries: [Int32]
    private(set) var counts: PartCounts
    private(set) var shapes: PartShapes
    private(set) var suspects = Suspects()
    /// Of each record, the first delivery that had a version of it that exists; the greatest number without any.
    private var firstDelivery: [Int32] = []
    /// Of each record, the jeugdige of some version that exists; 0 without any.
    private var jeugdigen: [UInt64] = []
    /// The places of records of which versions that exist are of different jeugdigen.
    private var otherJeugdige: Set<Int> = []
    private var ties: [Tie] = []
    /// Of each record that holds, whether an earlier delivery had it, of the same jeugdige.
    private(set) var isKnown: [Bool] = []

    init(_ parts: DeliveryParts, _ margins: SignMargins) {
        self.parts = parts
        self.margins = margins
        deliveries = parts.all.map { Int32($0.delivery) }
        counts = PartCounts(partCount: parts.all.count)
        shapes = PartShapes(partCount: parts.all.count)
    }

    /// Forgets the records of before.
    mutating func begin(expected: Int) {
        firstDelivery.removeAll(keepingCapacity: true)
        firstDelivery.reserveCapacity(expected)
        jeugdigen.removeAll(keepingCapacity: true)
        jeugdigen.reserveCapacity(expected)
        ties.removeAll(keepingCapacity: true)
        otherJeugdige.removeAll(keepingCapacity: true)
    }

    /// The first version of a record that came.
    @inline(__always)
    mutating func noteFirst(_ versie: Versie) {
        let exists = versie.bestaat
        firstDelivery.append(exists ? delivery(versie) : .max)
        jeugdigen.append(exists ? versie.jeugdige : 0)
    }

    /// A further version came, and one of both was replaced; what comes of it does not depend on the order in which they come.
    mutating func note<Row: RecordRow>(
        _ replaced: HoldingVersions<Row>.Replaced, by holder: Versie, came versie: Versie
    ) {
        let place = replaced.place
        if versie.bestaat {
            firstDelivery[place] = min(firstDelivery[place], delivery(versie))
            if jeugdigen[place] == 0 {
                jeugdigen[place] = versie.jeugdige
            } else if jeugdigen[place] != versie.jeugdige {
                otherJeugdige.insert(place)
            }
        }
        let other = replaced.row.versie
        if other.moment == holder.moment, other.bestaat {
            ties.append(Tie(place: place, versie: other, line: replaced.row.line))
        }
    }

    /// All versions of some records have come; these hold. Only what `isSeen` by the update is counted.
    mutating func end<Row: RecordRow>(_ holding: [Row], isDeclaratie: Bool, isSeen: (Versie) -> Bool) {
        isKnown.removeAll(keepingCapacity: true)
        isKnown.reserveCapacity(holding.count)
        for place in holding.indices {
            let versie = holding[place].versie
            let part = parts.place(piece: versie.piece, gemeente: versie.gemeente)
            let wasDelivered = firstDelivery[place] < deliveries[part]
            let isOther = !otherJeugdige.isEmpty && otherJeugdige.contains(place)
            isKnown.append(wasDelivered && !isOther)
            guard isSeen(versie) else { continue }
            let line = holding[place].line
            if versie.bestaat {
                note(versie, line: line, part, isDeclaratie: isDeclaratie)
                if wasDelivered { counts.add(.repeated, part) }
                if wasDelivered, isOther { suspect(.otherJeugdige, versie, line, part) }
            } else if versie.bestaan == .ingetrokken {
                noteWithdrawal(versie, line: line, part, findsNothing: firstDelivery[place] == .max)
            }
        }
        endTies(holding, isSeen: isSeen)
    }

    mutating func merge(_ other: SettledSigns) {
        counts.merge(other.counts)
        shapes.merge(other.shapes)
        suspects.merge(other.suspects)
    }

    @inline(__always)
    private func delivery(_ versie: Versie) -> Int32 {
        deliveries[parts.place(piece: versie.piece, gemeente: versie.gemeente)]
    }
}

extension SettledSigns {
    @inline(__always)
    private mutating func note(_ versie: Versie, line: UInt32, _ part: Int, isDeclaratie: Bool) {
        counts.add(.records, part)
        let (begin, end) = (versie.begindatum, versie.einddatum)
        shapes.add(begindatum: begin, part)
        if begin == end { counts.add(.oneDay, part) }
        if versie.voorzieningNumber == UInt64(Voorziening.onbekend.rawValue) { counts.add(.unknownCode, part) }
        if isDeclaratie {
            let (cents, registered) = (versie.cents, versie.registratiedatum)
            counts.add(cents: cents, part)
            if cents > 0 {
                shapes.add(
                    cents: cents, days: end &- begin &+ 1,
                    voorziening: Int(truncatingIfNeeded: versie.voorzieningNumber), part)
            } else if cents < 0 {
                counts.add(.credits, part)
            }
            if end &- registered > Int32(margins.daysAfterRegistration) || end &- begin >= Int32(margins.duration) {
                suspect(.implausibleDays, versie, line, part)
            }
            if registered < begin { suspect(.registeredEarly, versie, line, part) }
        } else {
            if end == CalendarDate.last.dayNumber { counts.add(.openEnded, part) }
            if begin &- versie.registratiedatum > Int32(margins.daysBeforeIndicatie) {
                suspect(.registeredEarly, versie, line, part)
            }
        }
        if versie.marks != 0 { noteMarks(versie, line, part) }
    }

    @inline(never)
    private mutating func noteMarks(_ versie: Versie, _ line: UInt32, _ part: Int) {
        if versie.hasImplausibleAge { suspect(.implausibleAge, versie, line, part) }
        if versie.hasUnsureStatus { suspect(.almostWithdrawn, versie, line, part) }
    }

    /// Of care whose days are not told it is taken that it was delivered before: nobody withdraws what nobody has.
    private mutating func noteWithdrawal(_ versie: Versie, line: UInt32, _ part: Int, findsNothing: Bool) {
        let own = parts.all[part]
        guard own.hasEarlier, versie.withdrawsWhatExisted,
            versie.lastDayOfWithdrawnMonth.map({ $0 < own.oldBefore }) ?? true
        else { return }
        counts.add(.withdrawals, part)
        if findsNothing { suspect(.withdrawsNothing, versie, line, part) }
    }

    /// Of versions of one moment that don't say the same all but the one that holds go under.
    private mutating func endTies<Row: RecordRow>(_ holding: [Row], isSeen: (Versie) -> Bool) {
        for tie in ties {
            let holder = holding[tie.place].versie
            guard tie.versie.moment == holder.moment, holder.bestaat, !tie.versie.saysTheSame(as: holder),
                isSeen(tie.versie)
            else { continue }
            let part = parts.place(piece: tie.versie.piece, gemeente: tie.versie.gemeente)
            suspect(.sharesNumber, tie.versie, tie.line, part)
        }
    }

    @inline(never)
    private mutating func suspect(_ suspicion: Suspicion, _ versie: Versie, _ line: UInt32, _ part: Int) {
        let place = SuspectTally.Place(piece: Int32(truncatingIfNeeded: versie.piece), line: line)
        suspects.change(part, suspicion) { $0.add(jeugdige: versie.jeugdige, cents: versie.cents, at: place) }
    }
}
