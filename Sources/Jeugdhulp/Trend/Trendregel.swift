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
        case .aandeel: return tienden(aantal, per: 100, of: stand.geheel(onderwerp))
        case .per1000Jeugdigen:
            guard let jeugdigen else { return .geen(.geenBevolking) }
            return tienden(aantal, per: 1000, of: jeugdigen)
        case .verandering, .veranderingProcent:
            switch vorig?.stand {
            case nil: return nil
            case .ontbreekt(let reden): return .geen(.vorigPunt(reden))
            case .bekend(let vorigeStand):
                let eerder = vorigeStand.aantal(onderwerp)
                return maat == .verandering ? .aantal(aantal - eerder) : tienden(aantal - eerder, per: 100, of: eerder)
            }
        }
    }

    private func tienden(_ part: Int, per scale: Int, of whole: Int) -> Trendwaarde {
        Afronding.tenths(part, per: scale, of: whole).map(Trendwaarde.tienden) ?? .geen(.deelDoorNul)
    }
}
