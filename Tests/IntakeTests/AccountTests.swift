import Jeugdhulp
import TestSupport
import Testing

@testable import Contract
@testable import Intake

@Suite("What is kept of the rows of a run")
struct AccountTests {
    @Test(
        "the latest registratiedatum and the one before it do not depend on order or threads", arguments: UInt64(1)...10
    )
    func latest(seed: UInt64) {
        var random = SplitMix(seed: seed)
        for _ in 0..<50 {
            let days = (0..<random.number(0...8)).map { _ in Int32(random.number(0...6)) }
            var parts = [LatestRegistratie(), LatestRegistratie(), LatestRegistratie()]
            for day in days { parts[random.number(0...2)].note(day) }
            var all = LatestRegistratie()
            for part in parts.shuffled(using: &random) { all.merge(part) }
            let ordered = Set(days).sorted(by: >)
            #expect(all.latest?.dayNumber == ordered.first)
            #expect(all.runnerUp?.dayNumber == ordered.dropFirst().first)
        }
    }

    private static func note(_ words: [String], in statuses: inout Statuses) {
        for word in words {
            let bytes = Array(word.utf8)
            _ = statuses.note(bytes.span)
        }
    }

    @Test("of other statuses only words that are known or that many rows have are named")
    func statuses() {
        var statuses = Statuses(seed: 1)
        Self.note(
            [
                "Actief", "actief", "ACTIEF", "Jansen", "vreemd", "vreemd", "vreemd", "in zorg", "1", "beëindigd",
                "a-b_c",
            ], in: &statuses)
        Self.note([String(repeating: "x", count: 33), String(repeating: "y", count: 32)], in: &statuses)
        let list = statuses.list(minimum: 3)
        #expect(list.words.map(\.word) == ["actief", "beëindigd", "vreemd"])
        #expect(list.words.map(\.rows) == [3, 1, 3])
        #expect(list.otherRows == 6)
        #expect(
            statuses.list(minimum: 1).words.map(\.word) == [
                "a-b_c", "actief", "beëindigd", "jansen", "vreemd", String(repeating: "y", count: 32),
            ])
        #expect(statuses.list(minimum: 1).otherRows == 3)
    }

    @Test("the list of statuses does not depend on the threads", arguments: [100, 980, 990, 1200])
    func threads(distinct: Int) {
        let words = (0..<distinct).map { number in
            String(number, radix: 26).map { String($0).replacing("0", with: "z") }.joined() + "woord"
        }
        let lettersOnly = words.map { $0.filter { $0.isLetter } }
        var alone = Statuses(seed: 1)
        Self.note(lettersOnly + ["actief"] + lettersOnly, in: &alone)
        var parts = [Statuses(seed: 1), Statuses(seed: 1), Statuses(seed: 1)]
        for (place, word) in (lettersOnly + ["actief"] + lettersOnly).enumerated() {
            Self.note([word], in: &parts[place % 3])
        }
        var merged = Statuses(seed: 1)
        for part in parts.reversed() { merged.merge(part) }
        let (one, other) = (alone.list(minimum: 2), merged.list(minimum: 2))
        #expect(one.words.map(\.word) == other.words.map(\.word))
        #expect(one.words.map(\.rows) == other.words.map(\.rows))
        #expect(one.otherRows == other.otherRows)
        #expect(one.words.reduce(one.otherRows) { $0 + $1.rows } == 2 * distinct + 1)
    }

    /// Lines of `voorzieningen.csv`, and the line of the fault, if any; the header is line 1.
    static let voorzieningen: [([String], Int?)] = [
        (["45;ambulant;;;;", "45*;ambulant;;;;", "45;overig;;GM0153;;", "*;overig;;;;"], nil),
        (["45;ambulant;;;;", "45;ambulant;;;;"], 3),
        (["45*;ambulant;;;;", "x;overig;;;;", "45*;overig;;;;2020-01-01"], 4),
        (["45;ambulant;;;;2019-12-31", "45;overig;;;2020-01-01;"], nil),
        (["45;ambulant;;;2020-01-01;", "45;overig;;;;2020-01-01"], 3),
        (["45;ambulant;;153;;", "45;overig;;GM0153;;"], 3), (["45;ambulant;;GM0141;;", "45;overig;;GM0153;;"], nil),
        (
            [
                "45;ambulant;;;2020-01-01;2020-12-31", "45;overig;;;2019-01-01;2019-12-31",
                "45;overig;;;2020-06-01;2020-06-01",
            ], 4
        ),
        (["45;ambulant;;;2020-01-02;2020-01-01"], 2), (["45;ambulant;;GM0150;;"], 2), (["45;Ambulant;;;;"], 2),
        (["45;onbekend;;;;"], 2),
        ([";ambulant;;;;"], 2), (["45;ambulant;;;1-1-20;"], 2), (["a;ambulant;;;;", "A;overig;;;;"], nil),
    ]

    @Test("lines of voorzieningen.csv that could tie are refused", arguments: voorzieningen)
    func ties(lines: [String], fault: Int?) {
        var found: Fout?
        do throws(Fout) {
            _ = try SmallReferentie.read(lines.joined(separator: "\n") + "\n")
        } catch {
            found = error
        }
        #expect(found?.plaats.line == fault)
        #expect(found?.gevolg == (fault == nil ? nil : .instellingOnjuist))
    }
}
