package import Publication

extension Dossier {
    /// The name of the dossier of `tmsd watals`.
    package static let watals = "watals"
    static let watalsFiles = [
        (path: "watals.md", uitleg: "elk cijfer met de regels van nu en met de andere, zoals het is getoond"),
        (path: "watals.csv", uitleg: "hetzelfde om mee verder te rekenen"),
    ]

    /// All files but the list of checksums of what other rules make of the figures. `inputFiles` are the other settings and referentie;
    /// `delivered` is the SHA-256 of each delivered file.
    package static func watals(
        _ page: RegelvergelijkingPage, inputFiles: [InputFile], delivered: [(path: String, sha256: String)]
    ) -> [PublishedFile] {
        let sums = inputFiles.map { ($0.path, $0.sha256) } + delivered.map { ($0.path, $0.sha256) }
        return [
            PublishedFile(path: indexPath, text: watalsIndex),
            PublishedFile(path: watalsFiles[0].path, text: page.markdown),
            PublishedFile(path: watalsFiles[1].path, bytes: page.csv),
            PublishedFile(path: inputSumsPath, text: SumsText.lines(sums)),
        ] + inputFiles.map { PublishedFile(path: InputCopies.path(of: $0.path), bytes: $0.content) }
    }

    private static var watalsIndex: String {
        var page = Markdown()
        page.paragraph(mark)
        page.heading(1, "Dossier van een wat-als")
        page.paragraph(
            "**Alleen voor de analist.** Dit zijn cijfers met andere regels dan die van de rapporten, met verschillen die over weinig jeugdigen "
                + "kunnen gaan. Zet het niet bij de rapporten, mail het niet door en publiceer er niets uit. Er staat geen jeugdige, bsn of "
                + "nummer van een indicatie of declaratie in.")
        page.table(
            [("bestand", .left), ("wat erin staat", .left)],
            rows: watalsFiles.map { [Markdown.code($0.path), $0.uitleg] } + [
                [
                    "`\(inputSumsPath)`",
                    "controlegetallen van de leveringen die zijn gelezen, en van de bestanden in `invoer/`",
                ],
                ["`invoer/`", "de andere instellingen en referentie, precies zoals ermee is gerekend"],
                ["`SHA256SUMS`", "controlegetallen van alle andere bestanden in deze map"],
            ])
        return page.text
    }
}
