import Figures
import Jeugdhulp

/// One of the eight published tables: which figures stand in which columns. Rekenregels, R3.3 and R5.
struct PublishedTable {
    struct Column {
        let onderwerp: Onderwerp
        let maat: Maat
        /// In `tabellen/*.csv`.
        let csvName: String
        /// In `rapport.md`.
        let heading: String

        var keuze: Layout.Keuze { Layout.Keuze(onderwerp: onderwerp, maat: maat) }
    }

    let number: Int
    let title: String
    private let fileTitle: String
    let columns: [Column]

    static let all: [PublishedTable] = [
        PublishedTable(
            number: 1, title: "Inwoners en jeugdigen", fileTitle: "bevolking",
            columns: [
                Column(onderwerp: .bevolking, maat: .inwoners, csvName: "inwoners", heading: "inwoners"),
                Column(onderwerp: .bevolking, maat: .jeugdigen, csvName: "jeugdigen", heading: "jeugdigen <18"),
                Column(onderwerp: .bevolking, maat: .percentage, csvName: "percentage", heading: "%"),
            ]),
        PublishedTable(
            number: 2, title: "Jeugdigen met een indicatie en met een declaratie",
            fileTitle: "indicaties-en-declaraties",
            columns: [
                Column(onderwerp: .indicaties, maat: .aantal, csvName: "met_indicatie", heading: "met indicatie"),
                Column(onderwerp: .declaraties, maat: .aantal, csvName: "met_declaratie", heading: "met declaratie"),
            ]),
        counted(3, "Thuis, met ambulante jeugdhulp", "thuis", .thuis),
        counted(4, "Niet thuis", "niet-thuis", .nietThuis),
        counted(
            5, "Ambulante jeugdhulp bij jeugdigen die niet thuis wonen", "ambulant-bij-niet-thuis",
            .ambulantBijNietThuis),
        counted(6, "Niet thuis: gezinsvormen", "gezinsvormen", .gezinsvormen),
        counted(7, "Niet thuis: residentieel", "residentieel", .residentieel),
        counted(8, "Niet thuis: JeugdzorgPlus", "jeugdzorgplus", .jeugdzorgplus),
    ]

    private static func counted(
        _ number: Int, _ title: String, _ fileTitle: String, _ onderwerp: Onderwerp
    ) -> PublishedTable {
        PublishedTable(
            number: number, title: title, fileTitle: fileTitle,
            columns: [
                Column(onderwerp: onderwerp, maat: .aantal, csvName: "aantal_jeugdigen", heading: "aantal jeugdigen"),
                Column(onderwerp: onderwerp, maat: .bedrag, csvName: "declaratiebedrag", heading: "declaratiebedrag"),
            ])
    }

    /// `tabellen/tabel-N-….csv`: for Twente, a line for each period that has all its values; a running year has none in table 1.
    var layout: Layout {
        Layout(
            path: "tabellen/tabel-\(number)-\(fileTitle).csv",
            columns: [Layout.Column(.periode), Layout.Column("label", .label)]
                + columns.map { Layout.Column($0.csvName, .waarde($0.keuze)) }, maten: columns.map(\.maat))
    }

    /// The same lines.
    func lines(_ figures: Figures) -> [(periode: Periode, values: [Waarde])] {
        layout.lines(figures).map { line in (line.periode, columns.compactMap { figures[$0.keuze.of(line)] }) }
    }
}
