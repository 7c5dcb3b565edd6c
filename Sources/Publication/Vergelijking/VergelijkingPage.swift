package import Figures
import Jeugdhulp

/// What `tmsd vergelijk` shows to readers: every figure that is not the same in two updates.
package struct VergelijkingPage {
    private let oud: Updatekop
    private let nieuw: Updatekop
    private let vergelijking: Updatevergelijking

    /// Of two updates as they were published.
    package init(oud: Updatekop, nieuw: Updatekop, _ vergelijking: Updatevergelijking) {
        self.oud = oud
        self.nieuw = nieuw
        self.vergelijking = vergelijking
    }

    /// As Markdown.
    package var markdown: String {
        Document(
            title: "Update \(oud.kwartaal.code) vergeleken met update \(nieuw.kwartaal.code)",
            opening: [
                .list([
                    "Oud: \(oud.kwartaal.code), peildatum \(oud.peildatum.inWords)",
                    "Nieuw: \(nieuw.kwartaal.code), peildatum \(nieuw.peildatum.inWords)",
                ]), .paragraph(summary),
            ],
            sections: vergelijking.bestanden.flatMap(changed)
                + [onlyIn("oud", oud, \.nieuw), onlyIn("nieuw", nieuw, \.oud)]
                .compactMap(\.self)
        ).markdown
    }

    private var inBoth: [Figuurverschil] { vergelijking.verschillen.filter { $0.oud != nil && $0.nieuw != nil } }

    private var summary: Phrase {
        let equal = inBoth.count(where: \.isEqual)
        if vergelijking.isEqual { return "Alle \(equal) cijfers zijn gelijk." }
        return
            "Van de \(inBoth.count) cijfers die in beide staan zijn er \(equal) gelijk en \(inBoth.count - equal) niet."
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
        "\(key.onderwerp.tabel) \(key.naam), \(key.periode.label)\(key.toevoeging)"
    }

    /// What one of the two does not publish, per period; of further files how many figures.
    private func onlyIn(
        _ id: String, _ update: Updatekop, _ other: KeyPath<Figuurverschil, Figure?>
    ) -> Document.Section? {
        let items = vergelijking.bestanden.flatMap { bestand -> [Phrase] in
            let missing = bestand.verschillen.filter { $0[keyPath: other] == nil }
            if bestand.layout.path != Layout.cijfers.path {
                return missing.isEmpty ? [] : ["\(bestand.layout.path): \(VergelijkingPage.cijfers(missing.count))"]
            }
            return update.periodes.compactMap { periode in
                let count = missing.count { $0.key.periode == periode }
                return count > 0 ? "\(periode.label): \(VergelijkingPage.cijfers(count))" : nil
            }
        }
        guard !items.isEmpty else { return nil }
        return Document.Section("alleen-\(id)", "Alleen in \(id) (\(update.kwartaal.code))", [.list(items)])
    }

    private static func cijfers(_ count: Int) -> String { count == 1 ? "1 cijfer" : "\(count) cijfers" }
}
