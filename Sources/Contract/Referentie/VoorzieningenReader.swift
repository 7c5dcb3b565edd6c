import Faults
import Jeugdhulp

/// Reads `voorzieningen.csv`: `productcode;voorziening;omschrijving`, with `gemeente;vanaf;tm` where wanted.
enum VoorzieningenReader {
    private static let path = Referentie.Files.voorzieningen

    static func read(
        _ files: Referentie.Files, gemeenten: KnownGemeenten, _ faults: inout FaultList
    ) throws(Fout) -> Voorzieningregels {
        let table = try ReferentieTable(
            path: path, bytes: try files.content(path), required: ["productcode", "voorziening", "omschrijving"],
            optional: ["gemeente", "vanaf", "tm"], &faults)
        let dates = DateReader()
        var regels: [(row: ReferentieTable.Row, regel: Voorzieningregel)] = []
        for row in table.rows {
            let regel = faults.noting { () throws(Fout) in
                try Self.regel(row, in: table, gemeenten: gemeenten, dates: dates)
            }
            if let regel { regels.append((row, regel)) }
        }
        for (earlier, later) in ties(regels) {
            faults.note(
                table.fout(
                    later, "productcode", .voorzieningTie(line: earlier.line)))
        }
        return Voorzieningregels(regels.map(\.regel))
    }

    /// The lines that could tie, in order of the later one: of one code and one gemeente, with a day in common. In order of first
    /// day such lines stand next to each other.
    private static func ties(
        _ regels: [(row: ReferentieTable.Row, regel: Voorzieningregel)]
    ) -> [(earlier: ReferentieTable.Row, later: ReferentieTable.Row)] {
        let groups = Dictionary(grouping: regels) { TieKey($0.regel) }
        let ties = groups.values.flatMap { group in
            let ordered = group.sorted { ($0.regel.days.first, $0.row.line) < ($1.regel.days.first, $1.row.line) }
            return zip(ordered, ordered.dropFirst())
                .filter { $0.regel.days.touches($1.regel.days) }
                .map { $0.row.line < $1.row.line ? ($0.row, $1.row) : ($1.row, $0.row) }
        }
        return ties.sorted { ($0.1.line, $0.0.line) < ($1.1.line, $1.0.line) }
    }

    private struct TieKey: Hashable {
        let code: [UInt8]
        let isPrefix: Bool
        let gemeente: Int?

        init(_ regel: Voorzieningregel) {
            code = regel.code
            isPrefix = regel.isPrefix
            gemeente = regel.gemeente
        }
    }

    private static func regel(
        _ row: ReferentieTable.Row, in table: ReferentieTable, gemeenten: KnownGemeenten, dates: DateReader
    ) throws(Fout) -> Voorzieningregel {
        let written = Array(row["productcode"].utf8)
        guard !written.isEmpty else {
            throw table.fout(row, "productcode", .productcodeEmpty)
        }
        guard let voorziening = Voorziening(naam: row["voorziening"]) else {
            throw table.fout(
                row, "voorziening", .voorzieningUnknown(among: Voorziening.allCases.compactMap(\.naam)))
        }
        var gemeente: Int?
        if !row["gemeente"].isEmpty {
            gemeente = gemeenten.place(of: row["gemeente"])
            guard gemeente != nil else {
                throw table.fout(row, "gemeente", .gemeenteUnknown(besides: .nothing))
            }
        }
        let isPrefix = written.last == UInt8(ascii: "*")
        return Voorzieningregel(
            code: isPrefix ? Array(written.dropLast()) : written, isPrefix: isPrefix, voorziening: voorziening,
            gemeente: gemeente, days: try days(row, in: table, dates: dates))
    }

    private static func days(
        _ row: ReferentieTable.Row, in table: ReferentieTable, dates: DateReader
    ) throws(Fout) -> DayRange {
        let first = try date(row, "vanaf", in: table, dates: dates) ?? .first
        let last = try date(row, "tm", in: table, dates: dates) ?? .last
        guard let days = DayRange(first, through: last) else {
            throw table.fout(row, "tm", .tmBeforeVanaf)
        }
        return days
    }

    private static func date(
        _ row: ReferentieTable.Row, _ kolom: String, in table: ReferentieTable, dates: DateReader
    ) throws(Fout) -> CalendarDate? {
        guard !row[kolom].isEmpty else { return nil }
        guard let date = dates.date(Array(row[kolom].utf8).span) else {
            throw table.fout(row, kolom, .noDate)
        }
        return date
    }
}
