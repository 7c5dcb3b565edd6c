import Testing

@testable import Publication

/// Rekenregels, R6.1; every case worked out by hand.
@Suite("What may be said of a difference")
struct OordeelTests {
    /// 1,96² is 3,8416, so of 625 jeugdigen together the bound is 49 exactly.
    static let chance: [(laatste: Int, eerder: Int, isTeKlein: Bool)] = [
        (337, 288, false), (288, 337, false),
        // 48² × 10.000 = 23.040.000 < 38.416 × 624 = 23.971.584
        (336, 288, true), (288, 336, true),
        // 48² × 10.000 = 23.040.000 < 38.416 × 626 = 24.048.416
        (337, 289, true),
        // Of 2 and 47 + 2: 40.000 < 38.416 × 96
        (49, 47, true), (0, 0, true), (5, 5, true),
        // 4² × 10.000 = 160.000 against 38.416 × 4 = 153.664; 3: 90.000 against 115.248
        (4, 0, false), (3, 0, true), (0, 4, false),
        (1_000_000_000_000, 999_999_000_000, true), (1_000_000_000_000, 999_997_000_000, false),
    ]

    @Test("is too small below 1,96 times the root of both together, and not on it", arguments: chance.indices)
    func isTeKlein(index: Int) {
        let (laatste, eerder, isTeKlein) = Self.chance[index]
        #expect(Paar(laatste: laatste, eerder: eerder).isTeKlein == isTeKlein)
    }

    /// A fall of 100 from 1.000 to 900 as known now; 900 would have to grow by a ninth.
    private static let fall = Paar(laatste: 900, eerder: 1000)

    private static func oordeel(
        _ aanwas: [(Int, Int)], nu: Paar = fall, evenLang: Paar? = Paar(laatste: 900, eerder: 990)
    ) -> Oordeel {
        Oordeel(
            nu: nu, evenLang: evenLang,
            aanwas: aanwas.enumerated().map { Aanwas(jaar: 2018 + $0, toen: $1.0, nu: $1.1) })
    }

    @Test("is likely where more than twice the most that came in before would be needed to undo it")
    func needed() {
        // 100 × 91 = 9.100 > 2 × 5 × 900 = 9.000 = 100 × 90
        #expect(Self.oordeel([(91, 96)]) == .waarschijnlijk)
        #expect(Self.oordeel([(90, 95)]) == .nogNietTeZeggen)
        #expect(Self.oordeel([(89, 94)]) == .nogNietTeZeggen)
        // The year in which most came in decides, wherever it stands.
        #expect(Self.oordeel([(91, 96), (90, 95)]) == .nogNietTeZeggen)
        #expect(Self.oordeel([(90, 95), (91, 96)]) == .nogNietTeZeggen)
        #expect(Self.oordeel([(1000, 1000), (1000, 900)]) == .waarschijnlijk)
    }

    @Test("is of a rise not undone by what comes in, only by what goes out")
    func rise() {
        let rise = Paar(laatste: 1100, eerder: 1000)
        let alike = Paar(laatste: 1100, eerder: 980)
        #expect(Self.oordeel([(100, 150)], nu: rise, evenLang: alike) == .waarschijnlijk)
        // 100 × 110 = 11.000 = 2 × 5 × 1.100
        #expect(Self.oordeel([(110, 105)], nu: rise, evenLang: alike) == .nogNietTeZeggen)
        #expect(Self.oordeel([(111, 106)], nu: rise, evenLang: alike) == .waarschijnlijk)
    }

    @Test("is decided by what was known equally long after: that may be too small where what is known now is not")
    func decides() {
        // 100 against 1,96 × √1.900 = 85,4 as known now; 80 of 1.880: 6.400 × 10.000 < 38.416 × 1.880 = 72.222.080
        #expect(Self.oordeel([(1000, 1001)], evenLang: Paar(laatste: 900, eerder: 980)) == .teKlein)
        // 90: 81.000.000 > 38.416 × 1.890 = 72.606.240
        #expect(Self.oordeel([(1000, 1001)], evenLang: Paar(laatste: 900, eerder: 990)) == .waarschijnlijk)
        // And the other way round: as known now 10 of 1.990 alone would be too small.
        #expect(
            Self.oordeel([(900, 990)], nu: Paar(laatste: 1000, eerder: 990), evenLang: Paar(laatste: 1000, eerder: 900))
                == .waarschijnlijk)
    }

    @Test("can't be said where the two ways of comparing point in different directions, or one shows nothing")
    func against() {
        let alike = Paar(laatste: 1000, eerder: 900)
        #expect(Self.oordeel([(900, 990)], nu: Paar(laatste: 1000, eerder: 1001), evenLang: alike) == .nogNietTeZeggen)
        #expect(Self.oordeel([(900, 990)], nu: Paar(laatste: 1000, eerder: 1000), evenLang: alike) == .nogNietTeZeggen)
        #expect(Self.oordeel([(900, 990)], nu: Paar(laatste: 1000, eerder: 999), evenLang: alike) == .waarschijnlijk)
    }

    @Test("can't be said where no earlier year shows what still comes, nor what was known equally long after")
    func unknown() {
        #expect(Self.oordeel([]) == .nogNietTeZeggen)
        #expect(Self.oordeel([(0, 5)]) == .nogNietTeZeggen)
        #expect(Self.oordeel([(1000, 1001)], evenLang: nil) == .nogNietTeZeggen)
        #expect(
            Self.oordeel([(10, 10)], nu: Paar(laatste: 0, eerder: 100), evenLang: Paar(laatste: 0, eerder: 90))
                == .nogNietTeZeggen)
    }
}
