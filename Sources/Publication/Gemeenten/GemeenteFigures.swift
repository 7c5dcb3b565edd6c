import Disclosure
import Figures
import Jeugdhulp

/// What an update tells of gemeenten, for every page: all of it as it was published, nothing more exact.
struct GemeenteFigures {
    let update: Update

    init(_ update: Update) {
        self.update = update
    }

    /// By code.
    var gemeenten: [Gemeente] { update.figures.gemeenten }
    var periodes: [Periode] { update.kop.periodes }
    /// The last full year; `nil` without one.
    var jaar: Periode? { periodes.last { $0.soort == .jaar } }

    func waarde(_ onderwerp: Onderwerp, _ gebied: Gebied, _ periode: Periode, _ maat: Maat) -> Waarde {
        update.published[onderwerp, gebied, periode, maat] ?? .geen(.ontbreekt)
    }

    /// Whether the region has figures of its own for it.
    func isOfRegion(_ onderwerp: Onderwerp) -> Bool { onderwerp.tabel != nil }

    /// A number with its mark, or why there is none.
    func cell(_ onderwerp: Onderwerp, _ gebied: Gebied, _ periode: Periode, _ maat: Maat) -> Table.Cell {
        let waarde = waarde(onderwerp, gebied, periode, maat)
        guard waarde.units != nil else { return Table.Cell(waarde) }
        return Table.Cell(waarde.forReaders + update.voorlopigheid.mark(periode))
    }

    /// What is said first on every page about gemeenten.
    var regel: Phrase {
        let least = GemeenteFigures.leastShown(update.account.rule.minimum)
        return Phrase([
            .strong(
                "Aantallen per gemeente zijn afgerond op \(GemeenteRule.step); minder dan \(least) wordt niet getoond; "
                    + "daarom tellen zij niet precies op tot \(update.kop.regio.naam)."),
            .text(" Een gemeente krijgt haar eigen precieze cijfers apart."),
        ])
    }

    /// Why numbers are not there.
    var uitleg: Phrase {
        "'Niet getoond (ter bescherming)' staat er waar een getal over weinig jeugdigen gaat, of waar zo'n getal eruit zou volgen. "
            + "Bedragen zijn afgerond. Een jeugdige telt in elke gemeente waar hulp was één keer."
    }

    /// From so many jeugdigen on a count is shown.
    private static func leastShown(_ minimum: Int) -> Int {
        GemeenteRule(minimum: minimum, amountStep: 1).greatestHidden + 1
    }
}

extension Gemeente {
    /// Its place in the figures.
    var gebied: Gebied { .gemeente(code: code) }
    /// Its page, below the folder of the report.
    var path: String { "gemeenten/\(code).html" }
}

extension Onderwerp {
    /// Of lower-case letters and `-`, for names of places in a page and of files.
    var slug: String { rawValue.replacing("_", with: "-") }
}
