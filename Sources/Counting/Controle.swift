import Contract
package import Intake
import Jeugdhulp
import Records

/// A check that every run makes; one that fails stops it (Rekenregels, R3.4).
package struct Controle: Sendable {
    /// Stable, and never used again for another check.
    package let code: String
    /// What must hold, in Dutch.
    package let bewering: String
    /// Whether it holds in this run.
    package let holds: Bool
}

extension Controle {
    /// All checks of one run, in a fixed order.
    package static func all(levering: Levering, telling: Telling) throws(Telfout) -> [Controle] {
        [
            Controle(
                code: "CON-001",
                bewering: "van elk bestand: rijen gelezen = aangenomen + afgekeurd + buiten de Jeugdwet",
                holds: levering.files.allSatisfy(\.isBalanced)),
            Controle(
                code: "CON-002",
                bewering:
                    "elke aangenomen rij tot de peildatum staat in een oudere levering, is vervangen of is de geldende versie van een record",
                holds: versionsAddUp(levering, telling)),
            Controle(
                code: "CON-003", bewering: "centen van de geldende declaraties = centen binnen en buiten de periodes",
                holds: try centsAddUp(telling)),
            Controle(
                code: "CON-004", bewering: "per periode: thuis + niet thuis = ambulant en niet thuis samen, ontdubbeld",
                holds: telling.tallies.allSatisfy { $0.thuis + $0.nietThuis == $0.ambulantOfNietThuis }),
            Controle(
                code: "CON-005", bewering: "per periode: elke vorm ≤ niet thuis ≤ som van de vormen",
                holds: telling.tallies.allSatisfy(formsFit)),
            Controle(
                code: "CON-006",
                bewering: "per periode: ambulante centen = centen thuis + centen ambulant bij niet thuis",
                holds: try ambulantAddsUp(telling)),
        ]
    }

    private static func versionsAddUp(_ levering: Levering, _ telling: Telling) -> Bool {
        let seen = levering.files.reduce(0) { $0 + $1.accepted - $1.afterPeildatum }
        let settled = telling.indicaties.total.versions + telling.declaraties.total.versions
        return seen == settled
    }

    private static func centsAddUp(_ telling: Telling) throws(Telfout) -> Bool {
        var counted = telling.outsideCents
        for tally in telling.tallies {
            for place in tally.centsByVoorziening.indices {
                counted = try counted.addingChecked(tally.centsByVoorziening[place])
            }
        }
        return counted == telling.totalCents
    }

    private static func formsFit(_ tally: Tally) -> Bool {
        let forms = Verblijfsvorm.allCases.map(tally.aantal)
        return forms.allSatisfy { $0 <= tally.nietThuis } && tally.nietThuis <= forms.reduce(0, +)
    }

    private static func ambulantAddsUp(_ telling: Telling) throws(Telfout) -> Bool {
        for tally in telling.tallies {
            let sum = try tally.thuisCents.addingChecked(tally.ambulantBijNietThuisCents)
            guard sum == tally.centsByVoorziening[Int(Voorziening.ambulant.rawValue)] else { return false }
        }
        return true
    }
}
