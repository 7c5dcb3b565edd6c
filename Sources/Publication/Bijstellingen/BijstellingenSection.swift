import Figures
import Jeugdhulp
import Wording

/// The part of the report that explains what changed since the previous update.
struct BijstellingenSection {
    let vorige: VorigeUpdate
    /// Of this update.
    let figures: Figures
    /// Of either update: what they make incomplete is not compared.
    var gaten = Leveringsgaten()

    /// A line for each figure that changed; its numbers are found by step.
    private var lines: [Figure.Key] { Layout.bijstellingen.lines(figures) }

    var section: Document.Section {
        Document.Section(
            "bijstellingen", "Bijstellingen: wat er veranderde sinds update \(vorige.kop.kwartaal.code)",
            [.paragraph(opening)] + lopend + (vorige.verdeling == .perOorzaak ? divided : [.paragraph(later)]))
    }

    private var opening: Phrase {
        """
        De vorige update, \(vorige.kop.kwartaal.code), had peildatum \(vorige.kop.peildatum.inWords). Over dezelfde \
        periodes staan hier soms andere cijfers: elke levering maakt de gegevens vollediger.
        """
    }

    /// Of a running period that has no place in the tables any more.
    private var lopend: [Document.Block] {
        guard let lopend = vorige.lopend, vorige.verdeling == .perOorzaak,
            nietHeel.isEmpty || !nietHeel.contains(lopend)
        else { return [] }
        return [
            .paragraph(
                """
                De vorige update liet ook \(lopend.inZin) zien. Die periode staat niet meer in de tabellen, maar is opnieuw \
                geteld, zodat ook daarvan te zien is wat er veranderde.
                """)
        ]
    }

    private var later: Phrase {
        """
        Die peildatum ligt na die van deze update. Daarom is niet te zeggen wat sindsdien is veranderd.
        """
    }

    private var divided: [Document.Block] {
        let lines = lines
        guard !lines.isEmpty else {
            return [.paragraph("Geen enkel cijfer dat in beide updates staat, is veranderd.")] + remarks
        }
        let oorzaken = Oorzaak.allCases.filter { oorzaak in
            lines.contains { (waarde($0, .oorzaak(oorzaak))?.units ?? 0) != 0 }
        }
        let hasJoined = lines.contains { line in
            Oorzaak.allCases.contains { waarde(line, .oorzaak($0)) == .geen(.onderdrukt) }
        }
        let stappen = oorzaken.map(Bijstelstap.oorzaak) + (hasJoined && !oorzaken.isEmpty ? [.overig] : [])
        let kinds: [(title: String, maten: [Maat])] = [
            ("Bijgestelde aantallen en percentages", [.aantal, .inwoners, .jeugdigen, .percentage]),
            ("Bijgestelde bedragen, in hele euro's", [.bedrag]),
        ]
        let tables = kinds.compactMap { title, maten -> Document.Block? in
            let rows = lines.filter { maten.contains($0.maat) }
            return rows.isEmpty ? nil : .table(table(title, rows, stappen))
        }
        guard !oorzaken.isEmpty else { return tables + (hasJoined ? [.paragraph(untold)] : []) + remarks }
        return tables + [.paragraph(reading)] + (hasJoined ? [.paragraph(joined)] : [])
            + [.list(oorzaken.map { "\(emphasis: $0.heading): \($0.uitleg)" })] + remarks
    }

    private var untold: Phrase {
        """
        Waardoor de cijfers veranderden, staat hier niet: bij elk cijfer kan het bij een oorzaak om minder dan tien jeugdigen gaan. \
        Precies staan de oorzaken in het dossier van de analist.
        """
    }

    private var reading: Phrase {
        """
        De oorzaken overlappen niet en tellen op tot het verschil. Ze zijn een voor een toegepast, van links naar rechts; wat \
        twee oorzaken samen doen, staat bij de laatste. Een getal kan ook onder nul zijn: een jeugdige met een later \
        geregistreerd verblijf telt niet meer bij thuis. In \(code: Layout.bijstellingen.path) staan de bedragen tot op de cent.
        """
    }

    private var joined: Phrase {
        """
        Een oorzaak met een streepje is met andere samengevoegd in \(emphasis: "overig"), omdat het bij een van hen om minder dan \
        tien jeugdigen kan gaan. Precies staan de oorzaken in het dossier van de analist.
        """
    }

    private func table(_ caption: String, _ rows: [Figure.Key], _ stappen: [Bijstelstap]) -> Table {
        Table(
            caption: caption,
            columns: [Table.Column("onderwerp en periode", .left)]
                + (["was", "is", "verschil"] + stappen.map(\.heading)).map { Table.Column($0) },
            rows: rows.map { line in
                let changes = [Bijstelstap.verschil] + stappen
                return [Table.Cell("\(line.naam), \(line.periode.label)")]
                    + [.oud, .nieuw].map { Table.Cell(waarde(line, $0)?.forReaders ?? "") }
                    + changes.map { Table.Cell(waarde(line, $0)?.asChange ?? "") }
            })
    }

    private func waarde(_ line: Figure.Key, _ stap: Bijstelstap) -> Waarde? { figures[line.with { $0.stap = stap }] }

    /// What can't be seen in the figures: files that are gone, other rules, and what only the dossier tells.
    private var remarks: [Document.Block] {
        let herkomst = vorige.herkomst
        var items: [Phrase] = nietHeel.map {
            "\($0.label) is in een van beide updates niet of niet heel geleverd, en wordt daarom niet vergeleken."
        }
        items += named(
            Plural.word(herkomst.verdwenen.count, "Een bestand is verdwenen", "Er zijn bestanden verdwenen"),
            herkomst.verdwenen)
        items += named("Anders dan bij de vorige update", herkomst.andereRegels)
        if !herkomst.isNagerekend {
            items.append(
                """
                De vorige update is niet na te rekenen met haar eigen instellingen en referentie: de kopieën ontbreken of \
                passen niet bij de leveringen van nu. Wat daardoor verschilt, is niet apart te zien.
                """)
        }
        items.append(
            """
            Of een bestand van de vorige update sindsdien van inhoud is veranderd, staat hier niet; wat daardoor verschilt, valt \
            onder \(emphasis: Oorzaak.geschiedenisHerschreven.heading). Het dossier van de analist zegt het, als ook dat van de \
            vorige update er is.
            """)
        return [.list(items)]
    }

    /// Periods of both updates that are not whole in either.
    private var nietHeel: [Periode] {
        let both = gaten.union(vorige.kop.gaten)
        let own = Set(figures.of(.cijfers).map(\.key.periode))
        return (vorige.kop.periodes.filter { own.contains($0) || $0 == vorige.lopend }).filter { !both.isHeel($0) }
    }

    private func named(_ what: String, _ paths: [String]) -> [Phrase] {
        guard !paths.isEmpty else { return [] }
        let shown = 10
        let more = paths.count > shown ? " en nog \(DutchNumber.grouped(paths.count - shown))" : ""
        let names = paths.prefix(shown).enumerated().reduce(Phrase("\(what): ")) { phrase, path in
            phrase + (path.offset > 0 ? ", " : "") + "\(code: path.element)"
        }
        return [names + Phrase(more + ".")]
    }
}

extension Bijstelstap {
    /// The heading of its column, for readers.
    fileprivate var heading: String {
        switch self {
        case .oorzaak(let oorzaak): oorzaak.heading
        case .oud, .nieuw, .verschil, .overig: naam
        }
    }
}
