import Disclosure
import Figures
import Jeugdhulp

/// Publishes invented worlds as `rapport` would: counts and amounts of gemeenten on standard input, what is told of them on standard
/// output. For `make attack`, which makes thousands.
///
/// A world is lines of `onderwerp;gebied;periode;aantal;cents;positief;jeugdige;aanbieder`, with an `aantal` of `-` for what was not
/// delivered and the last four empty for what has no amount; `bron;voorziening;jaar;bron`, `minimum;10` and `afronding;50000` may stand
/// among them; a line `einde` ends it. Of an amount whose `positief` is `regio` a part is known for the region alone. What is told has the
/// columns of `cijfers.csv` but the first, and ends with `einde` too.
@main
struct Worlds {
    static func main() {
        var world = World()
        while let line = readLine() {
            if line == "einde" {
                for figure in world.published() { print(figure) }
                print("einde")
                world = World()
            } else if !world.add(line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)) {
                print("fout: \(line)")
            }
        }
    }
}

private struct World {
    private var bronregels: [Bronregel] = []
    private var minimum = 10
    private var afronding = 50_000
    private var figures: [Figure] = []
    private var verdeling: [Figure.Key: Bedragverdeling] = [:]

    mutating func add(_ fields: [String]) -> Bool {
        switch fields.first {
        case "minimum": return set(&minimum, fields)
        case "afronding": return set(&afronding, fields)
        case "bron":
            guard fields.count == 4, let voorziening = Voorziening(naam: fields[1]), let year = Int(fields[2]),
                let bron = Bron(rawValue: fields[3])
            else { return false }
            bronregels.append(Bronregel(voorziening: voorziening, vanafJaar: year, bron: bron))
            return true
        default: return addFigure(fields)
        }
    }

    private func set(_ place: inout Int, _ fields: [String]) -> Bool {
        guard fields.count == 2, let number = Int(fields[1]) else { return false }
        place = number
        return true
    }

    private mutating func addFigure(_ fields: [String]) -> Bool {
        guard fields.count == 8, let onderwerp = Onderwerp(rawValue: fields[0]), let gebied = Gebied(code: fields[1]),
            let periode = Periode(code: fields[2])
        else { return false }
        let isMissing = fields[3] == "-"
        guard isMissing || Int(fields[3]) != nil else { return false }
        let key = Figure.Key(onderwerp, gebied, periode, .aantal)
        figures.append(Figure(key, Int(fields[3]).map(Waarde.aantal) ?? .geen(.nietGeleverd)))
        guard onderwerp.heeftBedrag else { return true }
        let bedrag = key.with { $0.maat = .bedrag }
        guard let cents = Int64(fields[4]), !isMissing else {
            figures.append(Figure(bedrag, .geen(isMissing ? .nietGeleverd : .nietBetrouwbaar)))
            return true
        }
        let isPartial = fields[5] == "regio"
        figures.append(Figure(bedrag, isPartial ? .geen(.alleenRegio) : .bedrag(EuroCents(cents: cents))))
        let numbers = fields[5...].map { Int64($0) ?? 0 }
        verdeling[bedrag] = Bedragverdeling(
            cents: cents, positive: isPartial ? cents : numbers[0], greatestJeugdige: numbers[1],
            greatestAanbieder: numbers[2])
        return true
    }

    func published() -> [String] {
        let periodes = Set(figures.map(\.key.periode)).sorted { $0.days.first < $1.days.first }
        let codes = Set(figures.map(\.key.gebied.code)).sorted()
        guard let kwartaal = Kwartaal("2020-Q2"), !periodes.isEmpty else { return [] }
        let raw = RawFigures(
            kop: Updatekop(peildatum: .last, kwartaal: kwartaal, periodes: periodes), figures: Figures([]),
            gemeenten: RawGemeenten(
                gemeenten: codes.map { Gemeente(code: $0, naam: $0) }, figures: Figures(figures), verdeling: verdeling,
                bronregels: Bronregels(bronregels), gaten: [:]))
        let rule = GemeenteRule(minimum: minimum, amountStep: afronding)
        return PublishableFigures(raw, rule).figures.of(.cijfers).map { figure in
            let key = figure.key
            return [
                key.onderwerp.rawValue, key.gebied.code, key.periode.code, key.maat.rawValue, figure.forCSV,
                figure.status,
            ].joined(separator: ";")
        }
    }
}
