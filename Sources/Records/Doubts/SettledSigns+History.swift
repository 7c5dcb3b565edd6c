import Intake
import Jeugdhulp

/// What the versions say that a record had before the one that holds, and the same of the delivery that another replaced.
extension SettledSigns {
    /// Notes what is odd between a version that holds and those that it replaced, of which the last is at `last`; returns whether an earlier
    /// delivery had the record, of the same jeugdige.
    mutating func noteHistory(
        of holder: Versie, line: UInt32, from last: Int32, isDeclaratie: Bool, isSeen: (Versie) -> Bool
    ) -> Bool {
        let part = parts.place(piece: holder.piece, gemeente: holder.gemeente)
        let (delivery, isCounted) = (deliveries[part], isSeen(holder))
        var (wasDelivered, isOfOther) = (false, false)
        var before: Versie?
        var place = last
        while place >= 0 {
            let loser = losers[Int(place)]
            place = loser.next
            let versie = loser.versie
            let isEarlier = deliveries[parts.place(piece: versie.piece, gemeente: versie.gemeente)] < delivery
            if isEarlier, before.map({ ($0.moment, $0.piece) < (versie.moment, versie.piece) }) ?? true {
                before = versie
            }
            guard versie.bestaat else { continue }
            if isEarlier { wasDelivered = true }
            guard holder.bestaat else { continue }
            if versie.moment == holder.moment, isCounted { noteTie(loser, with: holder, isSeen: isSeen) }
            guard versie.moment != holder.moment || isEarlier else { continue }
            if versie.jeugdige != holder.jeugdige {
                isOfOther = true
                if isCounted { suspect(.otherJeugdige, versie, at: holder, line, part) }
            } else if isCounted, versie.isOfOtherCare(than: holder) {
                suspect(.otherCare, versie, at: holder, line, part)
            }
        }
        if isCounted {
            if holder.bestaat, wasDelivered { counts.entries[part][.repeated] &+= 1 }
            if let before { noteChange(from: before, to: holder, line: line, part, isDeclaratie: isDeclaratie) }
        }
        return wasDelivered && !isOfOther
    }

    /// Of versions of one moment that don't say the same all but the one that holds go under.
    private mutating func noteTie(_ loser: Loser, with holder: Versie, isSeen: (Versie) -> Bool) {
        let versie = loser.versie
        guard !versie.saysTheSame(as: holder), isSeen(versie) else { return }
        suspect(
            .sharesNumber, versie, loser.line, parts.place(piece: versie.piece, gemeente: versie.gemeente))
    }

    /// What a delivery says otherwise than one before it, of one record and jeugdige.
    private mutating func noteChange(
        from old: Versie, to new: Versie, line: UInt32, _ part: Int, isDeclaratie: Bool
    ) {
        guard old.bestaat else { return }
        guard new.bestaat else {
            if new.bestaan == .ingetrokken { suspect(.newlyWithdrawn, old, at: new, line, part) }
            return
        }
        guard old.jeugdige == new.jeugdige else { return }
        if old.cents != new.cents { suspect(.changedAmount, new, line, part) }
        if old.voorzieningNumber != new.voorzieningNumber { suspect(.changedVoorziening, new, line, part) }
        // Indicaties that run are prolonged and shortened; one that had ended well before is not.
        let isOver = isDeclaratie || old.einddatum < parts.all[part].longBefore
        if old.begindatum != new.begindatum || isOver && old.einddatum != new.einddatum {
            suspect(.changedDays, new, line, part)
        }
    }

    /// The same for the newest delivery of each gemeente where each replaces the one before.
    mutating func compare(_ delivered: DeliveredRecords, isDeclaratie: Bool) {
        for new in delivered.newest.rows {
            guard let place = delivered.previous.place(of: new.record) else { continue }
            let old = delivered.previous.rows[place]
            let part = parts.place(piece: new.piece, gemeente: new.gemeente)
            guard old.bestaat else {
                if old.bestaan == .ingetrokken {
                    counts.entries[part][.withdrawnBefore] &+= 1
                    if new.bestaat { counts.entries[part][.revived] &+= 1 }
                }
                continue
            }
            counts.entries[part][.before] &+= 1
            if old.cents < 0 {
                counts.entries[part][.creditsBefore] &+= 1
                if new.bestaat, new.cents > 0 { counts.entries[part][.turned] &+= 1 }
            }
            if new.bestaat, old.jeugdige != new.jeugdige { suspect(.otherJeugdige, old, at: new, 0, part) }
            noteChange(from: old, to: new, line: 0, part, isDeclaratie: isDeclaratie)
        }
    }
}

extension Versie {
    /// Whether the two, of one jeugdige, can't be one record that was corrected: they begin on other days, and are of another voorziening
    /// or have no day in common.
    fileprivate func isOfOtherCare(than other: Versie) -> Bool {
        guard begindatum != other.begindatum else { return false }
        return voorzieningNumber != other.voorzieningNumber || begindatum > other.einddatum
            || other.begindatum > einddatum
    }
}
