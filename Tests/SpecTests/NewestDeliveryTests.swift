import ReferenceCounter
import TestSupport
import Testing

/// `leveringen`: `volledig` (Rekenregels, R2.6): which delivery is the newest, and the peildatum that follows from it.
@Suite struct NewestDelivery {
    private static let volledig = #"{"leveringen": "volledig", "toegestaan_ontbrekend": ["GM0141"]}"#
    private static let indicaties = """
        indicatienummer;jeugdige;gemeente;productcode;begindatum;einddatum;registratiedatum
        1;K1;GM0153;AMB;2018-01-01;2020-12-31;2018-01-01
        2;K2;GM0153;AMB;2018-01-01;2020-12-31;2018-01-01

        """

    /// K1 has declaraties in each quarter of 2019, and so has K2 when the day is given on which hers was registered.
    private static func declaraties(second day: String? = nil) -> String {
        "declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum\n"
            + "1;K1;GM0153;AMB;2019-01-01;2019-01-31;100,00;2019-02-10\n"
            + "3;K1;GM0153;AMB;2019-04-01;2019-12-31;0,00;2020-01-10\n"
            + (day.map { "2;K2;GM0153;AMB;2019-01-01;2019-01-31;100,00;\($0)\n" } ?? "")
    }

    /// An older delivery without K2, unless it is left out, and a newer one with her.
    private static func folder(
        older: String? = "2020-07", newer: String, registered: String, instellingen: String = volledig
    ) -> DataFolder {
        var files = [
            "leveringen/\(newer)/indicaties.csv": indicaties,
            "leveringen/\(newer)/declaraties.csv": declaraties(second: registered),
        ]
        if let older {
            files["leveringen/\(older)/indicaties.csv"] = indicaties
            files["leveringen/\(older)/declaraties.csv"] = declaraties()
        }
        return SmallFolder.with(files, instellingen: instellingen)
    }

    private static func isWarned(_ run: EngineRun, _ code: String) -> Bool {
        run.log.contains { $0.hasPrefix("waarschuwing: [\(code)] ") }
    }

    struct Probe: Sendable, CustomTestStringConvertible {
        var older: String? = "2020-07"
        let newer: String
        let registered: String
        let peildatum: String
        var testDescription: String { "\(older ?? "nothing") then \(newer), registered on \(registered)" }
    }

    static let probes = [
        Probe(newer: "2020-10", registered: "2020-10-30", peildatum: "2020-10-31"),
        Probe(older: nil, newer: "2020-10", registered: "2020-10-30", peildatum: "2020-10-31"),
        Probe(newer: "2020-10", registered: "2020-10-31", peildatum: "2020-10-31"),
        Probe(newer: "2020-10", registered: "2020-11-01", peildatum: "2020-11-01"),
        Probe(newer: "2020-10-12", registered: "2020-10-10", peildatum: "2020-10-12"),
        Probe(older: nil, newer: "2020-10-12", registered: "2020-10-10", peildatum: "2020-10-12"),
        Probe(older: "2020-10-11", newer: "2020-10-12", registered: "2020-10-10", peildatum: "2020-10-12"),
        Probe(newer: "2020-Q4", registered: "2020-10-10", peildatum: "2020-12-31"),
        Probe(older: "2020-Q3", newer: "Q4 2020", registered: "2020-10-01", peildatum: "2020-12-31"),
        // In byte order of the names the older one would come last.
        Probe(older: "2020-7", newer: "2020-10", registered: "2020-10-30", peildatum: "2020-10-31"),
        Probe(older: "Q4 2020", newer: "Q1 2021", registered: "2021-01-04", peildatum: "2021-03-31"),
        Probe(older: "2020-Q3", newer: "2020-10", registered: "2020-10-02", peildatum: "2020-10-31"),
        Probe(older: "2020-11", newer: "2020-Q4", registered: "2020-12-02", peildatum: "2020-12-31"),
    ]

