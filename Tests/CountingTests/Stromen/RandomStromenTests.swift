import Jeugdhulp
import TestSupport
import Testing

@testable import Counting

/// Random jeugdigen, counted by the engine and day by day.
struct RandomStromenTests {
    @Test("every line is what a count day by day makes of it", arguments: UInt64(1)...32)
    func lines(seed: UInt64) throws {
        let proef = Stroomproef(seed: seed)
        let lines = try proef.lines(threads: 1 + Int(seed % 3))
        #expect(Stroomproef.differences(lines, proef.slowLines()) == [], "seed \(seed)")
        #expect(lines.count > 400)
    }

    @Test("the identities hold, and table 4 is who were there and who came", arguments: UInt64(1)...60)
    func identities(seed: UInt64) throws {
        let proef = Stroomproef(seed: seed)
        let telling = try proef.telling()
        #expect(telling.isClosed, "seed \(seed)")
        #expect(telling.fits(proef.slowNietThuis()), "seed \(seed)")
    }

    @Test("what happens to each jeugdige is what is seen day by day", arguments: UInt64(1)...16)
    func events(seed: UInt64) throws {
        let proef = Stroomproef(seed: seed)
        for records in proef.jeugdigen {
            var one = proef
            one.jeugdigen = [records]
            #expect(try one.events() == one.slowEvents(), "seed \(seed)")
        }
    }

    @Test("the instroom is the one that its own hole gives", arguments: [14, 31, 59])
    func sensitivity(onderbreking: Int) throws {
        for seed in UInt64(300)...312 {
            var proef = Stroomproef(seed: seed)
            proef.onderbreking = onderbreking
            let lines = try proef.lines()
            for periode in proef.periodes.map(\.code) {
                let instroom = lines["S1;\(periode);totaal;;instroom"]
                #expect(lines["S1;\(periode);totaal;;instroom_bij_\(onderbreking)"] == instroom, "seed \(seed)")
            }
        }
    }

    @Test func `tellings are the same however jeugdigen are divided, and whatever the order of records`() throws {
        let proef = Stroomproef(seed: 77)
        var turned = proef
        turned.jeugdigen = proef.jeugdigen.reversed().map { $0.reversed() }
        let lines = try proef.lines()
        #expect(try proef.lines(threads: 7) == lines)
        #expect(try turned.lines(threads: 2) == lines)
    }
}

extension Stroomproef {
    /// Some tens of jeugdigen with care in months, credits, holes and indicaties.
    init(seed: UInt64) {
        var random = SplitMix(seed: seed)
        self.init(jeugdigen: [])
        kwartaal = ["2020-Q2", "2020-Q1", "2019-Q4", "2020-Q3", "2021-Q4"][random.number(0...4)]
        vanaf = 2018
        onderbreking = [0, 14, 31, 31, 31, 59, random.number(0...59)][random.number(0...6)]
        bronregels = Voorziening.allCases.dropLast().flatMap { voorziening in
            [1900, 2019, 2020].map { year in
                Bronregel(
                    voorziening: voorziening, vanafJaar: year,
                    bron: [.declaratie, .declaratie, .indicatie, .beide][random.number(0...3)])
            }
        }
        jeugdigen = (0..<30).map { _ in Stroomproef.jeugdige(&random) }
    }

    private static func jeugdige(_ random: inout SplitMix) -> [Stroomrecord] {
        let geboren: Int32 = random.number(0...2) == 0 ? 0 : Int32(day("1999-06-01") + random.number(0...2000))
        var records: [Stroomrecord] = []
        for _ in 0...random.number(0...3) {
            records += random.number(0...3) == 0 ? [indicatie(&random)] : claims(&random)
        }
        return records.map { record in
            var record = record
            record.geboortedatum = random.number(0...9) == 0 ? 0 : geboren
            return record
        }
    }

    private static func voorziening(_ random: inout SplitMix) -> Voorziening {
        [
            .pleegzorg, .pleegzorg, .gezinshuis, .residentieel, .residentieel, .beschikbaarheidsvoorziening,
            .jeugdzorgplus,
            .ambulant,
        ][random.number(0...7)]
    }

    private static func indicatie(_ random: inout SplitMix) -> Stroomrecord {
        let first = day("2017-06-01") + random.number(0...1400)
        return Stroomrecord(
            voorziening: Int(voorziening(&random).rawValue), isDeclaratie: false, first: Int32(first),
            last: random.number(0...2) == 0
                ? CalendarDate.last.dayNumber : Int32(first + random.number(0...[0, 40, 500][random.number(0...2)])))
    }

    /// Claims of days that follow each other, with holes now and then, some of them credited.
    private static func claims(_ random: inout SplitMix) -> [Stroomrecord] {
        let voorziening = voorziening(&random)
        var aanbieder = UInt32(random.number(0...3))
        var first = day("2017-09-01") + random.number(0...1300)
        var records: [Stroomrecord] = []
        for _ in 0...random.number(0...9) {
            let days = [1, 7, 28, 30, 31, 31, 92][random.number(0...6)]
            var claim = Stroomrecord(
                voorziening: Int(voorziening.rawValue), isDeclaratie: true, gemeente: random.number(0...2) / 2,
                aanbieder: aanbieder, product: UInt32(random.number(0...3) / 3), first: Int32(first),
                last: Int32(first + days - 1), cents: Int64([0, 5, 310, 31_000][random.number(0...3)]))
            records.append(claim)
            if random.number(0...4) == 0 {
                claim.cents = -claim.cents * Int64(random.number(1...6)) / 2
                if random.number(0...3) == 0 { claim.first += Int32(min(days - 1, 3)) }
                records.append(claim)
            }
            if random.number(0...5) == 0 {
                // The same days once more, of another aanbieder or product.
                claim.cents = 310
                claim.aanbieder = UInt32(random.number(0...3))
                claim.product = UInt32(random.number(0...1))
                records.append(claim)
            }
            first += days + [0, 0, 0, 0, 13, 14, 15, 30, 31, 32, 59, 60, 200][random.number(0...12)]
            if random.number(0...3) == 0 { aanbieder = UInt32(random.number(0...3)) }
        }
        return records
    }
}
