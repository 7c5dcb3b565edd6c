import Jeugdhulp

/// A record of verblijf of one jeugdige, as far as the days of verblijf need it. Rekenregels, R7.
struct Verblijfsrecord: Hashable, Sendable {
    /// The raw value of its voorziening.
    let voorziening: Int
    let isDeclaratie: Bool
    /// Day numbers; an open-ended indicatie ends on a day after all that is asked.
    let first: Int32
    let last: Int32
    /// Of an indicatie none.
    let cents: Int64
    /// Declaraties of one voorziening and the same days are a group where this is the same too.
    let groep: Int

    func covers(_ day: Int32) -> Bool { first <= day && day <= last }

    func touches(_ telvak: Telperiodes.Telperiode) -> Bool { first <= telvak.lastDay && last >= telvak.firstDay }

    /// The cents that belong to a telvak.
    fileprivate func part(in telvak: Telperiodes.Telperiode) -> Int64 {
        guard let begin = CalendarDate(dayNumber: Int(first)), let eind = CalendarDate(dayNumber: Int(last)),
            let days = DayRange(begin, through: eind)
        else { preconditionFailure("a row that ends before it begins was accepted") }
        return EuroCents(cents: cents).part(of: days, in: telvak.days).cents
    }

    fileprivate func isGroup(with other: Verblijfsrecord) -> Bool {
        groep == other.groep && first == other.first && last == other.last
    }
}

extension Telperiodes.Telperiode {
    /// The form of one jeugdige on a day of this telvak: the heaviest that has the day, `nil` for none. Nothing is bridged.
    func vorm(on day: Int32, of records: [Verblijfsrecord]) throws(Telfout) -> Verblijfsvorm? {
        var (indicated, claimed, credited) = (Voorzieningen(), Voorzieningen(), Voorzieningen())
        for one in records {
            if !one.isDeclaratie {
                if one.covers(day) { indicated.insert(number: one.voorziening) }
            } else if one.touches(self) {
                if one.covers(day) { claimed.insert(number: one.voorziening) }
                if one.cents < 0 { credited.insert(number: one.voorziening) }
            }
        }
        claimed = claimed.intersection(fromDeclaraties)
        // Where nothing is credited, every group counts.
        let sure = indicated.intersection(fromIndicaties).union(claimed.subtracting(credited))
        for vorm in [Verblijfsvorm.jeugdzorgplus, .residentieel, .gezinsvormen] {
            let own = vormen[Int(vorm.rawValue)]
            if !sure.intersection(own).isEmpty { return vorm }
            var rest = claimed.intersection(own)
            while let number = rest.popFirst() {
                let declaraties = records.filter {
                    $0.voorziening == number && $0.isDeclaratie && $0.touches(self)
                }
                if try isDeclaredDay(day, declaraties) { return vorm }
            }
        }
        return nil
    }

    /// Whether a group that counts has the day; where the jeugdige was declared for and no group counts, they all do.
    private func isDeclaredDay(_ day: Int32, _ declaraties: [Verblijfsrecord]) throws(Telfout) -> Bool {
        guard declaraties.contains(where: { $0.covers(day) }) else { return false }
        var sum: Int64 = 0
        for one in declaraties { sum = try sum.addingChecked(one.part(in: self)) }
        guard Tabelplaatsen.isDeclared(cents: sum, isCredited: declaraties.contains { $0.cents < 0 }) else {
            return false
        }
        var (hasCounting, isCovered) = (false, false)
        for one in declaraties {
            let group = declaraties.filter(one.isGroup)
            var cents: Int64 = 0
            for other in group { cents = try cents.addingChecked(other.cents) }
            guard cents > 0 || group.allSatisfy({ $0.cents >= 0 }) else { continue }
            hasCounting = true
            if one.covers(day) { isCovered = true }
        }
        return isCovered || !hasCounting
    }
}
