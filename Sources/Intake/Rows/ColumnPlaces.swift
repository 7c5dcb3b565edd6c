/// Where the columns of one file stand, from 0; −1 for a column that is not there.
struct ColumnPlaces: Sendable {
    let columnCount: Int
    let nummer, jeugdige, gemeente, productcode, begindatum, einddatum, bedrag, registratiedatum: Int
    let aanbieder, status, redenWijziging, debetCredit, registratietijd, wet: Int
    let isBsn: Bool
    let soort: Leveringssoort

    init(_ header: Header, soort: Leveringssoort) {
        func place(_ kolom: Kolom) -> Int { header.place(of: kolom) ?? -1 }
        self.soort = soort
        columnCount = header.columnCount
        isBsn = header.hasBsn
        nummer = place(soort == .indicaties ? .indicatienummer : .declaratienummer)
        jeugdige = place(isBsn ? .bsn : .jeugdige)
        gemeente = place(.gemeente)
        productcode = place(.productcode)
        begindatum = place(.begindatum)
        einddatum = place(.einddatum)
        bedrag = place(.bedrag)
        registratiedatum = place(.registratiedatum)
        // Aanbieder is part of the key of a declaratie only (contract, section 2.4).
        aanbieder = soort == .declaraties ? place(.aanbieder) : -1
        status = place(.status)
        redenWijziging = place(.redenWijziging)
        debetCredit = place(.debetCredit)
        registratietijd = place(.registratietijd)
        wet = place(.wet)
    }
}
