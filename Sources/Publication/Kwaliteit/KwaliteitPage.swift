import Disclosure
import Figures
import Jeugdhulp
import Tabular
import Wording

/// `kwaliteit.md`: what was read, rejected, replaced, withdrawn, out of scope and unknown. `reports/LEESMIJ.md` explains it.
struct KwaliteitPage {
    let update: Update
    private var page = Markdown()

    init(_ update: Update) {
        self.update = update
        writeOpening()
        writeRecords()
        writeTies()
        writeFiles()
        writeRejections()
        writeGemeenten()
        writeStatuses()
        writeOther()
        writeControles()
    }

    var text: String { page.text }

    private var account: Account<SmallCounts.Shown> { update.account }
    private var totals: AccountTotals { update.account.totals }

    private static let rowNames = ["gelezen", "aangenomen", "afgekeurd", "buiten Jeugdwet", "na peildatum"]

    private mutating func writeOpening() {
        page.heading(1, "Kwaliteit van de levering bij update \(update.kop.kwartaal.code)")
        page.paragraph(
            "Peildatum \(update.kop.peildatum.inWords). Deze pagina is voor de analist: wat er is gelezen, wat er is afgekeurd en "
                + "waarom, en of de controles klopten. Er staat niets in over één jeugdige.")
        if update.regels.fictief { page.paragraph("**Let op: dit zijn verzonnen voorbeelddata.**") }
        if totals.waarschuwingen.isEmpty {
            page.paragraph("Er zijn geen waarschuwingen.")
        } else {
            page.heading(2, "Waarschuwingen")
            page.list(totals.waarschuwingen)
        }
        page.heading(2, "Rijen")
        page.paragraph(
            "Van elk bestand geldt: gelezen = aangenomen + afgekeurd + buiten de Jeugdwet. Rijen die na de peildatum zijn "
                + "geregistreerd, zijn aangenomen maar tellen niet mee.")
        page.table(
            [("soort", .left)] + KwaliteitPage.rowNames.map { ($0, .right) },
            rows: totals.soorten.map { soort in
                let own = account.files.filter { $0.soort == soort }.map(\.rows.columns)
                return [soort]
                    + KwaliteitPage.rowNames.indices.map { place in
                        DutchNumber.grouped(own.reduce(0) { $0 + $1[place] })
                    }
            })
    }

    private mutating func writeRecords() {
        page.heading(2, "Records")
        page.paragraph(
            "Rijen met hetzelfde nummer zijn versies van één record. De versie met de laatste registratiedatum geldt; de andere zijn "
                + "vervangen. *Ingetrokken* is een record waarvan de geldende versie dat zegt; *verwijderd* is een indicatie met reden 13 "
                + "en einddatum gelijk aan begindatum. *Onbekend* zijn bestaande records met een productcode die niet in "
                + "`voorzieningen.csv` staat of die leeg is: zij tellen alleen mee in tabel 2. "
                + otherDelivery.uitleg)
        page.table(
            [("soort", .left)]
                + [otherDelivery.kop, "vervangen", "ingetrokken", "verwijderd", "bestaand", "waarvan onbekend"].map {
                    ($0, .right)
                },
            rows: zip(totals.soorten, totals.records).map { [$0] + $1.map(DutchNumber.grouped) })
    }

    /// The files of which versions hold only by the order of reading: which, not how many (Rekenregels, R2.4; `Decision-SuppressionInKwaliteit`).
    private mutating func writeTies() {
        let paths = account.files.filter(\.hasTies).map(\.path)
        guard !paths.isEmpty else { return }
        page.paragraph(
            "Van sommige records zijn versies met een andere inhoud op hetzelfde moment geregistreerd. Dan geldt die van de latere "
                + "levering, en anders die het laatst is gelezen. Versies die zo gelden, staan in:")
        page.list(paths.map(Markdown.code))
    }

    /// Rows that are not seen because of the delivery in which they stand: what their column is called, and why they are not seen.
    private var otherDelivery: (kop: String, uitleg: String) {
        guard update.regels.isReplacing else {
            return (
                "oudere levering",
                "*Oudere levering* zijn rijen die niet meetellen omdat de gemeente later een nieuwe, volledige levering deed "
                    + "(alleen bij `leveringen`: `volledig`)."
            )
        }
        return (
            "andere levering",
            "*Andere levering* zijn rijen die niet meetellen omdat zij niet staan in de nieuwste levering die de gemeente tot en met "
                + "de peildatum deed: zij staan in een oudere, of in een die als van na de peildatum telt."
        )
    }

