import Jeugdhulp
import TestSupport
import Testing

@testable import Counting
@testable import Records

/// The combinations of forms of one jeugdige in all standen at once, against those of each stand on its own.
@Suite struct StandenbeeldTests {
    /// What was added, with the standen that know it.
    private typealias Care = (voorziening: Voorziening, isDeclaratie: Bool, standen: UInt32)

    @Test("each stand has the combination that it has on its own, and is named once", arguments: UInt64(1)...30)
    func random(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        for _ in 0..<20 {
            let bronnen = Bronnen(&random, changeYear: 2019)
            let telperiode = try StandenbeeldTests.telperiode(random.number(2018...2019), bronnen)
            let care = StandenbeeldTests.randomCare(&random)
            let asked = [.max, UInt32(truncatingIfNeeded: random.next()), 0][random.number(0...2)] & (1 << 30 - 1)
            let expected = (0..<30).filter { asked >> $0 & 1 == 1 }.reduce(into: [Int: Int]()) { combinaties, stand in
                combinaties[stand] = StandenbeeldTests.combinatie(care, stand, bronnen, year: telperiode.periode.year)
            }
            let found = StandenbeeldTests.combinaties(care, in: telperiode, of: asked, seed: seed)
            #expect(found == expected, "seed \(seed): \(care)")
        }
    }

    @Test("a jeugdige without care at home or in a form has no combination, and is 'thuis' with care at home only")
    func thuis() throws {
        let telperiode = try StandenbeeldTests.telperiode(2019, Bronnen())
        let other: [Care] = [(.overig, true, 0b11), (.onbekend, true, 0b11), (.ambulant, false, 0b11)]
        let found = { StandenbeeldTests.combinaties($0, in: telperiode, of: 0b111, seed: 0) }
        #expect(found(other) == [:])
        #expect(found(other + [(.ambulant, true, 0b01)]) == [0: 0])
        #expect(found(other + [(.ambulant, true, 0b11), (.gezinshuis, true, 0b10)]) == [0: 0, 1: 1])
        #expect(found([(.jeugdzorgplus, true, 0b110), (.residentieel, true, 0b1100)]) == [1: 4, 2: 6])
    }

    @Test(
        "each stand stands in the tables of the contract, whatever was declared and indicated", arguments: UInt8(0)...3)
    func everySet(bron: UInt8) throws {
        // Half of the voorzieningen, or all, from either; some from both.
        let fromDeclaraties = [UInt8(0xFF), 0b0101_0101, 0b1010_1011, 0][Int(bron)]
        let fromIndicaties = [UInt8(0), 0b1010_1010, 0b0111_0101, 0xFF][Int(bron)]
        let regels = Voorziening.allCases.map { voorziening in
            let has = { (bits: UInt8) in bits >> voorziening.rawValue & 1 == 1 }
            let both = has(fromDeclaraties) && has(fromIndicaties)
            return Bronregel(
                voorziening: voorziening, vanafJaar: 1900,
                bron: both ? .beide : has(fromIndicaties) ? .indicatie : .declaratie)
        }
        let opdracht = Telopdracht(peildatum: .last, periodes: [periode("2019")])
        let telperiode = try #require(
            Telperiodes(opdracht, plan: Standenplan(opdracht), bronregels: Bronregels(regels)).periodes.first)
        // Thirty sets of indicaties at a time, a stand for each.
        for declared in UInt8.min...UInt8.max {
            for first in stride(from: 0, through: 255, by: 30) {
                let indicated = (0..<30).map { UInt8(truncatingIfNeeded: first + $0) }
                var beeld = Standenbeeld()
                for number in 0..<8 {
                    if declared >> number & 1 == 1 { beeld.addDeclaratie(number, in: Standen(bits: 1 << 30 - 1)) }
                    let standen = (0..<30).reduce(UInt32(0)) { $0 | UInt32(indicated[$1] >> number & 1) << $1 }
                    if standen != 0 { beeld.addIndicatie(number, in: Standen(bits: standen)) }
                }
                var found = [Int?](repeating: nil, count: 30)
                beeld.forEachCombinatie(in: telperiode, of: Standen(bits: 1 << 30 - 1)) { combinatie, standen in
                    for stand in 0..<30 where standen.bits >> stand & 1 == 1 { found[stand] = combinatie }
                }
                let expected = indicated.map { indicated in
                    Tabelplaatsen(
                        used: Tabelplaatsen.used(
                            declared: declared, indicated: indicated, fromDeclaraties: fromDeclaraties,
                            fromIndicaties: fromIndicaties)
                    ).combinatie
                }
                if found != expected { Issue.record("declared \(declared), indicated from \(first)") }
            }
        }
    }

    /// What the engine says, each stand apart.
    private static func combinaties(
        _ care: [Care], in telperiode: Telperiodes.Telperiode, of asked: UInt32, seed: UInt64
    ) -> [Int: Int] {
        var beeld = Standenbeeld()
        for (voorziening, isDeclaratie, standen) in care {
            let (number, standen) = (Int(voorziening.rawValue), Standen(bits: standen))
            if isDeclaratie {
                beeld.addDeclaratie(number, in: standen)
            } else {
                beeld.addIndicatie(number, in: standen)
            }
        }
        var found: [Int: Int] = [:]
        beeld.forEachCombinatie(in: telperiode, of: Standen(bits: asked)) { combinatie, standen in
            #expect(!standen.isEmpty, "seed \(seed)")
            for stand in 0..<32 where standen.bits >> UInt32(stand) & 1 == 1 {
                #expect(found[stand] == nil, "seed \(seed): stand \(stand) twice")
                found[stand] = combinatie
            }
        }
        return found
    }

    private static let forms: [[Voorziening]] = [
        [.pleegzorg, .gezinshuis], [.residentieel, .beschikbaarheidsvoorziening], [.jeugdzorgplus],
    ]

    /// `nil` for neither 'thuis' nor 'niet thuis'.
    private static func combinatie(_ care: [Care], _ stand: Int, _ bronnen: Bronnen, year: Int) -> Int? {
        let used = care.filter { voorziening, isDeclaratie, standen in
            let bron = bronnen.bron(voorziening, year: year)
            return standen >> UInt32(stand) & 1 == 1 && bron != (isDeclaratie ? .indicatie : .declaratie)
        }.map(\.voorziening)
        var combinatie = used.contains(.ambulant) ? 0 : Int?.none
        for (bit, form) in forms.enumerated() where used.contains(where: form.contains) {
            combinatie = (combinatie ?? 0) + 1 << bit
        }
        return combinatie
    }

    /// Some is known in all standen, some in no stand, some in any.
    private static func randomCare(_ random: inout SplitMix) -> [Care] {
        (0..<random.number(0...8)).map { _ in
            let any = UInt32(truncatingIfNeeded: random.next() & random.next()) & (1 << 30 - 1)
            return (
                Voorziening.allCases[random.number(0...7)], random.number(0...1) == 0,
                [UInt32(1 << 30 - 1), any, any, 1 << UInt32(random.number(0...29)), 0][random.number(0...4)]
            )
        }
    }

    private static func telperiode(_ year: Int, _ bronnen: Bronnen) throws -> Telperiodes.Telperiode {
        let opdracht = Telopdracht(peildatum: .last, periodes: [periode("\(year)")])
        let telperiodes = Telperiodes(opdracht, plan: Standenplan(opdracht), bronregels: bronnen.bronregels)
        return try #require(telperiodes.periodes.first)
    }
}
