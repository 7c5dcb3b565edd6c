import Figures
import Jeugdhulp

/// Leads the figures of gemeenten through the doorway: rounds, hides what is small, and hides more where that would follow.
/// Rekenregels, R8; `Decision-FiguresPerGemeente`.
///
/// It looks at one update alone, so equal counts give equal figures in every update.
struct GemeenteDoorway {
    private let raw: RawGemeenten
    private let rule: GemeenteRule
    private let hiding: GemeenteHiding

    init(_ raw: RawGemeenten, _ rule: GemeenteRule, _ hiding: GemeenteHiding) {
        (self.raw, self.rule, self.hiding) = (raw, rule, hiding)
    }

    /// What may be told of each gemeente in some periods.
    func figures(_ periodes: [Periode]) -> [Figure] {
        periodes.flatMap { periode in
            population(periode) + GemeentePeriode(raw, periode, rule, hiding).figures()
        }
    }

    /// Public, and of nobody in particular.
    private func population(_ periode: Periode) -> [Figure] {
        raw.gemeenten.flatMap { gemeente in
            [Maat.inwoners, .jeugdigen, .percentage].compactMap { maat in
                let key = Figure.Key(.bevolking, .gemeente(code: gemeente.code), periode, maat)
                return raw.figures[key].map { Figure(key, $0) }
            }
        }
    }
}

/// One period of all gemeenten on its way through the doorway.
private struct GemeentePeriode {
    private let raw: RawGemeenten
    private let periode: Periode
    private let rule: GemeenteRule
    private let counts: CountTable?
    private let amounts: AmountTable?

    init(_ raw: RawGemeenten, _ periode: Periode, _ rule: GemeenteRule, _ hiding: GemeenteHiding) {
        (self.raw, self.periode, self.rule) = (raw, periode, rule)
        let furtherCounts = hiding.asked(periode, .aantal).compactMap { key in
            GemeentePeriode.place(raw, key, Onderwerp.perGemeente)
        }
        let furtherAmounts = hiding.asked(periode, .bedrag).compactMap { key in
            GemeentePeriode.place(raw, key, AmountTable.onderwerpen)
        }
        let counts =
            hiding.hidesAll(of: periode)
            ? nil
            : CountProtection.protected(GemeentePeriode.counts(raw, periode, rule), further: furtherCounts)
        self.counts = counts
        amounts = counts.flatMap {
            AmountProtection.protected(
                GemeentePeriode.amounts(raw, periode, $0, rule), further: furtherAmounts)
        }
    }

    /// In a table with a row of these onderwerpen for each gemeente.
    private static func place(_ raw: RawGemeenten, _ key: Figure.Key, _ onderwerpen: [Onderwerp]) -> Int? {
        guard let gemeente = raw.gemeenten.firstIndex(where: { .gemeente(code: $0.code) == key.gebied }),
            let onderwerp = onderwerpen.firstIndex(of: key.onderwerp)
        else { return nil }
        return gemeente * onderwerpen.count + onderwerp
    }

    func figures() -> [Figure] {
        raw.gemeenten.indices.flatMap { gemeente in
            Onderwerp.perGemeente.flatMap { onderwerp in
                onderwerp == .residentieelOfJeugdzorgplus
                    ? [.residentieel, .jeugdzorgplus].flatMap { apart(gemeente, $0) } + told(gemeente, onderwerp)
                    : told(gemeente, onderwerp)
            }
        }
    }

    /// Never told, whatever it is, nobody too.
    private func apart(_ gemeente: Int, _ onderwerp: Onderwerp) -> [Figure] {
        [Maat.aantal, .bedrag].map { Figure(key(gemeente, onderwerp, $0), .geen(.onderdrukt)) }
    }

    private func told(_ gemeente: Int, _ onderwerp: Onderwerp) -> [Figure] {
        var figures = [figure(key(gemeente, onderwerp, .aantal), count(gemeente, onderwerp))]
        if onderwerp.heeftBedrag {
            figures.append(figure(key(gemeente, onderwerp, .bedrag), amount(gemeente, onderwerp)))
        }
        return figures
    }

    /// What was not delivered or is not reliable tells nothing by itself.
    private func figure(_ key: Figure.Key, _ shown: Waarde) -> Figure {
        let exact = raw.figures[key] ?? .geen(.ontbreekt)
        return Figure(key, exact.units == nil ? exact : shown)
    }

