import Disclosure
import Figures
import Jeugdhulp

/// The trend in sentences: plain text in Dutch, made from the figures by fixed rules. Never a cause.
///
/// A difference is called uncertain where later deliveries would undo it if they change the last period as they changed an earlier one. Then
/// it also has another sign between periods as they were known equally long after their end, where those are known.
struct Duiding: Sendable {
    /// A question of the ontwikkeltafel, answered.
    struct Antwoord: Equatable, Sendable {
        /// Ends in a question mark.
        let vraag: String
        /// One or more, each a whole sentence.
        let zinnen: [String]
    }

    /// What a way of comparing is for.
    struct Uitleg: Equatable, Sendable {
        /// A few words, for a heading.
        let titel: String
        /// Which question it answers; one sentence.
        let vraag: String
        /// Why not otherwise; one sentence.
        let waarom: String
    }

    let trend: PublishedTrend
    let rijping: [PublishedRijping]
    let bronregels: Bronregels

    init(trend: PublishedTrend, rijping: [PublishedRijping], bronregels: Bronregels) {
        self.trend = trend
        self.rijping = rijping
        self.bronregels = bronregels
    }

    /// The answers for the first page, always these three: do more jeugdigen live at home, in which form do the others live, and is it a real
    /// change or completeness.
    var antwoorden: [Antwoord] {
        [
            Antwoord(vraag: "Wonen er meer jeugdigen thuis?", zinnen: thuisOfNietThuis),
            Antwoord(vraag: "Waar wonen de jeugdigen die niet thuis wonen?", zinnen: vormen),
            Antwoord(vraag: "Is dat een echt verschil, of zijn de gegevens nog niet compleet?", zinnen: echtVerschil),
        ]
    }

    /// What became of an onderwerp from the last period but one to the last, with how certain that is; none where one of the two is missing.
    func verandering(_ onderwerp: Onderwerp, _ reeks: Reeks) -> [String] {
        guard let verschil = verschil(.aantal(onderwerp), reeks) else { return [] }
        return [verschil.zin, verschil.zekerheidszin]
    }

    private func verschil(_ grootheid: Grootheid, _ reeks: Reeks) -> Verschil? {
        Verschil(grootheid, reeks, trend, rijping)
    }
}

extension Duiding {
    /// The reeks that the answers are of: without an earlier period beside the running one, that of the full years.
    private var reeks: Reeks { verschil(.aantal(.thuis), .gelijkePeriode) == nil ? .jaren : .gelijkePeriode }

    private var thuisOfNietThuis: [String] {
        let grootheden: [Grootheid] = [.aantal(.thuis), .aantal(.nietThuis), .aandeel(.nietThuis)]
        let zinnen = grootheden.compactMap { verschil($0, reeks)?.zin }
        return zinnen.isEmpty ? ["Er is geen eerdere periode om mee te vergelijken."] : zinnen
    }

    private var vormen: [String] {
        guard let punt = trend.punten(reeks).last, case .bekend(let stand) = punt.stand else {
            return ["Daarover is niets bekend."]
        }
        guard stand.nietThuis > 0 else { return ["Twente telt in \(punt.periode.label) geen jeugdigen niet thuis."] }
        let onderwerpen = Verblijfsvorm.allCases.map(Onderwerp.init)
        let delen = onderwerpen.compactMap { onderwerp in
            Grootheid.aandeel(onderwerp).waarde(stand).map {
                "\(DutchNumber.percentage(tenths: $0)) \(onderwerp.waar)"
            }
        }
        let opening = stand.nietThuis == 1 ? "Van de ene jeugdige" : "Van de \(Verschil.jeugdigen(stand.nietThuis))"
        var zinnen = ["\(opening) niet thuis is in \(punt.periode.label) \(Opsomming.en(delen))."]
        if onderwerpen.reduce(0, { $0 + stand.aantal($1) }) > stand.nietThuis {
            zinnen.append(
                "Wie in meer dan één vorm woonde, telt bij elke vorm mee; de delen zijn samen meer dan het geheel.")
        }
        let verschillen = onderwerpen.compactMap { onderwerp in
            verschil(.aantal(onderwerp), reeks).map {
                "\(onderwerp.naam) \($0.vergelijking) in \($0.eerder.periode.label)"
            }
        }
        if !verschillen.isEmpty { zinnen.append("Per vorm: \(Opsomming.en(verschillen)).") }
        return zinnen
    }

    private var echtVerschil: [String] {
        let grootheden: [Grootheid] = [.aantal(.thuis), .aantal(.nietThuis), .aandeel(.nietThuis)]
        let verschillen = grootheden.compactMap { verschil($0, reeks) }
        guard !verschillen.isEmpty else {
            return ["Zonder eerdere periode is daarover niets te zeggen."] + Duiding.geenOorzaak
        }
        let evenLang = reeks == .gelijkePeriode ? verschil(.aantal(.nietThuis), .gelijkeRijping)?.zin : nil
        var zinnen = verschillen.map(\.zekerheidszin)
        if verschillen.allSatisfy({ $0.zekerheid == .onbekend }) {
            zinnen = ["Hoeveel latere leveringen hieraan nog veranderen, is uit deze leveringen niet op te maken."]
        }
        return zinnen + [evenLang].compactMap(\.self) + bronwissels(reeks, lastOnly: true) + Duiding.geenOorzaak
    }

    private static let geenOorzaak = ["De cijfers laten zien wat er veranderde, niet waardoor."]
}

extension Update {
    /// The trend, as it is published.
    var trend: PublishedTrend { PublishedTrend(figures.figures, bevolking: bevolking) }

    /// How the figures of each period grew, as it is published.
    var rijping: [PublishedRijping] { PublishedRijping.all(figures.figures) }

    /// The sentences of this update.
    var duiding: Duiding { Duiding(trend: trend, rijping: rijping, bronregels: regels.bronregels) }
}
