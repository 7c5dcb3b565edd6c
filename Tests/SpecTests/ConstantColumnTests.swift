import ReferenceCounter
import TestSupport
import Testing

/// `vast` under `bestanden`: what a whole file has in a column that it lacks.
@Suite struct ConstantColumns {
    private static let indicaties =
        "indicatienummer;jeugdige;gemeente;productcode;begindatum;einddatum;registratiedatum\n"
        + "I1;A;GM0153;PLZ;2019-01-01;;2019-01-01\nI2;B;GM0141;PLZ;2019-01-01;;2019-01-01\n"
    /// Two aanbieders that use the same number, in two gemeenten, a row that is rejected, one that is withdrawn, one in quotes.
    private static let rows = """
        1;A;PLZ;2019-01-01;2019-01-31;10,00;2019-02-01;
        1;A;PLZ;2019-01-01;2019-01-31;15,00;2019-03-01;
        2;"B;b";RES;2019-01-01;2019-01-31;20,00;2019-02-01;
        3;C;AMB;2019-01-01;2019-01-31;40,00;2019-02-01;
        3;;;;;;2019-04-01;ingetrokken
        4;D;AMB;2019-01-01;2019-13-31;80,00;2019-02-01;

        """
    private static let header =
        "declaratienummer;jeugdige;productcode;begindatum;einddatum;bedrag;registratiedatum;status"

    private static func run(_ files: [String: String], _ bestanden: String, absent: String = "") -> EngineRun {
        let folder = SmallFolder.with(
            files.merging(["leveringen/indicaties.csv": indicaties]) { $1 },
            instellingen:
                "{\"toegestaan_ontbrekend\": [\(absent)], \"maximale_afkeur_promille\": 1000, \"bestanden\": [\(bestanden)]}"
        )
        return EngineRun(folder, kwartaal: "2019-Q4", vanaf: 2019, peildatum: "2020-12-31")
    }

    /// The rows with more columns behind them.
    private static func filled(_ values: String) -> String {
        rows.split(separator: "\n").map { $0 + ";" + values + "\n" }.joined()
    }

    @Test("count exactly as the column itself would, in a file of either kind of row")
    func same() {
        let written = Self.run(
            [
                "leveringen/a/declaraties.csv": Self.header + ";gemeente;aanbieder\n" + Self.filled("GM0153;01000001"),
                "leveringen/b/declaraties.csv": Self.header + ";gemeente;aanbieder\n" + Self.filled("GM0153;01000002"),
                "leveringen/c/declaraties.csv": Self.header + ";gemeente\n" + Self.filled("GM0141"),
            ], "")
        let given = Self.run(
            [
                "leveringen/a/declaraties.csv": Self.header + "\n" + Self.rows,
                "leveringen/b/declaraties.csv": Self.header + "\n" + Self.rows,
                "leveringen/c/declaraties.csv": Self.header + "\n" + Self.rows,
            ],
            """
            {"patroon": "leveringen/a/*", "vast": {"gemeente": "GM0153", "aanbieder": "1000001"}},
            {"patroon": "leveringen/b/*", "vast": {"gemeente": "153", "aanbieder": "01000002"}},
            {"patroon": "leveringen/c/*", "vast": {"gemeente": "GM0141"}}
            """)
        #expect(written.status == 0, "\(written.log)")
        #expect(given.status == 0, "\(given.log)")
        #expect(given.cijfers == written.cijfers)
        #expect(given.bestanden == written.bestanden)
        #expect(given.rejected == written.rejected)
        // Worked out by hand: of each file 15 of pleegzorg and 20 residentieel; the ambulante one is withdrawn.
        #expect(given.cijfers.contains("6;gezinsvormen;Twente;2019;bedrag;45,00;"))
        #expect(given.cijfers.contains("7;residentieel;Twente;2019;bedrag;60,00;"))
        #expect(given.cijfers.contains("3;thuis;Twente;2019;bedrag;0,00;"))
        #expect(given.bestanden.map(\.rejected) == [1, 1, 1, 0])
    }

    @Test("tell two aanbieders apart who use the same number, and one from none")
    func aanbieder() {
        let row = "1;A;PLZ;2019-01-01;2019-01-31;10,00;2019-02-01;\n"
        let files = ["a", "b", "c"].map {
            ("leveringen/\($0)/declaraties.csv", Self.header + ";gemeente\n" + row.dropLast() + ";GM0153\n")
        }
        let contents = Dictionary(uniqueKeysWithValues: files.map { ($0.0, String($0.1)) })
        let own = Self.run(
            contents,
            #"{"patroon": "*/a/*", "vast": {"aanbieder": "1"}}, {"patroon": "*/b/*", "vast": {"aanbieder": "2"}}"#,
            absent: "\"GM0141\"")
        #expect(own.cijfers.contains("6;gezinsvormen;Twente;2019;bedrag;30,00;"), "\(own.log)")
        let one = Self.run(contents, #"{"patroon": "*declaraties*", "vast": {"aanbieder": "1"}}"#, absent: "\"GM0141\"")
        #expect(one.cijfers.contains("6;gezinsvormen;Twente;2019;bedrag;10,00;"), "\(one.log)")
    }

    @Test("hold by the first pattern that fits, whole: a later one adds nothing")
    func firstPattern() {
        let run = Self.run(
            ["leveringen/declaraties.csv": Self.header + "\n" + Self.rows],
            #"{"patroon": "*declaraties*"}, {"patroon": "*", "vast": {"gemeente": "GM0153"}}"#)
        #expect(run.status == 65)
        #expect(run.log.contains { $0.contains("[BST-003] de kop mist gemeente") }, "\(run.log)")
    }

    @Test("refuse a file that has the column too, with the place of that column")
    func both() {
        let run = Self.run(
            ["leveringen/declaraties.csv": Self.header + ";Gemeente\n" + Self.filled("GM0153")],
            #"{"patroon": "*declaraties*", "vast": {"gemeente": "GM0153"}}"#)
        #expect(run.status == 65)
        let line = run.log.first { $0.contains("[LEV-020]") }
        #expect(line?.hasPrefix("leveringen/declaraties.csv: fout: ") == true, "\(run.log)")
        #expect(line?.contains("kolom 9 (Gemeente)") == true)
    }

    @Test("ask of a gemeente that gemeenten.csv has it")
    func unknown() {
        let run = Self.run(
            ["leveringen/declaraties.csv": Self.header + "\n" + Self.rows],
            #"{"patroon": "*declaraties*", "vast": {"gemeente": "GM0163"}}"#)
        #expect(run.status == 78)
        #expect(run.log.contains { $0.hasPrefix("instellingen.json:1:gemeente: fout: [INS-001]") }, "\(run.log)")
    }
}
