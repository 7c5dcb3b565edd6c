/// One line of `voorzieningen.csv`: a code or, ending in `*`, a prefix; for one gemeente or all; for some days.
struct VoorzieningLine {
    /// As written, in bytes, the star included.
    var code: [UInt8]
    var voorziening: String
    var gemeente: String?
    var days: ClosedRange<Day>

    var prefix: [UInt8]? { code.last == UInt8(ascii: "*") ? Array(code.dropLast()) : nil }

    func fits(productcode: [UInt8], gemeente: String, begindatum: Day) -> Bool {
        guard self.gemeente == nil || self.gemeente == gemeente, days.contains(begindatum) else { return false }
        guard let prefix else { return productcode == code }
        return productcode.starts(with: prefix)
    }

    /// Both could fit one row and neither goes before the other.
    func couldTie(with other: VoorzieningLine) -> Bool {
        gemeente == other.gemeente && code == other.code && days.overlaps(other.days)
    }

    /// Its own gemeente before a general line, an exact code before a prefix, the longest prefix first.
    func goesBefore(_ other: VoorzieningLine) -> Bool {
        if (gemeente != nil) != (other.gemeente != nil) { return gemeente != nil }
        if (prefix == nil) != (other.prefix == nil) { return prefix == nil }
        return code.count > other.code.count
    }
}

extension Referentie {
    mutating func readVoorzieningen(_ folder: DataFolder) throws {
        let columns = Columns(
            required: ["productcode", "voorziening", "omschrijving"], optional: ["gemeente", "vanaf", "tm"])
        for row in try referentieRows("voorzieningen", columns, folder) {
            guard !row["productcode"].isEmpty, allVoorzieningen.contains(row["voorziening"]) else {
                throw SettingsWrong(reason: "voorzieningen: productcode or voorziening")
            }
            let first = row["vanaf"].isEmpty ? Int.min : readDay(row["vanaf"])
            let last = row["tm"].isEmpty ? Int.max : readDay(row["tm"])
            guard let first, let last, first <= last else { throw SettingsWrong(reason: "voorzieningen: vanaf, tm") }
            let line = VoorzieningLine(
                code: Array(row["productcode"].utf8), voorziening: row["voorziening"],
                gemeente: row["gemeente"].isEmpty ? nil : try knownGemeente(row["gemeente"]), days: first...last)
            if voorzieningen.contains(where: line.couldTie) { throw SettingsWrong(reason: "voorzieningen: a tie") }
            voorzieningen.append(line)
        }
    }

    /// The voorziening of a row, or `onbekend`.
    func voorziening(productcode: [UInt8], gemeente: String, begindatum: Day) -> String {
        if productcode.isEmpty { return "onbekend" }
        let fitting = voorzieningen.filter {
            $0.fits(productcode: productcode, gemeente: gemeente, begindatum: begindatum)
        }
        let best = fitting.first { line in !fitting.contains { $0.goesBefore(line) } }
        return best?.voorziening ?? "onbekend"
    }

    /// Where the jeugdigen of a voorziening come from in that year: `declaratie`, `indicatie` or `beide`.
    func bron(of voorziening: String, year: Int) -> String {
        let lines = bronregels.filter { $0.voorziening == voorziening && $0.fromYear <= year }
        return lines.max { $0.fromYear < $1.fromYear }?.bron ?? "declaratie"
    }
}
