import Figures
import Jeugdhulp
import RowStore
import Testing

@testable import Counting
@testable import Intake
@testable import Records

/// The pass over records as they are settled, and what is told of the outcome. Rekenregels, R9.
struct StroomtellerTests {
    private static let periodes = [periode("2018"), periode("2019"), periode("2020-tm-Q2")]

    private struct Rij {
        var regel: Regel
        var aanbieder: UInt32 = 0
    }

    private static func rij(
        _ jeugdige: UInt64, _ voorziening: Voorziening, _ first: String, _ last: String, van aanbieder: UInt32 = 0,
        gemeente: Int = 0, standen: UInt32 = 1
    ) -> Rij {
        let regel = Regel(
            jeugdige: jeugdige, gemeente: gemeente, voorziening: voorziening, cents: 31_000, begin: day(first),
            eind: day(last), standen: standen)
        return Rij(regel: regel, aanbieder: aanbieder)
    }

    /// Through the pass, over two threads and four partitions.
    private static func telling(_ rijen: [Rij], _ opdracht: Stroomopdracht) throws -> Stroomtelling {
        let pool = ChunkPool()
        var stores = (0..<2).map { _ in
            RegelStore(partitionCount: 4, pool: pool, seed: .ofTests, projection: .details)
        }
        for (number, rij) in rijen.enumerated() {
            var content = Versie.Content()
            content.aanbieder = rij.aanbieder
            let details = RegelDetails(Versie(nummer: 1, content: content, piece: 0), line: 0, isKnown: false)
            stores[number % 2].append(rij.regel.telregel, details)
        }
        let outbox = RegelOutbox(stores, pool: pool)
        let start = Stroomteller(opdracht, periodes, bronregels: Bronnen().bronregels, gemeenteCount: 3)
        var passes = (0..<2).map { _ in JeugdigePass<Stroomteller?>(start, seed: .ofTests) }
        for partition in 0..<4 { try passes[partition % 2].take(outbox.take(partition)) }
        var total: Stroomteller? = start
        for pass in passes { try total.merge(pass.consumer) }
        return Stroomtelling(try #require(total))
    }

    @Test func `records that the update does not know are not followed, as one that was withdrawn since`() throws {
        let telling = try Self.telling(
            [
                Self.rij(1, .pleegzorg, "2019-01-01", "2019-03-31"),
                Self.rij(1, .residentieel, "2019-02-01", "2019-12-31", standen: 2),
                Self.rij(2, .residentieel, "2019-02-01", "2019-12-31", standen: 6),
                Self.rij(3, .ambulant, "2019-02-01", "2019-12-31"),
            ], Stroomopdracht(vanaf: .first))
        #expect(telling.periodes[1].stromen.instroom.totaal == 1)
        #expect(telling.periodes[1].stromen.uitstroom[.gezinsvormen] == 1)
        #expect(telling.periodes[1].jeugdigen == 1)
        #expect(telling.periodes[1].verblijfsdagen == 90)
    }

    @Test func `aanbieders go by the order of their names, whatever their numbers`() throws {
        // 1 and 2 come together and 2 stays: a change only where 1 goes first.
        let rijen = [
            Self.rij(1, .pleegzorg, "2019-01-01", "2019-01-31", van: 1),
            Self.rij(1, .pleegzorg, "2019-01-01", "2019-02-28", van: 2),
        ]
        let straight = try Self.telling(rijen, Stroomopdracht(vanaf: .first, aanbiederRanks: [0, 1, 2]))
        #expect(straight.periodes[1].wissels == 1)
        let turned = try Self.telling(rijen, Stroomopdracht(vanaf: .first, aanbiederRanks: [0, 2, 1]))
        #expect(turned.periodes[1].wissels == 0)
        let unknown = try Self.telling(rijen, Stroomopdracht(vanaf: .first))
        #expect(unknown.periodes[1].wissels == nil)
    }

    @Test func `is told from the first 1 January by which each gemeente declared 32 days before`() throws {
        func vanaf(_ days: [String], _ opdracht: Stroomopdracht = Stroomopdracht()) throws -> String? {
            let rijen = days.enumerated().map { Self.rij(1, .ambulant, $1, "2019-12-31", gemeente: $0) }
            return try Self.telling(rijen, opdracht).vanaf?.description
        }
        #expect(try vanaf(["2018-01-01", "2018-11-30"]) == "2019-01-01")
        #expect(try vanaf(["2018-01-01", "2018-12-01"]) == "2020-01-01")
        #expect(try vanaf(["2018-12-31", "2017-01-01"], Stroomopdracht(maximaleOnderbreking: 0)) == "2019-01-01")
        #expect(try vanaf([]) == nil)
        #expect(try vanaf(["2018-12-01"], Stroomopdracht(vanaf: CalendarDate(iso: "2019-01-01"))) == "2019-01-01")
    }

    @Test func `periods that begin before are not told, and cut no days`() throws {
        let telling = try Self.telling(
            [Self.rij(1, .pleegzorg, "2015-01-01", "2019-03-31")],
            Stroomopdracht(vanaf: CalendarDate(iso: "2018-02-01")))
        let cijfers = telling.cijfers
        #expect(cijfers.filter { $0.periode.code == "2018" }.allSatisfy { $0.waarde == .geen(.ontbreekt) })
        #expect(cijfers.contains { $0.periode.code == "2018-Q2" && $0.maat == .begin && $0.waarde == .aantal(1) })
        let begin = cijfers.first { $0.periode.code == "2019" && $0.van == .totaal && $0.maat == .begin }
        #expect(begin?.waarde == .aantal(1))
        #expect(telling.isClosed)
    }

    @Test func `lines are in declared order and each is there once`() throws {
        let telling = try Self.telling([Self.rij(1, .pleegzorg, "2015-01-01", "2019-03-31")], Stroomopdracht())
        let keys = telling.cijfers.map(\.sleutel)
        #expect(Set(keys).count == keys.count)
        let s1 = keys.filter { $0[0] == "S1" }
        var codes: [String] = []
        for key in s1 where codes.last != key[1] { codes.append(key[1]) }
        #expect(
            codes == [
                "2018", "2018-Q1", "2018-Q2", "2018-Q3", "2018-Q4", "2019", "2019-Q1", "2019-Q2", "2019-Q3", "2019-Q4",
                "2020-Q1", "2020-Q2", "2020-tm-Q2",
            ])
        // Fourteen of all forms and nine of each; twelve cells; seven; seven years of four; five classes of three forms.
        #expect(s1.count == 13 * (14 + 3 * 9))
        #expect(keys.filter { $0[0] == "S2" }.count == 3 * 12)
        #expect(keys.filter { $0[0] == "S3" }.count == 3 * 7)
        #expect(keys.filter { $0[0] == "S4" }.count == 2 * 4 * 7)
        #expect(keys.filter { $0[0] == "S5" }.count == 3 * 15)
        #expect(telling.cijfers.map(\.rank) == telling.cijfers.map(\.rank).sorted { $0.lexicographicallyPrecedes($1) })
    }

