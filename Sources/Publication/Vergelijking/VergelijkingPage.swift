package import Jeugdhulp
import Tabular
import Wording

/// What `tmsd vergelijk` shows to readers: every figure that is not the same in two updates.
package struct VergelijkingPage {
    private let oud: Cijfers
    private let nieuw: Cijfers
    private let vergelijking: Updatevergelijking

    private let mappen: (oud: String, nieuw: String)

    /// Of two updates as they were published; `mappen` are their folders as they were given.
    package init(oud: Cijfers, nieuw: Cijfers, mappen: (oud: String, nieuw: String)) {
        self.oud = oud
        self.nieuw = nieuw
        self.mappen = mappen
        vergelijking = Updatevergelijking(oud: oud, nieuw: nieuw)
    }

    /// As Markdown.
    package var markdown: String {
        Document(
            title: "Update \(namen.oud) vergeleken met update \(namen.nieuw)",
            opening: [
                .list([side("Oud", oud, mappen.oud), side("Nieuw", nieuw, mappen.nieuw)]), .paragraph(summary),
            ],
            sections: [
                changed("Aantallen en percentages", "aantallen", [.aantal, .inwoners, .jeugdigen, .percentage]),
                changed("Bedragen", "bedragen", [.bedrag]), onlyIn(oud, "oud", namen.oud, \.nieuw),
                onlyIn(nieuw, "nieuw", namen.nieuw, \.oud),
            ].compactMap(\.self)
        ).markdown
    }

    /// Whether both publish the same figures, and no others.
    package var isEqual: Bool { vergelijking.isEqual }

    /// The two by their quarter; of one quarter by their peildatum too, and of one peildatum as the old one and the new one.
    private var namen: (oud: String, nieuw: String) {
        guard oud.kwartaal == nieuw.kwartaal else { return (oud.kwartaal.code, nieuw.kwartaal.code) }
        let (first, second) =
            oud.peildatum == nieuw.peildatum
            ? ("oud", "nieuw") : ("peildatum \(oud.peildatum.inWords)", "peildatum \(nieuw.peildatum.inWords)")
        return ("\(oud.kwartaal.code) (\(first))", "\(nieuw.kwartaal.code) (\(second))")
    }

    private func side(_ title: String, _ update: Cijfers, _ map: String) -> Phrase {
        "\(title): \(update.kwartaal.code), peildatum \(update.peildatum.inWords), uit \(code: VisibleText.escaped(map))"
    }

    private var inBoth: [Cijferverschil] { vergelijking.verschillen.filter { $0.oud != nil && $0.nieuw != nil } }

    private var summary: Phrase {
        let equal = inBoth.count(where: \.isEqual)
        if isEqual {
            return equal == 1 ? "Het ene cijfer is gelijk." : "Alle \(equal) cijfers zijn gelijk."
        }
        if inBoth.count == 1 { return "Het ene cijfer dat in beide staat, is \(equal == 1 ? "gelijk" : "anders")." }
        let verb = Plural.word(equal, "is", "zijn")
        return
            "Van de \(inBoth.count) cijfers die in beide staan \(verb) er \(equal) gelijk en \(inBoth.count - equal) niet."
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
        _ update: Cijfers, _ id: String, _ naam: String, _ other: KeyPath<Cijferverschil, Waarde?>
    ) -> Document.Section? {
        let missing = vergelijking.verschillen.filter { $0[keyPath: other] == nil }
        let items = update.periodes.compactMap { periode -> Phrase? in
            let count = missing.count { $0.sleutel.periode == periode }
            return count > 0 ? "\(periode.label): \(DutchNumber.counted(count, "cijfer", "cijfers"))" : nil
        }
        guard !items.isEmpty else { return nil }
        return Document.Section("alleen-\(id)", "Alleen in \(id): \(naam)", [.list(items)])
    }
}
