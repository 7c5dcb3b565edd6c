package import Figures
import Jeugdhulp

/// The figures of the flows, in the order in which they are published. Rekenregels, R9.10.
extension Stroomtelling {
    /// Every figure, exact; what can't be told says so.
    package var cijfers: [Stroomcijfer] {
        inOrder.flatMap(standEnStroom) + periodes.flatMap(overgangen) + periodes.flatMap(overplaatsingen)
            + cohorten.flatMap(hoeLang) + periodes.flatMap(waarheen)
    }

    /// Of a year first the whole, then its quarters; of the running one its quarters first, as their codes are in order.
    private var inOrder: [Periodestroom] {
        periodes.flatMap { periode in
            let own = kwartalen.filter { $0.periode.year == periode.periode.year }
            if case .jaar = periode.periode.soort { return [periode] + own }
            return own + [periode]
        }
    }

    private func standEnStroom(_ one: Periodestroom) -> [Stroomcijfer] {
        var cijfers = Stroomtelling.totaal(one).map { maat, aantal in
            cijfer(.standEnStroom, one.periode, .totaal, maat, aantal)
        }
        for vorm in Verblijfsvorm.allCases {
            cijfers += Stroomtelling.perVorm(one, vorm).map { maat, aantal in
                cijfer(.standEnStroom, one.periode, Verblijfplaats(vorm), maat, aantal)
            }
        }
        return cijfers
    }

    private static func totaal(_ one: Periodestroom) -> [(Stroommaat, Int)] {
        [
            (.begin, one.begin.totaal), (.instroom, one.stromen.instroom.totaal),
            (.waarvanOp1Januari, one.op1Januari.instroom.totaal), (.nieuweJeugdigen, one.nieuweJeugdigen),
            (.uitstroom, one.stromen.uitstroom.totaal), (.waarvanOp31December, one.op31December.uitstroom.totaal),
            (.waarvanIndicatieLoopt, one.indicatieLoopt.totaal), (.eind, one.eind.totaal),
            (.waarvanOpenEinde, one.openEinde.totaal),
            (.waarvanOpenEindeZonderDeclaratie, one.openEindeZonderDeclaratie.totaal), (.jeugdigen, one.jeugdigen),
            (.instroomBij14, one.gevoeligheid[0]), (.instroomBij31, one.gevoeligheid[1]),
            (.instroomBij59, one.gevoeligheid[2]),
        ]
    }

    private static func perVorm(_ one: Periodestroom, _ vorm: Verblijfsvorm) -> [(Stroommaat, Int)] {
        [
            (.begin, one.begin[vorm]), (.erin, one.stromen.erin(vorm)), (.waarvanOp1Januari, one.op1Januari.erin(vorm)),
            (.eruit, one.stromen.eruit(vorm)), (.waarvanOp31December, one.op31December.eruit(vorm)),
            (.waarvanIndicatieLoopt, one.indicatieLoopt[vorm]), (.eind, one.eind[vorm]),
            (.waarvanOpenEinde, one.openEinde[vorm]),
            (.waarvanOpenEindeZonderDeclaratie, one.openEindeZonderDeclaratie[vorm]),
        ]
    }

    private func overgangen(_ one: Periodestroom) -> [Stroomcijfer] {
        let plaatsen: [Verblijfsvorm?] = Verblijfsvorm.allCases + [nil]
        var cijfers: [Stroomcijfer] = []
        for van in plaatsen {
            for naar in plaatsen where naar != van {
                cijfers.append(
                    cijfer(
                        .overgangen, one.periode, Verblijfplaats(van), naar: .plaats(Verblijfplaats(naar)), .aantal,
                        one.stromen[van, naar]))
            }
        }
        return cijfers
    }

    private func overplaatsingen(_ one: Periodestroom) -> [Stroomcijfer] {
        let overgangen = one.stromen.overgangen
        let perDuizend = Afronding.tenths(overgangen, per: 1000, of: one.verblijfsdagen)
        let waarden: [(Stroommaat, Waarde)] = [
            (.plaatsen1, .aantal(one.plaatsen[0])), (.plaatsen2, .aantal(one.plaatsen[1])),
            (.plaatsen3OfMeer, .aantal(one.plaatsen[2])), (.overplaatsingen, .aantal(overgangen)),
            (.per1000Verblijfsdagen, perDuizend.map { .perDuizend(tenths: $0) } ?? .geen(.deelDoorNul)),
            (.heenEnTerug, .aantal(one.heenEnTerug)),
            (.wissels, one.wissels.map(Waarde.aantal) ?? .geen(.ontbreekt)),
        ]
        return waarden.map { maat, waarde in
            Stroomcijfer(
                .overplaatsingen, one.periode, .totaal, maat, isBekend(one.periode) ? waarde : .geen(.ontbreekt))
        }
    }

    private func hoeLang(_ one: Jaarcohort) -> [Stroomcijfer] {
        var gevolgd: [(Stroommaat, Vormaantallen?)] = [(.instroom, one.instroom), (.uitstroom, one.uitstroom)]
        for (place, maat) in Jaarcohort.maten.enumerated() { gevolgd.append((maat, one.nogInVerblijf(place))) }
        gevolgd.append((.terugBinnen365, one.terugBinnen365))
        var cijfers = gevolgd.map { maat, aantallen in
            cijfer(.hoeLang, one.periode, .totaal, maat, aantallen?.totaal)
        }
        for vorm in Verblijfsvorm.allCases {
            cijfers += gevolgd.map { maat, aantallen in
                cijfer(.hoeLang, one.periode, Verblijfplaats(vorm), maat, aantallen?[vorm])
            }
        }
        return cijfers
    }

    private func waarheen(_ one: Periodestroom) -> [Stroomcijfer] {
        var cijfers: [Stroomcijfer] = []
        for vorm in Verblijfsvorm.allCases {
            cijfers += Uitstroomklasse.allCases.map { klasse in
                cijfer(
                    .waarheen, one.periode, Verblijfplaats(vorm), naar: .klasse(klasse), .aantal,
                    one.bestemmingen.aantal(vorm, klasse))
            }
        }
        return cijfers
    }

    /// `nil` is what is not known.
    private func cijfer(
        _ tabel: Stroomtabel, _ periode: Periode, _ van: Verblijfplaats, naar: Stroomcijfer.Naar? = nil,
        _ maat: Stroommaat, _ aantal: Int?
    ) -> Stroomcijfer {
        let waarde = isBekend(periode) ? aantal.map(Waarde.aantal) : nil
        return Stroomcijfer(tabel, periode, van, naar: naar, maat, waarde ?? .geen(.ontbreekt))
    }
}

extension Verblijfplaats {
    /// `nil` is outside.
    fileprivate init(_ vorm: Verblijfsvorm?) {
        switch vorm {
        case .gezinsvormen: self = .gezinsvormen
        case .residentieel: self = .residentieel
        case .jeugdzorgplus: self = .jeugdzorgplus
        case nil: self = .buiten
        }
    }
}
