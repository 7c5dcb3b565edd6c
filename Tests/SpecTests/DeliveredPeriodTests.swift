import ReferenceCounter
import TestSupport
import Testing

/// What a report says of periods over which nothing, or not everything, was delivered. Rekenregels, R2.8; all worked out by hand.
@Suite struct DeliveredPeriodTests {
    private typealias Proef = DeliveredPeriods

    private static func run(
        _ declaraties: [String], indicaties: [String] = ["2018-01-01"], bronregels: String = "", vanaf: Int = 2016,
        kwartaal: String = "2018-Q4", also files: [String: String] = [:], in folder: TemporaryFolder = TemporaryFolder()
    ) -> EngineRun {
        let run = EngineRun(
            Proef.folder(declaraties: declaraties, indicaties: indicaties, bronregels: bronregels, also: files),
            kwartaal: kwartaal, vanaf: vanaf, peildatum: "2020-01-31", in: folder)
        #expect(run.status == 0, "\(run.log)")
        return run
    }

    private static func text(_ run: EngineRun, _ path: String) -> String {
        String(decoding: run.report[path] ?? [], as: UTF8.self)
    }

    /// 2016 was not delivered, 2017 from its fourth quarter on, 2018 whole.
    private static let begun = ["2017-10-01"] + Proef.quarters(2018)

