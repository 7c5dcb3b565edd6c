import Contract
import Faults

/// Doubts about deliveries as a whole. What leaves figures too low for certain refuses; what may as well be so, as a month with less care or a
/// folder with an odd name, warns.
extension Twijfelregels {
    static let deliveries = [
        deliveryMissing, deliveryGone, muchSmaller, relativelySmall, equalToEarlier, soortMissing, foreignRows,
        stopsEarly,
        foreignDays,
    ]

    /// Its thresholds are those of `soortMissing` too: both ask what most others did.
    static let deliveryMissing = Twijfelregel(
        .deliveryMissing,
        drempels: [
            .percentage(50, "van de andere gemeenten heeft de levering"), .gemeenten,
            Drempel(
                naam: "dagen", standaard: 45, bereik: 0...366,
                uitleg:
                    "een levering hoogstens zoveel dagen ervoor of erna geldt ook, en hoogstens de helft van de tijd tussen twee rondes"
            ),
        ])

    static let deliveryGone = Twijfelregel(.deliveryGone, drempels: [])

    static let muchSmaller = Twijfelregel(
        .muchSmaller,
        drempels: [
            .minder(75, "dan de vorige levering, of dan wat daarvan bij anderen over is"), .rijen(50), .gemeenten,
        ])

    static let relativelySmall = Twijfelregel(
        .relativelySmall,
        drempels: [
            .minder(60, "van wat bij de andere gemeenten past"),
            Drempel(
                naam: "percentage_gemeld", standaard: 80, bereik: 0...100,
                uitleg: "minder dan dit percentage wordt gemeld, als het meer is dan toeval"),
            .rijen(50), .gemeenten,
        ])

    static let equalToEarlier = Twijfelregel(.equalToEarlier, drempels: [.rijen(20)])

    static let soortMissing = Twijfelregel(.soortMissing, drempels: [])

    static let foreignRows = Twijfelregel(
        .foreignRows,
        drempels: [
            .percentage(50, "van de rijen is van een andere gemeente"),
            Drempel(
                naam: "percentage_gemeld", standaard: 5, bereik: 0...100,
                uitleg: "meer dan dit percentage wordt gemeld"), .rijen(20),
        ])

    static let stopsEarly = Twijfelregel(
        .stopsEarly, .melden,
        drempels: [
            Drempel(
                naam: "dagen", standaard: 21, bereik: 0...366,
                uitleg:
                    "de laatste registratiedatum ligt meer dan zoveel dagen voor het midden van die van de andere gemeenten"
            ),
            .minder(25, "van wat een maand bij de andere gemeenten is"),
            Drempel(
                naam: "records", standaard: 50, bereik: 1...1_000_000,
                uitleg: "zoveel declaraties worden er in die maand minstens verwacht"),
            .rijen(20), .gemeenten,
        ])

    static let foreignDays = Twijfelregel(
        .foreignDays, .melden,
        drempels: [
            Drempel(
                naam: "dagen_na", standaard: 7, bereik: 0...3660,
                uitleg: "alle rijen meer dan zoveel dagen na de dag van de map"),
            Drempel(
                naam: "dagen_voor", standaard: 183, bereik: 0...3660,
                uitleg: "alle rijen meer dan zoveel dagen voor de eerste dag van de map"),
            .rijen(20),
        ])
}

extension Drempel {
    fileprivate static func rijen(_ standaard: Int) -> Drempel {
        Drempel(
            naam: "rijen", standaard: standaard, bereik: 1...1_000_000,
            uitleg: "zoveel aangenomen rijen, of verwachte, moeten het minstens zijn")
    }

    fileprivate static func minder(_ standaard: Int, _ dan: String) -> Drempel {
        Drempel(naam: "percentage", standaard: standaard, bereik: 0...100, uitleg: "minder dan dit percentage \(dan)")
    }

    fileprivate static let gemeenten = Drempel(
        naam: "gemeenten", standaard: 3, bereik: 1...1000,
        uitleg: "zoveel andere gemeenten moeten er minstens zijn om mee te vergelijken")
}
