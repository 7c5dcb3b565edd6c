import Figures
import Jeugdhulp

/// The picture of the first page: the change against a year earlier, as known now and equally long after the period. Its numbers are
/// those of `trend.csv`.
struct Veranderingfiguur {
    let antwoord: Antwoord
    let herkomst: Figuurherkomst

    static let naam = "verandering"

    /// One row.
    struct Rij {
        let vergelijking: Jaarvergelijking
        let bereik: Bereik
        let ink: Ink
        let hasRuleAbove: Bool

        var naam: String { vergelijking.onderwerp.naamAanBegin }
    }

    /// In the order of drawing.
    var rijen: [Rij] {
        antwoord.vergelijkingen.map { one in
            let ink: Ink = one.onderwerp == .thuis ? .thuis : one.onderwerp == .nietThuis ? .nietThuis : .quiet
            return Rij(
                vergelijking: one, bereik: Bereik(one), ink: ink, hasRuleAbove: one.onderwerp == .gezinsvormen)
        }
    }

    var figuur: Figuur {
        Figuur(
            naam: Veranderingfiguur.naam, kop: "Verandering tegen een jaar eerder", titel: antwoord.titel,
            ondertitel: ondertitel, boodschap: zinnen,
            herkomst: herkomst, csv: Layout.trend.path, tabellen: rijen.isEmpty ? [] : [tabel]
        ) { drawing in
            guard !rijen.isEmpty else { return }
            legend(in: &drawing)
            if drawing.isNarrow { drawNarrow(in: &drawing) } else { drawWide(in: &drawing) }
        }
    }

    /// Behind what is provisional.
    var mark: String { antwoord[.thuis].map { herkomst.voorlopigheid.mark($0.periode) } ?? "" }

    private var ondertitel: String {
        guard let thuis = antwoord[.thuis] else { return "Er is geen eerdere periode om mee te vergelijken." }
        let deel = thuis.periode.deelInWords.map { "\($0) van " } ?? ""
        return
            "Verandering in \(herkomst.regio.naam) tussen \(deel)\(thuis.eerder.year) en \(deel)\(thuis.periode.year)\(mark), in procent"
    }

    /// What the filled mark is.
    var evenLang: String {
        guard let thuis = antwoord[.thuis] else { return "" }
        let months = thuis.periode.days.last.months(to: herkomst.voorlopigheid.peildatum)
        return "beide jaren \(Telwoord.of(months)) \(months == 1 ? "maand" : "maanden") na afloop"
    }

    private var zinnen: [String] {
        rijen.map { rij in
            let pair = rij.vergelijking.nu
            return
                "\(rij.naam): \(DutchNumber.grouped(pair.laatste))\(mark), een jaar eerder \(DutchNumber.grouped(pair.eerder)); \(rij.bereik.inWords) "
                + "(\(rij.bereik.counts)), \(rij.vergelijking.oordeel.inWords)."
        }
            + (rijen.isEmpty
                ? []
                : [
                    "Van elke verandering staat eerst wat nu bekend is, dan wat \(evenLang) bekend was. Wie in twee vormen woonde, telt in beide."
                ])
    }

    private var tabel: Table {
        let columns = ["aantal", "een jaar eerder", "verschil, zoals nu bekend", "verschil, \(evenLang)", "oordeel"]
        return Table(
            caption: "Cijfers bij dit beeld: \(ondertitel)",
            columns: [Table.Column("onderwerp", .left)] + columns.map { Table.Column($0) },
            rows: rijen.map { rij in
                let one = rij.vergelijking
                return [
                    Table.Cell(rij.naam), Table.Cell(DutchNumber.grouped(one.nu.laatste) + mark),
                    Table.Cell(DutchNumber.grouped(one.nu.eerder)), Table.Cell(Bereik.signed(one.nu.verschil)),
                    one.evenLang.map { Table.Cell(Bereik.signed($0.verschil)) } ?? .hidden("niet bekend"),
                    Table.Cell(one.oordeel.inWords),
                ]
            }, vorm: .gestapeld)
    }
}
