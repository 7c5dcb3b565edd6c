import ReferenceCounter
import TestSupport
import Testing

/// The previous update is counted again by its own rules, also when files are read otherwise since.
@Suite struct OtherReadingSettings {
    private static let header =
        "declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum\n"
    /// With care of Q, who never changes, over all that is compared.
    private static let first =
        header + """
            Q1;Q;153;AMB;2018-01-01;2018-12-31;0;2020-01-10
            Q2;Q;153;AMB;2019-01-01;2019-12-31;0;2020-01-10
            D1;A;153;PLZ;2019-02-01;2019-02-28;100;2020-01-10
            D2;B;153;PLZ;2019-02-01;2019-02-28;200;2020-01-10

            """
    private static let files = [
        "leveringen/2020-03/indicaties.csv":
            "indicatienummer;jeugdige;gemeente;productcode;begindatum;einddatum;registratiedatum\n"
            + "I1;A;153;PLZ;2019-01-01;2019-12-31;2020-01-10\n",
        "leveringen/2020-03/declaraties.csv": first,
    ]

    private static func settings(_ bestanden: String) -> String {
        #"{"toegestaan_ontbrekend": ["GM0141"], "bedragen_betrouwbaar_tm": "2019-12-31", "bestanden": [\#(bestanden)]}"#
    }

    /// The update after one of `files` by the settings `before`: with `changes` and the settings `after`.
    private static func run(
        before: String = "", changes: [String: String], after: String, gemeenten: String? = nil
    ) -> EngineRun {
        let folder = TemporaryFolder()
        var old = SmallFolder.with(files, instellingen: settings(before))
        if let gemeenten {
            old.write(gemeenten, at: "referentie/gemeenten.csv")
            old.write(settings(before).replacing("\"GM0141\"", with: ""), at: "instellingen.json")
        }
        let published = EngineRun(old, kwartaal: "2019-Q4", vanaf: 2018, peildatum: "2020-03-31", in: folder)
        #expect(published.status == 0, "\(published.log)")
        let new = SmallFolder.with(files.merging(changes) { $1 }, instellingen: settings(after))
        let run = EngineRun(new, kwartaal: "2020-Q2", vanaf: 2018, peildatum: "2020-09-30", in: folder)
        #expect(run.status == 0, "\(run.log)")
        return run
    }

    private static func isRecounted(_ run: EngineRun) -> Bool {
        String(decoding: run.report["verantwoording.json"] ?? [], as: UTF8.self).contains("\"nagerekend\": true")
            && !String(decoding: run.report["rapport.md"] ?? [], as: UTF8.self).contains("niet na te rekenen")
    }

    /// After the key: old, new, difference; delivery gone, history rewritten, rules; withdrawn, corrected, credited, late, new.
    private static func expect(_ run: EngineRun, aantal: String?, bedrag: String?) {
        let lines = run.exactLines("bijstellingen.csv")
        for (maat, values) in [("aantal", aantal.map { $0 + ";0" }), ("bedrag", bedrag.map { $0 + ";0,00" })] {
            let key = "6;gezinsvormen;Twente;2019;\(maat);"
            #expect(lines.first { $0.hasPrefix(key) } == values.map { key + $0 }, "\(lines)")
        }
    }

    @Test("a new supplier, with patterns of its own, changes nothing of what was published")
    func newSupplier() {
        let run = Self.run(
            changes: [
                "leveringen/2020-09/declaraties.csv":
                    "Nr;jeugdige;productcode;begindatum;einddatum;Centen;registratiedatum\n"
                    + "D3;C;PLZ;2019-02-01;2019-02-28;5000;2020-08-01\n"
            ],
            after: """
                {"patroon": "leveringen/2020-09/*", "bedrag_eenheid": "eurocent",
                 "kolommen": {"declaratienummer": "Nr", "bedrag": "Centen"}, "vast": {"gemeente": "GM0153"}}
                """)
        #expect(Self.isRecounted(run))
        // C is new, with € 50,00.
        Self.expect(
            run, aantal: "2;3;1;0;0;0;0;0;0;0;1",
            bedrag: "300,00;350,00;50,00;0,00;0,00;0,00;0,00;0,00;0,00;0,00;50,00")
    }

    @Test("another unit for the old files is other rules, and no history rewritten")
    func otherUnit() {
        let run = Self.run(
            before: #"{"patroon": "leveringen/2020-03/*", "bedrag_eenheid": "eurocent"}"#, changes: [:], after: "")
        #expect(Self.isRecounted(run))
        // 100 and 200 cents were published; now they are euros.
        Self.expect(
            run, aantal: nil, bedrag: "3,00;300,00;297,00;0,00;0,00;297,00;0,00;0,00;0,00;0,00;0,00")
    }

    @Test("an old file that now comes with other names is read as it is now")
    func renamedColumns() {
        let run = Self.run(
            changes: ["leveringen/2020-03/declaraties.csv": Self.first.replacing("declaratienummer", with: "Nr")],
            after: #"{"patroon": "leveringen/*", "kolommen": {"declaratienummer": "Nr"}}"#)
        #expect(Self.isRecounted(run))
        Self.expect(run, aantal: nil, bedrag: nil)
    }

    @Test("a gemeente that came to gemeenten.csv later counted for nothing then, and is other rules now")
    func newGemeente() {
        let run = Self.run(
            changes: [
                "leveringen/2020-09/declaraties.csv": Self.header
                    + "D9;Z;GM0141;PLZ;2019-02-01;2019-02-28;900;2020-02-10\n"
            ], after: "", gemeenten: "code;naam\nGM0153;Enschede\n")
        #expect(Self.isRecounted(run))
        Self.expect(
            run, aantal: "2;3;1;0;0;1;0;0;0;0;0",
            bedrag: "300,00;1200,00;900,00;0,00;0,00;900,00;0,00;0,00;0,00;0,00;0,00")
    }
}