    private mutating func writeFiles() {
        page.heading(2, "Per bestand")
        page.paragraph(
            "Een bestand is vaak van één gemeente. Daarom zijn aantallen records en vervangen versies onder \(update.publishable.rule.minimum) hier "
                + "onderdrukt, behalve 0; aantallen rijen staan er precies.")
        let recordNames = [otherDelivery.kop, "vervangen", "ingetrokken", "verwijderd", "bestaand", "onbekend"]
        page.table(
            [("bestand", .left), ("gelezen als", .left)] + (KwaliteitPage.rowNames + recordNames).map { ($0, .right) },
            rows: account.files.map { file in
                [Markdown.code(file.path), dialect(file)] + file.rows.columns.map(DutchNumber.grouped)
                    + file.records.columns.map(KwaliteitPage.text)
            })
    }

    private func dialect(_ file: Account<SmallCounts.Shown>.File) -> String {
        let base = "\(file.tekenset), \(file.scheidingsteken)"
        return file.decimaalteken.map { "\(base), decimale \($0)" } ?? base
    }

    /// A number of one file or gemeente as it may be published.
    private static func text(_ shown: SmallCounts.Shown) -> String {
        switch shown {
        case .aantal(let count): DutchNumber.grouped(count)
        case .onderdrukt: Waarde.Reden.onderdrukt.status
        }
    }
}

extension Account.Rows {
    /// In the order of the tables of `kwaliteit.md`.
    fileprivate var columns: [Int] { [read, accepted, rejected, outOfScope, afterPeildatum] }
}

extension KwaliteitPage {
    private mutating func writeRejections() {
        page.heading(2, "Afgekeurde rijen")
        let reasons = totals.reasons
        guard !reasons.isEmpty else {
            page.paragraph("Er zijn geen rijen afgekeurd.")
            return
        }
        page.paragraph(
            "Een afgekeurde rij telt nergens mee. Met `--afgekeurd BESTAND` schrijft `tmsd` van elke afgekeurde rij op in welk bestand en "
                + "op welke regel zij staat.")
        page.table(
            [("code", .left), ("reden", .left), ("verwacht", .left), ("rijen", .right)],
            rows: reasons.enumerated().map { place, reason in
                let count = account.files.reduce(0) { $0 + $1.rejected[place] }
                return [reason.code, reason.melding, reason.verwacht, DutchNumber.grouped(count)]
            })
        page.table(
            [("bestand", .left), ("code", .left), ("rijen", .right)],
            rows: account.files.flatMap { file in
                zip(reasons, file.rejected).filter { $0.1 > 0 }.map { reason, count in
                    [Markdown.code(file.path), reason.code, DutchNumber.grouped(count)]
                }
            })
    }

    private mutating func writeGemeenten() {
        page.heading(2, "Per gemeente")
        page.paragraph(
            "Aantallen onder \(update.publishable.rule.minimum) zijn onderdrukt, behalve 0. Van "
                + DutchNumber.counted(totals.rejectedElsewhere, "afgekeurde rij", "afgekeurde rijen")
                + " is de gemeente niet te herkennen; zij \(Plural.word(totals.rejectedElsewhere, "staat", "staan")) hier niet bij."
        )
        let names = [
            "aangenomen", "afgekeurd", otherDelivery.kop, "vervangen", "ingetrokken", "verwijderd", "bestaand",
            "onbekend",
        ]
        page.table(
            [("gemeente", .left), ("soort", .left)] + names.map { ($0, .right) },
            rows: account.perGemeente.map { one in
                [Markdown.code("\(one.gemeente.code) \(one.gemeente.naam)"), one.soort]
                    + ([one.accepted, one.rejected] + one.records.columns).map(KwaliteitPage.text)
            })
    }

    private mutating func writeStatuses() {
        guard !totals.statuses.isEmpty || totals.otherStatusRows > 0 else { return }
        page.heading(2, "Statussen zonder gevolg")
        page.paragraph(
            "Deze waarden van `status` in aangenomen rijen veranderen niets. Bekende woorden staan er altijd bij, andere woorden als ze "
                + "in minstens \(update.publishable.rule.statusRows) rijen staan: een zeldzame waarde kan over een persoon gaan."
        )
        var rows = totals.statuses.map { [Markdown.code($0.word), DutchNumber.grouped($0.rows)] }
        if totals.otherStatusRows > 0 {
            rows.append(["iets anders, niet getoond", DutchNumber.grouped(totals.otherStatusRows)])
        }
        page.table([("status", .left), ("rijen", .right)], rows: rows)
    }

    private mutating func writeOther() {
        page.heading(2, "Niet gelezen")
        let columns = totals.furtherColumns
        if columns.isEmpty, totals.otherFiles.isEmpty {
            page.paragraph("Er waren geen andere bestanden en geen andere kolommen.")
        }
        if !totals.otherFiles.isEmpty {
            page.paragraph("Bestanden onder `leveringen` die geen levering zijn:")
            page.list(totals.otherFiles.map(Markdown.code))
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
            rows: totals.checks.map { [$0.code, $0.bewering, $0.holds ? "klopt" : "**klopt niet**"] })
    }
}
