package import Figures
import Jeugdhulp
import Tabular
import Wording

/// What `tmsd watals` shows to the analyst: every figure by the rules of now beside those by others. It is exact, so it is not for everybody.
package struct RegelvergelijkingPage {
    private let kop: Updatekop
    private let vergelijking: Regelvergelijking
    private let twijfels: [String]

    /// `kop` says of which update; `twijfels` is what is doubted of the delivery, plain text, in order.
    package init(_ kop: Updatekop, _ vergelijking: Regelvergelijking, twijfels: [String] = []) {
        (self.kop, self.vergelijking, self.twijfels) = (kop, vergelijking, twijfels)
    }

    /// As Markdown.
    package var markdown: String {
        Document(
            title: "Wat als: update \(kop.kwartaal.code) met andere regels",
            opening: [
                .list(
                    ["Peildatum: \(kop.peildatum.inWords), met de regels van nu en met de andere."]
                        + vergelijking.oorzaken.map { "Anders: \(code: VisibleText.escaped($0))" }),
                .paragraph(summary),
            ] + (vergelijking.oorzaken.count > 1 ? [.paragraph(Self.aboutSteps)] : []) + doubts,
            sections: Onderwerp.allCases.compactMap(section)
        ).markdown
    }

    /// The same for a spreadsheet, in the dialect of `cijfers.csv`.
    package var csv: [UInt8] {
        var csv = CSVText(.dutchSpreadsheet)
        csv.append(
            ["tabel", "onderwerp", "gebied", "periode", "maat", "vandaag", "status_vandaag", "anders", "status_anders"]
                + ["verschil"] + vergelijking.oorzaken.map { "door " + $0 })
        for regel in vergelijking.regels {
            let (key, verschil) = (regel.verschil.key, regel.verschil)
            csv.append(
                [key.onderwerp.tabel.map(String.init) ?? ""]
                    + [Dimensie.onderwerp, .gebied, .periode, .maat].map { $0.text(key) }
                    + [
                        verschil.oud?.forCSV ?? "", verschil.oud?.status ?? "", verschil.nieuw?.forCSV ?? "",
                        verschil.nieuw?.status ?? "", verschil.verschil?.forCSV ?? "",
                    ] + regel.perStap.map { $0?.forCSV ?? "" })
        }
        return csv.bytes
    }

    private var doubts: [Document.Block] {
        guard !twijfels.isEmpty else { return [] }
        return [.paragraph("Twijfel aan de levering:"), .list(twijfels.map { "\(VisibleText.escaped($0))" })]
    }

    private static let aboutSteps: Phrase =
        "De veranderingen zijn één voor één doorgevoerd, in de volgorde van deze lijst; een kolom die met \(code: "door") begint, zegt wat "
        + "die ene eraan toevoegt. Samen zijn zij het verschil."

    private var summary: Phrase {
        let equal = vergelijking.regels.count { $0.verschil.isEqual }
        let all = vergelijking.regels.count
        if equal == all { return "Alle \(all) cijfers blijven gelijk." }
        return
            "Van de \(all) cijfers \(Plural.word(equal, "blijft", "blijven")) er \(equal) gelijk en \(all - equal) niet."
    }

    private func section(_ onderwerp: Onderwerp) -> Document.Section? {
        let rows = vergelijking.regels.filter { $0.verschil.key.onderwerp == onderwerp }
        guard !rows.isEmpty else { return nil }
        let title = (onderwerp.tabel.map { "Tabel \($0). " } ?? "") + onderwerp.naamAanBegin
        let causes = vergelijking.oorzaken.count > 1 ? vergelijking.oorzaken : []
        let table = Table(
            caption: title,
            columns: [Table.Column("periode en maat", .left)]
                + (["vandaag", "anders", "verschil"] + causes.map { "door " + VisibleText.escaped($0) })
                .map { Table.Column($0) },
            rows: rows.map { row($0, causes: causes.count) })
        return Document.Section("tabel-\(onderwerp.rawValue)", title, [.table(table)])
    }

    private func row(_ regel: Regelvergelijking.Regel, causes: Int) -> [Table.Cell] {
        let verschil = regel.verschil
        let shown = { (figure: Figure?) in figure.map { Table.Cell($0.waarde) } ?? .hidden("geen cijfer") }
        return [
            Table.Cell("\(verschil.key.periode.label), \(verschil.key.maat.rawValue)"), shown(verschil.oud),
            shown(verschil.nieuw),
        ]
            + ([verschil.verschil] + regel.perStap.prefix(causes)).map { Table.Cell($0?.asChange ?? "-") }
    }
}
