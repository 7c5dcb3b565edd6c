package import Contract
import Jeugdhulp
package import Records

/// The least and the most that a figure can be when what is left open turns out otherwise. What holds and why:
/// Decision-FloorAndCeiling.
package struct Grenzen: Sendable {
    /// What is left open.
    package enum Oorzaak: Hashable, Sendable {
        /// Rows that were rejected.
        case afgekeurd
        /// Records of which two versions with different content were registered at the same moment.
        case gelijktijdig
        /// Rows with a status that may have been meant to withdraw.
        case status
        /// Records with a productcode that is in no list.
        case productcode
        /// Records that would give way to a delivery of which all rows were rejected.
        case levering
        /// What a check doubts, by its code.
        case twijfel(String)
    }

    /// What becomes of one row or record that turns out otherwise.
    package enum Wijziging: Sendable {
        /// A record goes and another comes.
        case anders
        /// A record goes.
        case weg
        /// A record comes.
        case erbij
    }

    /// Rows or records of one kind that may turn out otherwise.
    package struct Open: Sendable {
        let oorzaak: Oorzaak
        let soort: Leveringssoort
        let aantal: Int
        let wijziging: Wijziging

        /// `aantal` rows or records, or jeugdigen where no more than these can be touched by them.
        package init(_ oorzaak: Oorzaak, _ soort: Leveringssoort, _ aantal: Int, _ wijziging: Wijziging = .anders) {
            (self.oorzaak, self.soort, self.aantal, self.wijziging) = (oorzaak, soort, aantal, wijziging)
        }
    }

    /// What one cause can take away or add by itself.
    package struct Aandeel: Sendable {
        /// What is left open.
        package let oorzaak: Oorzaak
        /// Rows, records or, of `productcode`, `levering` and what records are doubted, jeugdigen.
        package let aantal: Int
        /// At most so many jeugdigen less.
        package let omlaag: Int
        /// At most so many jeugdigen more.
        package let omhoog: Int
        /// What of the amount of the figure may be there twice; 0 where nothing is.
        package let cents: Int64
    }

    /// Only causes that can change the figure; they add up to no less than floor and ceiling say.
    package let aandelen: [Aandeel]
    /// Not below 0.
    package let bodem: Int
    /// Of what was delivered.
    package let plafond: Int
    /// Quarters without a record of a kind on which the figure depends: how many jeugdigen are missing there nothing tells.
    package let gaten: [Dekking.Gat]
    /// Whether what is missing in `gaten` may take jeugdigen away too: then `bodem` is 0.
    package let gatenTakeAway: Bool

    /// `open` in the order in which it is told, one of each cause and kind; `dekking` is that of the records of the trace.
    package init(_ trace: Cijfertrace, open: [Open], dekking: Dekking) {
        let vraag = trace.vraag
        let relevant = open.filter { $0.aantal > 0 && vraag.depends(on: $0.soort) }
        let rows = Grenzen.ofRows(relevant, trace)
        let jeugdigen = Grenzen.ofJeugdigen(trace.speling)
        let doubted = Grenzen.ofDoubts(trace.twijfelspeling)
        let value = trace.waterval.counted
        let all = Grenzen.effect(relevant, vraag, gains: trace.speling.withoutRecordIn)
        gaten = Leveringssoort.allCases.filter(vraag.depends).flatMap {
            dekking.gaten(in: vraag.periode, $0, gemeente: vraag.gemeente)
        }
        gatenTakeAway = !gaten.isEmpty && vraag.onderwerp == .thuis
        let together = Grenzen.together(trace.twijfelspeling)
        let omlaag = all.omlaag + together.omlaag + jeugdigen.reduce(0) { $0 + $1.omlaag }
        bodem = gatenTakeAway ? 0 : max(0, value - omlaag)
        plafond = value + all.omhoog + together.omhoog + jeugdigen.reduce(0) { $0 + $1.omhoog }
        aandelen = (rows + jeugdigen + doubted).map {
            Aandeel(
                oorzaak: $0.oorzaak, aantal: $0.aantal, omlaag: min(value, $0.omlaag), omhoog: $0.omhoog,
                cents: $0.cents)
        }
    }

    private static func ofRows(_ relevant: [Open], _ trace: Cijfertrace) -> [Aandeel] {
        var order: [Oorzaak] = []
        for one in relevant where !order.contains(one.oorzaak) { order.append(one.oorzaak) }
        return order.map { oorzaak in
            let own = relevant.filter { $0.oorzaak == oorzaak }
            let (omlaag, omhoog) = effect(own, trace.vraag, gains: trace.speling.withoutRecordIn)
            return Aandeel(
                oorzaak: oorzaak, aantal: own.reduce(0) { $0 + $1.aantal }, omlaag: omlaag, omhoog: omhoog, cents: 0)
        }
    }

    private static func ofJeugdigen(_ speling: Speling) -> [Aandeel] {
        [
            Aandeel(
                oorzaak: .productcode, aantal: speling.codesIn + speling.codesOut, omlaag: speling.codesOut,
                omhoog: speling.codesIn, cents: 0),
            Aandeel(
                oorzaak: .levering, aantal: speling.replacedIn + speling.replacedOut, omlaag: speling.replacedOut,
                omhoog: speling.replacedIn, cents: 0),
        ].filter { $0.aantal > 0 }
    }

    private static func ofDoubts(_ speling: Twijfelspeling) -> [Aandeel] {
        zip(speling.twijfels, speling.perTwijfel).map { twijfel, telling in
            Aandeel(
                oorzaak: .twijfel(twijfel.code), aantal: telling.jeugdigen, omlaag: telling.uit + telling.komendTegen,
                omhoog: telling.erin + telling.komend, cents: telling.cents)
        }.filter { $0.aantal > 0 || $0.cents != 0 }
    }

    /// By all doubts: jeugdigen whose own place is open, and those whom records come to that are of nobody who is known.
    private static func together(_ speling: Twijfelspeling) -> (omlaag: Int, omhoog: Int) {
        speling.perTwijfel.reduce(into: (speling.uit, speling.erin)) { sum, telling in
            sum.0 += telling.komendTegen
            sum.1 += telling.komend
        }
    }

    /// How far so many changed records can move a figure. A record that changes leaves one jeugdige and comes to another; others only leave,
    /// or only come. `gains`: jeugdigen who can come in because a record leaves them.
    private static func effect(
        _ open: [Open], _ vraag: Cijfervraag, gains: Int
    ) -> (omlaag: Int, omhoog: Int) {
        var (going, coming, against) = (0, 0, 0)
        for one in open {
            if one.wijziging != .erbij { going += one.aantal }
            if one.wijziging != .weg { coming += one.aantal }
            // What is no credit and no verblijf beside table 3 takes nobody out by coming.
            let takesByComing = vraag.onderwerp == .thuis || one.soort == .declaraties
            if one.wijziging != .weg, takesByComing { against += one.aantal }
        }
        return (going + against, coming + min(going, gains))
    }
}