    @Test("the newest delivery counts by default, as of its own day or of its last row", arguments: probes)
    func newest(probe: Probe) {
        let folder = Self.folder(older: probe.older, newer: probe.newer, registered: probe.registered)
        let run = EngineRun(folder, kwartaal: "2020-Q2", vanaf: 2019)
        #expect(run.status == 0, "\(run.log)")
        #expect(run.cijfers.contains("2;declaraties;Twente;2019;aantal;2;"))
        #expect(run.cijfers.contains("3;thuis;Twente;2019;bedrag;200,00;"))
        #expect(run.log.contains { $0.hasSuffix("peildatum \(probe.peildatum).") })
        for code in ["WAA-001", "WAA-002", "WAA-003", "WAA-007", "WAA-008", "WAA-011", "WAA-012"] {
            let isWarned = Self.isWarned(run, code)
            #expect(!isWarned, "\(run.log)")
        }
        let same = EngineRun(folder, kwartaal: "2020-Q2", vanaf: 2019, peildatum: probe.peildatum)
        let isSame = same.report == run.report
        #expect(isSame)
    }

    @Test("no row of the newest delivery is said to be of an older one")
    func kwaliteit() {
        let run = EngineRun(Self.folder(newer: "2020-10", registered: "2020-10-30"), kwartaal: "2020-Q2", vanaf: 2019)
        let page = String(decoding: run.report["kwaliteit.md"] ?? [], as: UTF8.self)
        #expect(!page.contains("later een nieuwe"))
        // July's two rows of K1 stand in another delivery than the newest, and no row of October does.
        #expect(page.contains("| andere levering: niet in de nieuwste levering van de gemeente"))
        let columns = run.exactLines("gemeenten.csv").first?.split(separator: ";").map(String.init) ?? []
        let line = run.exactLines("gemeenten.csv").first { $0.hasPrefix("GM0153;Enschede;declaraties;") } ?? ""
        #expect(columns.firstIndex(of: "andere_levering").map { line.split(separator: ";")[$0] } == "2")
    }

    @Test(
        "a folder dated far after its last row is warned about, one as far as 92 days is not",
        arguments: [("2021-01-30", false), ("2021-01-31", true), ("2021-10", true)])
    func far(newer: String, isFar: Bool) {
        // 30 October and 92 days is 30 January.
        let run = EngineRun(Self.folder(newer: newer, registered: "2020-10-30"), kwartaal: "2020-Q2", vanaf: 2019)
        #expect(run.status == 0, "\(run.log)")
        #expect(Self.isWarned(run, "WAA-003") == isFar)
        #expect(run.log.contains { $0.contains("of de naam van de map \(newer) klopt") } == isFar)
        #expect(!Self.isWarned(run, "WAA-002"))
    }

    @Test(
        "a registratiedatum far after all others and the newest delivery is warned about, one near that delivery is not",
        arguments: [("2020-10-31", false), ("2021-01-31", false), ("2021-02-01", true), ("2030-10-30", true)])
    func farRow(registered: String, isFar: Bool) {
        // The other rows are of February 2019. 31 October and 92 days is 31 January.
        let run = EngineRun(Self.folder(newer: "2020-10", registered: registered), kwartaal: "2020-Q2", vanaf: 2019)
        #expect(Self.isWarned(run, "WAA-002") == isFar, "\(run.log)")
        #expect(!Self.isWarned(run, "WAA-003"))
    }

