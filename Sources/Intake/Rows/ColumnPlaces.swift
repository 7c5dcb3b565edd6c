import Contract

/// Where the columns of one file stand, from 0; −1 for a column that is not there.
struct ColumnPlaces: Sendable {
    let columnCount: Int
    /// Not in a file of which the settings give a column.
    let readsInOneGo: Bool
    let nummer, jeugdige, gemeente, productcode, begindatum, einddatum, bedrag, registratiedatum: Int
    let aanbieder, status, redenWijziging, debetCredit, registratietijd, wet: Int
    /// Read for the checks between rows only.
    let geboortedatum, ofIndicatie: Int
    /// Whether there are any of the columns that few files have: one question a row instead of one for each of them.
    let hasFurther: Bool
    /// Every column that is read, in the order of their names' list but for wet, which is judged first.
    let used: [(kolom: Kolom, place: Int)]
    let isBsn: Bool
    let soort: Leveringssoort
    /// Asked of every row, and a comparison of kinds is never inlined.
    let isDeclaraties: Bool

    init(_ header: Header, soort: Leveringssoort, hasConstants: Bool) {
        func place(_ kolom: Kolom) -> Int { header.place(of: kolom) ?? -1 }
        self.soort = soort
        isDeclaraties = soort == .declaraties
        columnCount = header.columnCount
        readsInOneGo = !hasConstants
        isBsn = header.hasBsn
        nummer = place(soort == .indicaties ? .indicatienummer : .declaratienummer)
        jeugdige = place(isBsn ? .bsn : .jeugdige)
        gemeente = place(.gemeente)
        productcode = place(.productcode)
        begindatum = place(.begindatum)
        einddatum = place(.einddatum)
        bedrag = place(.bedrag)
        registratiedatum = place(.registratiedatum)
        // Aanbieder is part of the key of a declaratie only (Rekenregels, R2.4).
        aanbieder = soort == .declaraties ? place(.aanbieder) : -1
        status = place(.status)
        redenWijziging = place(.redenWijziging)
        debetCredit = place(.debetCredit)
        registratietijd = place(.registratietijd)
        wet = place(.wet)
        geboortedatum = place(.geboortedatum)
        ofIndicatie = soort == .declaraties ? place(.indicatienummer) : -1
        hasFurther = [wet, status, redenWijziging, geboortedatum, ofIndicatie].contains { $0 >= 0 }
        let read = Kolom.allCases.filter { $0 != .wet && !($0 == .aanbieder && soort == .indicaties) }
        used = ([.wet] + read).compactMap { kolom in header.place(of: kolom).map { (kolom, $0) } }
    }
}
