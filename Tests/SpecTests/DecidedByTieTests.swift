import ReferenceCounter
import TestSupport
import Testing

/// Records of which two versions of one moment say something else: it is told in which files they hold (Rekenregels, R2.4).
@Suite struct DecidedByTie {
    private static let stapelend = #"{"toegestaan_ontbrekend": ["GM0141"], "bedragen_betrouwbaar_tm": "2019-12-31"}"#
    private static let volledig = #"{"leveringen": "volledig", "toegestaan_ontbrekend": ["GM0141"]}"#
    private static let indicaties =
        "indicatienummer;jeugdige;gemeente;productcode;begindatum;einddatum;registratiedatum\n"
        + "9;K9;GM0153;AMB;2018-01-01;2018-12-31;2018-01-01\n"
    private static let header =
        "declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum;status\n"

    private static func row(_ number: Int, _ bedrag: Int, _ moment: String = "2020-05-02", status: String = "")
        -> String
    {
        "\(number);K1;GM0153;PLZ;2019-01-01;2019-01-31;\(bedrag),00;\(moment);\(status)\n"
    }

    private static func run(
        july: String, october: String, _ instellingen: String = stapelend, peildatum: String = "2020-12-31"
    ) -> EngineRun {
        EngineRun(
            SmallFolder.with(
                [
                    "leveringen/2020-7/indicaties.csv": indicaties, "leveringen/2020-7/declaraties.csv": header + july,
                    "leveringen/2020-10/declaraties.csv": header + october,
                ], instellingen: instellingen),
            kwartaal: "2019-Q4", vanaf: 2019, peildatum: peildatum)
    }

    private static func told(_ run: EngineRun) -> [String] {
        run.log.filter { $0.hasPrefix("waarschuwing: [WAA-012] ") }
            .map { $0.dropFirst(24).split(separator: " waarvan").first.map(String.init) ?? "" }
    }

    private static func kwaliteit(_ run: EngineRun) -> String {
        String(decoding: run.report["kwaliteit.md"] ?? [], as: UTF8.self)
    }

    @Test("two versions of one moment with another content are counted, in the file of the one that holds")
    func across() {
        let run = Self.run(
            july: Self.row(1, 1) + Self.row(2, 1) + Self.row(3, 1), october: Self.row(1, 2) + Self.row(2, 2))
        #expect(Self.told(run) == ["Uit leveringen/2020-10/declaraties.csv gelden 2 declaraties"], "\(run.log)")
        let page = Self.kwaliteit(run)
        #expect(page.contains("- Er gelden versies waarvan een andere versie met een andere inhoud"))
        #expect(page.contains("\n- `leveringen/2020-10/declaraties.csv`\n"))
        #expect(!page.contains("gelden 2 declaraties"))
        #expect(!String(decoding: run.report["rapport.md"] ?? [], as: UTF8.self).contains("leveringen/2020-10"))
        #expect(!String(decoding: run.report["verantwoording.json"] ?? [], as: UTF8.self).contains("gelden 2"))
    }

    @Test("each file is told apart, one record as one")
    func files() {
        let run = Self.run(july: Self.row(1, 1) + Self.row(1, 2) + Self.row(2, 1), october: Self.row(2, 2))
        #expect(
            Self.told(run) == [
                "Uit leveringen/2020-10/declaraties.csv geldt 1 declaratie",
                "Uit leveringen/2020-7/declaraties.csv geldt 1 declaratie",
            ], "\(run.log)")
        #expect(
            Self.kwaliteit(run).contains(
                "\n- `leveringen/2020-10/declaraties.csv`\n- `leveringen/2020-7/declaraties.csv`\n"))
    }

    @Test("existing or not is content too")
    func withdrawn() {
        for (july, october) in [("", "ingetrokken"), ("vervallen", "")] {
            let run = Self.run(july: Self.row(1, 1, status: july), october: Self.row(1, 1, status: october))
            #expect(Self.told(run) == ["Uit leveringen/2020-10/declaraties.csv geldt 1 declaratie"], "\(run.log)")
        }
    }

    @Test("what is repeated, or decided by the moment, or not seen, is no tie")
    func none() {
        let runs = [
            // The same, in one file and over deliveries; statuses that change nothing; two ways to withdraw.
            Self.run(july: Self.row(1, 1) + Self.row(1, 1), october: Self.row(1, 1, "2-5-2020 0:00", status: "Actief")),
            Self.run(july: Self.row(1, 1, status: "vervallen"), october: Self.row(1, 9, status: "ingetrokken")),
            // A second, or a day, decides.
            Self.run(july: Self.row(1, 1), october: Self.row(1, 2, "2020-05-02 00:00:01")),
            Self.run(july: Self.row(1, 1, "2020-05-03"), october: Self.row(1, 2)),
            // A later version holds, whatever came before it.
            Self.run(july: Self.row(1, 1) + Self.row(1, 2), october: Self.row(1, 3, "2020-05-03")),
            Self.run(july: Self.row(1, 3, "2020-05-03"), october: Self.row(1, 1) + Self.row(1, 2)),
            // Registered after the peildatum.
            Self.run(
                july: Self.row(1, 1), october: Self.row(1, 2, "2020-05-03") + Self.row(1, 3, "2020-05-03"),
                peildatum: "2020-05-02"),
            // Where the later delivery replaces the earlier one, they do not compete.
            Self.run(july: Self.row(1, 1), october: Self.row(1, 2), Self.volledig),
            Self.run(july: Self.row(1, 1) + Self.row(1, 2), october: Self.row(1, 2), Self.volledig),
        ]
        for run in runs {
            #expect(run.status == 0, "\(run.log)")
            #expect(Self.told(run).isEmpty)
            #expect(!Self.kwaliteit(run).contains("op hetzelfde moment"))
        }
    }

    @Test("within a delivery that replaces the earlier ones a tie is told")
    func replacing() {
        let run = Self.run(july: Self.row(1, 1), october: Self.row(1, 1) + Self.row(1, 2), Self.volledig)
        #expect(Self.told(run) == ["Uit leveringen/2020-10/declaraties.csv geldt 1 declaratie"], "\(run.log)")
    }

    @Test("of indicaties too, where the days differ")
    func indicaties() {
        let run = EngineRun(
            SmallFolder.with(
                [
                    "leveringen/indicaties.csv": Self.indicaties + "9;K9;GM0153;AMB;2018-01-01;2019-12-31;2018-01-01\n",
                    "leveringen/declaraties.csv": Self.header + Self.row(1, 1),
                ], instellingen: Self.stapelend), kwartaal: "2019-Q4", vanaf: 2019, peildatum: "2020-12-31")
        #expect(Self.told(run) == ["Uit leveringen/indicaties.csv geldt 1 indicatie"], "\(run.log)")
        #expect(run.cijfers.contains("2;indicaties;Twente;2019;aantal;1;"))
    }
}