    @Test func `an identity that does not hold is seen`() throws {
        let telling = try Self.telling([Self.rij(1, .pleegzorg, "2019-02-01", "2019-03-31")], Stroomopdracht())
        #expect(telling.isClosed)
        #expect(telling.fits([0, 1, 0]))
        #expect(!telling.fits([0, 2, 0]))
        #expect(!telling.fits([0, 1]))
        var (stromen, one) = (Stroommatrix(), Vormaantallen())
        #expect(stromen.leads(from: one, to: one))
        stromen.add(0, 1)
        #expect(!stromen.leads(from: one, to: one))
        one.add(0)
        var other = Vormaantallen()
        other.add(1)
        #expect(stromen.leads(from: one, to: other))
        #expect(!stromen.leads(from: one, to: one))
        stromen.add(1, nil)
        #expect(stromen.leads(from: one, to: Vormaantallen()))
    }

    @Test func `an eind that is not the next begin is seen`() throws {
        // In verblijf over the end of 2018 and out again in 2019, which is left out.
        var proef = Stroomproef([.claim(.pleegzorg, "2018-12-01", "2019-03-31")])
        #expect(try proef.telling().isClosed)
        func telling(_ codes: [String], _ jeugdigen: [[Stroomrecord]]) throws -> Stroomtelling {
            var teller = Stroomteller(
                Stroomopdracht(vanaf: .first), codes.map(periode), bronregels: Bronnen().bronregels, gemeenteCount: 1)
            for records in jeugdigen { try teller.count(records) }
            return Stroomtelling(teller)
        }
        #expect(try !telling(["2018", "2020-tm-Q2"], proef.jeugdigen).isClosed)
        #expect(try telling(["2018", "2019"], proef.jeugdigen).isClosed)
        proef.jeugdigen[0][0].last += 400
        #expect(try telling(["2019", "2020-tm-Q2"], proef.jeugdigen).isClosed)
    }

    @Test func `amounts too great to add up are a fault`() {
        var records = [Stroomrecord](
            repeating: Stroomrecord.claim(.pleegzorg, "2019-01-01", "2019-01-01", .max), count: 2)
        records.append(.claim(.pleegzorg, "2019-02-01", "2019-02-28", -1))
        var dagen = Zorgdagen(
            Telvakken(lastDay: .last, maximaleOnderbreking: 31, bronregels: Bronnen().bronregels))
        #expect(throws: Telfout.bedragTeGroot) { try dagen.add(records[...]) }
    }
}
