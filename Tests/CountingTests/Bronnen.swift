import Jeugdhulp
import TestSupport

/// A bron for each voorziening, up to some year and from that year on.
struct Bronnen {
    private let before: [Voorziening: Bron]
    private let after: [Voorziening: Bron]
    private let changeYear: Int

    init(_ random: inout SplitMix, changeYear: Int) {
        before = Bronnen.some(&random)
        after = Bronnen.some(&random)
        self.changeYear = changeYear
    }

    /// That of the declaratie for all.
    init() {
        (before, after, changeYear) = ([:], [:], 2000)
    }

    func bron(_ voorziening: Voorziening, year: Int) -> Bron {
        (year < changeYear ? before : after)[voorziening] ?? .declaratie
    }

    /// The same for the engine.
    var bronregels: Bronregels {
        Bronregels(
            before.map { Bronregel(voorziening: $0.key, vanafJaar: 1900, bron: $0.value) }
                + after.map { Bronregel(voorziening: $0.key, vanafJaar: changeYear, bron: $0.value) })
    }

    private static func some(_ random: inout SplitMix) -> [Voorziening: Bron] {
        Voorziening.allCases.reduce(into: [:]) { $0[$1] = Bron.allCases[random.number(0...2)] }
    }
}
