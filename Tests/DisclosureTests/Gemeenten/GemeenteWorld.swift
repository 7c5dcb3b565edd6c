import Figures
import Jeugdhulp
import Testing

@testable import Disclosure

/// A region written down as exact numbers, and what is told of it.
struct GemeenteWorld {
    /// One gemeente in one period; amounts in euros.
    struct Telling {
        var indicaties = 400
        var declaraties = 400
        var thuis = 200
        var nietThuis = 100
        var ambulantBij = 60
        var gezin = 60
        var wonen = 60
        var thuisEuros = 1_000_000
        var ambulantEuros = 500_000
        var gezinEuros = 600_000
        var wonenEuros = 800_000
        /// Of each amount, the part of the greatest jeugdige and aanbieder in promille.
        var jeugdige = 10
        var aanbieder = 500
        var isPartial = false
        var isMissing = false
    }

    private let rows: [[Telling]]
    private let years: [String]
    private let population: [Int]
    private let gaten: [String: Leveringsgaten]
    private let showsAmounts: Bool

    /// `rows` are gemeenten, each with a telling for each year from 2018 on.
    init(_ rows: [[Telling]], jeugdigen: [Int] = [], gaten: [String: Leveringsgaten] = [:], showsAmounts: Bool = true) {
        (self.rows, self.gaten, self.showsAmounts) = (rows, gaten, showsAmounts)
        years = (0..<(rows.first?.count ?? 0)).map { "\(2018 + $0)" }
        population = jeugdigen
    }

    static func code(_ place: Int) -> String { "GM010\(place)" }

    /// So many gemeenten of whom nothing is small, and changes to the first.
    static func with(others: Int = 6, _ change: (inout Telling) -> Void = { _ in }) -> GemeenteWorld {
        var first = Telling()
        change(&first)
        return GemeenteWorld([[first]] + (0..<others).map { _ in [Telling()] })
    }

    func published(minimum: Int = 10) throws -> PublishableFigures {
        let periodes = try years.map { try #require(Periode(code: $0)) }
        let kop = Updatekop(peildatum: .last, kwartaal: try #require(Kwartaal("2020-Q4")), periodes: periodes)
        var figures: [Figure] = []
        var verdeling: [Figure.Key: Bedragverdeling] = [:]
        for (place, row) in rows.enumerated() {
            let gebied = Gebied.gemeente(code: Self.code(place))
            for (telling, periode) in zip(row, periodes) {
                if population.indices.contains(place) {
                    figures.append(
                        Figure(.init(.bevolking, gebied, periode, .jeugdigen), .aantal(population[place])))
                }
                for (onderwerp, aantal, euros) in Self.numbers(telling) {
                    let key = Figure.Key(onderwerp, gebied, periode, .aantal)
                    figures.append(Figure(key, telling.isMissing ? .geen(.nietGeleverd) : .aantal(aantal)))
                    guard let euros else { continue }
                    let bedrag = key.with { $0.maat = .bedrag }
                    let cents = Int64(euros) * 100
                    let isPartial =
                        telling.isPartial && (onderwerp == .residentieelOfJeugdzorgplus || onderwerp == .nietThuis)
                    let waarde: Waarde =
                        telling.isMissing
                        ? .geen(.nietGeleverd)
                        : !showsAmounts
                            ? .geen(.nietBetrouwbaar)
                            : isPartial ? .geen(.alleenRegio) : .bedrag(EuroCents(cents: cents))
                    figures.append(Figure(bedrag, waarde))
                    guard showsAmounts, !telling.isMissing else { continue }
                    verdeling[bedrag] = Bedragverdeling(
                        cents: cents, positive: max(0, cents), greatestJeugdige: cents * Int64(telling.jeugdige) / 1000,
                        greatestAanbieder: cents * Int64(telling.aanbieder) / 1000)
                }
            }
        }
        let raw = RawGemeenten(
            gemeenten: rows.indices.map { Gemeente(code: Self.code($0), naam: Self.code($0)) },
            figures: Figures(figures), verdeling: verdeling, bronregels: Bronregels([]), gaten: gaten)
        let region = try periodes.map {
            Figure(
                .init(.bevolking, $0, .jeugdigen),
                .aantal(try #require(population.isEmpty ? 1 : population.reduce(0, +))))
        }
        return PublishableFigures(
            RawFigures(kop: kop, figures: Figures(region), gemeenten: raw),
            GemeenteRule(minimum: minimum, amountStep: 50_000))
    }

    private static func numbers(_ telling: Telling) -> [(Onderwerp, Int, Int?)] {
        [
            (.indicaties, telling.indicaties, nil), (.declaraties, telling.declaraties, nil),
            (.thuis, telling.thuis, telling.thuisEuros),
            (.nietThuis, telling.nietThuis, telling.gezinEuros + telling.wonenEuros),
            (.ambulantBijNietThuis, telling.ambulantBij, telling.ambulantEuros),
            (.gezinsvormen, telling.gezin, telling.gezinEuros), (.residentieel, telling.wonen, telling.wonenEuros),
            (.jeugdzorgplus, 0, 0), (.residentieelOfJeugdzorgplus, telling.wonen, telling.wonenEuros),
        ]
    }
}

extension PublishableFigures {
    /// What is told of a gemeente.
    func told(
        _ onderwerp: Onderwerp, _ maat: Maat = .aantal, _ gemeente: Int = 0, _ year: String = "2018"
    ) -> Waarde? {
        Periode(code: year).flatMap {
            figures[onderwerp, .gemeente(code: GemeenteWorld.code(gemeente)), $0, maat]
        }
    }
}
