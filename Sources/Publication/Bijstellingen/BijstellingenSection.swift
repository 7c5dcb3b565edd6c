import Jeugdhulp
import Wording

/// The part of the report that explains what changed since the previous update.
struct BijstellingenSection {
    let vorige: VorigeUpdate

    private var bijstellingen: Bijstellingen { vorige.bijstellingen }

    var section: Document.Section {
        Document.Section(
            "bijstellingen", "Bijstellingen: wat er veranderde sinds update \(vorige.cijfers.kwartaal.code)",
            [.paragraph(opening)] + (bijstellingen.verdeling == .perOorzaak ? divided : [.paragraph(later)]))
    }

    private var opening: Phrase {
        """
        De vorige update, \(vorige.cijfers.kwartaal.code), had peildatum \(vorige.cijfers.peildatum.inWords). Over dezelfde \
        periodes staan hier soms andere cijfers: elke levering maakt de gegevens vollediger.
        """
    }

    private var later: Phrase {
        """
        Die peildatum ligt na die van deze update. Daarom is niet te zeggen wat sindsdien is veranderd.
        """
    }

    private var divided: [Document.Block] {
        guard !bijstellingen.all.isEmpty else {
            return [.paragraph("Geen enkel cijfer dat in beide updates staat, is veranderd.")] + remarks
        }
        let oorzaken = Oorzaak.allCases.filter { oorzaak in
            bijstellingen.all.contains { ($0.deel(oorzaak)?.units ?? 0) != 0 }
        }
        let kinds: [(title: String, maten: [Maat])] = [
            ("Bijgestelde aantallen en percentages", [.aantal, .inwoners, .jeugdigen, .percentage]),
            ("Bijgestelde bedragen, in hele euro's", [.bedrag]),
        ]
        let tables = kinds.compactMap { title, maten -> Document.Block? in
            let rows = bijstellingen.all.filter { maten.contains($0.verschil.sleutel.maat) }
            return rows.isEmpty ? nil : .table(table(title, rows, oorzaken))
        }
        return tables
            + [
                .paragraph(
                    """
                    De oorzaken overlappen niet en tellen op tot het verschil. Ze zijn een voor een toegepast, van links naar \
                    rechts; wat twee oorzaken samen doen, staat bij de laatste. Een getal kan ook onder nul zijn: een jeugdige \
                    met een later geregistreerd verblijf telt niet meer bij thuis. In \(code: BijstellingenFile.path) staan de \
                    bedragen tot op de cent.
                    """),
                .list(oorzaken.map { "\(emphasis: $0.heading): \($0.uitleg)" }),
            ] + remarks
    }

    private func table(_ caption: String, _ rows: [Bijstelling], _ oorzaken: [Oorzaak]) -> Table {
        Table(
            caption: caption,
            columns: [Table.Column("onderwerp en periode", .left)]
                + (["was", "is", "verschil"] + oorzaken.map(\.heading)).map { Table.Column($0) },
            rows: rows.map { bijstelling in
                let verschil = bijstelling.verschil
                let changes = [verschil.verschil] + oorzaken.map(bijstelling.deel)
                return [Table.Cell("\(verschil.sleutel.naam), \(verschil.sleutel.periode.label)")]
                    + [verschil.oud, verschil.nieuw].map { Table.Cell($0?.forReaders ?? "") }
                    + changes.map { Table.Cell($0?.asChange ?? "") }
            })
    }

    /// What can't be seen in the figures: files that are gone or changed, other rules, another version of the program.
    private var remarks: [Document.Block] {
        let herkomst = vorige.herkomst
        var items: [Phrase] = []
        items += named(
            Plural.word(herkomst.verdwenen.count, "Een bestand is verdwenen", "Er zijn bestanden verdwenen"),
            herkomst.verdwenen)
        items += named(
            Plural.word(herkomst.gewijzigd.count, "Een bestand is", "Er zijn bestanden")
                + " sinds de vorige update veranderd", herkomst.gewijzigd)
        items += named("Anders dan bij de vorige update", herkomst.andereRegels)
        if !herkomst.isNagerekend {
            items.append(
                """
                De vorige update is niet na te rekenen met haar eigen instellingen en referentie: de kopieën ontbreken of \
                passen niet bij de leveringen van nu. Wat daardoor verschilt, is niet apart te zien.
                """)
        }
        return items.isEmpty ? [] : [.list(items)]
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
