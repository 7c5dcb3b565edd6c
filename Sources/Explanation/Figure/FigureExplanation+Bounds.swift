import Contract
import Counting
import Jeugdhulp
import Publication
import Records
import Wording

/// The least and the most that the figure can be.
extension FigureExplanation {
    /// More gemeenten are told as a number.
    private static let maximumNames = 6

    var bounds: [String] {
        ["Hoe anders het nog kan uitvallen"] + reach + shares + unbounded + gaps + elsewhere
            + ["  Waarom deze grenzen altijd kloppen, staat in data/LEESMIJ.md onder 'Waarom is dit het getal?'."]
    }

    private var reach: [String] {
        let beyond = told(.missing) + told(.unbounded)
        if grenzen.aandelen.isEmpty, grenzen.gaten.isEmpty, beyond.isEmpty {
            return ["  Er staat niets open: het is \(DutchNumber.grouped(value))."]
        }
        let least = "minstens \(DutchNumber.grouped(grenzen.bodem))"
        let most = "hoogstens \(DutchNumber.grouped(grenzen.plafond))"
        let but = [
            grenzen.gaten.isEmpty ? nil : "naar wat er is geleverd",
            beyond.isEmpty ? nil : "afgezien van \(codes(beyond))",
        ].compactMap(\.self)
        return ["  \(least), \(most)" + (but.isEmpty ? "" : ", " + but.joined(separator: " en ")) + "."]
    }

    private var grenzen: Grenzen { open.grenzen }

    private func told(_ reach: ToldDoubt.Reach) -> [ToldDoubt] { open.twijfels.filter { $0.reach == reach } }

    private func codes(_ doubts: [ToldDoubt]) -> String { doubts.map { "[\($0.code)]" }.joined(separator: ", ") }

    /// Doubts of which nothing says how far they reach.
    private var unbounded: [String] {
        let lines =
            told(.missing).map {
                "    \($0.text): er kunnen jeugdigen ontbreken"
                    + (vraag.onderwerp == .thuis ? " of hier niet horen" : "")
            }
            + told(.unbounded).map { "    \($0.text)" }
        return lines.isEmpty ? [] : ["  Niet te begrenzen, en hierboven niet meegeteld (R2.7):"] + lines
    }

    /// Doubts that change nothing here, so that whoever reads of them elsewhere need not look.
    private var elsewhere: [String] {
        let none = told(.none)
        return none.isEmpty ? [] : ["  Op dit cijfer hebben deze twijfels geen invloed: \(codes(none))."]
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
        case .twijfel(let code): return doubted(code, aandeel)
        }
    }

    private func doubted(_ code: String, _ aandeel: Grenzen.Aandeel) -> String {
        guard let doubt = open.twijfels.first(where: { $0.code == code }) else { return code }
        let who =
            doubt.isOfRows
            ? DutchNumber.counted(aandeel.aantal, "intrekking", "intrekkingen")
            : DutchNumber.counted(aandeel.aantal, "jeugdige", "jeugdigen")
        let euros =
            aandeel.cents == 0
            ? "" : "; van het bedrag kan \(DutchNumber.euros(EuroCents(cents: aandeel.cents))) dubbel zijn"
        return "\(who): \(doubt.text)\(euros) (R2.7)"
    }

    private var gaps: [String] {
        guard !grenzen.gaten.isEmpty else { return [] }
        let effect =
            grenzen.gatenTakeAway
            ? "Hoeveel jeugdigen daardoor ontbreken of hier niet horen is niet te zeggen: minstens 0, en een plafond is er niet."
            : "Hoeveel jeugdigen daardoor ontbreken is niet te zeggen: een plafond is er niet. Eraf gaat er niemand door."
        return ["  Zonder één record:"] + Leveringssoort.allCases.flatMap(gaps) + ["  " + effect]
    }

    /// The gemeenten that lack the same quarters of a kind together.
    private func gaps(_ soort: Leveringssoort) -> [String] {
        let gaten = grenzen.gaten.filter { $0.soort == soort }
        let kwartalen = Dictionary(grouping: gaten, by: \.gemeente).mapValues { $0.map(\.kwartaal.code) }
        let groups = Dictionary(grouping: kwartalen.keys.sorted()) { kwartalen[$0] ?? [] }
        return groups.sorted { ($0.value.first ?? 0) < ($1.value.first ?? 0) }.map { kwartalen, gemeenten in
            "    \(soort.rawValue) over \(Opsomming.en(kwartalen)): \(names(gemeenten))"
        }
    }

    private func names(_ gemeenten: [Int]) -> String {
        let count = referentie.gemeenten.count
        if count > 1, gemeenten.count == count { return "alle gemeenten" }
        let named = gemeenten.prefix(Self.maximumNames).map { referentie.gemeenten[$0].naam }
        let rest = gemeenten.count - named.count
        return Opsomming.en(named + (rest > 0 ? [DutchNumber.counted(rest, "andere", "andere")] : []))
    }
}
