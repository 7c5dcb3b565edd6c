import Jeugdhulp
import Testing

@testable import Counting

/// The examples by which flows were agreed, with their numbers. Rekenregels, R9.
struct WorkedExamplesTests {
    private static let examples: [Stroomgeval] = [
        Stroomgeval(
            "1: one missing month is bridged",
            Stroomrecord.months(.residentieel, "2018-12", "2020-07", without: ["2019-06"]), events: ["2018-12-01 ->R"],
            [
                "2019": "1/0/0/1", "S3;2019;totaal;;plaatsen_1": "1", "S3;2019;totaal;;verblijfsdagen": "365",
            ]),
        Stroomgeval(
            "2: two missing months are an exit and an entry",
            Stroomrecord.months(.residentieel, "2018-12", "2020-07", without: ["2019-06", "2019-07"]),
            events: ["2018-12-01 ->R", "2019-05-31 R>-", "2019-08-01 ->R"],
            [
                "2019": "1/1/1/1", "S3;2019;totaal;;plaatsen_2": "1", "S3;2019;totaal;;verblijfsdagen": "304",
                "S1;2019;totaal;;nieuwe_jeugdigen": "0",
            ]),
        Stroomgeval(
            "3: an exit on 31 December belongs to the old year",
            Stroomrecord.months(.residentieel, "2018-03", "2018-12"), events: ["2018-03-01 ->R", "2018-12-31 R>-"],
            [
                "2018": "0/1/1/0", "2019": "0/0/0/0", "S1;2019;totaal;;jeugdigen": "0",
                "S1;2018;totaal;;waarvan_op_31_december": "1",
            ]),
        Stroomgeval(
            "4: the heavier form wins from its first day",
            [
                .claim(.pleegzorg, "2019-01-01", "2019-03-31"), .claim(.residentieel, "2019-03-15", "2019-05-31"),
            ], events: ["2019-01-01 ->G", "2019-03-15 G>R", "2019-05-31 R>-"],
            [
                "2019": "0/1/1/0", "S3;2019;totaal;;verblijfsdagen": "151",
                "S2;2019;gezinsvormen;residentieel;aantal": "1",
            ]),
        Stroomgeval(
            "4: a claim of the whole month moves it to the first",
            [
                .claim(.pleegzorg, "2019-01-01", "2019-03-31"), .claim(.residentieel, "2019-03-01", "2019-05-31"),
            ], events: ["2019-01-01 ->G", "2019-03-01 G>R", "2019-05-31 R>-"],
            ["2019": "0/1/1/0", "S3;2019;totaal;;verblijfsdagen": "151"]),
        Stroomgeval(
            "5: the lighter form waits for the heavier one to end",
            [
                .claim(.residentieel, "2019-01-01", "2019-03-31"), .claim(.pleegzorg, "2019-03-01", "2019-05-31"),
            ], events: ["2019-01-01 ->R", "2019-04-01 R>G", "2019-05-31 G>-"],
            ["2019": "0/1/1/0", "S3;2019;totaal;;verblijfsdagen": "151"]),
        Stroomgeval(
            "6: a hole between two forms makes one move",
            [
                .claim(.gezinshuis, "2019-01-01", "2019-04-30"), .claim(.residentieel, "2019-05-20", "2019-06-30"),
            ], events: ["2019-01-01 ->G", "2019-05-20 G>R", "2019-06-30 R>-"],
            ["2019": "0/1/1/0", "S3;2019;totaal;;verblijfsdagen": "181"]),
        Stroomgeval(
            "7: a hole of 31 days is bridged",
            [
                .claim(.residentieel, "2019-01-01", "2019-03-31"), .claim(.residentieel, "2019-05-02", "2019-06-30"),
            ], events: ["2019-01-01 ->R", "2019-06-30 R>-"],
            ["2019": "0/1/1/0", "S3;2019;totaal;;verblijfsdagen": "181"]),
        Stroomgeval(
            "7: a hole of 32 days is not",
            [
                .claim(.residentieel, "2019-01-01", "2019-03-31"), .claim(.residentieel, "2019-05-03", "2019-06-30"),
            ], events: ["2019-01-01 ->R", "2019-03-31 R>-", "2019-05-03 ->R", "2019-06-30 R>-"],
            ["2019": "0/2/2/0", "S3;2019;totaal;;verblijfsdagen": "149"]),
        Stroomgeval(
            "8: there and back by an indicatie",
            [
                .claim(.residentieel, "2019-01-01", "2019-06-30"),
                .indicatie(.jeugdzorgplus, "2019-03-01", "2019-04-30"),
            ], events: ["2019-01-01 ->R", "2019-03-01 R>J", "2019-05-01 J>R", "2019-06-30 R>-"],
            [
                "2019": "0/1/1/0", "S3;2019;totaal;;plaatsen_3_of_meer": "1", "S1;2019;totaal;;jeugdigen": "1",
                "S3;2019;totaal;;heen_en_terug": "0",
            ]),
        Stroomgeval(
            "9: a month that was credited is a hole",
            Stroomrecord.months(.pleegzorg, "2019-03", "2019-05")
                + [.claim(.pleegzorg, "2019-04-01", "2019-04-30", -31_000)],
            events: ["2019-03-01 ->G", "2019-05-31 G>-"],
            ["2019": "0/1/1/0", "S3;2019;totaal;;verblijfsdagen": "92"]),
        Stroomgeval(
            "9: two credited months are too long a hole",
            Stroomrecord.months(.pleegzorg, "2019-03", "2019-06") + [
                .claim(.pleegzorg, "2019-04-01", "2019-04-30", -31_000),
                .claim(.pleegzorg, "2019-05-01", "2019-05-31", -31_000),
            ], events: ["2019-03-01 ->G", "2019-03-31 G>-", "2019-06-01 ->G", "2019-06-30 G>-"],
            ["2019": "0/2/2/0", "S3;2019;totaal;;verblijfsdagen": "61"]),
        Stroomgeval(
            "9: only a month that was credited in full is nothing",
            [
                .claim(.pleegzorg, "2019-04-01", "2019-04-30"), .claim(.pleegzorg, "2019-04-01", "2019-04-30", -31_000),
            ], events: [], ["2019": "0/0/0/0", "S1;2019;totaal;;jeugdigen": "0"]),
        Stroomgeval(
            "10: an open-ended indicatie never leaves",
            [.indicatie(.jeugdzorgplus, "2019-11-15")], events: ["2019-11-15 ->J"],
            [
                "2019": "0/1/0/1", "S3;2019;totaal;;verblijfsdagen": "47", "2020-tm-Q2": "1/0/0/1",
                "S1;2020-tm-Q2;totaal;;waarvan_open_einde": "1",
            ]),
    ]

