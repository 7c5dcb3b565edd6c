package import Jeugdhulp

/// What `tmsd vergelijk` shows to readers: every figure that is not the same in two updates.
package struct VergelijkingPage {
    private let oud: Cijfers
    private let nieuw: Cijfers
    private let vergelijking: Updatevergelijking

    /// Of two updates as they were published.
    package init(oud: Cijfers, nieuw: Cijfers) {
        self.oud = oud
        self.nieuw = nieuw
        vergelijking = Updatevergelijking(oud: oud, nieuw: nieuw)
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
            sections: [
                changed("Aantallen en percentages", "aantallen", [.aantal, .inwoners, .jeugdigen, .percentage]),
                changed("Bedragen", "bedragen", [.bedrag]), onlyIn(oud, "oud", \.nieuw), onlyIn(nieuw, "nieuw", \.oud),
            ].compactMap(\.self)
        ).markdown
    }

    /// Whether both publish the same figures, and no others.
    package var isEqual: Bool { vergelijking.isEqual }

    private var inBoth: [Cijferverschil] { vergelijking.verschillen.filter { $0.oud != nil && $0.nieuw != nil } }

    private var summary: Phrase {
        let equal = inBoth.count(where: \.isEqual)
        if isEqual { return "Alle \(equal) cijfers zijn gelijk." }
        return
            "Van de \(inBoth.count) cijfers die in beide staan zijn er \(equal) gelijk en \(inBoth.count - equal) niet."
    }

    private func changed(_ title: String, _ id: String, _ maten: [Maat]) -> Document.Section? {
        let rows = inBoth.filter { !$0.isEqual && maten.contains($0.sleutel.maat) }
        guard !rows.isEmpty else { return nil }
        let table = Table(
            caption: title,
            columns: [Table.Column("tabel, onderwerp en periode", .left)]
                + ["oud", "nieuw", "verschil", "%"].map { Table.Column($0) },
            rows: rows.map { verschil in
                [Table.Cell(name(verschil.sleutel))]
                    + [verschil.oud, verschil.nieuw].compactMap { $0.map { Table.Cell($0) } }
                    + [
                        Table.Cell(verschil.verschil?.asChange ?? "-"),
                        Table.Cell(verschil.tenthsOfPercent.map { Waarde.percentage(tenths: $0).asChange } ?? "-"),
                    ]
            })
        return Document.Section(id, title, [.table(table)])
    }

    private func name(_ sleutel: Cijfer.Sleutel) -> String {
        let gebied = sleutel.gebied == .twente ? "" : ", \(sleutel.gebied.code)"
        return "\(sleutel.onderwerp.tabel) \(sleutel.naam)\(gebied), \(sleutel.periode.label)"
    }

    /// What one of the two does not publish, per period.
    private func onlyIn(
        _ update: Cijfers, _ id: String, _ other: KeyPath<Cijferverschil, Waarde?>
    ) -> Document.Section? {
        let missing = vergelijking.verschillen.filter { $0[keyPath: other] == nil }
        let items = update.periodes.compactMap { periode -> Phrase? in
            let count = missing.count { $0.sleutel.periode == periode }
            return count > 0 ? "\(periode.label): \(count) cijfers" : nil
        }
        guard !items.isEmpty else { return nil }
        return Document.Section("alleen-\(id)", "Alleen in \(id) (\(update.kwartaal.code))", [.list(items)])
    }
}
