import Jeugdhulp
import Testing

@testable import Counting
@testable import Records

/// In which step on the way from the previous update a jeugdige comes, worked out by hand.
@Suite struct ArrivalTests {
    /// One day of ambulante care that the update knows, and the further standen that know it.
    private struct Care {
        var cents: Int64 = 100
        var day = "2019-03-31"
        let standen: (Telproef.Weg) -> [Int]
    }

    @Test("a jeugdige whom the previous update did not know comes in the last step")
    func newJeugdige() throws {
        #expect(try thuis([Care { [$0.afterLate] }]) == [0, 0, 0, 0, 0, 1])
        #expect(try thuis([Care { [$0.afterCredited, $0.afterLate] }]) == [0, 0, 0, 0, 0, 1])
    }

    @Test("what is new of a jeugdige whom the previous update knew comes in the step of its cause")
    func knownJeugdige() throws {
        let credit = Care(cents: -100) { [$0.afterCredited, $0.afterLate] }
        #expect(try thuis([Care { $0.standen }, credit]) == [1, 1, 1, 0, 0, 0])
        #expect(
            try thuis([Care(cents: -100) { $0.standen }, Care(cents: 200) { [$0.afterLate] }]) == [0, 0, 0, 0, 1, 1])
    }

    @Test("a jeugdige is not new whom the previous update knew by care in another period only")
    func otherPeriode() throws {
        let known = Care(day: "2020-03-31") { $0.standen }
        #expect(try thuis([known, Care { [$0.afterLate] }]) == [0, 0, 0, 0, 1, 1])
    }

    @Test("a correction by which a record became that of a new jeugdige stays a correction")
    func corrected() throws {
        let corrected = Care { [$0.afterCorrected, $0.afterCredited, $0.afterLate] }
        #expect(try thuis([corrected, Care { [$0.afterLate] }]) == [0, 0, 1, 1, 1, 1])
    }

    /// How many are 'thuis' in 2019, from what the previous update could know, through each step, to what this one knows.
    private func thuis(_ care: [Care]) throws -> [Int?] {
        let peildatum = try #require(CalendarDate(iso: "2020-10-31"))
        let earlier = try #require(CalendarDate(iso: "2020-07-31"))
        var proef = Telproef(
            Telopdracht(
                peildatum: peildatum, periodes: [periode("2019"), periode("2020-tm-Q3")],
                vorige: Telopdracht.EerdereStand(peildatum: earlier, periodes: [periode("2019")])))
        let weg = try #require(proef.weg)
        proef.regels = care.map { care in
            Regel(
                cents: care.cents, begin: day(care.day), eind: day(care.day),
                standen: care.standen(weg).reduce(1) { $0 | 1 << UInt32($1) })
        }
        let counted = try proef.count(threads: 1, partitions: 1).tellingen[0]
        return try (weg.standen + [0]).map { try counted.tally(Standen(number: $0))?.thuis }
    }
}
