/// How the files of one gemeente in one delivery are written.
struct Dialect {
    enum Datumstijl: Int, CaseIterable {
        /// `2019-03-31`
        case iso
        /// `20190331`
        case aaneen
        /// `31-3-2019`
        case nederlands
        /// `31/03/2019`
        case schuin
        /// `2019-03-31T00:00:00`
        case tijdstip
    }

    enum Bedragstijl {
        /// `1234,56`
        case komma
        /// `1234.56`
        case punt
        /// `1.234,56`
        case duizendtallen
        /// `€ 1234,56`, a credit as `-€ 1234,56`
        case euroteken
    }

    enum Codering {
        case utf8
        case utf8MetBom
        case windows1252
    }

    var scheiding = UInt8(ascii: ";")
    var datums = Datumstijl.iso
    var bedragen = Bedragstijl.komma
    var codering = Codering.utf8
    var regeleinde: [UInt8] = [0x0A]
    /// Quotes around every field.
    var aanhalingstekens = false
    /// Column names in capitals.
    var hoofdletters = false
    /// The gemeente as a bare number: 189 for GM0189.
    var kaleGemeentecode = false
    /// The aanbieder as a spreadsheet leaves it: without leading zero.
    var aanbiederZonderNul = false
    var indicaties: [Kolom] = [
        .nummer, .jeugdige, .gemeente, .productcode, .begindatum, .einddatum, .registratiedatum, .status,
    ]
    var declaraties: [Kolom] = [
        .nummer, .jeugdige, .gemeente, .productcode, .begindatum, .einddatum, .bedrag, .registratiedatum, .status,
    ]

    func kolommen(_ soort: Bestandssoort) -> [Kolom] {
        soort == .indicaties ? indicaties : declaraties
    }
}
