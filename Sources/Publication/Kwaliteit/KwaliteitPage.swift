import Counting
import Intake
import Jeugdhulp
import Tabular
import Wording

/// `kwaliteit.md`: what was read, rejected, replaced, withdrawn, out of scope and unknown. Contract, section 5.
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

    private var files: [FileAccount] { update.levering.files }

    private mutating func writeOpening() {
        page.heading(1, "Kwaliteit van de levering bij update \(update.cijfers.kwartaal.code)")
        page.paragraph(
            "Peildatum \(update.cijfers.peildatum.inWords). Deze pagina is voor de analist: wat er is gelezen, wat er is afgekeurd en "
                + "waarom, en of de controles klopten. Er staat niets in over één jeugdige.")
        if update.instellingen.fictief { page.paragraph("**Let op: dit zijn verzonnen voorbeelddata.**") }
        if update.waarschuwingen.isEmpty {
            page.paragraph("Er zijn geen waarschuwingen.")
        } else {
            page.heading(2, "Waarschuwingen")
            page.list(update.waarschuwingen)
        }
        page.heading(2, "Rijen")
        page.paragraph(
            "Van elk bestand geldt: gelezen = aangenomen + afgekeurd + buiten de Jeugdwet. Rijen die na de peildatum zijn "
                + "geregistreerd, zijn aangenomen maar tellen niet mee.")
        page.table(
            [("soort", .left)]
                + ["gelezen", "aangenomen", "afgekeurd", "buiten Jeugdwet", "na peildatum"].map { ($0, .right) },
            rows: Leveringssoort.allCases.map { soort in
                let own = files.filter { $0.file.soort == soort }
                let counts = [\FileAccount.read, \.accepted, \.rejected, \.outOfScope, \.afterPeildatum]
                return [soort.rawValue]
                    + counts.map { path in DutchNumber.grouped(own.reduce(0) { $0 + $1[keyPath: path] }) }
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
            rows: [("indicaties", update.telling.indicaties.total), ("declaraties", update.telling.declaraties.total)]
                .map {
                    [$0.0] + $0.1.columns.map(DutchNumber.grouped)
                })
    }

    /// The files of which versions hold only by the order of reading: which, not how many (contract, sections 2.4 and 5).
    private mutating func writeTies() {
        let paths = files.enumerated().compactMap { place, account in
            let records = account.file.soort == .indicaties ? update.telling.indicaties : update.telling.declaraties
            return records.byFile[place].decidedByTie > 0 ? account.file.path : nil
        }
        guard !paths.isEmpty else { return }
        page.paragraph(
            "Van sommige records zijn versies met een andere inhoud op hetzelfde moment geregistreerd. Dan geldt die van de latere "
                + "levering, en anders die het laatst is gelezen. Versies die zo gelden, staan in:")
        page.list(paths.map(Markdown.code))
    }

    /// Rows that are not seen because of the delivery in which they stand: what their column is called, and why they are not seen.
    private var otherDelivery: (kop: String, uitleg: String) {
        guard update.instellingen.leveringen == .volledig else {
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
            "Een bestand is vaak van één gemeente. Daarom zijn aantallen records en vervangen versies onder \(update.instellingen.minimumCelgrootte) hier "
                + "onderdrukt, behalve 0; aantallen rijen staan er precies.")
        let names = ["gelezen", "aangenomen", "afgekeurd", "buiten Jeugdwet", "na peildatum"]
        let recordNames = [otherDelivery.kop, "vervangen", "ingetrokken", "verwijderd", "bestaand", "onbekend"]
        page.table(
            [("bestand", .left), ("gelezen als", .left)] + (names + recordNames).map { ($0, .right) },
            rows: files.enumerated().map { place, account in
                let records = account.file.soort == .indicaties ? update.telling.indicaties : update.telling.declaraties
                let rows = [
                    account.read, account.accepted, account.rejected, account.outOfScope, account.afterPeildatum,
                ]
                return [Markdown.code(account.file.path), dialect(account.file)]
                    + rows.map(DutchNumber.grouped) + records.byFile[place].columns.map(suppressed)
            })
    }

    private func dialect(_ file: DeliveredFile) -> String {
        let base = "\(file.encoding.rawValue), \(file.header.delimiter.naam)"
        return file.soort == .declaraties ? base + ", decimale \(file.decimalSign.naam)" : base
    }
}

extension RecordAccount.Counts {
    /// In the order of the tables of `kwaliteit.md`.
    var columns: [Int] { [superseded, replaced, withdrawn, removed, existing, unknown] }
}

