import Jeugdhulp
import Testing

@testable import Counting

/// Which days are care days, worked out by hand. Rekenregels, R9.1 to R9.3.
struct StroomdagenTests {
    private static let holes: [Stroomgeval] = [
        Stroomgeval(
            "March between two months of a leap year is 31 days",
            [.claim(.residentieel, "2020-02-01", "2020-02-29"), .claim(.residentieel, "2020-04-01", "2020-04-30")],
            events: ["2020-02-01 ->R", "2020-04-30 R>-"],
            ["2020-tm-Q2": "0/1/1/0", "S3;2020-tm-Q2;totaal;;verblijfsdagen": "90"]),
        Stroomgeval(
            "February of a leap year has 29 days",
            [.claim(.residentieel, "2020-01-01", "2020-01-31"), .claim(.residentieel, "2020-03-01", "2020-03-31")],
            ["2020-tm-Q2": "0/1/1/0", "S3;2020-tm-Q2;totaal;;verblijfsdagen": "91"]),
        Stroomgeval(
            "one night on 29 February", [.claim(.residentieel, "2020-02-29", "2020-02-29")],
            events: ["2020-02-29 ->R", "2020-02-29 R>-"],
            ["2020-tm-Q2": "0/1/1/0", "S1;2020-Q1;totaal;;instroom": "1", "S1;2020-Q2;totaal;;jeugdigen": "0"]),
        Stroomgeval(
            "January is bridged over the new year",
            [.claim(.residentieel, "2019-12-01", "2019-12-31"), .claim(.residentieel, "2020-02-01", "2020-02-29")],
            events: ["2019-12-01 ->R", "2020-02-29 R>-"], ["2019": "0/1/0/1", "2020-tm-Q2": "1/0/1/0"]),
        Stroomgeval(
            "a day more is not",
            [.claim(.residentieel, "2019-12-01", "2019-12-31"), .claim(.residentieel, "2020-02-02", "2020-02-29")],
            events: ["2019-12-01 ->R", "2019-12-31 R>-", "2020-02-02 ->R", "2020-02-29 R>-"],
            ["2019": "0/1/1/0", "S1;2019;residentieel;;waarvan_op_31_december": "1", "2020-tm-Q2": "0/1/1/0"]),
        Stroomgeval(
            "nothing is bridged with 0, and adjoining months need no bridge",
            [
                .claim(.pleegzorg, "2019-01-01", "2019-01-31"), .claim(.pleegzorg, "2019-02-01", "2019-02-27"),
                .claim(.pleegzorg, "2019-03-01", "2019-03-31"),
            ], events: ["2019-01-01 ->G", "2019-02-27 G>-", "2019-03-01 ->G", "2019-03-31 G>-"],
            ["2019": "0/2/2/0", "S3;2019;totaal;;verblijfsdagen": "89"]
        ) { $0.onderbreking = 0 },
        Stroomgeval(
            "59 days are bridged with 59",
            [.claim(.pleegzorg, "2019-01-01", "2019-01-31"), .claim(.pleegzorg, "2019-04-01", "2019-04-30")],
            ["2019": "0/1/1/0", "S3;2019;totaal;;verblijfsdagen": "120"]
        ) { $0.onderbreking = 59 },
        Stroomgeval(
            "60 days are not",
            [.claim(.pleegzorg, "2019-01-01", "2019-01-31"), .claim(.pleegzorg, "2019-04-02", "2019-04-30")],
            ["2019": "0/2/2/0", "S3;2019;totaal;;verblijfsdagen": "60"]
        ) { $0.onderbreking = 59 },
        Stroomgeval(
            "14 days are bridged with 14, and 15 are not",
            [
                .claim(.pleegzorg, "2019-01-01", "2019-01-31"), .claim(.pleegzorg, "2019-02-15", "2019-02-28"),
                .claim(.pleegzorg, "2019-03-16", "2019-03-31"),
            ], events: ["2019-01-01 ->G", "2019-02-28 G>-", "2019-03-16 ->G", "2019-03-31 G>-"],
            ["2019": "0/2/2/0"]
        ) { $0.onderbreking = 14 },
        Stroomgeval(
            "two holes of 31 days, each bridged on its own",
            [
                .claim(.pleegzorg, "2019-01-01", "2019-01-01"), .claim(.pleegzorg, "2019-02-02", "2019-02-02"),
                .claim(.pleegzorg, "2019-03-06", "2019-03-06"),
            ], events: ["2019-01-01 ->G", "2019-03-06 G>-"],
            [
                "2019": "0/1/1/0", "S3;2019;totaal;;verblijfsdagen": "65", "S1;2019;totaal;;instroom_bij_14": "3",
                "S1;2019;totaal;;instroom_bij_31": "1",
            ]),
    ]

