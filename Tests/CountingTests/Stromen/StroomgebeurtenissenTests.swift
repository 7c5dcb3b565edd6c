import Jeugdhulp
import Testing

@testable import Counting

/// What is counted of entries, moves and exits, worked out by hand. Rekenregels, R9.4 to R9.9.
struct StroomgebeurtenissenTests {
    private static let aanbieders: [Stroomgeval] = [
        Stroomgeval(
            "another aanbieder from one day to the next",
            [
                .claim(.residentieel, "2019-01-01", "2019-03-31", van: 1),
                .claim(.residentieel, "2019-04-01", "2019-06-30", van: 2),
            ], ["S3;2019;totaal;;wissels": "1", "S1;2019;totaal;;instroom": "1"]),
        Stroomgeval(
            "who stays beside another is no change",
            [
                .claim(.residentieel, "2019-01-01", "2019-02-28", van: 2),
                .claim(.residentieel, "2019-02-01", "2019-03-31", van: 1),
                .claim(.residentieel, "2019-03-01", "2019-03-31", van: 2),
            ], ["S3;2019;totaal;;wissels": "0"]),
        Stroomgeval(
            "of two that come at once the first in order is the current one",
            [
                .claim(.residentieel, "2019-01-01", "2019-01-31", van: 3),
                .claim(.residentieel, "2019-02-01", "2019-03-31", van: 2),
                .claim(.residentieel, "2019-02-01", "2019-02-28", van: 1),
            ], ["S3;2019;totaal;;wissels": "2"]),
        Stroomgeval(
            "a move to another form starts anew",
            [
                .claim(.pleegzorg, "2019-01-01", "2019-01-31", van: 1),
                .claim(.residentieel, "2019-02-01", "2019-02-28", van: 2),
            ], ["S3;2019;totaal;;wissels": "0", "S3;2019;totaal;;overplaatsingen": "1"]),
        Stroomgeval(
            "another aanbieder after a hole that is bridged",
            [
                .claim(.pleegzorg, "2019-01-01", "2019-01-31", van: 1),
                .claim(.pleegzorg, "2019-03-04", "2019-03-31", van: 2),
            ], ["S3;2019;totaal;;wissels": "1", "S1;2019;totaal;;instroom": "1"]),
        Stroomgeval(
            "after a hole that is not, it is another verblijf",
            [
                .claim(.pleegzorg, "2019-01-01", "2019-01-31", van: 1),
                .claim(.pleegzorg, "2019-03-05", "2019-03-31", van: 2),
            ], ["S3;2019;totaal;;wissels": "0", "S1;2019;totaal;;instroom": "2"]),
        Stroomgeval(
            "the aanbieder of a lighter form is not asked",
            [
                .claim(.residentieel, "2019-01-01", "2019-02-28", van: 2),
                .claim(.pleegzorg, "2019-01-01", "2019-02-28", van: 1),
                .claim(.pleegzorg, "2019-02-01", "2019-02-28", van: 3),
            ], ["S3;2019;totaal;;wissels": "0"]),
        Stroomgeval(
            "95 of 100 days with an aanbieder are enough",
            [
                .claim(.residentieel, "2019-03-01", "2019-03-19", van: 1),
                .claim(.residentieel, "2019-03-20", "2019-03-20"),
            ], ["S3;2019;totaal;;wissels": "0"]),
        Stroomgeval(
            "18 of 19 are not",
            [
                .claim(.residentieel, "2019-03-01", "2019-03-18", van: 1),
                .claim(.residentieel, "2019-03-19", "2019-03-19"),
            ], ["S3;2019;totaal;;wissels": "ontbreekt"]),
        Stroomgeval(
            "bridged days ask for no aanbieder",
            [
                .claim(.residentieel, "2019-03-01", "2019-03-10", van: 1),
                .claim(.residentieel, "2019-04-01", "2019-04-10", van: 1),
            ], ["S3;2019;totaal;;wissels": "0", "S3;2019;totaal;;verblijfsdagen": "41"]),
    ]

