package import Contract
import Jeugdhulp

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

    /// Rows or records of one kind that may turn out otherwise.
    package struct Open: Sendable {
        let oorzaak: Oorzaak
        let soort: Leveringssoort
        let aantal: Int

        /// `aantal` rows or records.
        package init(_ oorzaak: Oorzaak, _ soort: Leveringssoort, _ aantal: Int) {
            (self.oorzaak, self.soort, self.aantal) = (oorzaak, soort, aantal)
        }
    }

    /// What one cause can take away or add by itself.
    package struct Aandeel: Sendable {
        /// What is left open.
        package let oorzaak: Oorzaak
        /// Rows, records or, of `productcode` and `levering`, jeugdigen.
        package let aantal: Int
        /// At most so many jeugdigen less.
        package let omlaag: Int
        /// At most so many jeugdigen more.
        package let omhoog: Int
    }

    /// Only causes that can change the figure; they add up to no less than floor and ceiling say.
    package let aandelen: [Aandeel]
    /// Not below 0.
    package let bodem: Int
    /// Of what was delivered.
    package let plafond: Int
    /// Quarters without a record of a kind on which the figure depends: how many jeugdigen are missing there nothing tells.
    package let gaten: [Kwartaaldekking.Gat]
    /// Whether what is missing in `gaten` may take jeugdigen away too: then `bodem` is 0.
    package let gatenTakeAway: Bool

    /// `open` in the order in which it is told; one of each cause and kind.
    package init(_ trace: Cijfertrace, open: [Open]) {
        let vraag = trace.vraag
        let relevant = open.filter { $0.aantal > 0 && vraag.depends(on: $0.soort) }
        var order: [Oorzaak] = []
        for one in relevant where !order.contains(one.oorzaak) { order.append(one.oorzaak) }
        let rows = order.map { oorzaak in
            let own = relevant.filter { $0.oorzaak == oorzaak }
            let (omlaag, omhoog) = Grenzen.effect(own, vraag, gains: trace.speling.withoutRecordIn)
            return Aandeel(
                oorzaak: oorzaak, aantal: own.reduce(0) { $0 + $1.aantal }, omlaag: omlaag, omhoog: omhoog)
        }
        let speling = trace.speling
        let jeugdigen = [
            Aandeel(
                oorzaak: .productcode, aantal: speling.codesIn + speling.codesOut, omlaag: speling.codesOut,
                omhoog: speling.codesIn),
            Aandeel(
                oorzaak: .levering, aantal: speling.replacedIn + speling.replacedOut, omlaag: speling.replacedOut,
                omhoog: speling.replacedIn),
        ].filter { $0.aantal > 0 }
        let value = trace.waterval.counted
        let all = Grenzen.effect(relevant, vraag, gains: speling.withoutRecordIn)
        let gaten = Leveringssoort.allCases.filter(vraag.depends).flatMap {
            trace.dekking.gaten($0, gemeente: vraag.gemeente)
        }
        self.gaten = gaten
        gatenTakeAway = !gaten.isEmpty && vraag.onderwerp == .thuis
        let omlaag = all.omlaag + jeugdigen.reduce(0) { $0 + $1.omlaag }
        bodem = gatenTakeAway ? 0 : max(0, value - omlaag)
        plafond = value + all.omhoog + jeugdigen.reduce(0) { $0 + $1.omhoog }
        aandelen = (rows + jeugdigen).map {
            Aandeel(oorzaak: $0.oorzaak, aantal: $0.aantal, omlaag: min(value, $0.omlaag), omhoog: $0.omhoog)
        }
    }

    /// How far so many changed records can move a figure. A record that changes leaves one jeugdige and comes to another; one that is
    /// withdrawn only leaves. `gains`: jeugdigen who can come in because a record leaves them.
    private static func effect(
        _ open: [Open], _ vraag: Cijfervraag, gains: Int
    ) -> (omlaag: Int, omhoog: Int) {
        var (changed, twice, withdrawn) = (0, 0, 0)
        for one in open {
            if one.oorzaak == .status { withdrawn += one.aantal } else { changed += one.aantal }
            // What is no credit and no verblijf beside table 3 takes nobody out by coming.
            let takesByComing = vraag.onderwerp == .thuis || one.soort == .declaraties
            if one.oorzaak != .status, takesByComing { twice += one.aantal }
        }
        return (changed + twice + withdrawn, changed + min(changed + withdrawn, gains))
    }
}