    private static let edges: [Stroomgeval] = [
        Stroomgeval(
            "care that began years before is no entry", [.claim(.pleegzorg, "2015-06-01", "2018-01-31")],
            events: ["2015-06-01 ->G", "2018-01-31 G>-"],
            [
                "2018": "1/0/1/0", "S1;2018;totaal;;nieuwe_jeugdigen": "0", "S1;2018;totaal;;jeugdigen": "1",
                "S4;2018;totaal;;instroom": "0",
            ]),
        Stroomgeval(
            "nor is care after a hole over the first day",
            [.claim(.pleegzorg, "2017-12-01", "2017-12-20"), .claim(.pleegzorg, "2018-01-10", "2018-01-31")],
            ["2018": "1/0/1/0", "S1;2018;totaal;;instroom_bij_14": "1", "S3;2018;totaal;;verblijfsdagen": "31"]),
        Stroomgeval(
            "after a hole of 32 days it is, on the first day of the year",
            [.claim(.pleegzorg, "2017-11-01", "2017-11-29"), .claim(.pleegzorg, "2018-01-01", "2018-01-31")],
            [
                "2018": "0/1/1/0", "S1;2018;totaal;;waarvan_op_1_januari": "1",
                "S1;2018;gezinsvormen;;waarvan_op_1_januari": "1", "S1;2018-Q1;totaal;;waarvan_op_1_januari": "1",
            ]),
        Stroomgeval(
            "a hole through the last day counts as care when all of it can be seen",
            [.claim(.residentieel, "2020-06-01", "2020-06-29"), .claim(.residentieel, "2020-07-31", "2020-08-31")],
            events: ["2020-06-01 ->R"], ["2020-tm-Q2": "0/1/0/1", "S3;2020-tm-Q2;totaal;;verblijfsdagen": "30"]),
        Stroomgeval(
            "care on the day that is just not too late is seen",
            [.claim(.residentieel, "2020-06-01", "2020-06-30"), .claim(.residentieel, "2020-08-01", "2020-08-31")],
            events: ["2020-06-01 ->R"], ["2020-tm-Q2": "0/1/0/1"]),
        Stroomgeval(
            "care a day later is not",
            [.claim(.residentieel, "2020-06-01", "2020-06-30"), .claim(.residentieel, "2020-08-02", "2020-08-31")],
            events: ["2020-06-01 ->R", "2020-06-30 R>-"], ["2020-tm-Q2": "0/1/1/0"]),
        Stroomgeval(
            "only care after the last day is nothing", [.claim(.residentieel, "2020-07-01", "2020-08-31")], events: [],
            ["2020-tm-Q2": "0/0/0/0"]),
        Stroomgeval(
            "at the end of a year the next one is looked at as a year",
            [.claim(.residentieel, "2019-10-01", "2020-01-31")],
            ["2019": "0/1/0/1"]
        ) { ($0.kwartaal, $0.vanaf) = ("2019-Q4", 2019) },
        Stroomgeval(
            "in which the care may have been credited",
            [
                .claim(.residentieel, "2019-10-01", "2020-01-31", 12_300),
                .claim(.residentieel, "2020-01-01", "2020-12-31", -9000),
            ], events: ["2019-10-01 ->R", "2019-12-31 R>-"], ["2019": "0/1/1/0"]
        ) { ($0.kwartaal, $0.vanaf) = ("2019-Q4", 2019) },
        // Of the claim 31/61 of 310 euros, 157,54, is of July; of 200 euros credited on other days nothing is of June.
        Stroomgeval(
            "the rest of the running year is counted by itself",
            [
                .claim(.residentieel, "2020-06-01", "2020-07-31"),
                .claim(.residentieel, "2020-07-01", "2020-07-31", -20_000),
            ], events: ["2020-06-01 ->R", "2020-06-30 R>-"], ["2020-tm-Q2": "0/1/1/0"]),
    ]