    @Test("a year that was not delivered is missing in every file, and no page says that nobody was there")
    func missing() {
        let run = Self.run(Self.begun)
        #expect(run.cijfers.contains("3;thuis;Twente;2016;aantal;;ontbreekt"))
        #expect(run.cijfers.contains("4;niet_thuis;Twente;2016;bedrag;;ontbreekt"))
        #expect(run.cijfers.contains("2;indicaties;Twente;2016;aantal;;ontbreekt"))
        #expect(run.lines("tabellen/tabel-3-thuis.csv").contains("2016;2016;;"))
        #expect(run.lines("combinaties.csv").contains("2016;niet_thuis;;ontbreekt"))
        #expect(run.lines("combinaties.csv").contains("2016;gezinsvormen_en_residentieel;;ontbreekt"))
        #expect(run.lines("trend.csv").contains("jaren;2016;2020-01-31;thuis;aantal;;ontbreekt"))
        #expect(run.lines("trend.csv").contains("jaren;2016;2020-01-31;thuis;aandeel;;ontbreekt"))
        // The quarters of 2016 and the first three of 2017, of each of three forms.
        #expect(
            run.lines("stand.csv").filter { $0.hasSuffix(";;ontbreekt") }.count == 7 * 3, "\(run.lines("stand.csv"))")
        #expect(run.lines("stand.csv").contains("2017-Q4;totaal;0;"))
        #expect(!run.lines("rijping.csv").contains { $0.hasPrefix("2016;") })
        let pages = run.report.filter {
            $0.key.hasSuffix(".md") || $0.key.hasSuffix(".html") || $0.key.hasSuffix(".svg")
        }
        for (path, bytes) in pages {
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(!text.contains("0 in 2016") && !text.contains("2016: 0"), "\(path)")
        }
        let rapport = Self.text(run, "rapport.md")
        #expect(
            rapport.contains("2016 ontbreekt: er is geen declaratie geleverd die over een dag van die periode gaat."))
        #expect(rapport.contains("| 2016 | - | - | - |"))
        #expect(Self.text(run, "rapport.html").contains("2016 is niet geleverd, 2017 niet heel: met niets vergeleken."))
    }

    @Test("a year with a quarter that nobody delivered has numbers and is compared with nothing")
    func notWhole() {
        let run = Self.run(Self.begun)
        let trend = run.lines("trend.csv")
        #expect(trend.contains("jaren;2017;2020-01-31;thuis;aantal;1;"))
        #expect(trend.contains("jaren;2018;2020-01-31;thuis;aantal;4;"))
        // Neither against the year before, which is missing, nor the year after against it.
        for year in ["2017", "2018"] {
            #expect(trend.contains("jaren;\(year);2020-01-31;thuis;verandering;;ontbreekt"))
            #expect(trend.contains("jaren;\(year);2020-01-31;thuis;verandering_procent;;ontbreekt"))
        }
        let rapport = Self.text(run, "rapport.md")
        #expect(!rapport.contains("dan een jaar eerder") && !rapport.contains("300"))
        #expect(rapport.contains("Er valt niets te vergelijken: over 2017 is niet of niet heel geleverd."))
        #expect(
            rapport.contains(
                "2017 is niet heel geleverd, en wordt met niets vergeleken: over het 1e, 2e en 3e kwartaal van 2017 is door geen enkele "
                    + "gemeente geleverd."))
        #expect(rapport.contains("2017 wordt met niets vergeleken: over het 1e, 2e en 3e kwartaal"))
        #expect(Self.text(run, "figuren/thuis-en-niet-thuis.svg").contains("1, niet heel"))
        #expect(
            !run.lines("rijping.csv").contains {
                $0.hasPrefix("2017;") && $0.contains("groei") && !$0.hasSuffix("ontbreekt")
            })
    }

    @Test("one day in each quarter makes a year whole; without one of the four it is not", arguments: 0..<5)
    func border(without: Int) {
        let days = ["2017-03-31", "2017-04-01", "2017-09-30", "2017-12-31"]
        let given = days.indices.filter { $0 != without }.map { days[$0] }
        let run = Self.run(given + Proef.quarters(2018), vanaf: 2017)
        let change = run.lines("trend.csv").filter { $0.hasPrefix("jaren;2018;2020-01-31;thuis;verandering;") }
        #expect(change == ["jaren;2018;2020-01-31;thuis;verandering;" + (without == 4 ? "0;" : ";ontbreekt")])
        let said = Self.text(run, "verantwoording.json")
        #expect(said.contains("\"cijfers\": [\n") == (without < 4))
        if without < 4 { #expect(said.contains("\"cijfers\": [\n      \"2017-Q\(without + 1)\"\n    ]")) }
    }

    @Test(
        "a quarter without indicaties matters where something is counted from them, and for the indicaties",
        arguments: [
            ("", false), ("overig;2015;indicatie\n", false), ("pleegzorg;2015;indicatie\n", true),
            ("ambulant;2018;beide\n", true),
        ])
    func indicaties(bronregels: String, matters: Bool) {
        let run = Self.run(
            Proef.quarters(2017, 2018), indicaties: Proef.quarters(2017) + ["2018-01-01"], bronregels: bronregels,
            vanaf: 2017)
        let change = run.lines("trend.csv").filter { $0.hasPrefix("jaren;2018;2020-01-31;niet_thuis;verandering;") }
        #expect(change == ["jaren;2018;2020-01-31;niet_thuis;verandering;" + (matters ? ";ontbreekt" : "0;")])
        #expect(run.cijfers.contains("2;indicaties;Twente;2018;aantal;1;"))
        let said = Self.text(run, "verantwoording.json").filter { !$0.isWhitespace }
        #expect(said.contains(#""indicaties":["2018-Q2","2018-Q3","2018-Q4"]"#))
    }

    @Test("the running part of a year is whole when its own quarters are")
    func running() {
        let days = Proef.quarters(2018).prefix(2) + Proef.quarters(2019).prefix(2)
        let run = Self.run(Array(days), vanaf: 2018, kwartaal: "2019-Q2")
        let trend = run.lines("trend.csv")
        #expect(trend.contains("gelijke_periode;2019-tm-Q2;2020-01-31;thuis;verandering;0;"))
        // The full year 2018 lacks half of itself.
        #expect(!Self.text(run, "rapport.md").contains("2019 1e helft is niet heel"))
        #expect(Self.text(run, "rapport.md").contains("2018 is niet heel geleverd"))
    }

    @Test("bijstellingen and vergelijk leave out what was not whole in either update")
    func twoUpdates() throws {
        let folder = TemporaryFolder()
        func data(_ late: String) -> DataFolder {
            Proef.folder(
                declaraties: Proef.quarters(2017).dropLast() + Proef.quarters(2018),
                also: [
                    "leveringen/later/declaraties.csv": Proef.declaratiesHeader + late
                ])
        }
        func run(_ late: String, kwartaal: String, peildatum: String) -> EngineRun {
            EngineRun(data(late), kwartaal: kwartaal, vanaf: 2017, peildatum: peildatum, in: folder)
        }
        let late =
            "L1;K1;GM0153;AMB;2017-02-01;2017-02-28;10,00;2019-06-01;\nL2;K2;GM0153;AMB;2018-02-01;2018-02-28;10,00;2019-06-01;\n"
        let whole = "L3;K3;GM0153;AMB;2017-11-01;2017-11-30;10,00;2019-07-01;\n"
        let first = run(late + whole, kwartaal: "2018-Q3", peildatum: "2019-02-28")
        // 2018 is compared in no full year, for the first update ends in its third quarter; 2017 lacks its fourth quarter there.
        let second = run(late + whole, kwartaal: "2018-Q4", peildatum: "2020-01-31")
        #expect(first.status == 0 && second.status == 0, "\(first.log) \(second.log)")
        #expect(
            !second.exactLines("bijstellingen.csv").contains { $0.contains(";2017;") },
            "\(second.exactLines("bijstellingen.csv"))")
        #expect(
            second.exactLines("bijstellingen.csv").contains { $0.hasPrefix("3;thuis;Twente;2018-tm-Q3;aantal;3;4;1;") })
        #expect(
            Self.text(second, "rapport.md").contains(
                "2017 is in een van beide updates niet of niet heel geleverd, en wordt daarom niet vergeleken."))
        let third = run(late, kwartaal: "2019-Q1", peildatum: "2020-01-31")
        #expect(third.status == 0, "\(third.log)")
    }

    @Test("a declaratie that was registered after the peildatum touches nothing yet")
    func peildatum() {
        let run = EngineRun(
            Proef.folder(declaraties: Proef.quarters(2017, 2018)), kwartaal: "2018-Q4", vanaf: 2017,
            peildatum: "2018-06-30")
        #expect(run.status == 0, "\(run.log)")
        #expect(run.cijfers.contains("3;thuis;Twente;2017;aantal;4;"))
        #expect(run.cijfers.contains("3;thuis;Twente;2018;aantal;;ontbreekt"))
    }
}
