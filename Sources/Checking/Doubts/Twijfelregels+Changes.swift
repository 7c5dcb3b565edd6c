import Contract
import Faults

/// Doubts about what changed between deliveries: of the same records, or of all of them together. A habit of the gemeente is none of them; what
/// may also be a decision, as other contracts, warns.
extension Twijfelregels {
    static let changes = [
        amountsChanged, daysChanged, voorzieningChanged, recordsWithdrawn, withdrawalsGone, pricesShifted,
        voorzieningenShifted, otherVoorziening, firstDaysGone, elsewhere, careTogether, versionsOfOtherCare,
    ]

    static let amountsChanged = Twijfelregel(
        .amountsChanged, drempels: [.aantal(20, "zulke declaraties"), .promille(100), .maal(3)])

    static let daysChanged = Twijfelregel(
        .daysChanged, drempels: [.aantal(20, "zulke records"), .promille(100), .maal(3)])

    static let voorzieningChanged = Twijfelregel(
        .voorzieningChanged, drempels: [.aantal(20, "zulke records"), .promille(100), .maal(3)])

    static let recordsWithdrawn = Twijfelregel(
        .recordsWithdrawn, drempels: [.aantal(20, "zulke records"), .promille(100), .maal(3)])

    static let withdrawalsGone = Twijfelregel(
        .withdrawalsGone, .melden,
        drempels: [
            .aantal(10, "verwachte intrekkingen of crediteringen"),
            Drempel(
                naam: "percentage", standaard: 10, bereik: 0...100, uitleg: "minder dan dit percentage is er daarvan"),
        ])

    static let pricesShifted = Twijfelregel(
        .pricesShifted,
        drempels: [
            Drempel(
                naam: "honderdsten", standaard: 10, bereik: 1...10_000,
                uitleg:
                    "minstens zoveel honderdsten van een verdubbeling wordt gemeld: 10 is 7%, 28 is 21%; zonder drie andere gemeenten het dubbele"
            ),
            Drempel(
                naam: "honderdsten_weigeren", standaard: 50, bereik: 1...10_000,
                uitleg: "minstens zoveel honderdsten weigert: 50 is 41%"),
        ])

    static let voorzieningenShifted = Twijfelregel(
        .voorzieningenShifted, .melden,
        drempels: [
            .aantal(20, "jeugdigen die er verwacht worden, of te veel zijn"),
            Drempel(
                naam: "percentage", standaard: 25, bereik: 0...100,
                uitleg: "minder dan dit percentage van de verwachte jeugdigen, of"),
            .promille(100), .maal(2),
        ])

    static let otherVoorziening = Twijfelregel(
        .otherVoorziening, drempels: [.aantal(20, "zulke declaraties"), .promille(150), .maal(3)])

    static let firstDaysGone = Twijfelregel(
        .firstDaysGone, .melden,
        drempels: [
            .aantal(100, "verwachte records die op de eerste dag van een maand beginnen"),
            Drempel(
                naam: "percentage", standaard: 50, bereik: 0...100, uitleg: "minder dan dit percentage is er daarvan"),
        ])

    static let elsewhere = Twijfelregel(
        .elsewhere, .melden,
        drempels: [.aantal(20, "jeugdigen die er verwacht worden, of te veel zijn"), .promille(100), .maal(4)])

    static let careTogether = Twijfelregel(
        .careTogether, .melden, drempels: [.aantal(50, "zulke declaraties"), .promille(50), .maal(3)])

    static let versionsOfOtherCare = Twijfelregel(
        .versionsOfOtherCare, drempels: [.aantal(20, "zulke versies"), .promille(20), .maal(3)])
}
