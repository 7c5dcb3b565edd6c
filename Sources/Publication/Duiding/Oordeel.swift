/// What may be said of the difference between a period and the same one a year earlier. Rekenregels, R6.1.
enum Oordeel: Equatable, Sendable {
    /// No more than chance alone gives two counts.
    case teKlein
    /// What still comes in would have to be more than twice what ever came in to undo it.
    case waarschijnlijk
    case nogNietTeZeggen
}

/// One count of a period and of the same period a year earlier.
struct Paar: Hashable, Sendable {
    let laatste: Int
    let eerder: Int

    /// Jeugdigen more than a year earlier; fewer is below zero.
    var verschil: Int { laatste - eerder }
    /// −1, 0 or 1.
    var richting: Int { verschil.signum() }

    /// Whether it is below 1,96 × √(a + b), in squares and in whole numbers; no difference always is.
    var isTeKlein: Bool {
        let difference = Int128(verschil)
        return difference == 0 || 10_000 * difference * difference < 38_416 * (Int128(laatste) + Int128(eerder))
    }
}

/// How much of an earlier year came in between the age that the last period has now and now.
struct Aanwas: Hashable, Sendable {
    let jaar: Int
    let toen: Int
    let nu: Int
}

extension Oordeel {
    /// `evenLang`: both as they were known equally long after the period, `nil` where that is not known. `aanwas`: of earlier years.
    init(nu: Paar, evenLang: Paar?, aanwas: [Aanwas]) {
        guard let evenLang else {
            self = .nogNietTeZeggen
            return
        }
        if evenLang.isTeKlein {
            self = .teKlein
        } else if nu.richting == evenLang.richting, Oordeel.staysStanding(nu, aanwas) {
            self = .waarschijnlijk
        } else {
            self = .nogNietTeZeggen
        }
    }

    /// Whether what would undo the difference is more than twice the most that earlier years moved against it. What comes in only makes
    /// a rise larger, so there the most is nothing, unless deliveries took something away.
    private static func staysStanding(_ nu: Paar, _ aanwas: [Aanwas]) -> Bool {
        let known = aanwas.filter { $0.toen > 0 }
        guard !known.isEmpty, nu.laatste > 0 else { return false }
        return known.allSatisfy { year in
            let against = max(0, nu.richting < 0 ? year.nu - year.toen : year.toen - year.nu)
            return Int128(abs(nu.verschil)) * Int128(year.toen) > 2 * Int128(against) * Int128(nu.laatste)
        }
    }
}
