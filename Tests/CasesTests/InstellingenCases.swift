import Json
import Pipeline
import TestSupport
import Testing

/// `tmsd instellingen`: which settings hold, and what `instellingen.json` may hold.
@Suite("The settings") struct InstellingenCases {
    private static let command = ["instellingen", "--data", "data"]

    /// The cases that the comparison with another implementation of JSON Schema uses too.
    private static let documents: [(document: String, schema: Bool, lezer: Bool)] = {
        let path = Repository.path + "/Tests/Differential/instellingen.json"
        guard let bytes = TemporaryFolder.contents(of: path), case .array(let cases)? = try? JsonParser.parse(bytes)
        else {
            return []
        }
        return cases.map { ($0.text("document"), $0["schema"] == .bool(true), $0["lezer"] == .bool(true)) }
    }()

    @Test("are accepted by the reader and by the schema as worked out by hand")
    func cases() throws {
        #expect(Self.documents.count > 60)
        let schema = SmallSchema(schema: try JsonParser.parse(Array(Pipeline.instellingenSchema.utf8)))
        let folder = CaseFolder()
        for (document, bySchema, byReader) in Self.documents {
            // A fraction is no JSON that is read here at all.
            let value = try? JsonParser.parse(Array(document.utf8))
            #expect(value.map(schema.accepts) ?? false == bySchema, "schema: \(document)")
            folder.change(["instellingen.json": document])
            let run = folder.run(Self.command)
            #expect(run.status == (byReader ? 0 : 78), "reader: \(document)")
            #expect(run.err.isEmpty == byReader)
        }
    }

    @Test("are described by the committed schema, as it is printed")
    func committed() {
        let run = CaseFolder().run(["instellingen", "--schema"])
        #expect(run.status == 0)
        let committed = TemporaryFolder.contents(of: Repository.path + "/data/instellingen.schema.json")
        #expect(Array(run.out.utf8) == committed, "run: tmsd instellingen --schema > data/instellingen.schema.json")
    }

