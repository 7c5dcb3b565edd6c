import Jeugdhulp

extension Layout {
    /// Every figure of the eight tables, one a line. Rekenregels, R5.
    package static let cijfers = Layout(
        path: "cijfers.csv",
        columns: [Column("tabel", .tabel, isRequired: false), Column(.onderwerp), Column(.gebied), Column(.periode)]
            + [Column(.maat)] + waarde,
        maten: [.aantal, .bedrag, .inwoners, .jeugdigen, .percentage])

    /// What is worked out of the figures of gemeenten as they are shown, with the region beside them.
    package static let gemeenten = Layout(
        path: "gemeenten.csv",
        columns: [Column(.gebied), Column(.periode), Column(.onderwerp), Column(.maat)] + waarde,
        maten: [.per1000Afgerond, .verandering])

    /// Every figure of the trend, for Twente; its peildatum follows from the reeks and the period.
    package static let trend = Layout(
        path: "trend.csv",
        columns: [Column(.reeks), Column(.periode), Column(.peildatum), Column(.onderwerp), Column(.maat)] + waarde,
        maten: [.aandeel, .aantal, .per1000Jeugdigen, .verandering, .veranderingProcent], following: [.peildatum])

    /// What was known of each period at earlier peildata, for Twente.
    package static let rijping = Layout(
        path: "rijping.csv",
        columns: [Column(.periode), Column(.peildatum), Column(.onderwerp), Column(.maat)] + waarde,
        maten: [.aandeel, .aantal, .groeiTotNuProcent])

    /// How often jeugdigen had more than one form, for Twente.
    package static let combinaties = Layout(
        path: "combinaties.csv", columns: [Column(.periode), Column(.combinatie)] + waarde, maten: [.aantal],
        onderwerp: .nietThuis)

    /// Jeugdigen niet thuis on the last day of each quarter, for Twente, each once in the heaviest form of that day.
    package static let stand = Layout(
        path: "stand.csv", columns: [Column(.periode), Column("vorm", .dimensie(.van))] + waarde, maten: [.aantal],
        onderwerp: .nietThuis, isOfQuarters: true)

    /// Each figure that changed since the previous update, divided by cause; an older version may know fewer causes.
    package static let bijstellingen = Layout(
        path: "bijstellingen.csv",
        columns: [Column("tabel", .tabel, isRequired: false), Column(.onderwerp), Column(.gebied), Column(.periode)]
            + [Column(.maat)]
            + Bijstelstap.allCases.map { stap in
                Column(stap.naam, .waarde(Keuze(stap: stap)), isRequired: stap == .oud || stap == .nieuw)
            },
        maten: cijfers.maten)

    /// The files with figures that can be read back, in the order in which two updates are compared.
    package static let readable = [cijfers, gemeenten, combinaties, trend, rijping, bijstellingen, stand]

    /// The file that a figure stands in; `nil` for one that only pages tell.
    package static func of(_ key: Figure.Key) -> Layout? { readable.first { $0.holds(key) } }

    private static let waarde = [Column("waarde", .waarde(Keuze())), Column("status", .status)]
}
