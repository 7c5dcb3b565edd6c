import Contract
import Intake
import Tabular

/// An `Inspection` in Dutch, as lines. Names and cells are as the file has them: whoever shows the lines makes them safe.
package enum InspectionText {
    /// What `tmsd bekijk` prints, without line ends; not yet safe for a terminal.
    package static func lines(_ inspection: Inspection) -> [String] {
        aligned(file(inspection)) + datums(inspection) + columns(inspection) + sample(inspection)
            + OutcomeText.lines(inspection)
    }

    private static func file(_ inspection: Inspection) -> [[String]] {
        let file = inspection.file
        var rows = [
            ["bestand", file.path],
            ["grootte", counted(file.byteCount, "byte", "bytes")],
            ["soort", soort(inspection)],
        ]
        if let settings = inspection.settings { rows.append(["instellingen", settings]) }
        rows += [
            ["tekenset", file.encoding.rawValue + (file.startsWithByteOrderMark ? ", met BOM" : ", zonder BOM")],
            ["regeleinden", lineEnds(file.lineEnds)],
            ["scheidingsteken", "\(file.delimiter.naam) (\(reason(file)))"],
            ["kolommen", grouped(inspection.columns.count)],
            [
                "rijen",
                grouped(inspection.rows) + ", op " + counted(file.lineEnds.lines, "regel", "regels") + " met de kop",
            ],
        ]
        if let first = inspection.firstOtherRow {
            let count = counted(inspection.rows - inspection.fullRows, "rij", "rijen")
            rows.append(["", "\(count) met een ander aantal velden dan de kop, het eerst op regel \(first)"])
        }
        for kolom in Kolom.allCases {
            if let value = inspection.vast[kolom] { rows.append(["vast", "\(kolom.naam) \(value), voor elke rij"]) }
        }
        if let account = inspection.account, account.file.soort == .declaraties {
            rows.append(
                account.file.unit == .eurocent
                    ? ["bedragen", "hele centen (bedrag_eenheid)"]
                    : ["decimaalteken", decimalSign(account.file.decimalSign, inspection.firstComma)])
        }
        return rows
    }

    private static func soort(_ inspection: Inspection) -> String {
        guard let soort = inspection.soort else {
            return "geen levering: niet aan de naam te zien, en niet alle verplichte kolommen staan in de kop"
        }
        return switch inspection.soortReason {
        case .given: "\(soort.rawValue) (zo gevraagd met --soort)"
        case .fileName: "\(soort.rawValue) (volgt uit de naam van het bestand)"
        case .columns: "\(soort.rawValue) (volgt uit de kolommen in de kop)"
        }
    }

    private static func reason(_ file: CSVFile) -> String {
        switch file.delimiterReason {
        case .given: "zo gevraagd met --scheidingsteken"
        case .fits(let soort): "daarmee heeft de kop alle kolommen van \(soort.rawValue)"
        case .mostColumns: "daarmee heeft de kop de meeste kolommen"
        }
    }

    /// Kinds and counts; line ends inside quotes count too.
    static func lineEnds(_ ends: LineEnds) -> String {
        let kinds = [("LF", ends.lineFeeds), ("CRLF", ends.pairs), ("CR", ends.carriageReturns)].filter { $0.1 > 0 }
        let counts = kinds.isEmpty ? "geen" : kinds.map { "\($0.0) \(grouped($0.1))" }.joined(separator: ", ")
        return counts + (kinds.count > 1 ? ", gemengd" : "")
            + (ends.lastIsMissing ? "; na de laatste regel ontbreekt het" : "")
    }

    private static func decimalSign(_ sign: DecimalSign, _ firstComma: Int?) -> String {
        guard sign == .comma else { return "punt (geen bedrag laat een decimale komma zien)" }
        return "komma" + (firstComma.map { " (het eerst op regel \($0))" } ?? "")
    }

    /// The ways in which days are written: of the columns that should hold them, or in other files of those that hold nothing else.
    private static func datums(_ inspection: Inspection) -> [String] {
        let columns = inspection.columns.filter { column in
            inspection.soort == nil ? column.filled > 0 && column.noDatum == 0 : column.kolom?.isDatum == true
        }
        guard !columns.isEmpty else { return [] }
        return ["", "datums"] + aligned(columns.map { ["  " + shown($0.name), datums(of: $0)] })
    }

    private static func datums(of column: Inspection.Column) -> String {
        var parts: [String] = []
        for vorm in Datumvorm.allCases {
            if let count = column.datums[vorm] { parts.append("\(vorm.naam) \(grouped(count))") }
            if let count = column.datumsWithTime[vorm] { parts.append("\(vorm.naam) met tijd \(grouped(count))") }
        }
        if column.endless > 0 { parts.append("31 december 9999 (loopt nog) \(grouped(column.endless))") }
        let withTime = column.datumsWithTime.values.reduce(0, +)
        if withTime > 0, column.utcMidnights == withTime {
            parts.append("elke tijd 22:00 of 23:00 (middernacht in UTC: de dag is dan een dag te vroeg)")
        }
        if column.noDatum > 0 { parts.append("geen datum \(grouped(column.noDatum))") }
        return parts.isEmpty ? "leeg" : parts.joined(separator: ", ")
    }

    private static func columns(_ inspection: Inspection) -> [String] {
        let rows = inspection.columns.enumerated().map { index, column in
            [
                "  \(index + 1)", shown(column.name), column.kolom.map(\.naam) ?? "niet gelezen",
                "\(grouped(column.filled)) gevuld (\(percentage(column.filled, of: inspection.fullRows)))",
                "langste \(counted(column.longest, "teken", "tekens"))",
            ]
        }
        let doubt =
            inspection.headerIsDoubtful
            ? ["  De eerste regel kan een rij zijn; daarom staan de namen hier gemaskeerd."] : []
        return ["", "kolommen: naam in het bestand, gelezen als"] + doubt + aligned(rows)
    }

    private static func sample(_ inspection: Inspection) -> [String] {
        guard !inspection.sample.isEmpty else { return [] }
        return [
            "", "eerste rijen, met een x voor elke letter en een 9 voor elk cijfer van wat over een persoon kan gaan",
        ]
            + inspection.sample.map { row in "  regel \(row.line): " + row.cells.joined(separator: " | ") }
    }

    private static func shown(_ name: String) -> String { name.isEmpty ? "(zonder naam)" : name }
}
