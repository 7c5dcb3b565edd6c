import Figures
import Jeugdhulp

/// The picture of the stand on the last day of each quarter, from zero. Its numbers are those of `stand.csv`.
struct Standfiguur {
    /// One line.
    struct Lijn {
        let naam: String
        let ink: Ink
        let dashes: String?
        /// Of each quarter; `nil` for what is not shown.
        let punten: [Int?]
        let waarden: [Waarde]
    }

    let kwartalen: [Kwartaal]
    let lijnen: [Lijn]
    let herkomst: Figuurherkomst
    private let gaten: Leveringsgaten

    private static let vormen: [(vorm: Verblijfplaats, naam: String, ink: Ink, dashes: String?)] = [
        (.totaal, "Niet thuis, totaal", .nietThuis, nil), (.gezinsvormen, "Gezinsvormen", .quiet, nil),
        (.residentieelOfJeugdzorgplus, "Residentieel of JeugdzorgPlus", .quiet, "7 4"),
    ]

    /// A quarter that is one of the `gaten` is not set beside another.
    init(_ figures: Figures, herkomst: Figuurherkomst, gaten: Leveringsgaten = Leveringsgaten()) {
        self.gaten = gaten
        let kwartalen = figures.of(.stand).filter { $0.key.van == .totaal }.compactMap { Kwartaal($0.key.periode.code) }
        self.kwartalen = kwartalen
        self.herkomst = herkomst
        lijnen = Standfiguur.vormen.map { part in
            let waarden = kwartalen.map { figures[Standfigures.key($0, part.vorm)] ?? .geen(.ontbreekt) }
            return Lijn(
                naam: part.naam, ink: part.ink, dashes: part.dashes, punten: waarden.map(\.aantal), waarden: waarden)
        }
    }

    func isVoorlopig(_ kwartaal: Kwartaal) -> Bool { herkomst.voorlopigheid.geldt(kwartaal.lastDay) }

    /// Whether a quarter and the same one a year earlier may be set beside each other.
    func isComparable(_ place: Int) -> Bool {
        place >= 4 && !gaten.cijfers.contains(kwartalen[place]) && !gaten.cijfers.contains(kwartalen[place - 4])
    }

    /// `30 juni 2020*`.
    private func label(_ kwartaal: Kwartaal) -> String {
        kwartaal.lastDay.inWords + (isVoorlopig(kwartaal) ? Voorlopigheid.mark : "")
    }

    /// As it stands in words, with its mark.
    func shown(_ lijn: Lijn, _ place: Int) -> String {
        guard lijn.punten[place] != nil else { return lijn.waarden[place].reasonInWords }
        return lijn.waarden[place].forReaders + (isVoorlopig(kwartalen[place]) ? Voorlopigheid.mark : "")
    }

    var figuur: Figuur {
        Figuur(
            naam: "stand", kop: "Niet thuis op de laatste dag van elk kwartaal", titel: titel,
            ondertitel: "Jeugdigen in \(herkomst.regio.naam) die op de laatste dag van het kwartaal niet thuis woonden",
            boodschap: zinnen, herkomst: herkomst, csv: Layout.stand.path, tabellen: kwartalen.isEmpty ? [] : [tabel]
        ) { drawing in
            guard !kwartalen.isEmpty else { return }
            draw(in: &drawing)
        }
    }

    /// Of the last quarter that is not provisional, against the same one a year earlier.
    private var titel: String {
        let plain = "Jeugdigen niet thuis op de laatste dag van elk kwartaal"
        guard let last = kwartalen.lastIndex(where: { !isVoorlopig($0) }), last >= 4, let total = lijnen.first,
            isComparable(last), let now = total.punten[last], let before = total.punten[last - 4]
        else { return plain }
        let pair = Paar(laatste: now, eerder: before)
        let day = kwartalen[last].lastDay.inWords
        if pair.isTeKlein { return "Niet thuis op \(day): geen duidelijk verschil met een jaar eerder" }
        return "Op \(day) \(pair.richting > 0 ? "meer" : "minder") jeugdigen niet thuis dan een jaar eerder"
    }

    private var zinnen: [String] {
        guard !kwartalen.isEmpty else { return ["Er zijn geen getallen."] }
        return lijnen.map { lijn in
            let points = kwartalen.indices.map { "\(shown(lijn, $0)) op \(label(kwartalen[$0]))" }
            return "\(lijn.naam): \(Opsomming.en(points))."
        } + ["Elke jeugdige telt één keer, bij de zwaarste vorm van die dag."]
    }

    private var tabel: Table {
        Table(
            caption: "Cijfers bij dit beeld: jeugdigen niet thuis op de laatste dag van elk kwartaal",
            columns: [Table.Column("dag", .left)]
                + lijnen.map { Table.Column($0.naam.prefix(1).lowercased() + $0.naam.dropFirst()) },
            rows: kwartalen.indices.map { place in
                [Table.Cell(label(kwartalen[place]))] + lijnen.map { Table.Cell(shown($0, place)) }
            }, vorm: .gestapeld)
    }
}

extension Waarde {
    /// Why there is none, for readers; the number where there is one.
    var reasonInWords: String {
        if case .geen(let reden) = self { reden.inWords } else { forReaders }
    }
}
