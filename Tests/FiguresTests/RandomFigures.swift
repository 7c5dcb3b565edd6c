import Figures
import Jeugdhulp
import TestSupport

/// Figures of every kind that a file can hold.
enum RandomFigures {
    static let gebieden = ["Twente", "GM0001", "GM0141", "GM0153", "GM9999"].compactMap(Gebied.init(code:))
    static let periodes = ["1900", "2018", "2019", "2019-tm-Q3", "2020-tm-Q1", "2020-tm-Q2", "2199"]
        .compactMap(Periode.init(code:))
    static let kwartalen = ["2018-Q4", "2019-Q1", "2020-Q2"].compactMap { Kwartaal($0) }.map(Periode.kwartaal)
    static let dagen = ["1900-01-01", "2019-12-31", "2020-01-01", "2020-10-31", "2199-12-31"]
        .compactMap(CalendarDate.init(iso:))

    /// About so many figures of a file, each once.
    static func figures(_ layout: Layout, _ count: Int, _ random: inout SplitMix) -> [Figure] {
        var seen: Set<Figure.Key> = []
        return (0..<count).flatMap { _ -> [Figure] in
            let line = key(layout, &random)
            let keys = layout.path == Layout.bijstellingen.path ? steps(line, &random) : [line]
            // A file with a column for each step has no statuses.
            return keys.filter { seen.insert($0).inserted }.map { key in
                key.stap == nil ? figure(key, &random) : Figure(key, number(key.maat, &random))
            }
        }
    }

    /// Both numbers, and some of the causes.
    private static func steps(_ line: Figure.Key, _ random: inout SplitMix) -> [Figure.Key] {
        Bijstelstap.allCases.filter { $0 == .oud || $0 == .nieuw || random.number(0...1) == 0 }
            .map { stap in line.with { $0.stap = stap } }
    }

    private static func key(_ layout: Layout, _ random: inout SplitMix) -> Figure.Key {
        var key = Figure.Key(
            pick(Onderwerp.allCases, &random), pick(periodes, &random), pick(layout.maten, &random))
        switch layout.path {
        case Layout.trend.path:
            key.reeks = pick(Reeks.allCases, &random)
            key.peildatum = pick(dagen, &random)
        case Layout.rijping.path: key.peildatum = pick(dagen, &random)
        case Layout.combinaties.path:
            key.onderwerp = .nietThuis
            key.combinatie = pick(Combinatie.allCases, &random)
        case Layout.stand.path:
            key.onderwerp = .nietThuis
            key.periode = pick(kwartalen, &random)
            key.van = pick(Verblijfplaats.allCases, &random)
        default: key.gebied = pick(gebieden, &random)
        }
        return key
    }

    static func figure(_ key: Figure.Key, _ random: inout SplitMix) -> Figure {
        switch random.number(0...5) {
        // Only reasons that a file tells apart.
        case 0: Figure(key, .geen(pick([.nietBetrouwbaar, .onderdrukt, .ontbreekt], &random)))
        case 1: Figure(key, number(key.maat, &random), kanttekening: pick(Waarde.Kanttekening.allCases, &random))
        default: Figure(key, number(key.maat, &random))
        }
    }

    private static func number(_ maat: Maat, _ random: inout SplitMix) -> Waarde {
        let any = Int64(bitPattern: random.next())
        let units = pick([0, 1, -1, 9, 10, 99, 100, -100, .max, .min, any, any % 1_000_000], &random)
        return switch maat.eenheid {
        case .aantal: .aantal(Int(units))
        case .bedrag: .bedrag(EuroCents(cents: units))
        case .percentage: .percentage(tenths: Int(units))
        case .perDuizend: .perDuizend(tenths: Int(units))
        }
    }

    static func pick<Element>(_ elements: [Element], _ random: inout SplitMix) -> Element {
        elements[random.number(0...elements.count - 1)]
    }
}
