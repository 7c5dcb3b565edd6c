package import Contract
package import Counting
package import Intake
package import Jeugdhulp
import Publication
package import Records

/// Why a figure is what it is: from the rows that were read to the jeugdigen that count, and how much could turn out otherwise. Nothing in
/// it is about one person; it is for the analyst, so counts of few are told.
package struct FigureExplanation: Sendable {
    /// The amount of a figure.
    package struct Bedrag: Sendable {
        let cents: EuroCents
        let isShown: Bool
        let aanvullend: EuroCents?

        /// `isShown`: whether the report shows it; `aanvullend`: what of it is no declaratie.
        package init(_ cents: EuroCents, isShown: Bool, aanvullend: EuroCents?) {
            (self.cents, self.isShown, self.aanvullend) = (cents, isShown, aanvullend)
        }
    }

    let trace: Cijfertrace
    let levering: Levering
    let records: [Leveringssoort: RecordAccount]
    let grenzen: Grenzen
    let referentie: Referentie
    let peildatum: CalendarDate
    let kwartaal: Kwartaal
    let bedrag: Bedrag?
    let verandering: FigureChange?

    /// `records` are the accounts of both kinds; `bedrag` is `nil` for table 2; `verandering` where a previous update was given.
    package init(
        _ trace: Cijfertrace, of levering: Levering, records: [Leveringssoort: RecordAccount], grenzen: Grenzen,
        referentie: Referentie, peildatum: CalendarDate, kwartaal: Kwartaal, bedrag: Bedrag?, verandering: FigureChange?
    ) {
        (self.trace, self.levering, self.records, self.grenzen) = (trace, levering, records, grenzen)
        (self.referentie, self.peildatum, self.kwartaal) = (referentie, peildatum, kwartaal)
        (self.bedrag, self.verandering) = (bedrag, verandering)
    }

    var vraag: Cijfervraag { trace.vraag }
    var value: Int { trace.waterval.counted }

    /// As it is shown, a line each.
    package var lines: [String] {
        let parts = [
            heading, definition, steps, care, combinations, files, productcodes, bounds, verandering?.lines ?? [],
        ]
        return Array(parts.filter { !$0.isEmpty }.joined(separator: [""]))
    }

    private var gebied: String { vraag.gemeente.map { referentie.gemeenten[$0].naam } ?? referentie.regio.naam }

    private var heading: [String] {
        var lines = [
            "\(vraag.onderwerp.naamAanBegin), \(vraag.periode.label), \(gebied): "
                + DutchNumber.counted(value, "jeugdige", "jeugdigen")
                + (bedrag.map { ", \(DutchNumber.euros($0.cents))" } ?? ""),
            "Peildatum \(peildatum), kwartaal \(kwartaal.code).",
        ]
        if let bedrag, !bedrag.isShown {
            lines.append("In het rapport staat bij dit bedrag een streepje: het is nog niet betrouwbaar (R4).")
        }
        if let aanvullend = bedrag?.aanvullend {
            lines.append(
                "Van het bedrag komt \(DutchNumber.euros(aanvullend)) uit referentie/aanvullende_bedragen.csv.")
        }
        return lines
    }

    private var definition: [String] {
        var lines = ["Wat er wordt geteld"] + vraag.onderwerp.definitie.map { "  " + $0 }
        guard vraag.onderwerp.heeftBedrag else { return lines }
        for voorziening in vraag.voorzieningen {
            let bron = referentie.bronregels.bron(for: voorziening, in: vraag.periode.year)
            lines.append("  \(voorziening.inWords) telt in \(vraag.periode.year) uit \(bron.inWords) (R1.4).")
        }
        return lines
    }
}
