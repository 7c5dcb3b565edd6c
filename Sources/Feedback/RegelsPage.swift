import Checking
import Contract
import Faults
import Intake
import Publication

/// The catalogue of rules and of all codes, made from the rules themselves and from `FaultCatalogue`.
package enum RegelsPage {
    /// What `tmsd regels` prints and the committed catalogue holds.
    package static let text: String = {
        var page = Markdown()
        page.heading(1, "Regels")
        page.paragraph(
            "Gemaakt met `tmsd regels`; niet met de hand wijzigen. Een code wordt nooit opnieuw gebruikt voor iets anders."
        )
        rejections(&page)
        page.heading(2, "Toetsen tussen rijen en bestanden")
        page.paragraph(
            "`tmsd controleer` doet ze allemaal. Zij waarschuwen (ernst: \(Rule.ernst)) en veranderen geen cijfer. Er wordt alleen gekeken naar "
                + "records die bestaan, in de versie die geldt; \(GemeenteInEveryLevering.rule.code) en \(KwartaalIsDelivered.rule.code) kijken naar alle aangenomen rijen. "
                + "Drempels staan in `instellingen.json` onder `toetsen`, zoals `{\"toetsen\": {\"\(BedragInProportion.rule.code)\": {\"factor\": 20}}}`."
        )
        for check in Checks.all { toets(check.rule, &page) }
        twijfels(&page)
        stopping(&page)
        warnings(&page)
        return page.text
    }()

    private static func rejections(_ page: inout Markdown) {
        page.heading(2, "Waarom een rij wordt afgekeurd")
        page.table(
            [("code", .left), ("gevonden", .left), ("verwacht", .left), ("kolom", .left), ("wat u doet", .left)],
            rows: Afkeurreden.allCases.map { reden in
                let kolommen = Leveringssoort.allCases.compactMap { reden.kolom(in: $0)?.naam }
                var names: [String] = []
                for naam in kolommen where !names.contains(naam) { names.append(naam) }
                return [
                    reden.code, reden.melding, reden.verwacht, names.joined(separator: " of "),
                    FaultCatalogue.entry(reden.code)?.herstel ?? "",
                ]
            })
    }

    private static func twijfels(_ page: inout Markdown) {
        page.heading(2, "Twijfel over leveringen")
        page.paragraph(
            "Wat rekenen niet kan zien. `tmsd rapport` en `tmsd controleer` kijken er allebei naar. Boven zijn drempel houdt een twijfel de run tegen (exitcode 65), "
                + "tenzij er 'alleen melden' bij staat of `twijfel` in `instellingen.json` op `melden` staat. Drempels staan in `instellingen.json` onder `toetsen`, "
                + "net als die van de toetsen."
        )
        for regel in Twijfelregels.all { twijfel(regel, &page) }
    }

    private static func twijfel(_ regel: Twijfelregel, _ page: inout Markdown) {
        page.heading(3, "\(regel.code) \(regel.titel)")
        page.paragraph(
            "Waarschijnlijk \(regel.tekst.oorzaak). \(regel.tekst.betekenis)"
                + (regel.standaard == .melden ? " Alleen melden." : ""))
        page.paragraph("Wat u doet: \(regel.tekst.herstel).")
        drempels(regel, &page)
    }

    private static func stopping(_ page: inout Markdown) {
        page.heading(2, "Wat een run tegenhoudt")
        page.paragraph(
            "De exitcode staat erbij. Van meer fouten in de invoer gaat 78 voor 66, en 66 voor 65. Wat er was gepubliceerd, blijft staan."
        )
        page.table(
            [("code", .left), ("exit", .right), ("wat er is", .left), ("wat u doet", .left)],
            rows: FaultCatalogue.stopping.map { [$0.code, $0.exit.map(String.init) ?? "", $0.betekenis, $0.herstel] })
    }

    private static func warnings(_ page: inout Markdown) {
        page.heading(2, "Waarschuwingen")
        page.paragraph("Een waarschuwing houdt niets tegen.")
        page.table(
            [("code", .left), ("wat er is", .left), ("wat u doet", .left)],
            rows: FaultCatalogue.warnings.map { [$0.code, $0.betekenis, $0.herstel] })
    }

    private static func toets(_ rule: Rule, _ page: inout Markdown) {
        page.heading(3, "\(rule.code) \(rule.titel)")
        page.paragraph(rule.tekst.betekenis)
        page.paragraph("Verwacht: \(rule.verwacht). \(rule.tekst.herstel)")
        drempels(rule, &page)
    }

    private static func drempels(_ rule: some HasDrempels, _ page: inout Markdown) {
        guard !rule.drempels.isEmpty else { return }
        page.table(
            [("drempel", .left), ("standaard", .right), ("van", .right), ("tot en met", .right), ("betekenis", .left)],
            rows: rule.drempels.map { drempel in
                [
                    "`\(drempel.naam)`", String(drempel.standaard), String(drempel.bereik.lowerBound),
                    String(drempel.bereik.upperBound), drempel.uitleg,
                ]
            })
    }
}
