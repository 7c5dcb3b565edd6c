import Jeugdhulp
import Testing

/// Every set of voorzieningen, against the sets of Rekenregels, R3.3, written with names.
@Suite("In which tables a jeugdige stands")
struct TabelplaatsenTests {
    private static func set(_ bits: UInt8) -> Set<Voorziening> {
        Set(Voorziening.allCases.filter { bits >> $0.rawValue & 1 == 1 })
    }

    @Test("is that of the contract, for every set of voorzieningen")
    func every() {
        for bits in UInt8.min...UInt8.max {
            let used = Self.set(bits)
            let (six, seven) = (
                used.contains(.pleegzorg) || used.contains(.gezinshuis),
                used.contains(.residentieel) || used.contains(.beschikbaarheidsvoorziening)
            )
            let eight = used.contains(.jeugdzorgplus)
            let isNietThuis = six || seven || eight
            let isAmbulant = used.contains(.ambulant)
            let plaatsen = Tabelplaatsen(used: bits)
            #expect(plaatsen.isAmbulant == isAmbulant)
            #expect(plaatsen.isThuis == (isAmbulant && !isNietThuis))
            #expect(plaatsen.isNietThuis == isNietThuis)
            #expect(plaatsen.isAmbulantBijNietThuis == (isAmbulant && isNietThuis))
            #expect(plaatsen.vormen == (six ? 1 : 0) + (seven ? 2 : 0) + (eight ? 4 : 0))
            let tables = [isAmbulant && !isNietThuis, isNietThuis, isAmbulant && isNietThuis, six, seven, eight]
            for (place, isIn) in tables.enumerated() { #expect((plaatsen.tabellen >> place & 1 == 1) == isIn) }
            #expect(plaatsen.tabellen < 64)
            #expect(plaatsen.combinatie == (isNietThuis ? plaatsen.vormen : isAmbulant ? 0 : nil))
        }
    }

    @Test(
        "could change by one voorziening more: 3 and 4 of whoever is not 'niet thuis', 5 of who is one of both, any form not yet had"
    )
    func couldChange() {
        for known in UInt8.min...UInt8.max {
            let now = Tabelplaatsen(used: known)
            var tables: [Bool] = [!now.isNietThuis, !now.isNietThuis, now.isNietThuis != now.isAmbulant]
            for form in 0..<3 { tables.append(now.vormen >> form & 1 == 0) }
            let expected = tables.enumerated().reduce(UInt8(0)) { $1.element ? $0 | 1 << $1.offset : $0 }
            #expect(Tabelplaatsen.thatCouldChange(known: known) == expected, "\(known)")
        }
    }

    @Test("takes declaraties, indicaties or both as the bron says")
    func bron() {
        for declared in UInt8.min...3 {
            for indicated in UInt8.min...3 {
                for (declaraties, indicaties) in [(UInt8(0b01), UInt8(0b10)), (0b10, 0b11), (0b11, 0b00)] {
                    let used = Tabelplaatsen.used(
                        declared: declared, indicated: indicated, fromDeclaraties: declaraties,
                        fromIndicaties: indicaties)
                    for bit in 0..<2 {
                        let has = { (bits: UInt8) in bits >> bit & 1 == 1 }
                        let isUsed =
                            has(declaraties) && has(declared) || has(indicaties) && has(indicated)
                        #expect(has(used) == isUsed)
                    }
                }
            }
        }
    }

    /// (cents together, whether one is negative, whether declared for)
    static let credited: [(Int64, Bool, Bool)] = [
        (0, false, true), (1, false, true), (0, true, false), (-1, true, false), (1, true, true), (.min, true, false),
        (.max, true, true),
    ]

    @Test(
        "whoever was credited to nothing was not declared for; a declaratie of nothing is no credit",
        arguments: credited)
    func declared(cents: Int64, isCredited: Bool, isDeclared: Bool) {
        #expect(Tabelplaatsen.isDeclared(cents: cents, isCredited: isCredited) == isDeclared)
    }
}
