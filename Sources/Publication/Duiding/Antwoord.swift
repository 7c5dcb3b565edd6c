import Figures
import Jeugdhulp

/// The answer of an update in sentences, made from the figures by fixed rules: never a cause. Rekenregels, R6.
struct Antwoord: Sendable {
    static let vraag = "Wonen er meer jeugdigen thuis, met ambulante hulp?"

    /// In the order of `Trendfigures.onderwerpen`; empty where there is no earlier period to compare with.
    let vergelijkingen: [Jaarvergelijking]
    private let peildatum: CalendarDate?
    /// The latest of the two periods that would have been compared that is not whole; `nil` where there are no two, or both are.
    private let nietHeel: Periode?

    init(trend: PublishedTrend, rijping: [PublishedRijping]) {
        vergelijkingen = Trendfigures.onderwerpen.compactMap { Jaarvergelijking($0, trend, rijping) }
        let punten = trend.punten(.gelijkePeriode)
        peildatum = punten.last?.peildatum
        nietHeel = punten.count > 1 ? punten.suffix(2).last { !$0.isHeel }?.periode : nil
    }

    /// Of one onderwerp.
    subscript(_ onderwerp: Onderwerp) -> Jaarvergelijking? { vergelijkingen.first { $0.onderwerp == onderwerp } }

    /// In a few words.
    var oordeel: String {
        guard let thuis = self[.thuis] else { return "Nog niet te zeggen" }
        return switch (thuis.oordeel, thuis.richting) {
        case (.waarschijnlijk, 1): "Ja, waarschijnlijk"
        case (.waarschijnlijk, _): "Nee, waarschijnlijk minder"
        case (.teKlein, _): "Te klein om iets van te zeggen"
        case (.nogNietTeZeggen, _): "Nog niet te zeggen"
        }
    }

    /// How many and how sure: at most three short paragraphs.
    var alineas: [Phrase] {
        guard let thuis = self[.thuis], let nietThuis = self[.nietThuis] else {
            guard let nietHeel else { return ["Er is geen eerdere periode om mee te vergelijken."] }
            return [
                Phrase(
                    "Er valt niets te vergelijken: over \(nietHeel.inZin) is niet of niet heel geleverd.")
            ]
        }
        return [aantallen(thuis, nietThuis), waar(nietThuis), zekerheid(thuis, nietThuis)]
    }

    private func aantallen(_ thuis: Jaarvergelijking, _ nietThuis: Jaarvergelijking) -> Phrase {
        let (one, other) = (Bereik(thuis), Bereik(nietThuis))
        let (few, fewer) = (thuis.nu.laatste == 1, nietThuis.nu.laatste == 1)
        return """
            In \(thuis.periode.inZin) \(few ? "kreeg" : "kregen") \
            \(DutchNumber.counted(thuis.nu.laatste, "jeugdige", "jeugdigen")) thuis ambulante hulp: \
            \(strong: one.inWords, .thuis) \(one.voegwoord) een jaar eerder\(thuis.tail). Niet thuis \
            \(fewer ? "woonde" : "woonden") er \(DutchNumber.grouped(nietThuis.nu.laatste)): \
            \(strong: other.inWords, .nietThuis)\(nietThuis.tail).
            """
    }

    private func waar(_ nietThuis: Jaarvergelijking) -> Phrase {
        let vormen = Verblijfsvorm.allCases.compactMap { self[Onderwerp($0)] }
        let clear = vormen.filter { $0.oordeel == .waarschijnlijk }
        guard !clear.isEmpty else {
            let open = vormen.contains { $0.oordeel == .nogNietTeZeggen }
            return
                "\(strong: "Waar?") \(open ? "Per vorm is dat nog niet te zeggen." : "Bij elke vorm is het verschil te klein om iets van te zeggen.")"
        }
        let ordered =
            clear.filter { $0.richting == nietThuis.richting } + clear.filter { $0.richting != nietThuis.richting }
        let sentences = ordered.enumerated().map { place, one in
            let turns = place > 0 && one.richting != ordered[place - 1].richting ? " juist" : ""
            let verb = place == 0 ? " woonden er" : ""
            return
                "\(one.onderwerp.waarAanBegin)\(verb)\(turns) \(one.richting > 0 ? "meer" : "minder"): \(Bereik(one).sizes)."
        }
        return "\(strong: "Waar?") \(sentences.joined(separator: " "))"
    }

