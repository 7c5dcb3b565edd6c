import Jeugdhulp
import ReferenceCounter
import TestSupport
import Testing

@testable import Records

/// The table of what each gemeente delivered over each quarter, in `kwaliteit.md`. Rekenregels, R2.8.
@Suite struct DekkingTests {
    /// `counts` records in each month from January 2018 on; the last is of a gemeente that is allowed to miss.
    private static func run(_ counts: [Int], withdrawn: Int = 0) -> EngineRun {
        var rows = ""
        for (month, count) in counts.enumerated() {
            let day = "2018-\(month < 9 ? "0" : "")\(month + 1)-15"
            for number in 0..<count {
                rows += "D\(month)-\(number);J\(number);GM0153;AMB;\(day);\(day);1,00;2019-01-15;\n"
            }
        }
        for number in 0..<withdrawn { rows += "D0-\(number);;GM0153;;;;;2019-01-16;ingetrokken\n" }
        return EngineRun(
            DeliveredPeriods.folder(
                declaraties: [],
                also: ["leveringen/declaraties.csv": DeliveredPeriods.declaratiesHeader + rows]),
            kwartaal: "2018-Q4", vanaf: 2018, peildatum: "2019-12-31")
    }

    private static func table(_ run: EngineRun) -> [String] {
        let text = String(decoding: run.report["kwaliteit.md"] ?? [], as: UTF8.self)
        return text.split(separator: "\n").map(String.init).filter {
            $0.hasPrefix("| Enschede") || $0.hasPrefix("| Almelo")
        }
    }

    @Test(
        "a month of twenty is delivered, of nineteen it is little; so is less than a third of what is usual",
        arguments: [
            ([20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20], "+ + + +"),
            ([20, 20, 19, 20, 20, 20, 20, 20, 20, 0, 0, 0], "~ + + -"),
            // The lower middle of twelve is the sixth: 90.
            ([30, 90, 90, 29, 90, 90, 90, 90, 90, 90, 90, 90], "+ ~ + +"),
            // Of those with any: 1, 2, 60; the middle is 2.
            ([0, 0, 1, 2, 0, 0, 0, 0, 60, 0, 0, 0], "~ ~ ~ -"),
        ])
    func signs(counts: [Int], signs: String) {
        let run = Self.run(counts)
        #expect(run.status == 0, "\(run.log)")
        let rows = Self.table(run)
        #expect(rows.contains("| Enschede (GM0153) | declaraties | `\(signs)` |"), "\(rows)")
        // One indicatie, in the first quarter.
        #expect(rows.contains("| Enschede (GM0153) | indicaties | `~ - - -` |"), "\(rows)")
        #expect(rows.contains("| Almelo (GM0141) | declaraties | ontbreekt |"), "\(rows)")
        #expect(rows.contains("| Almelo (GM0141) | indicaties | ontbreekt |"), "\(rows)")
    }

    @Test("what was withdrawn covers nothing")
    func withdrawn() {
        let run = Self.run([20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20], withdrawn: 1)
        #expect(Self.table(run).contains("| Enschede (GM0153) | declaraties | `~ + + +` |"), "\(Self.table(run))")
        let all = Self.run([20, 20, 20], withdrawn: 20)
        #expect(Self.table(all).contains("| Enschede (GM0153) | declaraties | `~ - - -` |"), "\(Self.table(all))")
    }

    @Test("the report says of which gemeenten the figures are without, and their counts are missing in the dossier")
    func without() {
        let run = Self.run([20])
        let rapport = String(decoding: run.report["rapport.md"] ?? [], as: UTF8.self)
        for soort in ["indicaties", "declaraties"] {
            #expect(
                rapport.contains("De cijfers voor Twente zijn zonder de \(soort) van Almelo: die zijn niet geleverd."))
            #expect(run.exactLines("gemeenten.csv").contains("GM0141;Almelo;\(soort);;;;;;;;;ontbreekt"))
        }
        #expect(run.exactLines("gemeenten.csv").contains("GM0153;Enschede;declaraties;20;0;0;0;0;0;20;0;"))
    }

    @Test("little is never told of fewer than twenty records of a month, and nothing only of none")
    func neverOfFew() {
        for count in 1...19 { #expect(Dekking.graad([count, 500, 500], usual: 1) == .deels) }
        #expect(Dekking.graad([0, 0, 0], usual: 500) == .niet)
        #expect(Dekking.graad([0, 500, 500], usual: 500) == .deels)
        #expect(Dekking.graad([20, 20, 20], usual: 60) == .geheel && Dekking.graad([20, 20, 20], usual: 61) == .deels)
    }
}
