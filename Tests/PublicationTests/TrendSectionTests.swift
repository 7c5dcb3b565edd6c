import Figures
import Jeugdhulp
import TestSupport
import Testing

@testable import Publication

@Suite("The trend in the report")
struct TrendSectionTests {
    static let rijping: [(String, [Trendproef.Stap])] = [
        (
            "2018",
            [
                ("2019-03-31", 11_445, [860, 1360, 148, 22, 8, 41, 3]),
                ("2020-10-31", 11_613, [872, 1372, 150, 23, 8, 45, 3]),
            ]
        )
    ]

    private static func text(_ proef: Trendproef, rijping: [(String, [Trendproef.Stap])] = []) throws -> String {
        let section = try TrendSection(
            trend: try proef.trend(), duiding: try proef.duiding(rijping: rijping),
            voorlopigheid: Trendproef.voorlopigheid()
        ).section
        return Document(title: "Rapport", opening: [], sections: [section]).markdown
    }

    @Test("has a table for every reeks, with the change behind each number")
    func tables() throws {
        let text = try Self.text(Trendproef.half, rijping: Self.rijping)
        let lines = text.split(separator: "\n").map(String.init)
        for line in [
            "### Hele jaren", "### Hetzelfde deel van elk jaar", "### Hetzelfde deel van elk jaar, even lang na afloop",
            // 2.473 of 14.086; of 127.777. 11.430 − 11.613 = −183; 2.547 − 2.473 = 74.
            "| 2018 | 11.613 | eerste jaar | 2.473 | eerste jaar | 17,6% | 19,4 |",
            "| 2019 | 11.430 | −183 (−1,6%) | 2.547 | +74 (+3,0%) | 18,2% | 20,3 |",
            "| 2019 1e helft | 9.510 | eerste jaar | 2.220 | eerste jaar | 18,9% | 17,7 |",
            // The population is that of 2019: 2.091 of 125.550.
            "| 2020 1e helft | 9.668 | +158 (+1,7%) | 2.091 | −129 (−5,8%) | 17,8% | 16,7 |",
            "| 2019 1e helft | 31 oktober 2019 | 9.205 | eerste jaar | 2.180 | eerste jaar | 19,1% | 17,4 |",
            "| 2018 | 1.033 | eerste jaar | 41,8% | 1.570 | eerste jaar | 63,5% | 79 | eerste jaar | 3,2% |",
            "| 2019 | 1.144 | +111 (+10,7%) | 44,9% | 1.558 | −12 (−0,8%) | 61,2% | 86 | +7 (te klein voor %) | 3,4% |",
            "- Voor de eerste helft van 2020 is gerekend met het aantal jeugdigen in Twente op 1 januari 2019: van het lopende jaar staat het niet in tabel 1.",
        ] {
            #expect(lines.contains(line), "\(line)")
        }
    }

    @Test("holds no number that is not in trend.csv or rijping.csv, and no other date than theirs")
    func numbers() throws {
        let proefs = [
            Trendproef.half, Trendproef(gelijkePeriode: [("2019-tm-Q2", 1000, [100]), ("2020-tm-Q2", 980, [90])]),
        ]
        for proef in proefs {
            let trendFile = Layout.trend.bytes(try proef.figures())
            let rijpingFile = Layout.rijping.bytes(try Trendproef.figures(Self.rijping))
            let known = PublishedNumbers.inColumn("waarde", of: trendFile)
                .union(PublishedNumbers.inColumn("waarde", of: rijpingFile))
            let days = PublishedNumbers.inColumn("peildatum", of: trendFile)
                .union(PublishedNumbers.inColumn("peildatum", of: rijpingFile))
            let dates = try days.map { day in
                let digits = Array(day)
                let iso = String(digits[0..<4]) + "-" + String(digits[4..<6]) + "-" + String(digits[6..<8])
                return try #require(CalendarDate(iso: iso)).inWords
            }
            for text in [try Self.text(proef, rijping: Self.rijping)] {
                for number in PublishedNumbers.inText(text) { #expect(known.contains(number), "\(number) in \(text)") }
                for date in PublishedNumbers.datesInText(text) where date != "1 januari 2019" {
                    #expect(dates.contains(date), "\(date) in \(text)")
                }
            }
        }
    }

    @Test("says of a missing point why, and leaves a dash")
    func missing() throws {
        var proef = Trendproef(gelijkeRijping: [
            ("2018-tm-Q2", nil, []), ("2019-tm-Q2", nil, []), ("2020-tm-Q2", 5, [1]),
        ])
        let text = try Self.text(proef)
        for line in [
            "| 2018 1e helft | 31 oktober 2018 | - | eerste jaar | - | eerste jaar | - | - |",
            "| 2019 1e helft | 31 oktober 2019 | - | - | - | - | - | - |",
            "| 2020 1e helft | 31 oktober 2020 | 5 | - | 1 | - | 16,7% | 0,0 |",
            "- 2018 1e helft (op 31 oktober 2018) en 2019 1e helft (op 31 oktober 2019) staan er niet: niet van elke gemeente gaan de "
                + "registratiedata van indicaties en declaraties zo ver terug, dus is niet na te gaan wat er toen bekend was.",
        ] {
            #expect(text.split(separator: "\n").contains { $0 == line }, "\(line)")
        }
        proef.reden = .geenLevering
        proef.gelijkeRijping.remove(at: 0)
        #expect(
            try Self.text(proef).contains(
                "- 2019 1e helft (op 31 oktober 2019) staat er niet: niet van elke gemeente is er een levering van die dag of eerder.\n"
            ))
    }