    private static let groups: [Stroomgeval] = [
        Stroomgeval(
            "a credit of other days takes no days away",
            [
                .claim(.residentieel, "2019-01-01", "2019-01-31"),
                .claim(.residentieel, "2019-01-16", "2019-01-31", -16_000),
            ], ["2019": "0/1/1/0", "S3;2019;totaal;;verblijfsdagen": "31"]),
        Stroomgeval(
            "a month that was credited and claimed again for its first half has that half",
            [
                .claim(.residentieel, "2019-01-01", "2019-01-31"),
                .claim(.residentieel, "2019-01-01", "2019-01-31", -31_000),
                .claim(.residentieel, "2019-01-01", "2019-01-15", 15_000),
            ], events: ["2019-01-01 ->R", "2019-01-15 R>-"], ["2019": "0/1/1/0"]),
        Stroomgeval(
            "a cent that is left of a month is the month",
            [
                .claim(.residentieel, "2019-01-01", "2019-01-31"),
                .claim(.residentieel, "2019-01-01", "2019-01-31", -30_999),
            ], ["S3;2019;totaal;;verblijfsdagen": "31"]),
        Stroomgeval(
            "a claim of nothing is care", [.claim(.pleegzorg, "2019-01-01", "2019-01-31", 0)],
            ["S3;2019;totaal;;verblijfsdagen": "31"]),
        Stroomgeval(
            "but not of whoever was credited in full in that year",
            [
                .claim(.pleegzorg, "2019-01-01", "2019-01-31", 0), .claim(.pleegzorg, "2019-03-01", "2019-03-31"),
                .claim(.pleegzorg, "2019-03-01", "2019-03-31", -31_000),
            ], events: [], ["S1;2019;totaal;;jeugdigen": "0"]),
        Stroomgeval(
            "a group of nothing counts beside another that does",
            [
                .claim(.pleegzorg, "2019-01-01", "2019-01-31", 0), .claim(.pleegzorg, "2019-03-01", "2019-03-31"),
                .claim(.pleegzorg, "2019-03-01", "2019-03-31", -31_000), .claim(.pleegzorg, "2019-02-01", "2019-02-28"),
            ], events: ["2019-01-01 ->G", "2019-02-28 G>-"], ["S3;2019;totaal;;verblijfsdagen": "59"]),
        Stroomgeval(
            "of overlapping claims the one that was credited has no days",
            [
                .claim(.residentieel, "2019-01-01", "2019-01-31", van: 1),
                .claim(.residentieel, "2019-01-15", "2019-02-14", van: 2),
                .claim(.residentieel, "2019-01-15", "2019-02-14", -31_000, van: 2),
            ], events: ["2019-01-01 ->R", "2019-01-31 R>-"], ["S3;2019;totaal;;wissels": "0"]),
        Stroomgeval(
            "of the same days two aanbieders are two groups",
            [
                .claim(.residentieel, "2019-01-01", "2019-01-31", van: 1),
                .claim(.residentieel, "2019-01-01", "2019-01-31", van: 2),
                .claim(.residentieel, "2019-01-01", "2019-01-31", -70_000, van: 2),
                .claim(.residentieel, "2019-02-01", "2019-02-28", van: 3),
            ], ["S3;2019;totaal;;verblijfsdagen": "59", "S3;2019;totaal;;wissels": "1"]),
        Stroomgeval(
            "and so are two productcodes",
            [
                .claim(.residentieel, "2019-01-01", "2019-01-31", product: 1),
                .claim(.residentieel, "2019-01-01", "2019-01-31", product: 2),
                .claim(.residentieel, "2019-01-01", "2019-01-31", -70_000, product: 2),
                .claim(.residentieel, "2019-02-01", "2019-02-28", product: 3),
            ], ["S3;2019;totaal;;verblijfsdagen": "59"]),
        Stroomgeval(
            "a credit of another gemeente is a group of its own, and leaves the jeugdige undeclared in all",
            [
                .claim(.residentieel, "2019-01-01", "2019-01-31", gemeente: 1),
                .claim(.residentieel, "2019-01-01", "2019-01-31", -31_000, gemeente: 2),
            ], events: [], ["S1;2019;totaal;;jeugdigen": "0"]),
        Stroomgeval(
            "with more care beside it the claim counts again",
            [
                .claim(.residentieel, "2019-01-01", "2019-01-31", gemeente: 1),
                .claim(.residentieel, "2019-01-01", "2019-01-31", -31_000, gemeente: 2),
                .claim(.residentieel, "2019-02-01", "2019-02-28", gemeente: 1),
            ], ["S3;2019;totaal;;verblijfsdagen": "59"]),
        // Of 5, 5 and −10 cents over three days from 31 December: −1 of 2019, and so 1 of 2020, while no group is above nothing.
        Stroomgeval(
            "where a jeugdige was declared for by a cent of rounding all claims give days",
            [
                .claim(.residentieel, "2019-12-31", "2020-01-02", 5),
                .claim(.residentieel, "2019-12-31", "2020-01-02", 5),
                .claim(.residentieel, "2019-12-31", "2020-01-02", -10),
            ], events: ["2020-01-01 ->R", "2020-01-02 R>-"], ["2019": "0/0/0/0", "2020-tm-Q2": "0/1/1/0"]),
    ]

