import Jeugdhulp

/// Reads `voorzieningen.csv`: `productcode;voorziening;omschrijving`, with `gemeente;vanaf;tm` where wanted.
enum VoorzieningenReader {
    private static let path = Referentie.Files.voorzieningen

    static func read(_ files: Referentie.Files, gemeenten: [String: Int]) throws(Fout) -> Voorzieningregels {
        let table = try ReferentieTable(
            path: path, bytes: try files.content(path), required: ["productcode", "voorziening", "omschrijving"],
            optional: ["gemeente", "vanaf", "tm"])
        var regels: [Voorzieningregel] = []
        var byCode: [[UInt8]: [(line: Int, regel: Voorzieningregel)]] = [:]
        for row in table.rows {
            let regel = try regel(row, in: table, gemeenten: gemeenten)
            if let other = byCode[regel.code, default: []].first(where: { $0.regel.ties(with: regel) }) {
                throw table.fout(
                    row, "productcode", gevonden: "een regel die samenvalt met regel \(other.line)",
                    verwacht: "per productcode en gemeente hoogstens één regel op elke dag")
            }
            byCode[regel.code, default: []].append((row.line, regel))
            regels.append(regel)
        }
        return Voorzieningregels(regels)
    }

    private static func regel(
        _ row: ReferentieTable.Row, in table: ReferentieTable, gemeenten: [String: Int]
    ) throws(Fout) -> Voorzieningregel {
        let written = Array(row["productcode"].utf8)
        guard !written.isEmpty else {
            throw table.fout(
                row, "productcode", gevonden: "een lege productcode", verwacht: "een code, of een prefix met *")
        }
        guard let voorziening = Voorziening(naam: row["voorziening"]) else {
            throw table.fout(
                row, "voorziening", gevonden: "een onbekende voorziening",
                verwacht: Voorziening.allCases.compactMap(\.naam).joined(separator: ", "))
        }
        var gemeente: Int?
        if !row["gemeente"].isEmpty {
            gemeente = Gemeente.canonicalCode(row["gemeente"]).flatMap { gemeenten[$0] }
            guard gemeente != nil else {
                throw table.fout(
                    row, "gemeente", gevonden: "een gemeente die niet in gemeenten.csv staat",
                    verwacht: "een code uit gemeenten.csv, of niets")
            }
        }
        let isPrefix = written.last == UInt8(ascii: "*")
        return Voorzieningregel(
            code: isPrefix ? Array(written.dropLast()) : written, isPrefix: isPrefix, voorziening: voorziening,
            gemeente: gemeente, days: try days(row, in: table))
    }

    private static func days(_ row: ReferentieTable.Row, in table: ReferentieTable) throws(Fout) -> DayRange {
        let first = try date(row, "vanaf", in: table) ?? .first
        let last = try date(row, "tm", in: table) ?? .last
        guard let days = DayRange(first, through: last) else {
            throw table.fout(row, "tm", gevonden: "een dag voor vanaf", verwacht: "een dag op of na vanaf")
        }
        return days
    }

    private static func date(
        _ row: ReferentieTable.Row, _ kolom: String, in table: ReferentieTable
    ) throws(Fout) -> CalendarDate? {
        guard !row[kolom].isEmpty else { return nil }
        guard let date = DateReader().date(Array(row[kolom].utf8).span) else {
            throw table.fout(
                row, kolom, gevonden: "geen geldige datum", verwacht: "een datum zoals 2019-01-01, of niets")
        }
        return date
    }
}