extension KwaliteitPage {
    private mutating func writeRejections() {
        page.heading(2, "Afgekeurde rijen")
        let reasons = Afkeurreden.allCases.filter { reden in
            files.contains { $0.rejectedByReden[Int(reden.rawValue)] > 0 }
        }
        guard !reasons.isEmpty else {
            page.paragraph("Er zijn geen rijen afgekeurd.")
            return
        }
        page.paragraph(
            "Een afgekeurde rij telt nergens mee. Met `--afgekeurd BESTAND` schrijft `tmsd` van elke afgekeurde rij op in welk bestand en "
                + "op welke regel zij staat.")
        page.table(
            [("code", .left), ("reden", .left), ("verwacht", .left), ("rijen", .right)],
            rows: reasons.map { reden in
                let count = files.reduce(0) { $0 + $1.rejectedByReden[Int(reden.rawValue)] }
                return [reden.code, reden.melding, reden.verwacht, DutchNumber.grouped(count)]
            })
        page.table(
            [("bestand", .left), ("code", .left), ("rijen", .right)],
            rows: files.flatMap { account in
                reasons.filter { account.rejectedByReden[Int($0.rawValue)] > 0 }.map { reden in
                    [
                        Markdown.code(account.file.path), reden.code,
                        DutchNumber.grouped(account.rejectedByReden[Int(reden.rawValue)]),
                    ]
                }
            })
    }

    private mutating func writeGemeenten() {
        let elsewhere =
            update.levering.indicatiesPerGemeente.rejectedElsewhere
            + update.levering.declaratiesPerGemeente.rejectedElsewhere
        page.heading(2, "Per gemeente")
        page.paragraph(
            "Aantallen onder \(update.instellingen.minimumCelgrootte) zijn onderdrukt, behalve 0. Van "
                + DutchNumber.counted(elsewhere, "afgekeurde rij", "afgekeurde rijen")
                + " is de gemeente niet te herkennen; zij \(Plural.word(elsewhere, "staat", "staan")) hier niet bij."
        )
        let kinds = [
            ("indicaties", update.levering.indicatiesPerGemeente, update.telling.indicaties),
            ("declaraties", update.levering.declaratiesPerGemeente, update.telling.declaraties),
        ]
        let names = [
            "aangenomen", "afgekeurd", otherDelivery.kop, "vervangen", "ingetrokken", "verwijderd", "bestaand",
            "onbekend",
        ]
        page.table(
            [("gemeente", .left), ("soort", .left)] + names.map { ($0, .right) },
            rows: update.referentie.gemeenten.enumerated().flatMap { place, gemeente in
                kinds.map { soort, rows, records in
                    [Markdown.code("\(gemeente.code) \(gemeente.naam)"), soort]
                        + ([rows.accepted[place], rows.rejected[place]] + records.byGemeente[place].columns).map(
                            suppressed)
                }
            })
    }

    /// A count per gemeente, as it may be published (contract, section 5).
    func suppressed(_ count: Int) -> String {
        count > 0 && count < update.instellingen.minimumCelgrootte
            ? Waarde.Reden.onderdrukt.rawValue : DutchNumber.grouped(count)
    }

    private mutating func writeStatuses() {
        let minimum = max(2, update.instellingen.minimumCelgrootte)
        let statuses = update.levering.statuses.list(minimum: minimum)
        guard !statuses.words.isEmpty || statuses.otherRows > 0 else { return }
        page.heading(2, "Statussen zonder gevolg")
        page.paragraph(
            "Deze waarden van `status` in aangenomen rijen veranderen niets. Bekende woorden staan er altijd bij, andere woorden als ze "
                + "in minstens \(minimum) rijen staan: een zeldzame waarde kan over een persoon gaan.")
        var rows = statuses.words.map { [Markdown.code($0.word), DutchNumber.grouped($0.rows)] }
        if statuses.otherRows > 0 {
            rows.append(["iets anders, niet getoond", DutchNumber.grouped(statuses.otherRows)])
        }
        page.table([("status", .left), ("rijen", .right)], rows: rows)
    }

    private mutating func writeOther() {
        page.heading(2, "Niet gelezen")
        let columns = update.levering.furtherColumns
        if columns.isEmpty, update.otherFiles.isEmpty {
            page.paragraph("Er waren geen andere bestanden en geen andere kolommen.")
        }
        if !update.otherFiles.isEmpty {
            page.paragraph("Bestanden onder `leveringen` die geen levering zijn:")
            page.list(update.otherFiles.map(Markdown.code))
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
            rows: update.controles.map { [$0.code, $0.bewering, $0.holds ? "klopt" : "**klopt niet**"] })
    }
}
