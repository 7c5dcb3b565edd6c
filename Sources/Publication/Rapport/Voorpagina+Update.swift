import Disclosure
import Figures
import Jeugdhulp

extension Voorpagina {
    /// The first page of an update.
    init(_ update: Update) {
        let antwoord = update.duiding.antwoord
        self.init(
            band: Voorpagina.band(update), vraag: Antwoord.vraag, oordeel: antwoord.oordeel,
            alineas: Voorpagina.ondanks(update) + antwoord.alineas,
            figuur: update.voorfiguur,
            kader: update.kop.periodes.contains(where: update.voorlopigheid.geldt) ? "Voorlopig" : "Let op",
            voorlopig: Voorpagina.voorlopig(update),
            toelichting: update.regels.uitgave.toelichtingen[update.kop.kwartaal],
            links: Voorpagina.links(update), slot: update.regels.uitgave.slot)
    }

    /// The same as the band, for a page that has none.
    static func opening(_ update: Update) -> [Document.Block] {
        [.paragraph("\(strong: "Update \(update.kop.kwartaal.code)") · peildatum \(update.kop.peildatum.inWords)")]
            + (update.regels.fictief
                ? [
                    .paragraph(
                        "\(strong: "Let op: dit rapport is gemaakt met verzonnen voorbeelddata.") Het zegt niets over echte jeugdigen."
                    )
                ] : [])
    }

    /// Of which update, and whether the data are made up.
    static func band(_ update: Update) -> [Phrase] {
        ["update \(update.kop.kwartaal.code) · peildatum \(update.kop.peildatum.inWords)"]
            + (update.regels.fictief ? [Phrase.fictief] : [])
    }

    /// That the update was made in spite of doubts, and which: before everything else.
    private static func ondanks(_ update: Update) -> [Phrase] {
        let twijfels = update.account.ondanks
        guard !twijfels.isEmpty else { return [] }
        return [
            Phrase([
                .strong("Gemaakt ondanks twijfel over de leveringen."),
                .text(
                    " De cijfers kunnen niet kloppen: " + twijfels.joined(separator: "; ")
                        + ". Welke gemeenten het zijn, staat in "),
                .code("kwaliteit.md"), .text("."),
            ])
        ]
    }

    private static func links(_ update: Update) -> [Link] {
        let gemeenten =
            update.figures.gemeenten.isEmpty ? [] : [Link(text: "Per gemeente", address: GemeentenPage.htmlPath)]
        return [
            Link(text: "Alle tabellen", address: "#tabel-1"),
            Link(text: "Hoe volledig?", address: "#beeld-volledigheid"),
            Link(text: "Stand per kwartaal", address: "#beeld-stand"),
        ] + gemeenten + [
            Link(text: "Uitleg", address: "#leeswijzer"), Link(text: "Kwaliteit", address: "kwaliteit.md"),
            Link(text: "CSV", address: Layout.cijfers.path),
        ]
    }

    private static func voorlopig(_ update: Update) -> [Phrase] {
        var phrases: [Phrase] = []
        if let last = update.kop.periodes.last, update.voorlopigheid.geldt(last) {
            let year = "\(last.year)"
            let amounts = update.waarde(.thuis, last, .bedrag)
            phrases.append(
                Phrase(
                    "Wat over \(year) gaat, staat met een ster (\(year)*)."
                        + (amounts == .geen(.nietBetrouwbaar)
                            ? " Aanbieders declareren nog; bedragen over \(year) geven we daarom nog niet." : "")))
        }
        phrases += Leveringsgat(update: update).opVoorpagina
        let jaren = update.trend.punten(.gelijkePeriode).filter(\.isHeel).map(\.periode.year)
        for (eerder, later) in zip(jaren, jaren.dropFirst())
        where !Bronwissel.all(update.regels.bronregels, eerder: eerder, later: later).isEmpty {
            phrases.append(Phrase([.text("In \(later) is een deel anders geteld dan in \(eerder).")]))
        }
        if !update.regels.isUniqueInRegion {
            phrases.append(
                Phrase("Een jeugdige telt in elke gemeente één keer, ook in de cijfers voor \(update.kop.regio.naam)."))
        }
        if !update.account.waarschuwingen.isEmpty { phrases.append("Lees ook 'Let op bij deze update'.") }
        return phrases
    }
}

extension Phrase {
    /// On every page that is made with invented data.
    static let fictief: Phrase = "\(strong: "Verzonnen voorbeelddata"): zegt niets over echte jeugdigen"
}
