import TestSupport
import Testing

/// What moved between the deliveries of one gemeente, beside how it moved at the others (Rekenregels, R2.7). Cee is spoiled; all counts are
/// worked out by hand.
struct ShiftedDoubtTests {
    private typealias Files = RoundRun.Deliveries
    private static let declaraties = RoundRun.path(RoundRun.october, 3, "declaraties")

    private func expect(
        _ deliveries: RoundRun.Deliveries, _ doubts: [String], status: Int32 = 0, settings: String = "",
        at location: SourceLocation = #_sourceLocation
    ) {
        let run = RoundRun(deliveries, settings: settings)
        for outcome in [run.rapport, run.controleer] {
            #expect(outcome.doubts == doubts, "\(outcome.lines)", sourceLocation: location)
            #expect(outcome.status == status, "\(outcome.lines)", sourceLocation: location)
        }
    }

    /// The declaraties of October at another price, of these gemeenten.
    private static func priced(_ euros: String, _ gemeenten: [Int] = [3]) -> Files {
        RoundRun.usual.reduce(into: [:]) { files, file in
            let isMeant = gemeenten.contains { file.key == RoundRun.path(RoundRun.october, $0, "declaraties") }
            files[file.key] = isMeant ? file.value.map { $0.replacing(";10,00;", with: ";\(euros);") } : file.value
        }
    }

    // 1000 cents are 9 and 244/256 doublings; 1080 are 26/256 more, which is above 0.10, 1070 are 23/256 more.
    @Test func `prices that moved by a tenth of a doubling where those of the others did not are told`() {
        expect(Self.priced("10,80"), ["TWI-035 Cee"])
        expect(Self.priced("10,70"), [])
        expect(Self.priced("10,80"), [], settings: #", "toetsen": {"TWI-035": {"honderdsten": 11}}"#)
    }

    // 1420 are 111/256 more, 1500 are 131/256 more.
    @Test func `prices that moved by half a doubling end the run`() {
        expect(Self.priced("14,20"), ["TWI-035 Cee"])
        expect(Self.priced("15,00"), ["TWI-035 Cee"], status: 65)
    }

    @Test func `prices that moved everywhere are no doubt, and one that stayed behind is`() {
        expect(Self.priced("12,10", [1, 2, 3, 4, 5]), [])
        expect(Self.priced("12,10", [1, 2, 4, 5]), ["TWI-035 Cee"])
    }

    /// So many of the sixty declaraties of October begin a day later, by gemeente.
    private static func moved(_ counts: [Int: Int]) -> Files {
        RoundRun.usual.reduce(into: [:]) { files, file in
            let count = counts.first { file.key == RoundRun.path(RoundRun.october, $0.key, "declaraties") }?.value ?? 0
            files[file.key] = file.value.enumerated().map { place, row in
                place < count ? row.replacing("-01;2020", with: "-02;2020") : row
            }
        }
    }

    @Test func `days that all moved off the first of the month are told`() {
        // 60 × 100 / 160 is 37, so as many must be sure to miss; of ten percent left the error is too great.
        let settings = { (aantal: Int) in #", "toetsen": {"TWI-038": {"aantal": \#(aantal)}}"# }
        expect(Self.moved([3: 60]), ["TWI-038 Cee"], settings: settings(37))
        expect(Self.moved([3: 60]), [], settings: settings(38))
        expect(Self.moved([3: 54]), [], settings: settings(37))
        expect(Self.moved([3: 60]), [])
    }

    @Test func `what moved at the others as well is expected`() {
        let settings = #", "toetsen": {"TWI-038": {"aantal": 37}}"#
        expect(Self.moved([1: 54, 2: 54, 3: 60, 4: 54, 5: 54]), [], settings: settings)
        // Where one other moved, the three that did not are still in the middle.
        expect(Self.moved([1: 60, 3: 60]), ["TWI-038 Aa", "TWI-038 Cee"], settings: settings)
    }

    /// The keys of some gemeenten in place of those of others.
    private static func shared(_ pairs: [(own: Int, other: Int)]) -> Files {
        RoundRun.usual.reduce(into: [:]) { files, file in
            var rows = file.value
            for (own, other) in pairs where file.key.contains("GM000\(own)") {
                // Other amounts, or it would be the same care.
                rows = rows.map { $0.replacing(";G\(own)J", with: ";G\(other)J").replacing(";10,00;", with: ";11,00;") }
            }
            files[file.key] = rows
        }
    }

    @Test func `where jeugdigen of the others are known elsewhere and none of its own are, that is told`() {
        expect(Self.shared([(2, 1), (5, 4)]), [String](repeating: "TWI-039 Cee", count: 4))
        // Of sixty in October, where more than a hundred are asked for, and of a hundred in July.
        expect(
            Self.shared([(2, 1), (5, 4)]), [], settings: #", "toetsen": {"TWI-039": {"aantal": 101}}"#)
        expect(
            Self.shared([(2, 1), (5, 4)]), [String](repeating: "TWI-039 Cee", count: 2),
            settings: #", "toetsen": {"TWI-039": {"aantal": 61}}"#)
    }

    @Test func `where its own are known elsewhere and those of the others are not, that is told`() {
        // Under one key there is then more care of the same days too.
        let together = ["TWI-040 Aa", "TWI-040 Cee"]
        let told = [String](repeating: "TWI-039 Aa", count: 4) + [String](repeating: "TWI-039 Cee", count: 4)
        expect(Self.shared([(3, 1)]), told + together)
        expect(Self.shared([(3, 1)]), together, settings: #", "toetsen": {"TWI-039": {"promille": 1000}}"#)
    }

    @Test func `care that was not indicated ends the run only where the gemeente has an earlier delivery`() {
        let indicaties = DoubtProbes.rows(20, "# J# GM0141 AMB 2019-01-01 2020-12-31 2019-01-01")
        let first = DoubtProbes.rows(20, "# J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10")
        let other = DoubtProbes.rows(20, "P# J# GM0141 PLZ 2020-08-01 2020-08-31 100 2020-09-10")
        let alone = DoubtRun(["2020-10/indicaties.csv": indicaties, "2020-10/declaraties.csv": other])
        #expect(alone.rapport.said("TWI-037").map { $0.hasPrefix("waarschuwing: ") } == [true])
        let second = DoubtRun([
            "2020-07/indicaties.csv": indicaties, "2020-07/declaraties.csv": first, "2020-10/declaraties.csv": other,
        ])
        #expect(second.rapport.said("TWI-037").map { $0.contains(": fout: ") } == [true])
    }

    @Test func `a third without indicatie is told, and one more of a hundred ends the run`() {
        func run(without: Int) -> DoubtRun {
            DoubtRun([
                "2020-07/indicaties.csv": DoubtProbes.rows(
                    100 - without, "# J# GM0141 AMB 2019-01-01 2020-12-31 2019-01-01"),
                "2020-07/declaraties.csv": DoubtProbes.rows(
                    100, "# J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10"),
            ])
        }
        #expect(run(without: 30).controleer.said("TWI-026").map { $0.hasPrefix("waarschuwing: ") } == [true])
        #expect(run(without: 31).controleer.said("TWI-026").map { $0.contains(": fout: ") } == [true])
    }
}
