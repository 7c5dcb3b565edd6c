/// The figures of one point of a reeks.
struct Trendregel {
    let punt: Trendpunt
    /// That of the previous period of the reeks; `nil` for the first.
    let vorig: Trendpunt?
    /// Of whom `per1000Jeugdigen` is taken; `nil` where the population is not known.
    let jeugdigen: Int?

    var cijfers: [Trendcijfer] {
        Trend.onderwerpen.flatMap { onderwerp in
            Trendmaat.allCases.compactMap { maat in
                waarde(onderwerp, maat).map {
                    Trendcijfer(
                        sleutel: Trendcijfer.Sleutel(punt.reeks, punt.periode, onderwerp, maat),
                        peildatum: punt.peildatum, waarde: $0)
                }
            }
        }
    }

    private func waarde(_ onderwerp: Onderwerp, _ maat: Trendmaat) -> Trendwaarde? {
        if vorig == nil, maat == .verandering || maat == .veranderingProcent { return nil }
        switch punt.stand {
        case .ontbreekt(let reden): return .geen(.punt(reden))
        case .bekend(let stand): return waarde(of: stand, onderwerp, maat)
        }
    }

    private func waarde(of stand: Zorgstand, _ onderwerp: Onderwerp, _ maat: Trendmaat) -> Trendwaarde? {
        let aantal = stand.aantal(onderwerp)
        switch maat {
        case .aantal: return .aantal(aantal)
        case .aandeel: return stand.aandeel(onderwerp)
        case .per1000Jeugdigen:
            return jeugdigen.map { .tienden(of: aantal, per: 1000, of: $0) } ?? .geen(.geenBevolking)
        case .verandering, .veranderingProcent:
            switch vorig?.stand {
            case nil: return nil
            case .ontbreekt(let reden): return .geen(.vorigPunt(reden))
            case .bekend(let eerder):
                return maat == .verandering
                    ? .aantal(aantal - eerder.aantal(onderwerp)) : eerder.groei(onderwerp, tot: stand)
            }
        }
    }
}
