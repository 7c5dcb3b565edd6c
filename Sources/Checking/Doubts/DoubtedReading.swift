package import Contract
import Faults
package import Intake
package import Jeugdhulp
package import Records

/// What doubts over records are weighed by: what was noticed, and whose it is.
package struct DoubtedReading: Sendable {
    let signs: RecordSigns
    let gemeenten: [Gemeente]
    private let files: [FileAccount]
    private let toetsen: [Toetsinstelling]

    /// `signs` are those of the records of `levering`.
    package init(_ signs: RecordSigns, of levering: Levering, gemeenten: [Gemeente], instellingen: Instellingen) {
        self.signs = signs
        self.gemeenten = gemeenten
        files = levering.files
        toetsen = instellingen.toetsen
    }

    var parts: [DeliveryParts.Part] { signs.parts.all }

    /// The thresholds that hold for a doubt.
    func drempels(_ regel: Twijfelregel) -> Drempelwaarden { Drempelwaarden(regel, toetsen) }

    func count(_ counter: PartCounts.Counter, _ part: Int) -> Int { signs.counts[part, counter] }

    /// The path of the file that a part is of.
    func path(_ part: Int) -> String { files[parts[part].file].file.path }

    /// A doubt about a part, with what hangs on it.
    func twijfel(_ regel: Twijfelregel, _ part: Int, _ suspicion: Suspicion, isBoven: Bool = true) -> Twijfel {
        let tally = signs.suspects[part, suspicion]
        return twijfel(
            regel, part, Twijfelomvang(records: tally.records, jeugdigen: tally.jeugdigen, cents: tally.cents),
            lines: tally.places.filter(\.hasLine).map(signs.parts.line), isBoven: isBoven)
    }

    /// A doubt about a part of which every record is meant.
    func twijfel(
        _ regel: Twijfelregel, _ part: Int, _ omvang: Twijfelomvang?, lines: [Int] = [], isBoven: Bool = true
    ) -> Twijfel {
        Twijfel(
            regel, gemeente: gemeenten[parts[part].gemeente], path: path(part), lines: lines,
            omvang: omvang, isBoven: isBoven)
    }

    /// Every record of a part.
    func whole(_ part: Int) -> Twijfelomvang {
        Twijfelomvang(
            records: count(.records, part), jeugdigen: count(.jeugdigen, part), cents: signs.counts.cents(part))
    }

    /// Whether it is so many, and such a share.
    func isMuch(_ regel: Twijfelregel, _ found: Int, of all: Int, promille: String = "promille") -> Bool {
        let drempels = drempels(regel)
        return found >= drempels["aantal"] && found * 1000 > all * drempels[promille]
    }

    /// Whether it is much, and more than so many times what is usual; where nothing tells that, being much is enough.
    func isJump(
        _ regel: Twijfelregel, _ part: Int, promille: String = "promille", _ share: (Int) -> (some: Int, all: Int)
    ) -> Bool {
        let own = share(part)
        guard isMuch(regel, own.some, of: own.all, promille: promille) else { return false }
        guard let usual = usual(for: part, atLeast: RecordDoubts.fewest, share) else { return true }
        return own.some * 1000 > own.all * usual * drempels(regel)["maal"]
    }

    /// What is usual of a share, per thousand: for a part the greater of the usual one of its gemeente's earlier deliveries of that kind and of
    /// the other gemeenten's parts of that kind, each the median; `nil` where neither says anything.
    func usual(for part: Int, atLeast needed: Int, _ share: (Int) -> (some: Int, all: Int)) -> Int? {
        let own = parts[part]
        func median(_ places: [Int]) -> Int? {
            let shares = places.map(share).map { $0.some * 1000 / $0.all }.sorted()
            return shares.isEmpty ? nil : shares[(shares.count - 1) / 2]
        }
        let kind = parts.indices.filter { parts[$0].soort == own.soort && share($0).all >= needed }
        let earlier = kind.filter { parts[$0].gemeente == own.gemeente && parts[$0].delivery < own.delivery }
        let others = kind.filter { parts[$0].gemeente != own.gemeente }
        return [median(earlier), median(others)].compactMap(\.self).max()
    }
}
