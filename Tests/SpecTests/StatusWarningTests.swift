import ReferenceCounter
import TestSupport
import Testing

/// A status that looks like one that withdraws, and is none: told, and never quoted where few rows have it.
@Suite struct StatusWarnings {
    private static func rows(_ statuses: [String]) -> String {
        "indicatienummer;jeugdige;gemeente;productcode;begindatum;einddatum;registratiedatum;status\n"
            + statuses.enumerated().map { "A\($0);j\($0);0153;AMB;2019-01-01;;2019-02-01;\($1)\n" }.joined()
    }

    private static func run(_ files: [String: [String]], minimum: Int = 10) -> EngineRun {
        var texts = files.mapValues(rows)
        texts["leveringen/declaraties.csv"] =
            "declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum\n"
            + "D1;j1;0153;AMB;2019-01-01;2019-01-31;100,00;2019-02-01\n"
        let settings =
            #"{"toegestaan_ontbrekend": ["GM0141"], "maximale_afkeur_promille": 1000, "minimum_celgrootte": \#(minimum)}"#
        return EngineRun(
            SmallFolder.with(texts, instellingen: settings), kwartaal: "2019-Q4", vanaf: 2019, peildatum: "2020-12-31")
    }

    private static func warnings(_ run: EngineRun) -> [String] { run.log.filter { $0.contains("[WAA-015]") } }

    private static func published(_ run: EngineRun) -> String {
        run.report.values.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
    }

    @Test("is told per file with its rows, and published without their number")
    func files() {
        let run = Self.run([
            "leveringen/indicaties-1.csv": ["Ingetrokken per 1-9-2024", "vervallen.", "actief", "ingetrokken", ""],
            "leveringen/indicaties-2.csv": ["actief"],
            "leveringen/indicaties-3.csv": ["storno"],
        ])
        #expect(run.status == 0)
        let told = Self.warnings(run)
        #expect(told.count == 2)
        #expect(
            told.first?.hasPrefix(
                "waarschuwing: [WAA-015] In leveringen/indicaties-1.csv hebben 2 aangenomen rijen een status die op intrekken lijkt"
            )
                == true, "\(told)")
        #expect(
            told.last?.contains("In leveringen/indicaties-3.csv heeft 1 aangenomen rij een status") == true, "\(told)")
        let quality = String(decoding: run.report["kwaliteit.md"] ?? [], as: UTF8.self)
        #expect(
            quality.contains(
                "In leveringen/indicaties-1.csv staat in aangenomen rijen een status die op intrekken lijkt en niets intrekt."
            ))
        let all = Self.published(run)
        #expect(!all.contains("2 aangenomen rijen een status") && !all.contains("1 aangenomen rij een status"))
        // j0, j1, j2 and j4 of the first file; A0 of the others comes later and is the same record.
        #expect(run.cijfers.contains("2;indicaties;Twente;2019;aantal;4;"))
        for word in ["per 1-9-2024", "vervallen.", "storno"] {
            #expect(!(told.joined() + all).contains(word), "\(word)")
        }
    }

    /// (minimum, rows with the word, whether it is named)
    static let thresholds = [(10, 9, false), (10, 10, true), (12, 11, false), (12, 12, true), (10, 1, false)]

    @Test("is named when as many rows have it as may be shown", arguments: thresholds)
    func threshold(minimum: Int, count: Int, isNamed: Bool) {
        let run = Self.run(
            ["leveringen/indicaties.csv": [String](repeating: "Intrekking", count: count)], minimum: minimum)
        let told = Self.warnings(run)
        #expect(
            told.first?.contains(count == 1 ? "heeft 1 aangenomen rij" : "hebben \(count) aangenomen rijen") == true)
        #expect(told.contains { $0.hasSuffix("Zo'n status is onder meer: intrekking.") } == isNamed, "\(told)")
        #expect(Self.published(run).contains("intrekking.") == isNamed)
    }

    @Test("is never quoted when it is more than a word, however many rows have it")
    func sentence() {
        let run = Self.run([
            "leveringen/indicaties.csv": [String](repeating: "geannuleerd door Jansen", count: 30)
                + [String](repeating: "Definitief", count: 30)
        ])
        #expect(Self.warnings(run).count == 1)
        #expect(!(run.log.joined() + Self.published(run)).contains("Jansen"))
        #expect(!Self.warnings(run).joined().contains("definitief"))
    }

    @Test("is not told of the six words, of other words, or of rows that are rejected")
    func quiet() {
        let run = Self.run([
            "leveringen/indicaties.csv": ["ingetrokken", "VERVALLEN", "actief", "definitief", "NULL", ""]
        ])
        #expect(Self.warnings(run).isEmpty)
        let rejected = Self.run(["leveringen/indicaties.csv": ["actief", "vervallen;", "vervallen. ;x"]])
        #expect(Self.warnings(rejected).isEmpty)
    }
}
