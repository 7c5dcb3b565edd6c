package import Figures
import Jeugdhulp
import Tabular
import Wording

/// What `tmsd vergelijk` shows to readers: every figure that is not the same in two updates.
package struct VergelijkingPage {
    private let oud: Updatekop
    private let nieuw: Updatekop
    private let vergelijking: Updatevergelijking

    private let mappen: (oud: String, nieuw: String)

    /// Of two updates as they were published; `mappen` are their folders as they were given.
    package init(
        oud: Updatekop, nieuw: Updatekop, mappen: (oud: String, nieuw: String), _ vergelijking: Updatevergelijking
    ) {
        self.oud = oud
        self.nieuw = nieuw
        self.mappen = mappen
        self.vergelijking = vergelijking
    }

    /// As Markdown.
    package var markdown: String {
        Document(
            title: "Update \(namen.oud) vergeleken met update \(namen.nieuw)",
            opening: [
                .list([side("Oud", oud, mappen.oud), side("Nieuw", nieuw, mappen.nieuw)]), .paragraph(summary),
            ] + nietHeel,
            sections: vergelijking.bestanden.flatMap(changed)
                + [onlyIn("oud", oud, namen.oud, \.nieuw), onlyIn("nieuw", nieuw, namen.nieuw, \.oud)]
                .compactMap(\.self)
        ).markdown
    }

    /// The two by their quarter; of one quarter by their peildatum too, and of one peildatum as the old one and the new one.
    private var namen: (oud: String, nieuw: String) {
        guard oud.kwartaal == nieuw.kwartaal else { return (oud.kwartaal.code, nieuw.kwartaal.code) }
        let (first, second) =
            oud.peildatum == nieuw.peildatum
            ? ("oud", "nieuw") : ("peildatum \(oud.peildatum.inWords)", "peildatum \(nieuw.peildatum.inWords)")
        return ("\(oud.kwartaal.code) (\(first))", "\(nieuw.kwartaal.code) (\(second))")
    }

    private func side(_ title: String, _ update: Updatekop, _ map: String) -> Phrase {
        "\(title): \(update.kwartaal.code), peildatum \(update.peildatum.inWords), uit \(code: VisibleText.escaped(map))"
    }

    private var inBoth: [Figuurverschil] { vergelijking.verschillen.filter { $0.oud != nil && $0.nieuw != nil } }

    private var summary: Phrase {
        let equal = inBoth.count(where: \.isEqual)
        if vergelijking.isEqual {
            return equal == 1 ? "Het ene cijfer is gelijk." : "Alle \(equal) cijfers zijn gelijk."
        }
        if inBoth.count == 1 { return "Het ene cijfer dat in beide staat, is \(equal == 1 ? "gelijk" : "anders")." }
        let verb = Plural.word(equal, "is", "zijn")
        return
            "Van de \(inBoth.count) cijfers die in beide staan \(verb) er \(equal) gelijk en \(inBoth.count - equal) niet."
    }

    /// Of which periods no difference stands there.
    private var nietHeel: [Document.Block] {
        let left = inBoth.filter { !$0.isVergelijkbaar && !$0.isEqual }.map(\.key.periode)
        let periodes = (oud.periodes + nieuw.periodes.filter { !oud.periodes.contains($0) }).filter(left.contains)
        guard !periodes.isEmpty else { return [] }
        return [
            .paragraph(
                Phrase(
                    "Van \(Opsomming.en(periodes.map(\.label))) staat er geen verschil: over een deel ervan is niet geleverd."
                ))
        ]
    }

    /// What differs in one file: of that with the eight tables numbers apart from amounts.
    private func changed(_ bestand: Updatevergelijking.Bestand) -> [Document.Section] {
        let rows = bestand.verschillen.filter { $0.oud != nil && $0.nieuw != nil && !$0.isEqual }
        let parts: [(title: String, id: String, rows: [Figuurverschil])]
        if bestand.layout.path == Layout.cijfers.path {
            parts = [
                ("Aantallen en percentages", "aantallen", rows.filter { $0.key.maat.eenheid != .bedrag }),
                ("Bedragen", "bedragen", rows.filter { $0.key.maat.eenheid == .bedrag }),
            ]
        } else {
            parts = [("Anders in \(bestand.layout.path)", "anders-\(bestand.layout.path.prefix { $0 != "." })", rows)]
        }
        return parts.compactMap { $0.rows.isEmpty ? nil : changed($0.title, $0.id, $0.rows) }
    }

    private func changed(_ title: String, _ id: String, _ rows: [Figuurverschil]) -> Document.Section {
        let table = Table(
            caption: title,
            columns: [Table.Column("tabel, onderwerp en periode", .left)]
                + ["oud", "nieuw", "verschil", "%"].map { Table.Column($0) },
            rows: rows.map { verschil in
                [Table.Cell(name(verschil.key))]
                    + [verschil.oud, verschil.nieuw].compactMap { $0.map { Table.Cell($0.waarde) } }
                    + [
                        Table.Cell(verschil.verschil?.asChange ?? "-"),
                        Table.Cell(verschil.tenthsOfPercent.map { Waarde.percentage(tenths: $0).asChange } ?? "-"),
                    ]
            })
        return Document.Section(id, title, [.table(table)])
    }

    private func name(_ key: Figure.Key) -> String {
        (key.onderwerp.tabel.map { "\($0) " } ?? "") + "\(key.naam), \(key.periode.label)\(key.toevoeging)"
    }

    /// What one of the two does not publish, per period; of further files how many figures.
    private func onlyIn(
        _ id: String, _ update: Updatekop, _ naam: String, _ other: KeyPath<Figuurverschil, Figure?>
    ) -> Document.Section? {
        let items = vergelijking.bestanden.flatMap { bestand -> [Phrase] in
            let missing = bestand.verschillen.filter { $0[keyPath: other] == nil }
            if bestand.layout.path != Layout.cijfers.path {
                return missing.isEmpty
                    ? [] : ["\(bestand.layout.path): \(DutchNumber.counted(missing.count, "cijfer", "cijfers"))"]
            }
            return update.periodes.compactMap { periode in
                let count = missing.count { $0.key.periode == periode }
                return count > 0 ? "\(periode.label): \(DutchNumber.counted(count, "cijfer", "cijfers"))" : nil
            }
        }
        guard !items.isEmpty else { return nil }
        return Document.Section("alleen-\(id)", "Alleen in \(id): \(naam)", [.list(items)])
    }
}