    private static let verblijf: [Stroomgeval] = [
        Stroomgeval(
            "whoever comes three times is one new jeugdige",
            Stroomrecord.months(
                .pleegzorg, "2019-01", "2019-11", without: ["2019-02", "2019-03", "2019-05", "2019-06"]),
            [
                "2019": "0/3/3/0", "S1;2019;totaal;;nieuwe_jeugdigen": "1", "S3;2019;totaal;;plaatsen_3_of_meer": "1",
            ]),
        Stroomgeval(
            "there for 92 days after the entry", [.claim(.pleegzorg, "2018-01-01", "2018-04-03")],
            ["S4;2018;totaal;;nog_in_verblijf_92": "1", "S4;2018;gezinsvormen;;nog_in_verblijf_183": "0"]),
        Stroomgeval(
            "there for 91", [.claim(.pleegzorg, "2018-01-01", "2018-04-02")],
            ["S4;2018;totaal;;nog_in_verblijf_92": "0", "S4;2018;totaal;;instroom": "1"]),
        Stroomgeval(
            "in another form is there still, by the form at entry",
            [.claim(.pleegzorg, "2018-01-01", "2018-03-31"), .claim(.residentieel, "2018-04-20", "2018-08-01")],
            [
                "S4;2018;gezinsvormen;;nog_in_verblijf_183": "1", "S4;2018;residentieel;;nog_in_verblijf_183": "0",
                "S4;2018;residentieel;;uitstroom": "1", "S4;2018;residentieel;;terug_binnen_365": "0",
            ]),
        // 31 December 2019 and 92 days is 1 April, and 183 days is 1 July.
        Stroomgeval(
            "is told once all could have been there so long", [.claim(.pleegzorg, "2019-06-01", "2020-06-30")],
            [
                "S4;2019;totaal;;nog_in_verblijf_92": "1", "S4;2019;totaal;;nog_in_verblijf_183": "ontbreekt",
                "S4;2018;totaal;;nog_in_verblijf_365": "0", "S4;2018;totaal;;nog_in_verblijf_730": "ontbreekt",
            ]),
        Stroomgeval(
            "back after 365 days",
            [.claim(.pleegzorg, "2018-01-01", "2018-03-31"), .claim(.residentieel, "2019-03-31", "2019-04-30")],
            ["S4;2018;totaal;;terug_binnen_365": "1", "S4;2018;gezinsvormen;;terug_binnen_365": "1"]),
        Stroomgeval(
            "back after 366",
            [.claim(.pleegzorg, "2018-01-01", "2018-03-31"), .claim(.residentieel, "2019-04-01", "2019-04-30")],
            ["S4;2018;totaal;;terug_binnen_365": "0"]),
        Stroomgeval(
            "one move in 400 days is 2,5 in 1.000",
            jeugdigen: [
                [.claim(.pleegzorg, "2019-01-01", "2019-01-31"), .claim(.residentieel, "2019-02-01", "2019-02-04")],
                [.claim(.pleegzorg, "2019-01-01", "2019-12-31")],
            ], ["S3;2019;totaal;;per_1000_verblijfsdagen": "25", "S3;2019;totaal;;verblijfsdagen": "400"]),
        Stroomgeval(
            "without a move it is nothing, and without a day it is not told",
            [.claim(.pleegzorg, "2018-01-01", "2018-12-31")],
            [
                "S3;2018;totaal;;per_1000_verblijfsdagen": "0", "S3;2019;totaal;;per_1000_verblijfsdagen": "ontbreekt",
            ]),
        Stroomgeval(
            "back on the 31st day is there and back",
            [.claim(.pleegzorg, "2019-01-01", "2019-06-30"), .claim(.residentieel, "2019-03-01", "2019-03-31")],
            ["S3;2019;totaal;;heen_en_terug": "1"]),
        Stroomgeval(
            "a day later is not",
            [.claim(.pleegzorg, "2019-01-01", "2019-06-30"), .claim(.residentieel, "2019-03-01", "2019-04-01")],
            ["S3;2019;totaal;;heen_en_terug": "0", "S3;2019;totaal;;overplaatsingen": "2"]),
        Stroomgeval(
            "by way of a third form is not",
            [
                .claim(.pleegzorg, "2019-01-01", "2019-02-28"), .claim(.residentieel, "2019-03-01", "2019-03-05"),
                .indicatie(.jeugdzorgplus, "2019-03-06", "2019-03-10"), .claim(.pleegzorg, "2019-03-11", "2019-04-30"),
            ], ["S3;2019;totaal;;heen_en_terug": "0", "S3;2019;totaal;;overplaatsingen": "3"]),
    ]

