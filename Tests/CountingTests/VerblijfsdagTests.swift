import Jeugdhulp
import Testing

@testable import Counting
@testable import Records

/// The form of a day, worked out by hand. Rekenregels, R7.
@Suite("The day of a jeugdige in verblijf")
struct VerblijfsdagTests {
    private static let wvhs = Bronregels([
        Bronregel(voorziening: .jeugdzorgplus, vanafJaar: 2018, bron: .indicatie),
        Bronregel(voorziening: .beschikbaarheidsvoorziening, vanafJaar: 2019, bron: .indicatie),
    ])

    /// In 2019, unless the day is in another year.
    private static func vorm(_ iso: String, _ records: [Verblijfsrecord]) throws -> Verblijfsvorm? {
        let opdracht = Telopdracht(
            peildatum: .last, periodes: [periode("2018"), periode("2019"), periode("2020-tm-Q2")])
        let telvakken = Telperiodes(opdracht, plan: Standenplan(opdracht), bronregels: wvhs).ofUpdate
        let number = Int32(day(iso))
        let telvak = try #require(telvakken.first { $0.firstDay <= number && number <= $0.lastDay })
        return try telvak.vorm(on: number, of: records)
    }

    private static func declaratie(
        _ voorziening: Voorziening, _ first: String, _ last: String, _ cents: Int64 = 31_000, groep: Int = 0
    ) -> Verblijfsrecord {
        Verblijfsrecord(
            voorziening: Int(voorziening.rawValue), isDeclaratie: true, first: Int32(day(first)),
            last: Int32(day(last)),
            cents: cents, groep: groep)
    }

    private static func indicatie(_ voorziening: Voorziening, _ first: String, _ last: String) -> Verblijfsrecord {
        Verblijfsrecord(
            voorziening: Int(voorziening.rawValue), isDeclaratie: false, first: Int32(day(first)),
            last: Int32(day(last)),
            cents: 0, groep: 0)
    }

    @Test("runs from the first through the last day of a claim, and no further: nothing is bridged")
    func days() throws {
        let march = Self.declaratie(.pleegzorg, "2019-03-02", "2019-03-31")
        #expect(try Self.vorm("2019-03-01", [march]) == nil)
        #expect(try Self.vorm("2019-03-02", [march]) == .gezinsvormen)
        #expect(try Self.vorm("2019-03-31", [march]) == .gezinsvormen)
        #expect(try Self.vorm("2019-04-01", [march]) == nil)
        // One day open between two claims stays open.
        let may = Self.declaratie(.pleegzorg, "2019-04-02", "2019-05-31")
        #expect(try Self.vorm("2019-04-01", [march, may]) == nil)
        #expect(try Self.vorm("2019-03-31", []) == nil)
    }

    @Test("is the heaviest form that has the day, whatever the order of the records")
    func heaviest() throws {
        let pleeg = Self.declaratie(.pleegzorg, "2019-03-01", "2019-05-31")
        let res = Self.declaratie(.residentieel, "2019-03-15", "2019-03-31")
        let closed = Self.indicatie(.jeugdzorgplus, "2019-03-31", "2019-04-30")
        for records in [[pleeg, res, closed], [closed, res, pleeg]] {
            #expect(try Self.vorm("2019-03-14", records) == .gezinsvormen)
            #expect(try Self.vorm("2019-03-15", records) == .residentieel)
            #expect(try Self.vorm("2019-03-31", records) == .jeugdzorgplus)
            #expect(try Self.vorm("2019-05-01", records) == .gezinsvormen)
        }
        #expect(
            try Self.vorm("2019-03-01", [Self.declaratie(.gezinshuis, "2019-03-01", "2019-03-01")]) == .gezinsvormen)
    }

    @Test("is known by the bron of the voorziening in the year of the day")
    func bron() throws {
        let claim = Self.declaratie(.beschikbaarheidsvoorziening, "2018-12-01", "2019-01-31")
        let indicatie = Self.indicatie(.beschikbaarheidsvoorziening, "2018-12-15", "2019-12-31")
        #expect(try Self.vorm("2018-12-10", [claim]) == .residentieel)
        #expect(try Self.vorm("2019-01-10", [claim]) == nil)
        #expect(try Self.vorm("2018-12-20", [indicatie]) == nil)
        #expect(try Self.vorm("2019-01-10", [indicatie]) == .residentieel)
        #expect(try Self.vorm("2019-01-10", [Self.declaratie(.jeugdzorgplus, "2019-01-01", "2019-01-31")]) == nil)
        #expect(try Self.vorm("2019-01-10", [Self.indicatie(.residentieel, "2019-01-01", "2019-01-31")]) == nil)
    }

    @Test("is not in a month that was credited, nor of whoever was credited in full")
    func credited() throws {
        let months = [("2019-03-01", "2019-03-31"), ("2019-04-01", "2019-04-30"), ("2019-05-01", "2019-05-31")]
        let claims = months.map { Self.declaratie(.pleegzorg, $0.0, $0.1) }
        let april = Self.declaratie(.pleegzorg, "2019-04-01", "2019-04-30", -31_000)
        #expect(try Self.vorm("2019-04-30", claims + [april]) == nil)
        #expect(try Self.vorm("2019-03-31", claims + [april]) == .gezinsvormen)
        // A cent left is enough.
        #expect(
            try Self.vorm("2019-04-30", claims + [Self.declaratie(.pleegzorg, "2019-04-01", "2019-04-30", -30_999)])
                == .gezinsvormen)
        // Only April, and all of it credited: not in D, so not niet thuis at all.
        #expect(try Self.vorm("2019-04-30", [claims[1], april]) == nil)
        // A claim of nothing that nobody credited is care.
        #expect(
            try Self.vorm("2019-04-30", [Self.declaratie(.pleegzorg, "2019-04-01", "2019-04-30", 0)]) == .gezinsvormen)
    }

    @Test("of a credit with other days than its claim is of all claims, as no group counts")
    func otherDays() throws {
        // 1.000 over March and April, less 300 of all of 2019 and 400 of April alone: 300 is left, in D; the group of the claim counts.
        let claim = Self.declaratie(.residentieel, "2019-03-01", "2019-04-30", 100_000)
        let credits = [
            Self.declaratie(.residentieel, "2019-01-01", "2019-12-31", -30_000),
            Self.declaratie(.residentieel, "2019-04-01", "2019-04-30", -40_000),
        ]
        #expect(try Self.vorm("2019-04-30", [claim] + credits) == .residentieel)
        #expect(try Self.vorm("2019-06-30", [claim] + credits) == nil)
        // Credited in the next year only: 60 of 2019 are left by parts, but the claim and its credit come to less than nothing.
        let across = Self.declaratie(.residentieel, "2019-12-02", "2020-01-30", 6000)
        let back = Self.declaratie(.residentieel, "2019-12-02", "2020-01-30", -6000)
        let late = Self.declaratie(.residentieel, "2019-12-31", "2020-01-29", 0)
        #expect(try Self.vorm("2019-12-31", [across, back, late]) == nil)
        // In D by an own claim of which the credit has other days: no group counts but that of the claim.
        let other = Self.declaratie(.residentieel, "2019-12-02", "2020-01-30", -5000, groep: 1)
        #expect(try Self.vorm("2019-12-31", [across, other]) == .residentieel)
    }
}
