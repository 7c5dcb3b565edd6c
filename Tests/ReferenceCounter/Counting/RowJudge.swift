/// What becomes of one row (contract, section 2).
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
        guard table.hasRightNumberOfFields(row) else { return .rejected }
        if let wet = table.field("wet", of: row) {
            guard !wet.isMalformed else { return .rejected }
            switch asciiLowercased(wet.text) {
            case "", "jeugdwet", "jw": break
            case "wmo", "wmo2015", "wmo 2015", "participatiewet", "pw", "wlz", "zvw": return .outOfScope
            default: return .rejected
            }
        }
        if row.fields.contains(where: \.isMalformed) || table.holdsBadByte(row) { return .rejected }
        guard let version = version(of: row) else { return .rejected }
        return .accepted(version)
    }

    private func version(of row: CsvRecord) -> Version? {
        let number = table.text(kind.numberColumn, of: row)
        let aanbieder = paddedAanbieder(table.text("aanbieder", of: row))
        guard (1...255).contains(number.utf8.count), aanbieder.utf8.count <= 255,
            let gemeente = readGemeente(table.text("gemeente", of: row)), referentie.gemeenten.contains(gemeente),
            let registratiedatum = readDay(table.text("registratiedatum", of: row))
        else { return nil }
        var key = [Array(gemeente.utf8), Array(number.utf8)]
        if kind == .declaratie { key.append(Array(aanbieder.utf8)) }
        var version = Version(key: key, gemeente: gemeente, registratiedatum: registratiedatum)
        if !isWithdrawn(row) {
            guard let care = care(in: row, gemeente) else { return nil }
            version.care = care
        }
        return version
    }

    private func isWithdrawn(_ row: CsvRecord) -> Bool {
        let words = ["ingetrokken", "vervallen", "afgewezen", "afgekeurd", "geannuleerd", "verwijderd"]
        return words.contains(asciiLowercased(table.text("status", of: row)))
    }

    private func care(in row: CsvRecord, _ gemeente: String) -> Care? {
        let productcode = table.text("productcode", of: row)
        let end = table.text("einddatum", of: row)
        let isOpen = kind == .indicatie && end.isEmpty
        guard let jeugdige = jeugdige(in: row, gemeente), productcode.utf8.count <= 255,
            let begindatum = readDay(table.text("begindatum", of: row)),
            let einddatum = isOpen ? knownDay(2199, 12, 31) : readDay(end), begindatum <= einddatum,
            let cents = cents(in: row)
        else { return nil }
        let isRemoved =
            kind == .indicatie && table.text("reden_wijziging", of: row) == "13" && !isOpen && begindatum == einddatum
        let voorziening = referentie.voorziening(
            productcode: Array(productcode.utf8), gemeente: gemeente, begindatum: begindatum)
        return Care(
            jeugdige: jeugdige, gemeente: gemeente, voorziening: voorziening, begindatum: begindatum,
            einddatum: einddatum, cents: cents, isRemoved: isRemoved)
    }

    /// The identity, in bytes; the gemeente is part of it if `jeugdige_uniek_binnen` says so.
    private func jeugdige(in row: CsvRecord, _ gemeente: String) -> [UInt8]? {
        var identity = table.text("jeugdige", of: row)
        if table.hasColumn("bsn") {
            guard let bsn = readBsn(table.text("bsn", of: row)) else { return nil }
            identity = bsn
        }
        guard isJeugdige(identity) else { return nil }
        return Array((instellingen.identityIncludesGemeente ? "\(gemeente) " : "").utf8) + Array(identity.utf8)
    }

    /// The amount of a declaratie, a credit negative; 0 for an indicatie; nil if it can't be read.
    private func cents(in row: CsvRecord) -> Int? {
        guard kind == .declaratie else { return 0 }
        guard let cents = readCents(table.text("bedrag", of: row), notation) else { return nil }
        guard table.hasColumn("debet_credit") else { return cents }
        guard cents >= 0 else { return nil }
        switch asciiLowercased(table.text("debet_credit", of: row)) {
        case "", "d": return cents
        case "c": return -cents
        default: return nil
        }
    }
}