    private static let indicaties: [Stroomgeval] = [
        Stroomgeval(
            "an indicatie that goes on for 32 days after the claims",
            [.claim(.pleegzorg, "2019-01-01", "2019-03-31"), .indicatie(.residentieel, "2018-01-01", "2019-05-02")],
            ["2019": "0/1/1/0", "S1;2019;totaal;;waarvan_indicatie_loopt": "1"]),
        Stroomgeval(
            "for 31 days is too short",
            [.claim(.pleegzorg, "2019-01-01", "2019-03-31"), .indicatie(.pleegzorg, "2018-01-01", "2019-05-01")],
            ["S1;2019;totaal;;waarvan_indicatie_loopt": "0"]),
        Stroomgeval(
            "from the second day on is too late",
            [.claim(.pleegzorg, "2019-01-01", "2019-03-31"), .indicatie(.pleegzorg, "2019-04-02")],
            ["S1;2019;totaal;;waarvan_indicatie_loopt": "0"]),
        Stroomgeval(
            "of ambulant is no verblijf",
            [.claim(.pleegzorg, "2019-01-01", "2019-03-31"), .indicatie(.ambulant, "2019-01-01")],
            ["S1;2019;gezinsvormen;;waarvan_indicatie_loopt": "0"]),
        Stroomgeval(
            "an exit by the end of an indicatie misses no claim",
            [.indicatie(.jeugdzorgplus, "2019-01-01", "2019-03-31"), .indicatie(.pleegzorg, "2019-01-01")],
            ["2019": "0/1/1/0", "S1;2019;totaal;;waarvan_indicatie_loopt": "0"]),
        Stroomgeval(
            "an open end with a claim 183 days back",
            [.indicatie(.jeugdzorgplus, "2019-01-01"), .claim(.jeugdzorgplus, "2019-12-01", "2019-12-31")],
            [
                "S1;2020-tm-Q2;totaal;;waarvan_open_einde": "1",
                "S1;2020-tm-Q2;jeugdzorgplus;;waarvan_open_einde_zonder_declaratie": "0",
            ]),
        Stroomgeval(
            "with a claim 184 days back",
            [.indicatie(.jeugdzorgplus, "2019-01-01"), .claim(.jeugdzorgplus, "2019-12-01", "2019-12-30")],
            [
                "S1;2020-tm-Q2;totaal;;waarvan_open_einde": "1",
                "S1;2020-tm-Q2;totaal;;waarvan_open_einde_zonder_declaratie": "1",
            ]),
        Stroomgeval(
            "with a claim of another form, and one that was credited",
            [
                .indicatie(.jeugdzorgplus, "2019-01-01"), .claim(.pleegzorg, "2020-05-01", "2020-05-31"),
                .claim(.jeugdzorgplus, "2020-05-01", "2020-05-31"),
                .claim(.jeugdzorgplus, "2020-05-01", "2020-05-31", -31_000),
            ], ["S1;2020-tm-Q2;totaal;;waarvan_open_einde_zonder_declaratie": "1"]),
        Stroomgeval(
            "an indicatie with an end after all is no open one",
            [.indicatie(.jeugdzorgplus, "2019-01-01", "2025-12-31")],
            ["2020-tm-Q2": "1/0/0/1", "S1;2020-tm-Q2;totaal;;waarvan_open_einde": "0"]),
        Stroomgeval(
            "nor is one that gives no days",
            [.claim(.pleegzorg, "2020-01-01", "2020-12-31"), .indicatie(.pleegzorg, "2019-01-01")],
            ["2020-tm-Q2": "0/1/0/1", "S1;2020-tm-Q2;totaal;;waarvan_open_einde": "0"]),
    ]

    @Test("aanbieders", arguments: aanbieders)
    func aanbiedersAreCounted(_ geval: Stroomgeval) throws { try geval.check() }

    @Test("how long, how often and back", arguments: verblijf)
    func verblijfIsCounted(_ geval: Stroomgeval) throws { try geval.check() }

    @Test("indicaties that go on", arguments: indicaties)
    func indicatiesAreCounted(_ geval: Stroomgeval) throws { try geval.check() }
}
