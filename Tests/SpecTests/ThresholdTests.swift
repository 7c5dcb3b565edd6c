import ReferenceCounter
import TestSupport
import Testing

/// Both sides of the thresholds of warnings and of what is known of earlier peildata, worked out by hand.
@Suite struct ThresholdTests {
    private static let indicatieHeader =
        "indicatienummer;jeugdige;gemeente;productcode;begindatum;einddatum;registratiedatum\n"
    private static let declaratieHeader =
        "declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum\n"

    /// Two deliveries of Enschede: of the declaraties of the first so many are not in the second.
    private static func deliveries(first: Int, vanished: Int) -> [String: String] {
        func rows(_ numbers: Range<Int>) -> String {
            numbers.map { "D\($0);J\($0);153;PLZ;2019-01-01;2019-01-31;100,00;2020-01-10\n" }.joined()
        }
        let indicatie = indicatieHeader + "I1;J0;153;PLZ;2019-01-01;2019-12-31;2020-01-10\n"
        return [
            "leveringen/2020-01/indicaties.csv": indicatie, "leveringen/2020-02/indicaties.csv": indicatie,
            "leveringen/2020-01/declaraties.csv": declaratieHeader + rows(0..<first),
            "leveringen/2020-02/declaraties.csv": declaratieHeader + rows(vanished..<first),
        ]
    }

    private static func run(_ deliveries: [String: String]) -> EngineRun {
        EngineRun(
            SmallFolder.with(
                deliveries,
                instellingen: #"{"leveringen": "volledig", "toegestaan_ontbrekend": ["GM0141"]}"#),
            kwartaal: "2019-Q4", vanaf: 2019,
            peildatum: "2020-12-31")
    }

    /// (in the first delivery, vanished from it, what is said)
    static let vanished: [(Int, Int, String)] = [
        (30, 9, "staan minder dan 10 van de 30 declaraties"), (30, 10, "staan 10 van de 30 declaraties"),
        (10, 1, "staan minder dan 10 van de 10 declaraties"), (9, 1, "staan minder dan 10 declaraties"),
    ]

    @Test("fewer than ten records that vanished are not told by number", arguments: vanished)
    func small(first: Int, vanished: Int, text: String) {
        let run = Self.run(Self.deliveries(first: first, vanished: vanished))
        #expect(run.log.contains { $0.contains("[WAA-008] Van Enschede (GM0153) \(text) uit") }, "\(run.log)")
    }

    /// The registration of both kinds begins on a day; what was known of the first half of 2019 equally long after it as 2020 now.
    @Test(
        "registration that begins on 31 March shows what was known of the year, and on 1 April not",
        arguments: [("2019-03-31", true), ("2019-04-01", false)])
    func coverage(day: String, isKnown: Bool) {
        let deliveries = [
            "leveringen/indicaties.csv": Self.indicatieHeader
                + "I1;A;153;PLZ;2019-01-01;2020-12-31;\(day)\nI2;A;153;PLZ;2019-01-01;2020-12-31;2020-07-01\n",
            "leveringen/declaraties.csv": Self.declaratieHeader
                + "D1;A;153;PLZ;2019-01-01;2019-01-31;100,00;\(day)\nD2;A;153;PLZ;2020-01-01;2020-01-31;100,00;2020-07-01\n",
        ]
        let run = EngineRun(
            SmallFolder.with(deliveries, instellingen: #"{"toegestaan_ontbrekend": ["GM0141"]}"#), kwartaal: "2020-Q2",
            vanaf: 2019, peildatum: "2020-10-31")
        let line = "gelijke_rijping;2019-tm-Q2;2019-10-31;niet_thuis;aantal;"
        #expect(run.lines("trend.csv").contains(line + (isKnown ? "1;" : ";ontbreekt")), "\(run.log)")
    }

    @Test("what was collected for a period stands in the note of that period alone, and for no other")
    func supplement() {
        let files = [
            "leveringen/indicaties.csv": Self.indicatieHeader + "I1;A;153;PLZ;2019-01-01;2019-12-31;2019-03-01\n",
            "leveringen/declaraties.csv": Self.declaratieHeader
                + "D1;A;153;PLZ;2019-01-01;2019-01-31;100,00;2019-03-01\n",
            "referentie/aanvullende_bedragen.csv": "periode;gemeente;voorziening;bedrag;toelichting\n"
                + "2018;Twente;residentieel;70,00;\n2019;Twente;residentieel;500,00;\n2019;GM0153;residentieel;1,00;\n",
        ]
        let run = EngineRun(
            SmallFolder.with(files, instellingen: #"{"toegestaan_ontbrekend": ["GM0141"]}"#), kwartaal: "2019-Q4",
            vanaf: 2019, peildatum: "2020-10-31")
        let page = String(decoding: run.report["rapport.md"] ?? [], as: UTF8.self)
        #expect(page.contains("(`referentie/aanvullende_bedragen.csv`): € 501 in 2019.\n"), "\(run.log)")
        #expect(run.cijfers.contains("7;residentieel;Twente;2019;bedrag;501,00;"))
    }
}
