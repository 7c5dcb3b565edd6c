import Jeugdhulp
import Tabular

/// One of the eight published tables: which figures stand in which columns. Contract, sections 3 and 5.
struct PublishedTable {
    struct Column {
        let onderwerp: Onderwerp
        let maat: Maat
        /// In `tabellen/*.csv`.
        let csvName: String
        /// In `rapport.md`.
        let heading: String
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

    /// The periods that have a line, each with its values for Twente; a running year has no line in table 1.
    func lines(_ cijfers: Cijfers) -> [(periode: Periode, values: [Waarde])] {
        cijfers.periodes.compactMap { periode in
            let values = columns.compactMap { cijfers[$0.onderwerp, .twente, periode, $0.maat] }
            return values.count == columns.count ? (periode, values) : nil
        }
    }

    /// `tabellen/tabel-N-….csv`.
    func file(_ cijfers: Cijfers) -> PublishedFile {
        var csv = CSVText(.dutchSpreadsheet)
        csv.append(["periode", "label"] + columns.map(\.csvName))
        for line in lines(cijfers) {
            csv.append([line.periode.code, line.periode.label] + line.values.map(\.forCSV))
        }
        return PublishedFile(path: "tabellen/tabel-\(number)-\(fileTitle).csv", bytes: csv.bytes)
    }
}
