import Disclosure
import Figures
import Publication
import Tabular

/// A file of a dossier: what it is called, what stands in it and how it is made. The page that explains them follows from this too.
struct DossierFile {
    let path: String
    /// For the analyst, as Markdown.
    let uitleg: String
    /// `nil` where the run has nothing of the kind.
    let bytes: @Sendable (Dossier) -> [UInt8]?

    /// The page itself, which is made after the others.
    static let index = DossierFile(path: Dossier.indexPath, uitleg: "") { _ in nil }

    /// In the order in which they are explained.
    static let all = [
        DossierFile(
            path: "bestanden.csv",
            uitleg: "per bestand: hoe het is gelezen, hoe groot het is, en wat er van zijn rijen en records werd",
            bytes: { DossierTables($0.account).bestanden }),
        DossierFile(
            path: "gemeenten.csv", uitleg: "hetzelfde per gemeente en soort; `ontbreekt` waar er niet één rij van is",
            bytes: { DossierTables($0.account).gemeenten }),
        DossierFile(
            path: "afkeurredenen.csv", uitleg: "per bestand en code: hoeveel rijen zijn afgekeurd",
            bytes: { DossierTables($0.account).afkeurredenen }),
        DossierFile(
            path: "statussen.csv",
            uitleg:
                "waarden van `status` die niets veranderen, met hun rijen; wat een naam kan zijn, staat er niet bij",
            bytes: { DossierTables($0.account).statussen }),
        DossierFile(
            path: "waarschuwingen.csv", uitleg: "elke waarschuwing, en bij `controleer` elke fout, met haar getallen",
            bytes: { dossier in
                csv(["code", "tekst"], dossier.meldingen.map { [$0.code, $0.tekst] })
            }),
        DossierFile(
            path: "toetsen.csv", uitleg: "elke toets tussen rijen en bestanden, en hoe vaak er iets opviel",
            bytes: { dossier in
                guard !dossier.toetsen.isEmpty else { return nil }
                return csv(
                    ["code", "toets", "aantal"], dossier.toetsen.map { [$0.code, $0.titel, String($0.aantal)] })
            }),
        DossierFile(
            path: "twijfels.csv",
            uitleg:
                "elke twijfel over de leveringen: waar, wat eraan hangt, de eerste regels (als regels zijn gelezen), en of zij de run tegenhoudt",
            bytes: { TwijfelTable($0.twijfels).bytes }),
        DossierFile(
            path: Layout.bijstellingen.path,
            uitleg: "wat er sinds de vorige update veranderde, elke oorzaak precies; niets is samengevoegd in `overig`",
            bytes: { dossier in
                dossier.rapport.flatMap { rapport in
                    rapport.figures.map { Layout.bijstellingen.bytes($0, regio: rapport.regio) }
                }
            }),
        DossierFile(
            path: "leveringen-vorige.csv",
            uitleg:
                "elk bestand naast de leveringen van de vorige update: gelijk, gewijzigd, nieuw, verdwenen of onbekend",
            bytes: { dossier in
                dossier.rapport?.vergelijking.map { vergelijking in
                    csv(
                        ["bestand", "uitkomst"],
                        vergelijking.bestanden.map { [VisibleText.escaped($0.path), $0.uitkomst.rawValue] })
                }
            }),
        DossierFile(
            path: Dossier.inputSumsPath,
            uitleg: "controlegetallen van elk bestand van DATA dat is gelezen; `sha256sum -c` in DATA controleert ze",
            bytes: { dossier in
                Array(
                    SumsText.lines(
                        dossier.inputFiles.map { ($0.path, $0.sha256) }
                            + dossier.account.files.map { ($0.path, $0.sha256) }
                    ).utf8)
            }),
        DossierFile(
            path: Dossier.reportSumsPath,
            uitleg: "de controlegetallen van het rapport waar dit dossier bij hoort: gelijk aan `SHA256SUMS` daarin",
            bytes: { $0.rapport?.sums }),
    ]

    static func csv(_ header: [String], _ rows: [[String]]) -> [UInt8] {
        var csv = CSVText(.dutchSpreadsheet)
        csv.append(header)
        for row in rows { csv.append(row) }
        return csv.bytes
    }
}
