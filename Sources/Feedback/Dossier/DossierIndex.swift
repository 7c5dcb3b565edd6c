import Publication

/// The page of a dossier that says what each file is.
struct DossierIndex {
    private let dossier: Dossier
    private let held: [DossierFile]

    init(_ dossier: Dossier, holds held: [DossierFile]) {
        self.dossier = dossier
        self.held = held
    }

    var markdown: String {
        var page = Markdown()
        page.paragraph(Dossier.mark)
        page.heading(1, dossier.rapport.map { "Dossier bij update \($0.kwartaal)" } ?? "Dossier van een controle")
        page.paragraph(
            "**Alleen voor de analist.** Hier staat wat precies is over weinig jeugdigen, één bestand of één gemeente. Zet het niet "
                + "bij de rapporten, mail het niet door en publiceer er niets uit. Er staat geen jeugdige, bsn of nummer van een "
                + "indicatie of declaratie in.")
        page.paragraph(
            "Zet hier geen eigen bestanden bij: een volgende run vervangt deze map in haar geheel, en weigert dat als er een "
                + "bestand in staat dat niet van `tmsd` is. De CSV-bestanden openen met dubbelklik in een Nederlandse Excel."
        )
        page.table(
            [("bestand", .left), ("wat erin staat", .left)],
            rows: held.map { [Markdown.code($0.path), $0.uitleg] }
                + (dossier.gemeenten.isEmpty
                    ? []
                    : [
                        [
                            Markdown.code(GemeenteDossier.folder),
                            "per gemeente een map met haar eigen precieze cijfers, bedragen, bijstellingen, twijfels en afgekeurde rijen: alleen voor haar",
                        ]
                    ])
                + [
                    ["`invoer/`", "de instellingen en de referentie zoals ze zijn gelezen, precies"],
                    ["`SHA256SUMS`", "controlegetallen van alle andere bestanden in deze map"],
                ])
        page.paragraph(
            "De rijen die zijn afgekeurd, met bestand en regel, schrijft `tmsd` met `--afgekeurd BESTAND`. Wat iedereen mag zien en wat "
                + "alleen hier staat, zegt `reports/LEESMIJ.md`.")
        return page.text
    }
}
