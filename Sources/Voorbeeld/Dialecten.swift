/// Which dialect each gemeente delivers in: most alike, some each in their own way.
enum Dialecten {
    private static let wet = Set([Gemeentelijst.index(code: "GM1742")])
    private static let redenWijziging = Set(["GM0153", "GM0164", "GM1700"].map(Gemeentelijst.index(code:)))

    static func hasWet(gemeente: UInt8) -> Bool { wet.contains(gemeente) }

    static func hasRedenWijziging(gemeente: UInt8) -> Bool { redenWijziging.contains(gemeente) }

    static func dialect(gemeente code: String, levering: Levering) -> Dialect {
        var dialect = Dialect()
        switch code {
        case "GM0141": (dialect.scheiding, dialect.bedragen) = (UInt8(ascii: ","), .punt)
        case "GM0147":
            (dialect.scheiding, dialect.bedragen, dialect.datums) = (0x09, .punt, .aaneen)
        case "GM0158":
            (dialect.codering, dialect.regeleinde, dialect.aanhalingstekens) = (.utf8MetBom, [0x0D, 0x0A], true)
        case "GM0164":
            dialect.declaraties.append(.aanbieder)
            dialect.aanbiederZonderNul = levering == .tweede
        case "GM0168": (dialect.scheiding, dialect.datums) = (UInt8(ascii: "|"), .schuin)
        case "GM0173": dialect.declaraties.insert(.debetCredit, at: 7)
        case "GM0183": asTubbergen(&dialect)
        case "GM0189": (dialect.hoofdletters, dialect.kaleGemeentecode) = (true, true)
        case "GM1735" where levering == .tweede: dialect.datums = .tijdstip
        case "GM1742":
            dialect.indicaties.append(.wet)
            dialect.declaraties.append(.wet)
        case "GM1774":
            (dialect.codering, dialect.regeleinde, dialect.datums) = (.windows1252, [0x0D, 0x0A], .nederlands)
            dialect.bedragen = .euroteken
            dialect.indicaties.append(.redenBeeindiging)
        default: break
        }
        if hasRedenWijziging(gemeente: Gemeentelijst.index(code: code)) {
            dialect.indicaties.append(.redenWijziging)
        }
        return dialect
    }

    /// Columns in another order, and columns that nobody asked for.
    private static func asTubbergen(_ dialect: inout Dialect) {
        dialect.bedragen = .duizendtallen
        dialect.indicaties = [
            .gemeente, .jeugdige, .geboortedatum, .bron, .nummer, .registratiedatum, .begindatum, .einddatum,
            .productcode, .status,
        ]
        dialect.declaraties = [
            .gemeente, .jeugdige, .geboortedatum, .bron, .registratiedatum, .bedrag, .productcode, .begindatum,
            .einddatum, .nummer, .status,
        ]
    }
}
