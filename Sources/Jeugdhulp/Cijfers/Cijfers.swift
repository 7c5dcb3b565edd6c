/// A figure, or why there is none.
package enum Waarde: Hashable, Sendable {
    case aantal(Int)
    case bedrag(EuroCents)
    /// In tenths of a percent.
    case percentage(tenths: Int)
    case geen(Reden)

    /// Why a figure is not shown; the raw value is the `status` of `cijfers.csv` (contract, section 5).
    package enum Reden: String, Sendable {
        case nietBetrouwbaar = "niet_betrouwbaar"
        case onderdrukt
        case ontbreekt
    }
}

/// One figure: of what, where, over which days, and how much.
package struct Cijfer: Hashable, Sendable {
    package struct Sleutel: Hashable, Sendable {
        package let onderwerp: Onderwerp
        package let gebied: Gebied
        package let periode: Periode
        package let maat: Maat

        package init(_ onderwerp: Onderwerp, _ gebied: Gebied, _ periode: Periode, _ maat: Maat) {
            self.onderwerp = onderwerp
            self.gebied = gebied
            self.periode = periode
            self.maat = maat
        }
    }

    package let sleutel: Sleutel
    package let waarde: Waarde

    package init(_ sleutel: Sleutel, _ waarde: Waarde) {
        self.sleutel = sleutel
        self.waarde = waarde
    }
}

/// All figures of one update: what every report is made from, whatever made the figures.
package struct Cijfers: Sendable {
    package let peildatum: CalendarDate
    package let kwartaal: Kwartaal
    package let periodes: [Periode]
    /// In the order of publication: onderwerp, gebied (Twente first, then by code), periode, maat (contract, section 5).
    package let all: [Cijfer]
    private let places: [Cijfer.Sleutel: Int]

    /// `figures` in any order; each key once.
    package init(peildatum: CalendarDate, kwartaal: Kwartaal, periodes: [Periode], figures: [Cijfer]) {
        self.peildatum = peildatum
        self.kwartaal = kwartaal
        self.periodes = periodes
        all = figures.sorted { Cijfers.rank($0.sleutel).lexicographicallyPrecedes(Cijfers.rank($1.sleutel)) }
        places = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1.sleutel, $0) })
    }

    /// A figure of this update; `nil` for what it does not publish, such as the population in a running year.
    package subscript(_ onderwerp: Onderwerp, _ gebied: Gebied, _ periode: Periode, _ maat: Maat) -> Waarde? {
        places[Cijfer.Sleutel(onderwerp, gebied, periode, maat)].map { all[$0].waarde }
    }

    private static func rank(_ sleutel: Cijfer.Sleutel) -> [String] {
        let onderwerp = Onderwerp.allCases.firstIndex(of: sleutel.onderwerp) ?? 0
        let gebied = sleutel.gebied == .twente ? "" : sleutel.gebied.code
        return ["\(onderwerp)", gebied, sleutel.periode.code, sleutel.maat.rawValue]
    }
}
