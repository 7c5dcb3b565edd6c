import Jeugdhulp
import Testing

@testable import Counting

/// Where exits lead, worked out by hand. Rekenregels, R9.8.
struct UitstroomklasseTests {
    private static let out = [Stroomrecord.claim(.residentieel, "2019-01-01", "2019-03-31")]

    private static func line(_ klasse: String, _ periode: String = "2019") -> String {
        "S5;\(periode);residentieel;\(klasse);aantal"
    }

    private static let classes: [Stroomgeval] = [
        Stroomgeval(
            "92 days have not passed", [.claim(.residentieel, "2020-01-01", "2020-03-31")],
            [line("nog_niet_bekend", "2020-tm-Q2"): "1", line("geen_jeugdhulp_bekend", "2020-tm-Q2"): "0"]),
        Stroomgeval(
            "they just have", [.claim(.residentieel, "2020-01-01", "2020-03-30")],
            [line("nog_niet_bekend", "2020-tm-Q2"): "0", line("geen_jeugdhulp_bekend", "2020-tm-Q2"): "1"]),
        Stroomgeval(
            "back on the 92nd day", out + [.claim(.pleegzorg, "2019-07-01", "2019-07-31")],
            [line("opnieuw_verblijf"): "1", "S5;2019;gezinsvormen;geen_jeugdhulp_bekend;aantal": "1"]),
        Stroomgeval(
            "back on the 93rd", out + [.claim(.pleegzorg, "2019-07-02", "2019-07-31")],
            [line("opnieuw_verblijf"): "0", line("geen_jeugdhulp_bekend"): "1"]),
        Stroomgeval(
            "ambulant on the 92nd day", out + [.claim(.ambulant, "2019-07-01", "2019-07-31")],
            [line("met_ambulant"): "1"]),
        Stroomgeval(
            "ambulant on the 93rd", out + [.claim(.ambulant, "2019-07-02", "2019-07-31")],
            [line("met_ambulant"): "0", line("geen_jeugdhulp_bekend"): "1"]),
        Stroomgeval(
            "ambulant through the last day only", out + [.claim(.ambulant, "2019-01-01", "2019-03-31")],
            [line("geen_jeugdhulp_bekend"): "1"]),
        Stroomgeval(
            "ambulant that was credited",
            out + [
                .claim(.ambulant, "2019-05-01", "2019-05-31"), .claim(.ambulant, "2019-05-01", "2019-05-31", -31_000),
            ], [line("geen_jeugdhulp_bekend"): "1"]),
        Stroomgeval(
            "an indicatie of ambulant alone", out + [.indicatie(.ambulant, "2019-04-01")],
            [line("geen_jeugdhulp_bekend"): "1"]),
        Stroomgeval(
            "overig is no ambulant", out + [.claim(.overig, "2019-04-01", "2019-04-30")],
            [line("geen_jeugdhulp_bekend"): "1"]),
        Stroomgeval(
            "18 on the next day", out.map { $0.born("2001-04-01") } + [.claim(.ambulant, "2019-04-01", "2019-04-30")],
            [line("18_plus"): "1", line("met_ambulant"): "0"]),
        Stroomgeval(
            "18 a day later", out.map { $0.born("2001-04-02") },
            [line("18_plus"): "0", line("geen_jeugdhulp_bekend"): "1"]),
        Stroomgeval(
            "18 and back", out.map { $0.born("1999-04-01") } + [.claim(.pleegzorg, "2019-06-01", "2019-06-30")],
            [line("18_plus"): "0", line("opnieuw_verblijf"): "1"]),
        Stroomgeval(
            "born on 29 February, on 28 February",
            [.claim(.residentieel, "2018-01-01", "2018-02-27").born("2000-02-29")],
            [line("18_plus", "2018"): "0"]),
        Stroomgeval(
            "born on 29 February, on 1 March", [.claim(.residentieel, "2018-01-01", "2018-02-28").born("2000-02-29")],
            [line("18_plus", "2018"): "1"]),
        Stroomgeval(
            "1 January 1900 is no day of birth", out.map { $0.born("1900-01-01") },
            [line("18_plus"): "ontbreekt", line("geen_jeugdhulp_bekend"): "1"]),
        Stroomgeval(
            "of two days of birth the one that most records give",
            [
                out[0].born("2003-01-01"), .claim(.ambulant, "2018-01-01", "2018-01-31").born("2000-01-01"),
                .claim(.ambulant, "2018-02-01", "2018-02-28").born("2003-01-01"),
            ], [line("18_plus"): "0"]),
        Stroomgeval(
            "of as many the earliest",
            [out[0].born("2003-01-01"), .claim(.ambulant, "2018-01-01", "2018-01-31").born("2000-01-01")],
            [line("18_plus"): "1"]),
        Stroomgeval(
            "one of 20 without a day of birth",
            jeugdigen: [out] + (0..<19).map { _ in out.map { $0.born("2000-01-01") } },
            [line("18_plus"): "19", line("geen_jeugdhulp_bekend"): "1"]),
        Stroomgeval(
            "one of 19: age is not told, and all are in a later class",
            jeugdigen: [out] + (0..<18).map { _ in out.map { $0.born("2000-01-01") } },
            [line("18_plus"): "ontbreekt", line("geen_jeugdhulp_bekend"): "19"]),
    ]

    @Test("each exit is in the first class that holds", arguments: classes)
    func classesAreCounted(_ geval: Stroomgeval) throws { try geval.check() }
}
