import TestSupport
import Testing

/// WAA-008: records of the delivery before that are not in the newest one. Two monthly deliveries of declaraties of Enschede, numbered
/// from 1; the second holds the first so many of them.
@Suite("The warning of vanished records") struct VanishedRecordsTests {
    private static let header =
        "declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum\n"
    private static let indicaties =
        "indicatienummer;jeugdige;gemeente;productcode;begindatum;einddatum;registratiedatum\n"

    /// `more` are numbers that only the second delivery has.
    private static func folder(before: Int, repeated: Int, more: Int = 0, instellingen: String) -> [String] {
        func rows(_ numbers: [Int], _ month: String) -> String {
            header + numbers.map { "\($0);K\($0);153;AMB;2019-01-01;2019-01-31;10,00;2020-\(month)-10\n" }.joined()
        }
        let numbers = Array(1...before)
        let later = Array(numbers.prefix(repeated)) + (0..<more).map { 1000 + $0 }
        let run = EngineRun(
            SmallFolder.with(
                [
                    "leveringen/2020-01/indicaties.csv": indicaties + "1;K1;153;AMB;2019-01-01;;2020-01-10\n",
                    "leveringen/2020-01/declaraties.csv": rows(numbers, "01"),
                    "leveringen/2020-02/declaraties.csv": rows(later, "02"),
                ], instellingen: #"{"toegestaan_ontbrekend": ["GM0141"], \#(instellingen)}"#), kwartaal: "2019-Q4",
            vanaf: 2019, peildatum: "2020-03-31")
        #expect(run.status == 0, "\(run.log)")
        return run.log.filter { $0.contains("[WAA-008]") }
    }

    private static func warning(_ words: String) -> [String] {
        [
            "waarschuwing: [WAA-008] Van Enschede (GM0153) \(words) uit de levering ervoor niet meer in de nieuwste levering."
        ]
    }

    @Test(
        "hides fewer than ten, of what vanished and of what there was",
        arguments: [
            (10, 1, "staan minder dan 10 van de 10 declaraties"), (9, 1, "staan minder dan 10 declaraties"),
            (11, 1, "staan 10 van de 11 declaraties"), (20, 11, "staan minder dan 10 van de 20 declaraties"),
            (20, 10, "staan 10 van de 20 declaraties"),
        ])
    func threshold(before: Int, repeated: Int, words: String) {
        #expect(
            Self.folder(before: before, repeated: repeated, instellingen: #""leveringen": "volledig""#)
                == Self.warning(words))
    }

    @Test("is silent where all are there")
    func none() {
        #expect(Self.folder(before: 10, repeated: 10, instellingen: #""leveringen": "volledig""#) == [])
    }
}