    private static let bronnen: [Stroomgeval] = [
        Stroomgeval(
            "what is counted from indicaties has no days from claims",
            [.claim(.jeugdzorgplus, "2019-01-01", "2019-01-31"), .indicatie(.pleegzorg, "2019-01-01", "2019-12-31")],
            events: [], ["S1;2019;totaal;;jeugdigen": "0"]),
        Stroomgeval(
            "of both bronnen together either gives days",
            [.claim(.pleegzorg, "2019-01-01", "2019-01-31"), .indicatie(.pleegzorg, "2019-02-01", "2019-02-28")],
            events: ["2019-01-01 ->G", "2019-02-28 G>-"], ["S3;2019;totaal;;verblijfsdagen": "59"]
        ) { $0.bronregels = [Bronregel(voorziening: .pleegzorg, vanafJaar: 2000, bron: .beide)] },
        Stroomgeval(
            "a bron that changes makes an entry on 1 January of an indicatie that ran long before",
            [.indicatie(.beschikbaarheidsvoorziening, "2017-01-01")], events: ["2019-01-01 ->R"],
            ["2018": "0/0/0/0", "2019": "0/1/0/1", "S1;2019;totaal;;waarvan_op_1_januari": "1"]),
        Stroomgeval(
            "and an exit on 31 December of claims that ran on",
            Stroomrecord.months(.beschikbaarheidsvoorziening, "2018-06", "2019-06"),
            events: ["2018-06-01 ->R", "2018-12-31 R>-"],
            ["2018": "0/1/1/0", "S1;2018;residentieel;;waarvan_op_31_december": "1"]),
        Stroomgeval(
            "three forms in a week",
            [
                .claim(.pleegzorg, "2019-03-01", "2019-03-07"), .claim(.residentieel, "2019-03-03", "2019-03-05"),
                .indicatie(.jeugdzorgplus, "2019-03-04", "2019-03-04"),
            ],
            events: [
                "2019-03-01 ->G", "2019-03-03 G>R", "2019-03-04 R>J", "2019-03-05 J>R", "2019-03-06 R>G",
                "2019-03-07 G>-",
            ],
            [
                "2019": "0/1/1/0", "S3;2019;totaal;;plaatsen_3_of_meer": "1", "S3;2019;totaal;;overplaatsingen": "4",
                "S3;2019;totaal;;heen_en_terug": "1", "S2;2019;residentieel;jeugdzorgplus;aantal": "1",
                "S1;2019;residentieel;;erin": "2", "S1;2019;residentieel;;eruit": "2",
            ]),
        Stroomgeval(
            "pleegzorg and gezinshuis are one form",
            [.claim(.pleegzorg, "2019-03-01", "2019-03-31"), .claim(.gezinshuis, "2019-04-01", "2019-04-30")],
            events: ["2019-03-01 ->G", "2019-04-30 G>-"], ["S3;2019;totaal;;plaatsen_1": "1"]),
    ]

    @Test("holes", arguments: holes)
    func holesAreCounted(_ geval: Stroomgeval) throws { try geval.check() }

    @Test("the first and the last day", arguments: edges)
    func edgesAreCounted(_ geval: Stroomgeval) throws { try geval.check() }

    @Test("which claims count", arguments: groups)
    func groupsAreCounted(_ geval: Stroomgeval) throws { try geval.check() }

    @Test("the bron and the form of a day", arguments: bronnen)
    func bronnenAreCounted(_ geval: Stroomgeval) throws { try geval.check() }
}