    @Test("says which population is not there, and between which years the counting changed")
    func notes() throws {
        var proef = Trendproef(jaren: [("2018", 5, [1]), ("2019", 6, [2])])
        proef.bevolking = [2018: 1000]
        proef.bronregels = [
            Bronregel(voorziening: .jeugdzorgplus, vanafJaar: 2019, bron: .indicatie),
            Bronregel(voorziening: .beschikbaarheidsvoorziening, vanafJaar: 2019, bron: .indicatie),
            Bronregel(voorziening: .ambulant, vanafJaar: 2019, bron: .beide),
            Bronregel(voorziening: .overig, vanafJaar: 2019, bron: .indicatie),
            Bronregel(voorziening: .pleegzorg, vanafJaar: 2020, bron: .indicatie),
        ]
        let duiding = try proef.duiding(rijping: [])
        #expect(
            duiding.bevolking(.jaren) == [
                "Voor 2019 staat er geen cijfer per 1.000 jeugdigen: het aantal jeugdigen in Twente is niet bekend."
            ])
        let wissel =
            "Tussen 2018 en 2019 is anders geteld: beschikbaarheidsvoorziening en JeugdzorgPlus eerst uit declaraties, dan uit indicaties en "
            + "ambulant eerst uit declaraties, dan uit indicaties en declaraties samen. Alleen daardoor al kan een verschil ontstaan."
        #expect(duiding.bronwissels(.jaren) == [wissel])
        #expect(duiding.bronwissels(.gelijkePeriode) == [])
        #expect(
            try Self.text(proef).contains(
                "| 2019 | 6 | +1 (te klein voor %) | 2 | +1 (te klein voor %) | 25,0% | - |\n"))
    }

    @Test("stands in trend.csv and rijping.csv, in the dialect of cijfers.csv")
    func files() throws {
        let trend = try Trendproef(gelijkeRijping: [("2019-tm-Q2", nil, []), ("2020-tm-Q2", 3, [1])]).figures()
        let lines = String(decoding: Layout.trend.bytes(trend), as: UTF8.self).split(separator: "\r\n")
        #expect(lines.count == 1 + 5 * 3 + 5 * 5)
        #expect(lines[0] == "\u{FEFF}reeks;periode;peildatum;onderwerp;maat;waarde;status")
        #expect(lines[1] == "gelijke_rijping;2019-tm-Q2;2019-10-31;thuis;aandeel;;ontbreekt")
        #expect(
            lines[16...20] == [
                "gelijke_rijping;2020-tm-Q2;2020-10-31;thuis;aandeel;75,0;",
                "gelijke_rijping;2020-tm-Q2;2020-10-31;thuis;aantal;3;",
                "gelijke_rijping;2020-tm-Q2;2020-10-31;thuis;per_1000_jeugdigen;0,0;",
                "gelijke_rijping;2020-tm-Q2;2020-10-31;thuis;verandering;;ontbreekt",
                "gelijke_rijping;2020-tm-Q2;2020-10-31;thuis;verandering_procent;;ontbreekt",
            ])
        let rijping = try Trendproef.figures([("2019", [("2020-03-31", 0, [4]), ("2020-10-31", 3, [3])])])
        let steps = String(decoding: Layout.rijping.bytes(rijping), as: UTF8.self).split(separator: "\r\n")
        #expect(steps.count == 1 + 5 * 3 + 5 * 2)
        #expect(
            steps[0...6] == [
                "\u{FEFF}periode;peildatum;onderwerp;maat;waarde;status", "2019;2020-03-31;thuis;aandeel;0,0;",
                "2019;2020-03-31;thuis;aantal;0;", "2019;2020-03-31;thuis;groei_tot_nu_procent;;ontbreekt",
                "2019;2020-03-31;niet_thuis;aandeel;100,0;", "2019;2020-03-31;niet_thuis;aantal;4;",
                "2019;2020-03-31;niet_thuis;groei_tot_nu_procent;-25,0;",
            ])
        #expect(steps[16...17] == ["2019;2020-10-31;thuis;aandeel;50,0;", "2019;2020-10-31;thuis;aantal;3;"])
    }
}