    private static let further: [Stroomgeval] = [
        Stroomgeval(
            "11: a move on 1 January is no exit and no entry",
            Stroomrecord.months(.pleegzorg, "2018-10", "2018-12") + [.claim(.residentieel, "2019-01-01", "2019-03-31")],
            events: ["2018-10-01 ->G", "2019-01-01 G>R", "2019-03-31 R>-"],
            [
                "2018": "0/1/0/1", "S1;2018;gezinsvormen;;eind": "1", "S1;2019;gezinsvormen;;begin": "1",
                "2019": "1/0/1/0",
            ]),
        Stroomgeval(
            "11: nor is one after ten bridged days, which are of the form before",
            Stroomrecord.months(.pleegzorg, "2018-10", "2018-12") + [.claim(.residentieel, "2019-01-11", "2019-03-31")],
            events: ["2018-10-01 ->G", "2019-01-11 G>R", "2019-03-31 R>-"],
            ["2018": "0/1/0/1", "2019": "1/0/1/0", "S3;2019;totaal;;plaatsen_2": "1"]),
        Stroomgeval(
            "12: a change of bron with a month between is bridged",
            Stroomrecord.months(.beschikbaarheidsvoorziening, "2018-06", "2018-11")
                + [.indicatie(.beschikbaarheidsvoorziening, "2018-06-01", "2019-06-30")],
            events: ["2018-06-01 ->R", "2019-06-30 R>-"], ["2018": "0/1/0/1", "2019": "1/0/1/0"]),
        Stroomgeval(
            "12: with two it makes an exit and an entry",
            Stroomrecord.months(.beschikbaarheidsvoorziening, "2018-06", "2018-10")
                + [.indicatie(.beschikbaarheidsvoorziening, "2018-06-01", "2019-06-30")],
            events: ["2018-06-01 ->R", "2018-10-31 R>-", "2019-01-01 ->R", "2019-06-30 R>-"],
            ["2018": "0/1/1/0", "2019": "0/1/1/0", "S1;2019;totaal;;waarvan_op_1_januari": "1"]),
        Stroomgeval(
            "13: one day", [.claim(.residentieel, "2019-05-05", "2019-05-05")],
            events: ["2019-05-05 ->R", "2019-05-05 R>-"],
            ["2019": "0/1/1/0", "S3;2019;totaal;;verblijfsdagen": "1"]),
        Stroomgeval(
            "14: who goes on after the last day is in the eind",
            Stroomrecord.months(.residentieel, "2020-01", "2020-07"), events: ["2020-01-01 ->R"],
            ["2020-tm-Q2": "0/1/0/1"]),
        Stroomgeval(
            "14: whose next month is not declared yet is out",
            Stroomrecord.months(.residentieel, "2020-01", "2020-06"), events: ["2020-01-01 ->R", "2020-06-30 R>-"],
            ["2020-tm-Q2": "0/1/1/0"]),
        Stroomgeval(
            "15: back after 246 days",
            Stroomrecord.months(.residentieel, "2019-01", "2019-03") + [.claim(.pleegzorg, "2019-12-02", "2020-02-29")],
            events: ["2019-01-01 ->R", "2019-03-31 R>-", "2019-12-02 ->G", "2020-02-29 G>-"],
            [
                "2019": "0/2/1/1", "S1;2019;totaal;;jeugdigen": "1", "S1;2019;totaal;;nieuwe_jeugdigen": "1",
                "S3;2019;totaal;;plaatsen_2": "1", "2020-tm-Q2": "1/0/1/0",
                "S4;2019;totaal;;terug_binnen_365": "ontbreekt",
            ]),
        Stroomgeval(
            "15: which is told once a year has passed for all",
            Stroomrecord.months(.residentieel, "2019-01", "2019-03") + [.claim(.pleegzorg, "2019-12-02", "2020-02-29")],
            ["S4;2019;totaal;;terug_binnen_365": "1", "S4;2019;residentieel;;terug_binnen_365": "1", "2020": "1/0/1/0"]
        ) { $0.kwartaal = "2020-Q4" },
        Stroomgeval(
            "16: a month elsewhere is two moves, there and back",
            Stroomrecord.months(.pleegzorg, "2019-01", "2019-08") + [.claim(.residentieel, "2019-04-01", "2019-04-30")],
            events: ["2019-01-01 ->G", "2019-04-01 G>R", "2019-05-01 R>G", "2019-08-31 G>-"],
            [
                "2019": "0/1/1/0", "S3;2019;totaal;;overplaatsingen": "2", "S3;2019;totaal;;heen_en_terug": "1",
                "S3;2019;totaal;;verblijfsdagen": "243", "S3;2019;totaal;;per_1000_verblijfsdagen": "82",
            ]),
        Stroomgeval(
            "17: two aanbieders that both claim the month of transfer are one change",
            Stroomrecord.months(.residentieel, "2019-01", "2019-03", van: 1)
                + Stroomrecord.months(.residentieel, "2019-03", "2019-05", van: 2),
            events: ["2019-01-01 ->R", "2019-05-31 R>-"],
            ["S3;2019;totaal;;wissels": "1", "S3;2019;totaal;;overplaatsingen": "0"]),
        Stroomgeval(
            "18: another gemeente that pays is nothing",
            [
                .claim(.residentieel, "2019-05-01", "2019-06-15", gemeente: 1),
                .claim(.residentieel, "2019-06-16", "2019-07-31", gemeente: 2),
            ], events: ["2019-05-01 ->R", "2019-07-31 R>-"], ["2019": "0/1/1/0", "S3;2019;totaal;;plaatsen_1": "1"]),
    ]

    @Test("each example is counted as it was agreed", arguments: examples + further)
    func examplesAreCounted(_ geval: Stroomgeval) throws {
        try geval.check()
    }

    @Test func `the one change of aanbieder is on the first day that only the other has`() throws {
        var verloop = Vormverloop(maximaleOnderbreking: 31)
        let telvakken = Telvakken(lastDay: .last, maximaleOnderbreking: 0, bronregels: Bronnen().bronregels)
        var dagen = Zorgdagen(telvakken)
        let records =
            Stroomrecord.months(.residentieel, "2019-01", "2019-03", van: 1)
            + Stroomrecord.months(.residentieel, "2019-03", "2019-05", van: 2)
        try dagen.add(records[...])
        verloop.follow(dagen.spans)
        #expect(verloop.wissels == [Int32(day("2019-04-01"))])
    }
}
