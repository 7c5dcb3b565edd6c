import Contract
import Faults

/// Doubts about records. What is certainly no habit and makes figures wrong refuses; what may be so warns.
extension Twijfelregels {
    static let records = [
        oneNumberForMany, sameCareTwice, careRedelivered, jeugdigenUnknown, jeugdigeOnTooMuch, fillInBsn,
        withdrawsNothing, implausibleDays, implausibleAge, almostWithdrawn,
    ]

    static let oneNumberForMany = Twijfelregel(
        .oneNumberForMany,
        drempels: [.aantal(10, "rijen die door een andere van hetzelfde moment verdwijnen"), .promille(20)])

    static let sameCareTwice = Twijfelregel(
        .sameCareTwice,
        drempels: [.aantal(20, "declaraties te veel"), .promille(5), .maal(3)])

    static let careRedelivered = Twijfelregel(
        .careRedelivered,
        drempels: [
            .aantal(20, "records die zorg van eerder onder een ander nummer herhalen"),
            .percentage(50, "van de records die zorg van eerder herhalen"), .promille(20),
        ])

    static let jeugdigenUnknown = Twijfelregel(
        .jeugdigenUnknown,
        drempels: [
            .aantal(20, "onbekende jeugdigen"),
            .percentage(25, "van de jeugdigen met zorg van voor de vorige levering"),
            Drempel(
                naam: "naijlen", standaard: 92, bereik: 0...1000,
                uitleg:
                    "zorg is van voor de vorige levering als zij zoveel dagen voor de dag daarvan begon; geldt ook voor intrekkingen"
            ),
        ])

    static let jeugdigeOnTooMuch = Twijfelregel(
        .jeugdigeOnTooMuch,
        drempels: [
            Drempel(
                naam: "records", standaard: 1000, bereik: 10...1_000_000, uitleg: "zoveel records van één jeugdige"),
            Drempel(
                naam: "tegelijk", standaard: 15, bereik: 5...100_000,
                uitleg: "zoveel declaraties of indicaties van één jeugdige op één dag"),
            Drempel(
                naam: "gemeenten", standaard: 5, bereik: 2...1000,
                uitleg: "zoveel gemeenten met records van één jeugdige"),
        ])

    static let fillInBsn = Twijfelregel(
        .fillInBsn, .melden, drempels: [.aantal(1, "records met zo'n nummer")])

    static let withdrawsNothing = Twijfelregel(
        .withdrawsNothing,
        drempels: [
            .aantal(10, "intrekkingen die niets vinden"), .percentage(50, "van de intrekkingen van zorg van eerder"),
        ])

    static let implausibleDays = Twijfelregel(
        .implausibleDays,
        drempels: [
            .aantal(1, "declaraties: vanaf hier wordt het gemeld"), .promille(10),
            Drempel(
                naam: "dagen", standaard: 92, bereik: 0...3660,
                uitleg: "zoveel dagen mag een declaratie na haar registratie eindigen"),
            Drempel(naam: "duur", standaard: 366, bereik: 1...3660, uitleg: "zoveel dagen mag een declaratie duren"),
        ])

    static let implausibleAge = Twijfelregel(
        .implausibleAge,
        drempels: [
            .aantal(10, "records: vanaf hier wordt het gemeld"), .promille(50),
        ])

    static let almostWithdrawn = Twijfelregel(
        .almostWithdrawn, drempels: [.aantal(10, "records met zo'n status"), .promille(5)])
}

extension Drempel {
    static func aantal(_ standaard: Int, _ wat: String) -> Drempel {
        Drempel(naam: "aantal", standaard: standaard, bereik: 1...1_000_000, uitleg: "minstens zoveel \(wat)")
    }

    static func promille(_ standaard: Int) -> Drempel {
        Drempel(
            naam: "promille", standaard: standaard, bereik: 0...1000,
            uitleg: "meer dan zoveel per duizend records van het bestand weigert de run")
    }

    static func percentage(_ standaard: Int, _ van: String) -> Drempel {
        Drempel(naam: "percentage", standaard: standaard, bereik: 0...100, uitleg: "meer dan dit percentage \(van)")
    }

    static func maal(_ standaard: Int) -> Drempel {
        Drempel(
            naam: "maal", standaard: standaard, bereik: 1...1000,
            uitleg:
                "meer dan zoveel maal wat bij eerdere leveringen van de gemeente, of bij andere gemeenten, gewoon is")
    }
}
