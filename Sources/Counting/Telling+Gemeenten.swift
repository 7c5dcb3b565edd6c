import Contract
import Figures
import Jeugdhulp
import Records

extension RawGemeenten {
    /// Every figure of each gemeente; `nil` where only the whole region was counted, or it is but one gemeente. Rekenregels, R8.
    init?(_ telling: Telling, referentie: Referentie, showsAmounts: (Periode) -> Bool) throws(Telfout) {
        guard let gebieden = telling.gebieden, referentie.gemeenten.count > 1 else { return nil }
        var figures: [Figure] = []
        var verdeling: [Figure.Key: Bedragverdeling] = [:]
        for (place, gemeente) in referentie.gemeenten.enumerated() {
            for (number, periode) in telling.periodes.enumerated() {
                let maker = Gemeentefigures(
                    periode: periode, gemeente: gemeente.code,
                    telling: gebieden.telling(gemeente: place, periode: number), referentie: referentie,
                    showsAmounts: showsAmounts(periode))
                figures += try maker.figures()
                for (key, divided) in try maker.verdeling() { verdeling[key] = divided }
            }
        }
        self.init(
            gemeenten: referentie.gemeenten, figures: Figures(figures), verdeling: verdeling,
            bronregels: referentie.bronregels, gaten: telling.gaten(of: referentie.gemeenten))
    }
}

/// The figures of one gemeente in one period, exact.
private struct Gemeentefigures {
    let periode: Periode
    let gemeente: String
    let telling: Gebiedtelling
    let referentie: Referentie
    let showsAmounts: Bool

    private var gebied: Gebied { .gemeente(code: gemeente) }

    func figures() throws(Telfout) -> [Figure] {
        let counted = try Figures.tabellen(
            [(periode, telling.tally)], gebied: gebied, referentie: referentie, raakvlak: { _ in telling.raakvlak },
            showsAmounts: { _ in showsAmounts })
        return (counted + (try together(counted))).map { figure in
            figure.waarde.units != nil && isPartial(figure.key) ? Figure(figure.key, .geen(.alleenRegio)) : figure
        }
    }

    /// How each amount that is told of it is divided.
    func verdeling() throws(Telfout) -> [Figure.Key: Bedragverdeling] {
        guard telling.raakvlak.declaraties, showsAmounts else { return [:] }
        var verdeling: [Figure.Key: Bedragverdeling] = [:]
        for som in Gebiedsom.allCases {
            let (divided, extra) = (telling[som], try aanvullend(som))
            verdeling[key(som.onderwerp, .bedrag)] = Bedragverdeling(
                cents: try divided.cents.addingChecked(extra), positive: divided.positiveCents,
                greatestJeugdige: divided.greatestJeugdige, greatestAanbieder: divided.greatestAanbieder)
        }
        return verdeling
    }

    /// Tables 7 and 8 together: each jeugdige once, and both amounts.
    private func together(_ counted: [Figure]) throws(Telfout) -> [Figure] {
        let figures = Figures(counted)
        guard let wonen = figures[key(.residentieel, .bedrag)], let plus = figures[key(.jeugdzorgplus, .bedrag)],
            let aantal = figures[key(.residentieel, .aantal)]
        else { return [] }
        var bedrag = wonen
        if let one = wonen.units, let other = plus.units {
            bedrag = .bedrag(EuroCents(cents: try one.addingChecked(other)))
        }
        return [
            Figure(
                key(.residentieelOfJeugdzorgplus, .aantal),
                aantal.aantal == nil ? aantal : .aantal(telling.tally.residentieelOfJeugdzorgplus)),
            Figure(key(.residentieelOfJeugdzorgplus, .bedrag), bedrag),
        ]
    }

    /// Whether an amount would be too low: a part of it was collected, and of this gemeente it is not known how much.
    private func isPartial(_ key: Figure.Key) -> Bool {
        guard key.maat == .bedrag else { return false }
        return Verblijfsvorm.allCases.contains { vorm in
            key.onderwerp.bevat(vorm) && vorm.voorzieningen.contains(where: isOfRegionOnly)
        }
    }

    private func isOfRegionOnly(_ voorziening: Voorziening) -> Bool {
        let lines = referentie.aanvullendeBedragen.filter { $0.periode == periode && $0.voorziening == voorziening }
        return lines.contains { $0.gemeente == nil } && !lines.contains { $0.gemeente == gemeente }
    }

    private func aanvullend(_ som: Gebiedsom) throws(Telfout) -> Int64 {
        var sum: Int64 = 0
        for line in referentie.aanvullendeBedragen
        where line.periode == periode && line.gemeente == gemeente && som.onderwerp.bevat(line.verblijfsvorm) {
            sum = try sum.addingChecked(line.bedrag.cents)
        }
        return sum
    }

    private func key(_ onderwerp: Onderwerp, _ maat: Maat) -> Figure.Key {
        Figure.Key(onderwerp, gebied, periode, maat)
    }
}

extension Onderwerp {
    /// Whether the amounts of a form are part of its amount.
    fileprivate func bevat(_ vorm: Verblijfsvorm) -> Bool {
        switch self {
        case .nietThuis: true
        case .residentieelOfJeugdzorgplus: vorm != .gezinsvormen
        default: self == Onderwerp(vorm)
        }
    }
}

extension Gebiedsom {
    /// What the amount is told of.
    var onderwerp: Onderwerp {
        switch self {
        case .thuis: .thuis
        case .nietThuis: .nietThuis
        case .ambulantBijNietThuis: .ambulantBijNietThuis
        case .gezinsvormen: .gezinsvormen
        case .residentieel: .residentieel
        case .jeugdzorgplus: .jeugdzorgplus
        case .residentieelOfJeugdzorgplus: .residentieelOfJeugdzorgplus
        }
    }
}
