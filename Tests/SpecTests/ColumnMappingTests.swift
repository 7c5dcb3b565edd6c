import ReferenceCounter
import TestSupport
import Testing

/// `kolommen`, `bestanden` and `bedrag_eenheid` of `instellingen.json` (Rekenregels, R1.2 and R1.6).
@Suite struct ColumnMapping {
    private static let repository = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

    /// A mapping that is shipped, with the settings that this folder needs besides.
    private static func shipped(_ name: String) -> String {
        let text = String(
            decoding: TemporaryFolder.contents(of: "/" + repository + "/data/" + name) ?? [], as: UTF8.self)
        return #"{"toegestaan_ontbrekend": ["GM0141"],"# + text.dropFirst()
    }

    @Test("an export with the names of iJw messages is read as it comes")
    func iJw() {
        // 123456782 and 111222333 pass the elfproef. 10000 cents are € 100,00; the credit takes € 40,00 off.
        let folder = SmallFolder.with(
            [
                "leveringen/indicaties.csv": """
                ToewijzingNummer;Bsn;Gemeente;ProductCode;Ingangsdatum;Einddatum;Toewijzingsdatum;RedenWijziging
                1;123456782;0153;PLZ;2019-01-01;2019-12-31;2019-01-01T00:00:00;
                2;111222333;0153;RES;2019-01-01;2019-01-01;2019-01-01;13

                """,
                "leveringen/declaraties.csv": """
                ReferentieNummer;Bsn;Gemeente;ProductCode;Begindatum;Einddatum;IngediendBedrag;DebetCredit;DeclaratieDagtekening
                R1;123456782;0153;PLZ;20190101;20190131;10000;D;20190215
                R2;123456782;0153;PLZ;20190101;20190131;4000;C;20190315

                """,
            ], instellingen: Self.shipped("kolommen-ijw.json"))
        let run = EngineRun(folder, kwartaal: "2019-Q4", vanaf: 2019, peildatum: "2020-12-31")
        #expect(run.status == 0, "\(run.log)")
        #expect(run.cijfers.contains("6;gezinsvormen;Twente;2019;bedrag;60,00;"))
        #expect(run.cijfers.contains("2;indicaties;Twente;2019;aantal;1;"))
        #expect(run.rejected.isEmpty)
    }

    @Test("an export with the names of the Gemeentelijk Gegevensmodel is read as it comes")
    func ggm() {
        let folder = SmallFolder.with(
            [
                "leveringen/indicaties.csv": """
                BESCHIKTE_VOORZIENING_ID,CLIENT_ID,GEMEENTE,PRODUCTCODE,DATUMSTART,DATUMEINDE,DATUMAFGIFTE,WET
                77,c1,GM0153,AMB,2019-01-01 00:00:00.000,,2019-01-01 00:00:00.000,JEUGDWET
                78,c2,GM0153,AMB,2019-01-01 00:00:00.000,,2019-01-01 00:00:00.000,WMO

                """,
                "leveringen/declaraties.csv": """
                DECLARATIEREGEL_ID,BETREFT_CLIENT_ID,GEMEENTE,PRODUCTCODE,DATUMSTART,DATUMEINDE,BEDRAG,DATUMDECLARATIE
                9,c1,GM0153,AMB,2019-01-01,2019-01-31,1234.50,2019-02-01

                """,
            ], instellingen: Self.shipped("kolommen-ggm.json"))
        let run = EngineRun(folder, kwartaal: "2019-Q4", vanaf: 2019, peildatum: "2020-12-31")
        #expect(run.cijfers.contains("3;thuis;Twente;2019;bedrag;1234,50;"), "\(run.log)")
        #expect(run.cijfers.contains("2;indicaties;Twente;2019;aantal;1;"))
        #expect(run.bestanden.map(\.outOfScope) == [0, 1])
    }

    @Test("a line of bestanden holds for the files that fit its pattern, and for no others")
    func patterns() {
        let header = "declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum\n"
        let folder = SmallFolder.with(
            [
                "leveringen/indicaties.csv":
                    "indicatienummer;jeugdige;gemeente;productcode;begindatum;einddatum;registratiedatum\n"
                    + "I;A;GM0153;PLZ;2019-01-01;;2019-01-01\nI;A;GM0141;PLZ;2019-01-01;;2019-01-01\n",
                "leveringen/Enschede/declaraties.csv":
                    "nr;wie;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum\n"
                    + "1;A;GM0153;PLZ;2019-01-01;2019-01-01;500;2019-02-01\n",
                "leveringen/almelo/declaraties.csv": header + "1;B;GM0141;PLZ;2019-01-01;2019-01-01;500;2019-02-01\n",
            ],
            instellingen: """
                {"bestanden": [{"patroon": "leveringen/ensch?de/*", "bedrag_eenheid": "eurocent",
                  "kolommen": {"declaratienummer": "NR", "jeugdige": "wie"}}]}
                """)
        let run = EngineRun(folder, kwartaal: "2019-Q4", vanaf: 2019, peildatum: "2020-12-31")
        // 500 cents and 500 euros.
        #expect(run.cijfers.contains("6;gezinsvormen;Twente;2019;bedrag;505,00;"), "\(run.log)")
    }

    @Test(
        "a wrong setting names the line, the key and the nearest right one",
        arguments: [
            (#"{"kolomen": {}}"#, "bedoeld is misschien kolommen"),
            (#"{"kolommen": {"declaratie": {}}}"#, "bedoeld is misschien declaraties"),
            (#"{"kolommen": {"declaraties": {"bedrg": "x"}}}"#, "een kolom die hier niet bestaat"),
            (#"{"kolommen": {"declaraties": {"bedrag": "x", "status": "X"}}}"#, "dezelfde naam voor twee kolommen"),
            (#"{"bestanden": [{"kolommen": {}}]}"#, "geen patroon in het eerste object"),
            (#"{"bestanden": [{"patroon": "*", "bedrag_eenheid": "cent"}]}"#, #""euro" of "eurocent""#),
        ])
    func wrongSettings(json: String, message: String) {
        let folder = SmallFolder.with(
            ["leveringen/indicaties.csv": "x", "leveringen/declaraties.csv": "x"], instellingen: json)
        let run = EngineRun(folder, kwartaal: "2019-Q4")
        #expect(run.status == 78)
        #expect(run.log.contains { $0.hasPrefix("instellingen.json:1") && $0.contains(message) }, "\(run.log)")
    }
}