    @Test("that the guide names are the keys of the schema, and the other way round")
    func guide() throws {
        let bytes = try #require(TemporaryFolder.contents(of: Repository.path + "/data/LEESMIJ.md"))
        let section = String(decoding: bytes, as: UTF8.self).components(of: "\n## instellingen.json\n")
        let rows = section.split(separator: "\n").filter { $0.hasPrefix("| `") }
        let named = rows.compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) }
        let schema = try JsonParser.parse(Array(Pipeline.instellingenSchema.utf8))
        guard case .object(let properties)? = schema["properties"] else { preconditionFailure("no properties") }
        #expect(Set(named) == Set(properties.map(\.key)))
        #expect(named.count == properties.count)
    }

    @Test("are listed with their value and where it comes from")
    func listed() {
        let folder = CaseFolder([
            "instellingen.json": """
            {
              "fictief": true, "minimum_celgrootte": 10,
              "kolommen": {
                "indicaties": { "jeugdige": "ClientID",
                  "registratiedatum": "Besluit" }
              },
              "bestanden": [
                { "patroon": "leveringen/*",
                  "bedrag_eenheid": "eurocent" },
                { "kolommen": { "bedrag": "Centen" }, "patroon": "x",
                  "vast": { "aanbieder": "01000001", "gemeente": "153" } }
              ],
              "$schema": "instellingen.schema.json", "toegestaan_ontbrekend": ["153", "gm0141"],
              "twijfel": { "TWI-010": "weigeren",
                "TWI-001": "melden" },
              "toetsen": { "TOE-005":
                { "factor": 30 } }
            }

            """,
            "referentie/aanvullende_bedragen.csv": nil,
        ])
        let run = folder.run(Self.command)
        #expect(run.status == 0, "\(run.err)")
        #expect(run.files.isEmpty)
        let rows = run.out.split(separator: "\n").map { line in
            line.split(separator: " ").joined(separator: " ")
        }
        #expect(
            rows.prefix(7) == [
                "bestand rijen", "instellingen.json gevonden", "referentie/gemeenten.csv 2",
                "referentie/voorzieningen.csv 4", "referentie/bronregels.csv 1", "referentie/bevolking.csv 3",
                "referentie/aanvullende_bedragen.csv niet gevonden",
            ])
        #expect(
            rows.dropFirst(7).prefix(33) == [
                "instelling waarde herkomst", "jeugdige_uniek_binnen regio standaard", "bedrag_eenheid euro standaard",
                "leveringen stapelend standaard",
                "kolommen.indicaties.jeugdige ClientID instellingen.json:4",
                "kolommen.indicaties.registratiedatum Besluit instellingen.json:5",
                "bestanden[1].patroon leveringen/* instellingen.json:8",
                "bestanden[1].bedrag_eenheid eurocent instellingen.json:9",
                "bestanden[2].patroon x instellingen.json:10",
                "bestanden[2].kolommen.bedrag Centen instellingen.json:10",
                "bestanden[2].vast.gemeente GM0153 instellingen.json:11",
                "bestanden[2].vast.aanbieder 01000001 instellingen.json:11",
                "toegestaan_ontbrekend GM0141, GM0153 instellingen.json:13", "bedragen_betrouwbaar_tm geen standaard",
                "regio.naam Twente standaard", "regio.code Twente standaard",
                // What is written and the same as the default still comes from the file.
                "minimum_celgrootte 10 instellingen.json:2", "afronding_bedrag_gemeente 50000 standaard",
                "maximale_afkeur_promille 10 standaard",
                "twijfel weigeren standaard", "twijfel.TWI-001 melden instellingen.json:15",
                "twijfel.TWI-010 weigeren instellingen.json:14",
                "stromen.maximale_onderbreking 31 standaard", "stromen.vanaf geen standaard",
                "toelichting geen standaard", "contact geen standaard", "volgende_update geen standaard",
                "fictief true instellingen.json:2", "toetsen.TOE-002.promille 50 standaard",
                "toetsen.TOE-002.rijen 200 standaard", "toetsen.TOE-003.dagen 0 standaard",
                "toetsen.TOE-004.dagen 1 standaard",
                "toetsen.TOE-005.factor 30 instellingen.json:17",
            ])
        let starts = run.out.split(separator: "\n").dropFirst(8).map { line in
            line.firstRange(of: "standaard") ?? line.firstRange(of: "instellingen.json:")
        }
        let columns = zip(run.out.split(separator: "\n").dropFirst(8), starts).map { line, range in
            range.map { line.distance(from: line.startIndex, to: $0.lowerBound) }
        }
        #expect(Set(columns).count == 1)
    }

    @Test(
        "that are wrong, or lack a file they stand on, end with the status of controleer and say what was found",
        arguments: [(Int32(78), "instellingen.json"), (66, "referentie/bevolking.csv")])
    func wrong(status: Int32, path: String) {
        let folder = CaseFolder(status == 78 ? [path: "{\"minimum\": 5}"] : [path: nil])
        let run = folder.run(Self.command)
        #expect(run.status == status)
        #expect(run.lines.dropLast() == folder.run(["controleer", "--data", "data"]).lines.dropLast())
        #expect(run.lines.last == "Herstel wat hierboven staat en probeer het opnieuw.")
        let shown = run.out.split(separator: "\n").first { $0.hasPrefix(path) }
        #expect(shown?.hasSuffix(status == 78 ? " gevonden" : " niet gevonden") == true)
        #expect(!run.out.contains("herkomst"))
    }

    @Test("are asked of DATA or of the program, not of both or none")
    func use() {
        for arguments in [["instellingen"], Self.command + ["--schema"]] {
            let run = CaseFolder().run(arguments)
            #expect(run.status == 64)
            #expect(run.lines.count == 1)
        }
        #expect(CaseFolder().run(["instellingen", "--data", "nergens"]).status == 66)
    }
}
