import Disclosure
import Figures
import Jeugdhulp
import Tabular

/// `kwaliteit.md`: what was read, rejected, replaced, withdrawn, out of scope and unknown. `reports/LEESMIJ.md` explains it.
struct KwaliteitPage {
    let update: Update
    private var page = Markdown()

    init(_ update: Update) {
        self.update = update
        writeOpening()
        writeRows()
        writeTies()
        writeFiles()
        writeDekking()
        writeRejections()
        writeStatuses()
        writeOther()
        writeControles()
    }

    var text: String { page.text }

    private var account: PublishableAccount { update.account }

    private mutating func writeOpening() {
        page.heading(1, "Kwaliteit van de levering bij update \(update.kop.kwartaal.code)")
        page.paragraph(
            "Peildatum \(update.kop.peildatum.inWords). Deze pagina zegt wat er is gelezen, wat er is afgekeurd en waarom, en of de "
                + "controles klopten. Er staat niets in over één jeugdige, en geen aantal van één bestand of één gemeente: die staan "
                + "in het dossier van de analist (`--dossier`).")
        if update.regels.fictief { page.paragraph("**Let op: dit zijn verzonnen voorbeelddata.**") }
        if account.waarschuwingen.isEmpty {
            page.paragraph("Er zijn geen waarschuwingen.")
        } else {
            page.heading(2, "Waarschuwingen")
            page.list(account.waarschuwingen)
        }
    }

    private mutating func writeRows() {
        page.heading(2, "Rijen")
        page.paragraph(
            "Wat er van elke gelezen rij werd, van alle bestanden samen. Rijen met hetzelfde nummer zijn versies van één record; de "
                + "versie met de laatste registratiedatum geldt. De aantallen tellen op tot wat er is gelezen. Een aantal onder "
                + "\(JoinedCounts.minimum) staat niet apart: het is met andere samengevoegd, en wat nul is of is samengevoegd, heeft "
                + "dan een streepje.")
        let rows = RowFate.allCases.map { fate in
            [fate.uitleg(isReplacing: update.regels.isReplacing)]
                + account.soorten.map { KwaliteitPage.text($0.rows(fate)) }
        }
        page.table(
            [("wat er van werd", .left)] + account.soorten.map { ($0.soort, .right) },
            rows: [["**gelezen**"] + account.soorten.map(KwaliteitPage.total)] + rows
                + [["samengevoegd"] + account.soorten.map { KwaliteitPage.text($0.rows?.joined) }])
    }

    private static func total(_ soort: PublishableAccount.Soort) -> String {
        soort.rows.map { DutchNumber.grouped($0.total) } ?? "minder dan \(JoinedCounts.minimum)"
    }

    private static func text(_ count: Int?) -> String { count.map(DutchNumber.grouped) ?? "-" }

    /// The files of which versions hold only by the order of reading: which, not how many (Rekenregels, R2.4).
    private mutating func writeTies() {
        let paths = account.files.filter(\.hasTies).map(\.path)
        guard !paths.isEmpty else { return }
        page.paragraph(
            "Van sommige records zijn versies met een andere inhoud op hetzelfde moment geregistreerd. Dan geldt die van de latere "
                + "levering, en anders die het laatst is gelezen. Versies die zo gelden, staan in:")
        page.list(paths.map(Markdown.code))
    }

    private mutating func writeFiles() {
        page.heading(2, "Bestanden")
        page.table(
            [("bestand", .left), ("gelezen als", .left)],
            rows: account.files.map { [Markdown.code($0.path), dialect($0)] })
    }

    private mutating func writeDekking() { KwaliteitPage.dekking(account.dekking, in: &page) }

    private func dialect(_ file: PublishableAccount.File) -> String {
        let base = "\(file.tekenset), \(file.scheidingsteken)"
        return file.decimaalteken.map { "\(base), decimale \($0)" } ?? base
    }

    private mutating func writeRejections() {
        page.heading(2, "Afgekeurde rijen")
        guard !account.reasons.isEmpty else {
            page.paragraph("Er zijn geen rijen afgekeurd.")
            return
        }
        page.paragraph(
            "Een afgekeurde rij telt nergens mee. Met `--afgekeurd BESTAND` schrijft `tmsd` van elke afgekeurde rij op in welk bestand en "
                + "op welke regel zij staat. Een reden die weinig rijen hebben, staat hier niet apart.")
        let told = account.reasons.indices.filter { place in
            account.soorten.contains { $0.rejected?.shown[place] ?? 0 > 0 }
        }
        let joined = account.soorten.contains { $0.rejected?.joined ?? 0 > 0 }
        guard !told.isEmpty || joined else { return }
        page.table(
            [("code", .left), ("reden", .left), ("verwacht", .left)] + account.soorten.map { ($0.soort, .right) },
            rows: told.map { place in
                let reason = account.reasons[place]
                return [reason.code, reason.melding, reason.verwacht]
                    + account.soorten.map { KwaliteitPage.text($0.rejected?.shown[place]) }
            }
                + (joined
                    ? [["", "andere redenen", ""] + account.soorten.map { KwaliteitPage.text($0.rejected?.joined) }]
                    : []))
    }
}

extension KwaliteitPage {
    private mutating func writeStatuses() {
        guard !account.statuses.isEmpty || account.hasOtherStatuses else { return }
        page.heading(2, "Statussen zonder gevolg")
        page.paragraph(
            "Deze waarden van `status` in aangenomen rijen veranderen niets. Zij staan hier als ze in minstens "
                + "\(max(JoinedCounts.minimum, account.rule.statusRows)) rijen staan: een zeldzame waarde kan over een persoon gaan."
        )
        if !account.statuses.isEmpty {
            page.table(
                [("status", .left), ("rijen", .right)],
                rows: account.statuses.map { [Markdown.code($0.word), DutchNumber.grouped($0.rows)] })
        }
        if account.hasOtherStatuses { page.paragraph("Er zijn ook andere waarden, die hier niet staan.") }
    }

    private mutating func writeOther() {
        page.heading(2, "Niet gelezen")
        let columns = account.furtherColumns
        if columns.isEmpty, account.otherFiles.isEmpty {
            page.paragraph("Er waren geen andere bestanden en geen andere kolommen.")
        }
        if !account.otherFiles.isEmpty {
            page.paragraph("Bestanden onder `leveringen` die geen levering zijn:")
            page.list(account.otherFiles.map(Markdown.code))
        }
        if !columns.isEmpty {
            page.paragraph("Kolommen die niet worden gebruikt:")
            page.list(columns.map { $0.isEmpty ? "een kolom zonder naam" : Markdown.code($0) })
        }
    }

    private mutating func writeControles() {
        page.heading(2, "Controles")
        page.table(
            [("code", .left), ("wat moet kloppen", .left), ("uitkomst", .left)],
            rows: account.checks.map { [$0.code, $0.bewering, $0.holds ? "klopt" : "**klopt niet**"] })
    }
}
