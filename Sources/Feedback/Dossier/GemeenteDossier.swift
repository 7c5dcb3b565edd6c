import Checking
import Contract
package import Figures
package import Intake
package import Jeugdhulp
import Publication
import Tabular

/// What one gemeente may know exactly, because it is about its own jeugdigen and its own money: for Kennispunt to send to it. Nothing of
/// another gemeente is in it. Rekenregels, R8.5.
package struct GemeenteDossier: Sendable {
    /// A rejected row of the gemeente.
    struct Afgekeurd: Sendable {
        let path: String
        let rejection: Rejection
    }

    /// Whose it is.
    package let gemeente: Gemeente
    private let kop: Updatekop
    /// Of this gemeente alone.
    private let figures: Figures
    private let hasVorige: Bool
    private let afgekeurd: [Afgekeurd]

    /// The folder of all of them, in a dossier.
    package static let folder = "per-gemeente/"

    /// `place` is that of the gemeente in `gemeenten.csv`; of `figures` only its own are kept. `hasVorige`: whether what changed since the
    /// previous update is among them.
    package init(
        _ gemeente: Gemeente, at place: Int, _ kop: Updatekop, _ figures: Figures, hasVorige: Bool,
        of files: [FileAccount]
    ) {
        (self.gemeente, self.kop, self.hasVorige) = (gemeente, kop, hasVorige)
        self.figures = Figures(figures.all.filter { $0.key.gebied == .gemeente(code: gemeente.code) })
        afgekeurd = files.flatMap { file in
            file.rejections.filter { file.gemeente(of: $0) == place }.map {
                Afgekeurd(path: file.file.path, rejection: $0)
            }
        }
    }

    /// `twijfels` are those of the whole run.
    func files(_ twijfels: Twijfels) -> [PublishedFile] {
        let own = twijfels.of(gemeente)
        let files: [(name: String, uitleg: String, bytes: [UInt8]?)] = [
            (
                "cijfers.csv", "alle cijfers van tabel 1 tot en met 8, precies",
                Layout.cijfers.bytes(figures, regio: kop.regio)
            ),
            (
                Layout.bijstellingen.path, "wat er sinds de vorige update veranderde, met de oorzaken",
                hasVorige ? Layout.bijstellingen.bytes(figures, regio: kop.regio) : nil
            ),
            ("twijfels.csv", "wat er opviel aan de levering, en wat eraan hangt", TwijfelTable(own).bytes),
            ("afgekeurd.csv", "elke rij die niet meetelt: waar zij staat en waarom", rejected),
        ]
        let held = files.compactMap { file in file.bytes.map { (file.name, file.uitleg, $0) } }
        return [PublishedFile(path: path("LEESMIJ.md"), text: page(held.map { ($0.0, $0.1) }))]
            + held.map { PublishedFile(path: path($0.0), bytes: $0.2) }
    }

    private func path(_ name: String) -> String { "\(GemeenteDossier.folder)\(gemeente.code)/\(name)" }

    private func page(_ files: [(name: String, uitleg: String)]) -> String {
        var page = Markdown()
        page.heading(1, "Precieze cijfers van \(Markdown.plain(gemeente.naam)), update \(kop.kwartaal.code)")
        page.paragraph(
            "**Alleen voor de gemeente \(Markdown.plain(gemeente.naam)).** Deze cijfers zijn niet afgerond en kunnen over weinig jeugdigen "
                + "gaan: publiceer er niets uit. Er staat niets van een andere gemeente in, en geen jeugdige, bsn of nummer van een "
                + "indicatie of declaratie.")
        page.paragraph(
            "Peildatum: \(kop.peildatum.inWords). Elke jeugdige telt één keer per tabel en periode. Tel deze cijfers niet op bij die van "
                + "andere gemeenten: wie verhuisde, telt in beide. De kolommen staan uitgelegd in `datapackage.json` van het rapport."
        )
        page.table(
            [("bestand", .left), ("wat erin staat", .left)], rows: files.map { [Markdown.code($0.name), $0.uitleg] })
        if hasVorige {
            page.paragraph(
                "In `\(Layout.bijstellingen.path)` is `oud` wat de vorige peildatum wist volgens de leveringen en de regels van nu."
            )
        }
        return page.text
    }

    private var rejected: [UInt8] {
        DossierFile.csv(
            ["bestand", "regel", "kolom", "code", "reden", "verwacht"],
            afgekeurd.map { one in
                let reden = one.rejection.reden
                return [
                    VisibleText.escaped(one.path), String(one.rejection.line), one.rejection.kolom?.naam ?? "",
                    reden.code,
                    reden.melding, reden.verwacht,
                ]
            })
    }
}
