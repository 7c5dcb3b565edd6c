import Figures
import Jeugdhulp

/// The picture of completeness: how much of earlier periods was known at each age of them. Its numbers are those of `rijping.csv`.
struct Volledigheidfiguur {
    /// One onderwerp.
    struct Paneel {
        let naam: String
        let ink: Ink
        let lijnen: [Volledigheidlijn]
        /// Of the earlier periods at the age of the running one, in tenths of a percent; empty where none is known.
        let opLeeftijd: [Int]

        /// The middle of the earlier periods: where the running one is expected.
        var verwacht: Int? {
            guard let least = opLeeftijd.min(), let most = opLeeftijd.max() else { return nil }
            return (least + most) / 2
        }
    }

    let panelen: [Paneel]
    let laatste: Periode?
    let herkomst: Figuurherkomst
    private let rijping: [PublishedRijping]

    private static let onderwerpen: [(onderwerp: Onderwerp, ink: Ink)] = [(.thuis, .thuis), (.nietThuis, .nietThuis)]
    /// More make a picture that nobody can read; the CSV file has them all.
    private static let maximumLines = 3

    init(_ all: [PublishedRijping], laatste: Periode?, herkomst: Figuurherkomst) {
        let age = laatste.map { $0.days.last.days(to: herkomst.voorlopigheid.peildatum) } ?? 0
        let own = all.filter {
            $0.isHeel && $0.periode.soort == laatste?.soort && $0.periode.year < (laatste?.year ?? 0)
        }
        .suffix(Volledigheidfiguur.maximumLines)
        rijping = Array(own)
        (self.laatste, self.herkomst) = (laatste, herkomst)
        panelen = Volledigheidfiguur.onderwerpen.map { part in
            let lijnen = own.compactMap { Volledigheidlijn($0, part.onderwerp) }
            return Paneel(
                naam: part.onderwerp.naamAanBegin, ink: part.ink, lijnen: lijnen,
                opLeeftijd: lijnen.compactMap { $0.punt(at: age)?.tenths })
        }
    }

    /// Of the running period.
    var dagen: Int { laatste.map { $0.days.last.days(to: herkomst.voorlopigheid.peildatum) } ?? 0 }
    private var maanden: Int { laatste.map { $0.days.last.months(to: herkomst.voorlopigheid.peildatum) } ?? 0 }

    /// `na vier maanden`.
    var leeftijd: String { "na \(Telwoord.of(maanden)) \(maanden == 1 ? "maand" : "maanden")" }

    var figuur: Figuur {
        Figuur(
            naam: "volledigheid", kop: "Hoe volledig waren de cijfers?", titel: titel, ondertitel: ondertitel,
            boodschap: zinnen, herkomst: herkomst,
            csv: Layout.rijping.path, tabellen: rijping.map(tabel)
        ) { drawing in
            guard panelen.contains(where: { !$0.lijnen.isEmpty }) else { return }
            draw(in: &drawing)
        }
    }

    private var titel: String {
        let all = panelen.flatMap(\.opLeeftijd).map { ($0 + 5) / 10 }
        guard let least = all.min(), let most = all.max() else {
            return "Hoe volledig de cijfers zijn, is niet te zien"
        }
        return
            "\(leeftijd.prefix(1).uppercased() + leeftijd.dropFirst()) was in eerdere jaren \(Bereik.range(least, most, "%")) bekend"
    }

    private var ondertitel: String {
        let deel = laatste?.deelInWords.map { "\($0) van het jaar" } ?? "hele jaren"
        return "Bekend deel van de jeugdigen in \(herkomst.regio.naam) in \(deel), naar maanden na afloop. Nu is 100%."
    }

    private var zinnen: [String] {
        let lines = panelen.flatMap { paneel in
            paneel.lijnen.map { lijn in
                let points = lijn.punten.map { punt in
                    "\(DutchNumber.percentage(tenths: punt.tenths)) \(punt.maanden == 0 ? "bij afloop" : "na \(punt.maanden) maanden")"
                }
                return "\(paneel.naam), \(lijn.periode.label): \(Opsomming.en(points))."
            }
        }
        guard !lines.isEmpty else {
            return ["Van eerdere jaren is in deze leveringen niet te zien hoe zij vollediger werden."]
        }
        return lines
            + panelen.compactMap { paneel in
                laatste.flatMap { laatste in
                    paneel.verwacht.map {
                        "\(paneel.naam), \(herkomst.voorlopigheid.year(laatste)): \(leeftijd) naar verwachting voor \(DutchNumber.percentage(tenths: $0)) bekend, het midden van eerdere jaren."
                    }
                }
            }
    }

    private func tabel(_ one: PublishedRijping) -> Table {
        let last = one.stappen.last?.stand
        func cell(_ stand: PublishedStand, _ onderwerp: Onderwerp) -> Table.Cell {
            let part = last.flatMap { Afronding.tenths(stand.aantal(onderwerp), per: 100, of: $0.aantal(onderwerp)) }
            return Table.Cell(
                DutchNumber.grouped(stand.aantal(onderwerp))
                    + (part.map { " (\(DutchNumber.percentage(tenths: $0)))" } ?? ""))
        }
        return Table(
            caption: "\(one.periode.label), zoals bekend op elke peildatum",
            columns: [Table.Column("peildatum", .left), Table.Column("thuis"), Table.Column("niet thuis")],
            rows: one.stappen.map { stap in
                [Table.Cell(stap.peildatum.inWords), cell(stap.stand, .thuis), cell(stap.stand, .nietThuis)]
            })
    }
}
