import Contract
import Intake
import Jeugdhulp

/// What is noticed of records while it is settled which version of each holds. Used for one partition after another.
struct SettledSigns: Sendable {
    /// A version that another of its record replaced: each but the one that holds comes here once.
    private struct Loser {
        let versie: Versie
        let line: UInt32
        /// The place of another loser of the same record; −1 for none.
        let next: Int32
    }

    let parts: DeliveryParts
    private let margins: SignMargins
    private let deliveries: [Int32]
    private(set) var counts: PartCounts
    private(set) var shapes: PartShapes
    private(set) var suspects: Suspects
    private var losers: [Loser] = []
    /// Of each record the loser that came last; −1 for none. Ends behind the last record that has one.
    private var lastLoser: [Int32] = []
    /// Of each record that holds, whether an earlier delivery had it, of the same jeugdige.
    private(set) var isKnown: [Bool] = []

    init(_ parts: DeliveryParts, _ margins: SignMargins) {
        self.parts = parts
        self.margins = margins
        deliveries = parts.all.map { Int32($0.delivery) }
        counts = PartCounts(partCount: parts.all.count)
        suspects = Suspects(keepsPlaces: margins.keepsPlaces)
        shapes = PartShapes(partCount: parts.all.count)
    }

    /// Forgets the records of before.
    mutating func begin() {
        losers.removeAll(keepingCapacity: true)
        lastLoser.removeAll(keepingCapacity: true)
    }

    /// A version was replaced.
    mutating func note<Row: RecordRow>(_ replaced: HoldingVersions<Row>.Replaced) {
        let place = replaced.place
        if place >= lastLoser.count {
            lastLoser.append(contentsOf: repeatElement(-1, count: place + 1 - lastLoser.count))
        }
        losers.append(
            Loser(versie: replaced.row.versie, line: replaced.row.line, next: lastLoser[place]))
        lastLoser[place] = Int32(truncatingIfNeeded: losers.count - 1)
    }

    /// All versions of some records have come; these hold. Only what `isSeen` by the update is counted.
    mutating func end<Row: RecordRow>(_ holding: [Row], isDeclaratie: Bool, isSeen: (Versie) -> Bool) {
        isKnown.removeAll(keepingCapacity: true)
        isKnown.reserveCapacity(holding.count)
        for place in holding.indices {
            let versie = holding[place].versie
            let part = parts.place(piece: versie.piece, gemeente: versie.gemeente)
            let past = place < lastLoser.count && lastLoser[place] >= 0 ? history(of: versie, lastLoser[place]) : Past()
            let wasDelivered = past.firstDelivery < deliveries[part]
            isKnown.append(wasDelivered && !past.isOfOther)
            guard isSeen(versie) else { continue }
            let line = holding[place].line
            if versie.bestaat {
                note(versie, line: line, part, isDeclaratie: isDeclaratie, wasDelivered: wasDelivered)
                if past.isOfOther { suspect(.otherJeugdige, versie, line, part) }
            } else if versie.bestaan == .ingetrokken {
                noteWithdrawal(versie, line: line, part, findsNothing: past.firstDelivery == .max)
            }
            if past.hasTie { noteTies(with: versie, from: lastLoser[place], isSeen: isSeen) }
        }
    }

    mutating func merge(_ other: SettledSigns) {
        counts.merge(other.counts)
        shapes.merge(other.shapes)
        suspects.merge(other.suspects)
    }
}

extension SettledSigns {
    /// What the versions say that a record had before the one that holds.
    private struct Past {
        /// The first delivery with one by which the record existed; the greatest number without any.
        var firstDelivery = Int32.max
        /// Whether one of another moment exists of another jeugdige.
        var isOfOther = false
        /// Whether one was registered at the moment of the one that holds.
        var hasTie = false
    }

    private func history(of holder: Versie, _ last: Int32) -> Past {
        var past = Past()
        let jeugdige = holder.bestaat ? holder.jeugdige : 0
        var place = last
        while place >= 0 {
            let loser = losers[Int(place)]
            place = loser.next
            let versie = loser.versie
            guard versie.bestaat else { continue }
            let part = parts.place(piece: versie.piece, gemeente: versie.gemeente)
            past.firstDelivery = min(past.firstDelivery, deliveries[part])
            if versie.moment == holder.moment {
                past.hasTie = true
            } else if jeugdige != 0, jeugdige != versie.jeugdige {
                past.isOfOther = true
            }
        }
        return past
    }

    /// Of versions of one moment that don't say the same all but the one that holds go under.
    private mutating func noteTies(with holder: Versie, from last: Int32, isSeen: (Versie) -> Bool) {
        guard holder.bestaat else { return }
        var place = last
        while place >= 0 {
            let loser = losers[Int(place)]
            place = loser.next
            let versie = loser.versie
            guard versie.bestaat, versie.moment == holder.moment, !versie.saysTheSame(as: holder), isSeen(versie) else {
                continue
            }
            let part = parts.place(piece: versie.piece, gemeente: versie.gemeente)
            suspect(.sharesNumber, versie, loser.line, part)
        }
    }

    @inline(__always)
    private mutating func note(
        _ versie: Versie, line: UInt32, _ part: Int, isDeclaratie: Bool, wasDelivered: Bool
    ) {
        let (begin, end, cents) = (versie.begindatum, versie.einddatum, versie.cents)
        counts.entries[part].add(versie, begin, end, cents, isDeclaratie: isDeclaratie, wasDelivered: wasDelivered)
        shapes.add(begindatum: begin, part)
        let registered = versie.registratiedatum
        if isDeclaratie {
            if cents > 0 {
                shapes.add(
                    cents: cents, days: end &- begin &+ 1,
                    voorziening: Int(truncatingIfNeeded: versie.voorzieningNumber), part)
            }
            if end &- registered > Int32(margins.daysAfterRegistration) || end &- begin >= Int32(margins.duration) {
                suspect(.implausibleDays, versie, line, part)
            }
            if registered < begin { suspect(.registeredEarly, versie, line, part) }
        } else if begin &- registered > Int32(margins.daysBeforeIndicatie) {
            suspect(.registeredEarly, versie, line, part)
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
        counts.entries[part].withdrawals &+= 1
        if findsNothing { suspect(.withdrawsNothing, versie, line, part) }
    }

    @inline(never)
    private mutating func suspect(_ suspicion: Suspicion, _ versie: Versie, _ line: UInt32, _ part: Int) {
        let place = SuspectTally.Place(piece: Int32(truncatingIfNeeded: versie.piece), line: line)
        suspects.change(part, suspicion, at: place) {
            $0.add(jeugdige: versie.jeugdige, cents: versie.cents, at: place)
        }
    }
}

extension PartCounts.Entry {
    /// A record that exists; all without a branch.
    @inline(__always)
    fileprivate mutating func add(
        _ versie: Versie, _ begin: Int32, _ end: Int32, _ cents: Int64, isDeclaratie: Bool, wasDelivered: Bool
    ) {
        records &+= 1
        oneDay &+= begin == end ? 1 : 0
        unknownCode &+= versie.voorzieningNumber == UInt64(Voorziening.onbekend.rawValue) ? 1 : 0
        credits &+= cents < 0 ? 1 : 0
        openEnded &+= !isDeclaratie && end == CalendarDate.lastNumber ? 1 : 0
        repeated &+= wasDelivered ? 1 : 0
        self.cents &+= abs(cents)
    }
}

extension CalendarDate {
    /// That of `last`: as a number, it takes no look whether it was worked out before.
    fileprivate static var lastNumber: Int32 { 109_572 }
}
