import Disclosure
import Jeugdhulp

extension KwaliteitPage {
    /// What was delivered over which quarter, in signs.
    static func dekking(_ tabel: Dekkingstabel, in page: inout Markdown) {
        guard !tabel.rijen.isEmpty else { return }
        page.heading(2, "Wat er geleverd is")
        page.paragraph(
            "Per gemeente en soort een teken voor elk kwartaal van een jaar, van het eerste af: "
                + "\(Markdown.code(Dekkingsgraad.geheel.teken)) geleverd, \(Markdown.code(Dekkingsgraad.deels.teken)) deels, "
                + "\(Markdown.code(Dekkingsgraad.niet.teken)) niets. Geleverd is een kwartaal waarin elke maand records heeft die "
                + "bestaan en een dag ervan raken. Deels is het als dat er in een van de maanden minder dan twintig zijn, of minder "
                + "dan een derde van wat in deze kwartalen gewoon is voor die gemeente. Van een gemeente zonder rijen staat er "
                + "*\(Dekkingsgraad.ontbreekt.teken)*.")
        let years = tabel.kwartalen.map(\.year).reduce(into: [Int]()) { if $0.last != $1 { $0.append($1) } }
        page.table(
            [("gemeente", .left), ("soort", .left)] + years.map { ("\($0)", .left) },
            rows: tabel.rijen.map { rij in
                ["\(Markdown.plain(rij.gemeente.naam)) (\(rij.gemeente.code))", rij.soort]
                    + years.map { year in cell(rij, tabel.kwartalen.indices.filter { tabel.kwartalen[$0].year == year })
                    }
            })
    }

    private static func cell(_ rij: Dekkingstabel.Rij, _ places: [Int]) -> String {
        rij.ontbreekt
            ? Dekkingsgraad.ontbreekt.teken
            : Markdown.code(places.map { rij.graden[$0].teken }.joined(separator: " "))
    }
}

extension Dekkingsgraad {
    /// In the table of the page.
    fileprivate var teken: String {
        switch self {
        case .geheel: "+"
        case .deels: "~"
        case .niet: "-"
        case .ontbreekt: "ontbreekt"
        }
    }
}
