/// What becomes of one row (Rekenregels, R2).
enum Verdict {
    case accepted(Version)
    case rejected
    case outOfScope
}

/// Judges the rows of one file, in the order that the contract demands.
struct RowJudge {
    var kind: Kind
    var table: CsvTable
    var referentie: Referentie
    var instellingen: Instellingen
    var notation: AmountNotation

    func verdict(on row: CsvRecord) -> Verdict {
        guard table.hasRightNumberOfFields(row), table.placeOfHeader(row) == nil else { return .rejected }
        if let wet = table.field("wet", of: row) {
            guard !wet.hasTextAfterQuote else { return .rejected }
            switch asciiLowercased(wet.text) {
            case "", "jeugdwet", "jw": break
            case "wmo", "wmo2015", "wmo 2015", "participatiewet", "pw", "wlz", "zvw": return .outOfScope
            default: return .rejected
            }
        }
        if row.hasMisplacedQuote || table.holdsBadByte(row) { return .rejected }
        guard let version = version(of: row) else { return .rejected }
        return .accepted(version)
    }

    /// The text of a column; empty for a word that means nothing, or without the column.
    private func text(_ column: String, of row: CsvRecord) -> String {
        let text = table.text(column, of: row)
        if column == "status" || column == "wet" { return text }
        if column == "jeugdige", text == "0" { return "" }
        return meansNothing(text) ? "" : text
    }

    private func version(of row: CsvRecord) -> Version? {
        guard !holdsSpreadsheetError(row) else { return nil }
        let number = text(kind.numberColumn, of: row)
        let aanbieder = kind == .declaratie ? text("aanbieder", of: row) : ""
        let registratiedatum = text("registratiedatum", of: row)
        guard isNumber(number), isAanbieder(aanbieder),
            let gemeente = referentie.gemeente(text("gemeente", of: row)),
            let day = readDay(registratiedatum), let time = registratietijd(in: row, registratiedatum)
        else { return nil }
        var key = [Array(gemeente.utf8), Array(number.utf8)]
        if kind == .declaratie { key.append(Array(paddedAanbieder(aanbieder).utf8)) }
        var version = Version(key: key, gemeente: gemeente, registratiedatum: day, registratietijd: time)
        if !isWithdrawn(row) {
            guard let care = care(in: row, gemeente) else { return nil }
            version.care = care
        }
        return version
    }

    /// The column `registratietijd` goes before the time in the cell; without both it is midnight.
    private func registratietijd(in row: CsvRecord, _ registratiedatum: String) -> Int? {
        let own = text("registratietijd", of: row)
        if !own.isEmpty { return readTime(own)?.seconds }
        guard let inCell = timeText(in: registratiedatum) else { return 0 }
        return readTime(inCell)?.seconds
    }

    private func isWithdrawn(_ row: CsvRecord) -> Bool {
        let words = ["ingetrokken", "vervallen", "afgewezen", "afgekeurd", "geannuleerd", "verwijderd"]
        return words.contains(asciiLowercased(table.text("status", of: row)))
    }

    /// In a column that is used; what stands in others is not looked at.
    private func holdsSpreadsheetError(_ row: CsvRecord) -> Bool {
        usedColumns(of: row).contains { isSpreadsheetError(table.text($0, of: row)) }
    }

    /// A row that withdraws needs few of them; the aanbieder of an indicatie is never read.
    private func usedColumns(of row: CsvRecord) -> [String] {
        let ofKey = [kind.numberColumn, "gemeente"] + (kind == .declaratie ? ["aanbieder"] : [])
        if isWithdrawn(row) { return ofKey + ["registratiedatum", "registratietijd"] }
        return table.columns.known.filter { $0 != "aanbieder" } + ofKey
    }

    private func care(in row: CsvRecord, _ gemeente: String) -> Care? {
        let productcode = text("productcode", of: row)
        let end = text("einddatum", of: row)
        let isOpen = kind == .indicatie && (end.isEmpty || isEndOfTime(end))
        guard let jeugdige = jeugdige(in: row, gemeente), productcode.utf8.count <= 255,
            let begindatum = readDay(text("begindatum", of: row)),
            let einddatum = isOpen ? knownDay(2199, 12, 31) : readDay(end), begindatum <= einddatum,
            let cents = cents(in: row)
        else { return nil }
        let saysRemoved = ["13", "01", "1"].contains(text("reden_wijziging", of: row))
        let isRemoved = kind == .indicatie && saysRemoved && !isOpen && begindatum == einddatum
        let voorziening = referentie.voorziening(
            productcode: Array(productcode.utf8), gemeente: gemeente, begindatum: begindatum)
        return Care(
            jeugdige: jeugdige, gemeente: gemeente, voorziening: voorziening, begindatum: begindatum,
            einddatum: einddatum, cents: cents, isRemoved: isRemoved)
    }

    /// The identity, in bytes; the gemeente is part of it if `jeugdige_uniek_binnen` says so.
    private func jeugdige(in row: CsvRecord, _ gemeente: String) -> [UInt8]? {
        var identity = text("jeugdige", of: row)
        if table.hasColumn("bsn") {
            guard let bsn = readBsn(text("bsn", of: row)) else { return nil }
            identity = bsn
        }
        guard isJeugdige(identity) else { return nil }
        return Array((instellingen.identityIncludesGemeente ? "\(gemeente) " : "").utf8) + Array(identity.utf8)
    }

    /// The amount of a declaratie, a credit negative; 0 for an indicatie; nil if it can't be read.
    private func cents(in row: CsvRecord) -> Int? {
        guard kind == .declaratie else { return 0 }
        guard let cents = readCents(text("bedrag", of: row), notation) else { return nil }
        guard table.hasColumn("debet_credit") else { return cents }
        guard cents >= 0 else { return nil }
        switch asciiLowercased(text("debet_credit", of: row)) {
        case "", "d": return cents
        case "c": return -cents
        default: return nil
        }
    }
}
