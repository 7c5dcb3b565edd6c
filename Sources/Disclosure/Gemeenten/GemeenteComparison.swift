import Figures
import Jeugdhulp

/// What is worked out of the figures of gemeenten: from what is shown of them and nothing else. Rekenregels, R8.4.
struct GemeenteComparison {
    private let shown: Figures
    private let kop: Updatekop
    private let gaten: [String: Leveringsgaten]

    /// `shown` has passed the doorway; `gaten` are those of each gemeente by code.
    init(_ shown: Figures, _ kop: Updatekop, gaten: [String: Leveringsgaten]) {
        (self.shown, self.kop, self.gaten) = (shown, kop, gaten)
    }

    /// Of each gemeente, and of the region beside them: per thousand jeugdigen in whole numbers, and how many more than in the year before.
    func figures(_ gemeenten: [Gemeente]) -> [Figure] {
        let years = kop.periodes.filter { $0.soort == .jaar }
        let gebieden = [Gebied.twente] + gemeenten.map { .gemeente(code: $0.code) }
        return gebieden.flatMap { gebied in
            years.enumerated().flatMap { place, year in
                Onderwerp.perGemeente.flatMap { onderwerp -> [Figure] in
                    let key = Figure.Key(onderwerp, gebied, year, .aantal)
                    guard shown[key] != nil else { return [] }
                    return [
                        Figure(key.with { $0.maat = .per1000Afgerond }, rate(key)),
                        Figure(
                            key.with { $0.maat = .verandering }, change(key, since: place > 0 ? years[place - 1] : nil)),
                    ]
                }
            }
        }
    }

    private func rate(_ key: Figure.Key) -> Waarde {
        guard let aantal = shown[key]?.aantal else { return .geen(reason(key)) }
        let jeugdigen = shown[.bevolking, key.gebied, key.periode, .jeugdigen]?.aantal
        guard let rate = jeugdigen.flatMap({ Afronding.whole(aantal, per: 1000, of: $0) }) else {
            return .geen(.geenBevolking)
        }
        return .aantal(rate)
    }

    private func change(_ key: Figure.Key, since year: Periode?) -> Waarde {
        guard let year else { return .geen(.vorigPunt) }
        let before = key.with { $0.periode = year }
        guard let now = shown[key]?.aantal else { return .geen(reason(key)) }
        guard let then = shown[before]?.aantal else { return .geen(reason(before)) }
        let isWhole = [key, before].allSatisfy {
            kop.gaten.isHeel($0.periode, key.onderwerp)
                && gaten[key.gebied.code]?.isHeel($0.periode, key.onderwerp) ?? true
        }
        return isWhole ? .aantal(now - then) : .geen(.nietHeelGeleverd)
    }

    private func reason(_ key: Figure.Key) -> Waarde.Reden {
        if case .geen(let reden) = shown[key] { reden } else { .ontbreekt }
    }
}
