import Attack
import Wording

/// What an attack found, in Dutch: places and numbers of values, never a value.
struct OnthulText {
    let lines: [String]

    init(_ outcome: AttackOutcome) {
        let found = outcome.tight
        lines = [OnthulText.opening(outcome)] + found.map(OnthulText.line) + [OnthulText.closing(outcome)]
    }

    private static func opening(_ outcome: AttackOutcome) -> String {
        let updates = Plural.counted(outcome.updates, "update", "updates")
        guard outcome.gemeenten > 0 else { return "Aangevallen: \(updates), zonder cijfers per gemeente." }
        return "Aangevallen: \(updates) met \(Plural.counted(outcome.gemeenten, "gemeente", "gemeenten")), "
            + "\(Plural.counted(outcome.hiddenCounts, "verborgen aantal", "verborgen aantallen")) en "
            + "\(Plural.counted(outcome.hiddenAmounts, "verborgen bedrag", "verborgen bedragen"))."
    }

    private static func closing(_ outcome: AttackOutcome) -> String {
        guard !outcome.tight.isEmpty else {
            return
                "Alles is ruim genoeg: achter elk verborgen aantal zijn minstens \(Attack.enough) waarden mogelijk, en elk "
                + "verborgen bedrag ligt op minstens een vijfde na open."
        }
        let count = Plural.counted(outcome.tight.count, "plaats is", "plaatsen zijn")
        return
            "\(count) te krap: publiceer dit niet, en haal weg wat er al staat. Maak de update opnieuw met `tmsd rapport`; "
            + "blijft het zo, meld het dan aan de ontwikkelaar."
    }

    private static func line(_ figure: TightFigure) -> String {
        let place = [figure.update, figure.periode, figure.gebied, figure.onderwerp].filter { !$0.isEmpty }
        return place.joined(separator: ", ") + ": " + what(figure.kind)
    }

    private static func what(_ kind: TightFigure.Kind) -> String {
        switch kind {
        case .aantal(let left): "het aantal is verborgen, en \(values(left))"
        case .bedrag: "het bedrag is verborgen, en ligt op minder dan een vijfde na vast; verwacht: minstens een vijfde"
        case .getoond(let left):
            "het aantal is getoond en kan voor minder jeugdigen staan dan minimum_celgrootte; \(values(left))"
        case .verschil(let others, let left):
            "het verschil met \(others.joined(separator: " en ")) kan klein zijn, en \(values(left))"
        case .verandering(let update, let left): "de verandering sinds \(update) kan klein zijn, en \(values(left))"
        case .afgeleid(let path):
            "\(path) volgt hier niet uit het getoonde aantal; verwacht: alleen wat daaruit is berekend"
        case .elders(let path): "staat in \(path); verwacht: daar alleen cijfers van de hele regio"
        case .combinatie(let left): "een combinatie van vormen van verblijf volgt uit de andere; \(values(left))"
        case .tegenspraak: "de cijfers spreken elkaar tegen, dus van deze periode is niets aangetoond"
        }
    }

    private static func values(_ left: Int) -> String {
        "er \(Plural.word(left, "is", "zijn")) \(Plural.counted(left, "mogelijke waarde", "mogelijke waarden")) aangetoond; "
            + "verwacht: minstens \(Attack.enough)"
    }
}
