import Contract
package import Faults
package import Intake
import Jeugdhulp
import Records

/// A check that every run makes; one that fails stops it (Rekenregels, R3.4).
package struct Controle: Sendable {
    /// What must hold.
    package let bewering: Bewering
    /// Whether it holds in this run.
    package let holds: Bool

    /// One that does not hold, found where what was counted is made ready.
    package static func failed(_ bewering: Bewering) -> Controle { Controle(bewering: bewering, holds: false) }
}

extension Controle {
    /// All checks of one run, in a fixed order.
    package static func all(levering: Levering, telling: Telling) throws(Telfout) -> [Controle] {
        [
            Controle(bewering: .rowsAddUp, holds: levering.files.allSatisfy(\.isBalanced)),
            Controle(bewering: .versionsAddUp, holds: versionsAddUp(levering, telling)),
            Controle(bewering: .centsAddUp, holds: try centsAddUp(telling)),
            Controle(
                bewering: .thuisAddsUp,
                holds: telling.tallies.allSatisfy { $0.thuis + $0.nietThuis == $0.ambulantOfNietThuis }),
            Controle(bewering: .vormenFit, holds: telling.tallies.allSatisfy(formsFit)),
            Controle(bewering: .ambulantAddsUp, holds: try ambulantAddsUp(telling)),
        ]
    }

    /// Those of the flows; none where they were not counted. They stand apart until the flows are published: what is told of a run names
    /// the checks of what it shows.
    package static func stromen(_ telling: Telling) -> [Controle] {
        guard let stromen = telling.stromen else { return [] }
        return [
            Controle(bewering: .stromenClose, holds: stromen.isClosed),
            Controle(bewering: .stromenFit, holds: stromen.fits(telling.tallies.map(\.nietThuis))),
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