    private func count(_ gemeente: Int, _ onderwerp: Onderwerp) -> Waarde {
        guard let counts, amounts != nil, let place = Onderwerp.perGemeente.firstIndex(of: onderwerp),
            case .shown(let rounded) = counts.views[CountTable.place(gemeente, place)]
        else { return .geen(.onderdrukt) }
        return .aantal(rounded)
    }

    private func amount(_ gemeente: Int, _ onderwerp: Onderwerp) -> Waarde {
        guard let amounts, let place = AmountTable.onderwerpen.firstIndex(of: onderwerp) else {
            return .geen(.onderdrukt)
        }
        switch amounts.views[AmountTable.place(gemeente, place)] {
        case .nothing: return .bedrag(.zero)
        case .shown(let rounded): return .bedrag(EuroCents(cents: rounded))
        case .partial, .hidden: return .geen(.onderdrukt)
        }
    }

    private func key(_ gemeente: Int, _ onderwerp: Onderwerp, _ maat: Maat) -> Figure.Key {
        GemeentePeriode.key(raw, periode, gemeente, onderwerp, maat)
    }

    private static func key(
        _ raw: RawGemeenten, _ periode: Periode, _ gemeente: Int, _ onderwerp: Onderwerp, _ maat: Maat
    ) -> Figure.Key {
        Figure.Key(onderwerp, .gemeente(code: raw.gemeenten[gemeente].code), periode, maat)
    }

    private static func counts(_ raw: RawGemeenten, _ periode: Periode, _ rule: GemeenteRule) -> CountTable {
        let counts = raw.gemeenten.indices.flatMap { gemeente in
            Onderwerp.perGemeente.map { raw.figures[key(raw, periode, gemeente, $0, .aantal)]?.aantal }
        }
        let basis = { (voorzieningen: [Voorziening]) in
            CountRelations.Basis(voorzieningen, raw.bronregels, year: periode.year)
        }
        let relations = CountRelations(
            ambulant: basis([.ambulant]), gezinsvormen: basis(Verblijfsvorm.gezinsvormen.voorzieningen),
            residentieelOfJeugdzorgplus: basis(
                Verblijfsvorm.residentieel.voorzieningen + Verblijfsvorm.jeugdzorgplus.voorzieningen))
        return CountTable(counts, relations, rule)
    }

    private static func amounts(
        _ raw: RawGemeenten, _ periode: Periode, _ counts: CountTable, _ rule: GemeenteRule
    ) -> AmountTable {
        var amounts: [Int64] = []
        var views: [AmountTable.View] = []
        for gemeente in raw.gemeenten.indices {
            for onderwerp in AmountTable.onderwerpen {
                let key = key(raw, periode, gemeente, onderwerp, .bedrag)
                let place = Onderwerp.perGemeente.firstIndex(of: onderwerp) ?? 0
                let counted = counts.views[CountTable.place(gemeente, place)]
                let (amount, view) = view(raw.figures[key], raw.verdeling[key], counted, rule)
                amounts.append(amount)
                views.append(view)
            }
        }
        return AmountTable(amounts, views, rule)
    }

    /// How an amount is shown before it is known what follows from the others.
    private static func view(
        _ exact: Waarde?, _ verdeling: Bedragverdeling?, _ counted: CountTable.View, _ rule: GemeenteRule
    ) -> (Int64, AmountTable.View) {
        guard let exact, let verdeling else { return (0, .nothing) }
        let cents = verdeling.cents
        let isSmall =
            switch counted {
            case .shown(0): cents != 0
            case .shown: verdeling.isDominated
            case .hidden, .missing: true
            }
        guard exact.units != nil else { return (cents, .partial(isSmall: isSmall)) }
        if isSmall { return (cents, .hidden) }
        return (cents, counted == .shown(0) ? .nothing : .shown(rule.rounded(cents)))
    }
}

extension Bedragverdeling {
    /// Whether so much is of one jeugdige, or of one aanbieder, that others could work out what that one has.
    fileprivate var isDominated: Bool {
        isMore(greatestJeugdige, than: GemeenteRule.dominantJeugdige)
            || isMore(greatestAanbieder, than: GemeenteRule.dominantAanbieder)
    }

    /// Whether a part is more than so many percent of what is above zero; without rounding.
    private func isMore(_ part: Int64, than percent: Int64) -> Bool {
        let (one, other) = (part.multipliedFullWidth(by: 100), positive.multipliedFullWidth(by: percent))
        return (one.high, one.low) > (other.high, other.low)
    }
}
