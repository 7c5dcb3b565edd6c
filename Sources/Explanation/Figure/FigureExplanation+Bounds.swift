import Contract
import Counting
import Jeugdhulp
import Publication
import Wording

/// The least and the most that the figure can be.
extension FigureExplanation {
    /// More quarters are told as a number.
    private static let maximumGaps = 6

    var bounds: [String] {
        ["Hoe anders het nog kan uitvallen"] + reach + shares + gaps
            + ["  Waarom deze grenzen altijd kloppen, staat in data/LEESMIJ.md onder 'Waarom is dit het getal?'."]
    }

    private var reach: [String] {
        if grenzen.aandelen.isEmpty, grenzen.gaten.isEmpty {
            return ["  Er staat niets open: het is \(DutchNumber.grouped(value))."]
        }
        let least = "minstens \(DutchNumber.grouped(grenzen.bodem))"
        let most = "hoogstens \(DutchNumber.grouped(grenzen.plafond))"
        return ["  \(least), \(most)" + (grenzen.gaten.isEmpty ? "." : ", naar wat er is geleverd.")]
    }

    private var shares: [String] {
        guard !grenzen.aandelen.isEmpty else { return [] }
        var table = TextTable([.right, .right, .left])
        table.add(["eraf", "erbij", "hoogstens, door"])
        for aandeel in grenzen.aandelen {
            table.add([taken(aandeel.omlaag), "+" + DutchNumber.grouped(aandeel.omhoog), text(aandeel)])
        }
        return table.lines
    }

    private func taken(_ count: Int) -> String { (count == 0 ? "" : "-") + DutchNumber.grouped(count) }

    private func text(_ aandeel: Grenzen.Aandeel) -> String {
        let counted = { DutchNumber.counted(aandeel.aantal, $0, $1) }
        switch aandeel.oorzaak {
        case .afgekeurd:
            return counted("regel van afgekeurde rijen", "regels van afgekeurde rijen") + " (R2.1)"
        case .gelijktijdig:
            return counted("record", "records") + " met een andere versie van hetzelfde moment (R2.4)"
        case .status: return counted("rij", "rijen") + " met een status die op intrekken lijkt (R2.5)"
        case .productcode: return counted("jeugdige", "jeugdigen") + " met een onbekende productcode (R1.4)"
        case .levering:
            return counted("jeugdige", "jeugdigen")
                + " uit een levering die vervalt als een afgekeurde rij van een latere meetelt (R2.6)"
        case .twijfel(let code): return counted("record", "records") + " waaraan [\(code)] twijfelt (R2.7)"
        }
    }

    private var gaps: [String] {
        guard !grenzen.gaten.isEmpty else { return [] }
        let named = grenzen.gaten.prefix(Self.maximumGaps).map { gat in
            "\(gat.soort.rawValue) van \(referentie.gemeenten[gat.gemeente].naam) in \(gat.kwartaal.code)"
        }
        let rest = grenzen.gaten.count - named.count
        let more = rest > 0 ? " en \(DutchNumber.grouped(rest)) \(Plural.word(rest, "ander", "andere"))" : ""
        let effect =
            grenzen.gatenTakeAway
            ? "Hoeveel jeugdigen daardoor ontbreken of hier niet horen is niet te zeggen: minstens 0, en een plafond is er niet."
            : "Hoeveel jeugdigen daardoor ontbreken is niet te zeggen: een plafond is er niet. Eraf gaat er niemand door."
        return ["  Zonder één record: \(named.joined(separator: ", "))\(more).", "  " + effect]
    }
}
