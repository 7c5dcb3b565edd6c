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

    /// What of a figure may turn out otherwise.
    package struct Open: Sendable {
        let grenzen: Grenzen
        let twijfels: [ToldDoubt]

        /// `twijfels` are all doubts of the run, in order of code.
        package init(grenzen: Grenzen, twijfels: [ToldDoubt]) {
            (self.grenzen, self.twijfels) = (grenzen, twijfels)
        }
    }

    let trace: Cijfertrace
    let levering: Levering
    let records: [Leveringssoort: RecordAccount]
    let open: Open
    let referentie: Referentie
    let peildatum: CalendarDate
    let kwartaal: Kwartaal
    let ontbreekt: Bool
    let bedrag: Bedrag?
    let verandering: FigureChange?

    /// `records` are the accounts of both kinds; `ontbreekt`: the report has no figure here; `bedrag` is `nil` for table 2 and where it is
    /// missing; `verandering` where a previous update was given.
    package init(
        _ trace: Cijfertrace, of levering: Levering, records: [Leveringssoort: RecordAccount], open: Open,
        referentie: Referentie, peildatum: CalendarDate, kwartaal: Kwartaal, ontbreekt: Bool, bedrag: Bedrag?,
        verandering: FigureChange?
    ) {
        (self.trace, self.levering, self.records, self.open) = (trace, levering, records, open)
        (self.referentie, self.peildatum, self.kwartaal) = (referentie, peildatum, kwartaal)
        (self.ontbreekt, self.bedrag, self.verandering) = (ontbreekt, bedrag, verandering)
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
                + (ontbreekt ? "ontbreekt" : DutchNumber.counted(value, "jeugdige", "jeugdigen"))
                + (bedrag.map { ", \(DutchNumber.euros($0.cents))" } ?? ""),
            "Peildatum \(peildatum), kwartaal \(kwartaal.code).",
        ]
        if ontbreekt { lines += missing }
        if let bedrag, !bedrag.isShown {
            lines.append("In het rapport staat bij dit bedrag een streepje: het is nog niet betrouwbaar (R4).")
        }
        if let aanvullend = bedrag?.aanvullend {
            lines.append(
                "Van het bedrag komt \(DutchNumber.euros(aanvullend)) uit referentie/aanvullende_bedragen.csv.")
        }
        return lines
    }

    private var missing: [String] {
        let soort = vraag.onderwerp == .indicaties ? Leveringssoort.indicaties : .declaraties
        let whose = vraag.gemeente == nil ? "" : " van \(gebied)"
        return [
            "Dit cijfer ontbreekt: geen enkele \(soort.enkelvoud)\(whose) gaat over een dag van \(vraag.periode.label), "
                + "dus wat er werkelijk was is niet bekend (R2.8).",
            "Hieronder staat wat er uit de rest zou zijn geteld.",
        ]
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
