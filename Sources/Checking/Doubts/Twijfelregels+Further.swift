import Contract
import Faults

/// Further doubts about records.
extension Twijfelregels {
    static let furtherRecords = [
        numberOfOther, amountsOutOfScale, registeredBeforeCare, codesUnknown, allOnOneDay, careInTwoGemeenten,
        declaredWithoutIndicatie, daysLost, creditsOutOfScale, someAmountsOutOfScale,
    ]

    static let numberOfOther = Twijfelregel(
        .numberOfOther, drempels: [.aantal(20, "records die van jeugdige wisselden"), .promille(50)])

    static let amountsOutOfScale = Twijfelregel(
        .amountsOutOfScale,
        drempels: [
            .aantal(30, "declaraties van een voorziening om te vergelijken"),
            Drempel(
                naam: "factor", standaard: 16, bereik: 4...1_000_000,
                uitleg: "minstens zoveel maal meer of minder per dag, op verdubbelingen afgerond"),
        ])

    static let registeredBeforeCare = Twijfelregel(
        .registeredBeforeCare, drempels: [.aantal(20, "zulke records"), .promille(50), .maal(3)])

    static let codesUnknown = Twijfelregel(
        .codesUnknown, drempels: [.aantal(20, "records zonder bekende productcode"), .promille(100), .maal(3)])

    static let allOnOneDay = Twijfelregel(
        .allOnOneDay, drempels: [.aantal(50, "records op die dag"), .promille(600), .maal(2)])

    static let careInTwoGemeenten = Twijfelregel(
        .careInTwoGemeenten, drempels: [.aantal(20, "zulke declaraties"), .promille(50)])

    static let declaredWithoutIndicatie = Twijfelregel(
        .declaredWithoutIndicatie,
        drempels: [
            .aantal(20, "zulke jeugdigen"), .promille(300),
            Drempel(
                naam: "promille_gemeld", standaard: 100, bereik: 0...1000,
                uitleg: "meer dan zoveel per duizend jeugdigen van het bestand wordt gemeld"), .maal(3),
        ])

    /// A gemeente may change its contracts.
    static let daysLost = Twijfelregel(
        .daysLost, .melden, drempels: [.aantal(50, "zulke records"), .promille(600), .maal(2)])

    static let creditsOutOfScale = Twijfelregel(
        .creditsOutOfScale, drempels: [.aantal(20, "zulke declaraties"), .promille(400), .maal(3)])

    static let someAmountsOutOfScale = Twijfelregel(
        .someAmountsOutOfScale,
        drempels: [
            .aantal(20, "declaraties met zo'n bedrag"), .promille(30), .maal(3),
            Drempel(
                naam: "factor", standaard: 16, bereik: 4...1_000_000,
                uitleg: "minstens zoveel maal meer of minder per dag, op verdubbelingen afgerond"),
        ])
}