    @Test("deliveries that add up have the latest registratiedatum for peildatum, whatever their folders are called")
    func stacking() {
        let run = EngineRun(
            Self.folder(
                newer: "2020-10", registered: "2020-10-30", instellingen: #"{"toegestaan_ontbrekend": ["GM0141"]}"#),
            kwartaal: "2020-Q2", vanaf: 2019)
        #expect(run.log.contains { $0.hasSuffix("peildatum 2020-10-30.") }, "\(run.log)")
        #expect(run.cijfers.contains("2;declaraties;Twente;2019;aantal;2;"))
    }

    @Test(
        "a delivery is warned about that is left out although the peildatum lies in the days its folder names",
        arguments: [
            ("2020-10", "2020-10-31", false, 2), ("2020-10", "2020-10-30", true, 1), ("2020-10", "2020-10-01", true, 1),
            ("2020-10", "2020-09-30", false, 1), ("2020-Q4", "2020-12-30", true, 1), ("2020-Q4", "2020-10-01", true, 1),
            ("2020-Q4", "2020-09-30", false, 1), ("Q4 2020", "2020-12-31", false, 2),
            ("2020-10-12", "2020-10-11", false, 1), ("2020-10-12", "2020-10-12", false, 2),
        ])
    func leftOut(newer: String, peildatum: String, isWarned: Bool, declaraties: Int) {
        let run = EngineRun(
            Self.folder(newer: newer, registered: "2020-09-20"), kwartaal: "2020-Q2", vanaf: 2019, peildatum: peildatum)
        #expect(run.status == 0, "\(run.log)")
        #expect(run.cijfers.contains("2;declaraties;Twente;2019;aantal;\(declaraties);"))
        #expect(Self.isWarned(run, "WAA-011") == isWarned, "\(run.log)")
        let page = String(decoding: run.report["kwaliteit.md"] ?? [], as: UTF8.self)
        #expect(page.contains("De levering in de map \(newer) telt niet mee") == isWarned)
    }

    @Test(
        "a gemeente that it leaves without rows of a kind refuses the run",
        arguments: [(["indicaties", "declaraties"], 2), (["declaraties"], 1), (["indicaties"], 1)])
    func bereft(soorten: [String], faults: Int) {
        // Of the other kind there is an older delivery.
        var folder = Self.folder(older: nil, newer: "2020-10", registered: "2020-10-30")
        if !soorten.contains("indicaties") { folder.write(Self.indicaties, at: "leveringen/2020-07/indicaties.csv") }
        if !soorten.contains("declaraties") {
            folder.write(Self.declaraties(), at: "leveringen/2020-07/declaraties.csv")
        }
        let run = EngineRun(folder, kwartaal: "2020-Q2", vanaf: 2019, peildatum: "2020-10-30")
        #expect(run.status == 65, "\(run.log)")
        #expect(run.report.isEmpty)
        #expect(run.log.count { $0.hasPrefix("leveringen/2020-10: fout: [LEV-012] ") } == faults, "\(run.log)")
        #expect(run.log.contains { $0.contains("van Enschede (GM0153)") })
    }

    @Test("a gemeente that may be missing is left without rows with a warning only")
    func allowed() {
        let run = EngineRun(
            Self.folder(
                older: nil, newer: "2020-10", registered: "2020-10-30",
                instellingen: #"{"leveringen": "volledig", "toegestaan_ontbrekend": ["GM0141", "GM0153"]}"#),
            kwartaal: "2020-Q2", vanaf: 2019, peildatum: "2020-10-30")
        #expect(run.status == 0, "\(run.log)")
        #expect(Self.isWarned(run, "WAA-011"))
        #expect(Self.isWarned(run, "WAA-007"))
        #expect(run.log.contains { $0.contains("er is niets geleverd en geregistreerd tot en met de peildatum") })
    }

    @Test(
        "a gemeente of which the first delivery lies wholly after the peildatum refuses the run, whatever its folder's name"
    )
    func laterGemeente() {
        let run = EngineRun(
            Self.folder(older: nil, newer: "2020-10", registered: "2020-09-20"), kwartaal: "2020-Q2", vanaf: 2019,
            peildatum: "2020-09-30")
        #expect(run.status == 65)
        #expect(run.log.contains { $0.contains("[LEV-012]") && $0.contains("(GM0153)") }, "\(run.log)")
        #expect(!Self.isWarned(run, "WAA-011"))
    }

    @Test("the previous update is remade as it was, by its own newest delivery")
    func previous() {
        let reports = TemporaryFolder()
        var july = Self.folder(older: nil, newer: "2020-07", registered: "2020-07-20")
        july.write(Self.declaraties(), at: "leveringen/2020-07/declaraties.csv")
        let vorige = EngineRun(july, kwartaal: "2020-Q2", vanaf: 2019, in: reports)
        #expect(vorige.log.contains { $0.hasSuffix("peildatum 2020-07-31.") }, "\(vorige.log)")
        let run = EngineRun(
            Self.folder(newer: "2020-10", registered: "2020-10-30"), kwartaal: "2020-Q3", vanaf: 2019, in: reports)
        #expect(run.log.contains { $0.hasSuffix("peildatum 2020-10-31.") }, "\(run.log)")
        // K2, who had an indicatie before, is late; nothing of July was rewritten.
        #expect(
            run.exactLines("bijstellingen.csv").contains("2;declaraties;Twente;2019;aantal;1;2;1;0;0;0;0;0;0;1;0;0"),
            "\(run.exactLines("bijstellingen.csv"))")
    }
}
