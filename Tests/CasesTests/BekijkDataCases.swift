import Testing

/// `tmsd bekijk --data`: a file as `rapport` reads it.
@Suite("Looking at a file with the settings of its data folder") struct BekijkDataCases {
    private static let iJw = """
        ReferentieNummer;DeclaratieNummer;Bsn;ProductCode;Begindatum;Einddatum;IngediendBedrag;DebetCredit;DeclaratieDagtekening
        R1;D;123456782;AMB;20190101;20190131;10000;D;20190215
        R2;D;123456782;AMB;20190101;20190131;100,00;D;20190215

        """
    private static let settings = """
        {"bestanden": [{"patroon": "leveringen/x/*"},
          {"patroon": "leveringen/*JW323*", "bedrag_eenheid": "eurocent", "vast": {"gemeente": "GM0141", "aanbieder": "1"},
           "kolommen": {"declaratienummer": "ReferentieNummer", "bsn": "Bsn", "productcode": "ProductCode",
             "bedrag": "IngediendBedrag", "debet_credit": "DebetCredit", "registratiedatum": "DeclaratieDagtekening"}}]}
        """

    private static func rows(_ run: CaseRun) -> [String] {
        run.out.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    }

    @Test(
        "reads its columns, unit and constants, wherever the file stands",
        arguments: ["elders", "data/leveringen/nieuw"])
    func iJwFile(place: String) {
        let folder = CaseFolder(["instellingen.json": Self.settings])
        folder.write(Self.iJw, at: place + "/declaraties-JW323.csv")
        let run = folder.run(["bekijk", "--data", "data", place + "/declaraties-JW323.csv"])
        #expect(run.status == 0, "\(run.err)")
        let rows = Self.rows(run)
        for row in [
            "instellingen data/instellingen.json, met het tweede patroon onder bestanden",
            "vast gemeente GM0141, voor elke rij", "vast aanbieder 1, voor elke rij",
            "bedragen hele centen (bedrag_eenheid)",
            "wat er met de rijen zou gebeuren, met de gemeenten van referentie/gemeenten.csv",
            "1 aangenomen, 1 afgekeurd, 0 buiten de Jeugdwet",
        ] { #expect(rows.contains(row), "\(row) in \(rows)") }
        #expect(rows.contains { $0.hasPrefix("1 ReferentieNummer declaratienummer ") })
        #expect(rows.contains { $0.hasPrefix("2 DeclaratieNummer niet gelezen ") })
        // Without the settings it is a file that is refused.
        let without = folder.run(["bekijk", place + "/declaraties-JW323.csv"])
        #expect(without.status == 65)
    }

    @Test("finds the kind by the columns that the settings name, when the name of the file does not tell")
    func kindByColumns() {
        let folder = CaseFolder(["instellingen.json": Self.settings])
        folder.write(Self.iJw, at: "JW323.csv")
        let run = folder.run(["bekijk", "--data", "data", "JW323.csv"])
        #expect(Self.rows(run).contains("soort declaraties (volgt uit de kolommen in de kop)"), "\(run.out) \(run.err)")
        #expect(Self.rows(folder.run(["bekijk", "JW323.csv"])).contains { $0.hasPrefix("soort geen levering") })
    }

    @Test("goes by the path below DATA: a pattern for another folder does not hold")
    func otherFolder() {
        let folder = CaseFolder(["instellingen.json": Self.settings])
        folder.write(Self.iJw, at: "data/leveringen/x/declaraties-JW323.csv")
        let run = folder.run(["bekijk", "--data", "data", "data/leveringen/x/declaraties-JW323.csv"])
        #expect(run.status == 65)
        #expect(run.err.contains("[BST-003]"))
    }

    @Test("rejects a gemeente that gemeenten.csv does not have, and without that file takes every code")
    func gemeenten() {
        let folder = CaseFolder()
        let text = SmallDelivery.declaratiesHeader + "D1;a;GM0163;AMB;2020-02-01;2020-02-29;29,00;2020-10-31\n"
        folder.write(text, at: "declaraties.csv")
        let command = ["bekijk", "--data", "data", "declaraties.csv"]
        let known = folder.run(command)
        #expect(Self.rows(known).contains("0 aangenomen, 1 afgekeurd, 0 buiten de Jeugdwet"), "\(known.out)")
        #expect(known.out.contains("[RIJ-007] "))
        #expect(!known.out.contains("de gemeente is geen code"))
        folder.change(["referentie/gemeenten.csv": nil, "referentie/bevolking.csv": nil])
        let unknown = folder.run(command)
        #expect(unknown.status == 0)
        #expect(Self.rows(unknown).contains("1 aangenomen, 0 afgekeurd, 0 buiten de Jeugdwet"), "\(unknown.out)")
    }

    @Test(
        "says what is wrong with the settings or gemeenten.csv, and nothing of files that it does not use",
        arguments: [false, true])
    func wrong(csv: Bool) {
        let folder = CaseFolder([
            "instellingen.json": "{\"minimum\": 5}", "referentie/gemeenten.csv": "code;naam\nx;y\n",
            "referentie/bronregels.csv": "voorziening\n",
        ])
        folder.write("a;b\n1;2\n", at: "a.csv")
        let command = ["bekijk", "--data", "data", "a.csv"] + (csv ? ["--csv"] : [])
        let run = folder.run(command)
        #expect(run.status == 78)
        #expect(run.out == "")
        #expect(
            run.lines.prefix(2).map { $0.prefix(while: { $0 != ":" }) } == [
                "instellingen.json", "referentie/gemeenten.csv",
            ])
        #expect(!run.err.contains("bronregels"))
        folder.change(["instellingen.json": "{}", "referentie/gemeenten.csv": "code;naam\nGM0153;y\n"])
        #expect(folder.run(command).status == 0)
        #expect(folder.run(command.map { $0 == "data" ? "nergens" : $0 }).status == 66)
    }
}