    /// Of the difference that later deliveries can undo; where none can, of niet thuis.
    private func zekerheid(_ thuis: Jaarvergelijking, _ nietThuis: Jaarvergelijking) -> Phrase {
        let both = [nietThuis, thuis]
        let one = both.first { $0.richting < 0 } ?? nietThuis
        return
            "\(strong: "Hoe zeker?") \(one.zekerheid(maanden: peildatum.map { one.periode.days.last.months(to: $0) }))"
    }
}

extension Jaarvergelijking {
    /// `, maar minder dan in 2018`; empty without an earlier base year.
    fileprivate var tail: String {
        guard let eerste else { return "" }
        if eerste.richting == 0 { return ", ongeveer evenveel als in \(eerste.jaar)" }
        let word = eerste.richting > 0 ? "meer" : "minder"
        return ", \(eerste.richting == richting ? "ook" : "maar") \(word) dan in \(eerste.jaar)"
    }

    /// What still came in of earlier years, and what would undo the difference.
    fileprivate func zekerheid(maanden: Int?) -> String {
        let known = aanwas.filter { $0.toen >= Bereik.leastForPercentage }
        guard evenLang != nil, let maanden, !known.isEmpty, nu.laatste >= Bereik.leastForPercentage else {
            return evenLang == nil || aanwas.isEmpty
                ? "Hoeveel er van eerdere jaren later nog bijkwam, is niet bekend."
                : "De aantallen zijn te klein om dat in procenten te zeggen."
        }
        let moved = known.map { $0.nu - $0.toen }
        let sizes = known.map { Bereik.percent(abs($0.nu - $0.toen), of: $0.toen) }
        let (least, most) = (sizes.min() ?? 0, sizes.max() ?? 0)
        let years = Opsomming.en(known.map { "\($0.jaar)" })
        let when =
            maanden == 0 ? "meteen na afloop" : "na \(Telwoord.of(maanden)) \(maanden == 1 ? "maand" : "maanden")"
        let opening = "Bij \(onderwerp.naam)"
        let course =
            moved.allSatisfy { $0 >= 0 }
            ? "\(opening) kwam er in \(years) \(when) nog \(Bereik.range(least, most, "%")) bij."
            : moved.allSatisfy { $0 <= 0 }
                ? "\(opening) ging er in \(years) \(when) nog \(Bereik.range(least, most, "%")) af."
                : "\(opening) veranderde het aantal in \(years) \(when) nog met hooguit \(most)%."
        return course + " " + undone(against: moved)
    }

    private func undone(against moved: [Int]) -> String {
        switch oordeel {
        case .teKlein: return "Het verschil is niet groter dan wat toeval geeft."
        case .nogNietTeZeggen where nu.richting != richting:
            return "De twee manieren van vergelijken spreken elkaar tegen."
        case .waarschijnlijk, .nogNietTeZeggen: break
        }
        if nu.richting > 0, moved.allSatisfy({ $0 >= 0 }) { return "Dat maakt de stijging alleen groter." }
        let needed = Bereik.percent(abs(nu.verschil), of: nu.laatste)
        let word = nu.richting > 0 ? "stijging" : "daling"
        return oordeel == .waarschijnlijk
            ? "Pas bij \(needed)% is de \(word) weg." : "Bij \(needed)% is de \(word) al weg."
    }
}

extension Onderwerp {
    /// For readers, at the start of a sentence about where jeugdigen live.
    fileprivate var waarAanBegin: String {
        switch self {
        case .gezinsvormen: "In gezinsvormen"
        case .residentieel: "Residentieel"
        case .jeugdzorgplus: "In JeugdzorgPlus"
        default: naam
        }
    }
}
