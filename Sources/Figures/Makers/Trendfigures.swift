package import Jeugdhulp

/// The figures of the trend: thuis and niet thuis through the years in three ways of comparing, exact.
package enum Trendfigures {
    /// What the trend is about, in the order of publication.
    package static let onderwerpen: [Onderwerp] = [.thuis, .nietThuis] + Verblijfsvorm.allCases.map(Onderwerp.init)

    /// Of points that are ordered by reeks and year, with each period once in a reeks. A missing point has every figure, with the reason;
    /// the first of a reeks has no change.
    package static func figures(_ punten: [Trendpunt], bevolking: Bevolking) -> [Figure] {
        let bevolking = Trendbevolking(punten, bevolking: bevolking)
        var figures: [Figure] = []
        for reeks in Reeks.allCases {
            var vorig: Trendpunt?
            for punt in punten where punt.reeks == reeks {
                figures += Trendregel(punt: punt, vorig: vorig, jeugdigen: bevolking.jeugdigen(punt.periode)).figures
                vorig = punt
            }
        }
        return figures
    }
}

/// The figures of one point of a reeks.
private struct Trendregel {
    let punt: Trendpunt
    /// That of the previous period of the reeks; `nil` for the first.
    let vorig: Trendpunt?
    /// Of whom `per1000Jeugdigen` is taken; `nil` where the population is not known.
    let jeugdigen: Int?

    var figures: [Figure] {
        Trendfigures.onderwerpen.flatMap { onderwerp in
            Layout.trend.maten.compactMap { maat in
                waarde(onderwerp, maat).map { waarde in
                    Figure(
                        Figure.Key(onderwerp, punt.periode, maat).with {
                            $0.reeks = punt.reeks
                            $0.peildatum = punt.peildatum
                        }, waarde)
                }
            }
        }
    }

    private func waarde(_ onderwerp: Onderwerp, _ maat: Maat) -> Waarde? {
        if vorig == nil, maat == .verandering || maat == .veranderingProcent { return nil }
        switch punt.stand {
        case .ontbreekt(.nietGeleverd): return .geen(.nietGeleverd)
        case .ontbreekt(.registratieBegintLater): return .geen(.registratieBegintLater)
        case .ontbreekt(.geenLevering): return .geen(.geenLevering)
        case .bekend(let stand): return waarde(of: stand, onderwerp, maat)
        }
    }

    private func waarde(of stand: Zorgstand, _ onderwerp: Onderwerp, _ maat: Maat) -> Waarde? {
        let aantal = stand.aantal(onderwerp)
        switch maat {
        case .aantal: return .aantal(aantal)
        case .aandeel: return stand.aandeel(onderwerp)
        case .per1000Jeugdigen:
            guard let jeugdigen else { return .geen(.geenBevolking) }
            return Afronding.tenths(aantal, per: 1000, of: jeugdigen).map { .perDuizend(tenths: $0) }
                ?? .geen(.deelDoorNul)
        case .verandering, .veranderingProcent:
            switch vorig?.stand {
            case nil: return nil
            case .ontbreekt: return .geen(.vorigPunt)
            case .bekend(let eerder):
                guard punt.isHeel, vorig?.isHeel == true else { return .geen(.nietHeelGeleverd) }
                return maat == .verandering
                    ? .aantal(aantal - eerder.aantal(onderwerp)) : eerder.groei(onderwerp, tot: stand)
            }
        default: return nil
        }
    }
}

extension Zorgstand {
    /// Of what the onderwerp is a part of: thuis and niet thuis of the two together, a form of niet thuis.
    func aandeel(_ onderwerp: Onderwerp) -> Waarde {
        let whole = onderwerp == .thuis || onderwerp == .nietThuis ? thuis + nietThuis : nietThuis
        return .percentage(of: aantal(onderwerp), in: whole)
    }

    /// By how much the number grew up to a later stand.
    func groei(_ onderwerp: Onderwerp, tot later: Zorgstand) -> Waarde {
        .percentage(of: later.aantal(onderwerp) - aantal(onderwerp), in: aantal(onderwerp))
    }
}
