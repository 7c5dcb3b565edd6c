import Jeugdhulp
import Records

/// What the records of one jeugdige show of one period, for all standen at once, as long as that can be.
struct Periodebeeld {
    /// As those standen know it of which everything is asked.
    private(set) var beeld = Zorgbeeld()
    /// The standen that know of any record of each kind.
    private(set) var geraakt = Raakstanden()
    /// As each stand knows it, where it is counted in others than those too.
    private(set) var perStand = Standenbeeld()
    /// Whether the two above do not say it: something was credited, or not all standen of which everything is asked know the same.
    private(set) var mustBeCountedApart = false

    /// A record that touches the period, and the standen that know it.
    @inline(__always)
    mutating func add(
        _ regel: Telregel, known: Standen, in periode: Telperiodes.Telperiode
    ) throws(Telfout) {
        let ofAll = known.intersection(periode.fullStanden)
        if !ofAll.isEmpty {
            if ofAll != periode.fullStanden { mustBeCountedApart = true }
            try beeld.add(regel, in: periode)
        }
        let isFull = periode.standen == periode.fullStanden
        if regel.isDeclaratie {
            if regel.cents < 0 { mustBeCountedApart = true }
            geraakt.declaraties = geraakt.declaraties.union(known)
            if !isFull { perStand.addDeclaratie(regel.voorzieningNumber, in: known) }
        } else {
            geraakt.indicaties = geraakt.indicaties.union(known)
            if !isFull { perStand.addIndicatie(regel.voorzieningNumber, in: known) }
        }
    }
}

extension Zorgbeeld {
    /// A record that touches the period.
    @inline(__always)
    mutating func add(_ regel: Telregel, in periode: Telperiodes.Telperiode) throws(Telfout) {
        if regel.isDeclaratie {
            try addDeclaratie(regel.voorzieningNumber, part: regel.part(in: periode), isNegative: regel.cents < 0)
        } else {
            addIndicatie(regel.voorzieningNumber)
        }
    }
}

extension Telregel {
    /// The cents that belong to a period that the care touches; of care that lies within it all of them.
    @inline(__always)
    func part(in periode: Telperiodes.Telperiode) -> Int64 {
        if begindatum >= periode.firstDay, einddatum <= periode.lastDay { return cents }
        return EuroCents(cents: cents).part(of: days, in: periode.days).cents
    }
}
