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
    /// What a figure is found by; the first four columns of `cijfers.csv` after the table (contract, section 5).
    package struct Sleutel: Hashable, Sendable {
        /// It also decides the table.
        package let onderwerp: Onderwerp
        /// The sets of section 3 are all taken within it.
        package let gebied: Gebied
        /// One of those of the update.
        package let periode: Periode
        /// Table 1 has `inwoners`, `jeugdigen` and `percentage`, table 2 `aantal` alone, the others `aantal` and `bedrag`.
        package let maat: Maat

        /// In the order of publication.
        package init(_ onderwerp: Onderwerp, _ gebied: Gebied, _ periode: Periode, _ maat: Maat) {
            self.onderwerp = onderwerp
            self.gebied = gebied
            self.periode = periode
            self.maat = maat
        }
    }

    /// No other figure of the update has it.
    package let sleutel: Sleutel
    /// The figure, or the reason that it is not shown.
    package let waarde: Waarde

    /// The kind of `waarde` fits the `maat`.
    package init(_ sleutel: Sleutel, _ waarde: Waarde) {
        self.sleutel = sleutel
        self.waarde = waarde
    }
}

/// All figures of one update: what every report is made from, whatever made the figures.
package struct Cijfers: Sendable {
    /// Rows that were registered later were not seen (contract, section 2.2).
    package let peildatum: CalendarDate
    /// The one up to and including which the last period runs.
    package let kwartaal: Kwartaal
    /// By year; the last one is that of the kwartaal (contract, section 4).
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
        self[Cijfer.Sleutel(onderwerp, gebied, periode, maat)]
    }

    /// The figure with this key; `nil` for what this update does not publish.
    package subscript(_ sleutel: Cijfer.Sleutel) -> Waarde? {
        places[sleutel].map { all[$0].waarde }
    }

    private static func rank(_ sleutel: Cijfer.Sleutel) -> [String] {
        let onderwerp = Onderwerp.allCases.firstIndex(of: sleutel.onderwerp) ?? 0
        let gebied = sleutel.gebied == .twente ? "" : sleutel.gebied.code
        return ["\(onderwerp)", gebied, sleutel.periode.code, sleutel.maat.rawValue]
    }
}
