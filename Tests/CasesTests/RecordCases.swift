import Checksum
import Glibc
import Json
import TestSupport
import Testing

/// `--records FILE`: every record that counts.
@Suite("The list of records, as it is written") struct RecordCases {
    private static let command = CaseFolder.rapport + ["--records", "records.csv"]
    private static let package = "records.csv.datapackage.json"
    private static let header =
        "gemeente;jeugdige;soort;nummer;aanbieder;productcode;voorziening;begindatum;einddatum;cents;registratiedatum;bestand;regel;"
        + "tabellen_aantal_2019;tabellen_bedrag_2019;cents_2019;"
        + "tabellen_aantal_2020_tm_q2;tabellen_bedrag_2020_tm_q2;cents_2020_tm_q2"

    @Test("has each record with the tables it counts in, as worked out by hand")
    func whole() {
        let run = CaseFolder().run(Self.command)
        #expect(run.status == 0, "\(run.err)")
        let (almelo, enschede) = ("leveringen/almelo/", "leveringen/enschede/")
        #expect(
            run.text("records.csv")
                == SmallDelivery.lines([
                    Self.header,
                    "GM0141;dirk;declaratie;D1;;AMB;ambulant;2020-02-01;2020-02-29;2900;2020-10-31;"
                        + "\(almelo)declaraties.csv;2;;;;2 3;3;2900",
                    "GM0141;cato;indicatie;I1;;JZP;jeugdzorgplus;2019-05-01;2019-06-30;;2019-05-02;"
                        + "\(almelo)indicaties.csv;2;2 4 8;;;;;",
                    "GM0153;anna;declaratie;D1;;AMB;ambulant;2019-01-01;2019-12-31;36500;2020-01-10;"
                        + "\(enschede)declaraties.csv;2;2 3;3;36500;;;",
                    "GM0153;anna;indicatie;I1;;AMB;ambulant;2019-01-01;2019-12-31;;2019-01-05;"
                        + "\(enschede)indicaties.csv;2;2;;;;;",
                    "GM0153;bram;declaratie;D2;;PLZ;pleegzorg;2019-12-01;2020-01-31;6200;2020-10-05;"
                        + "\(enschede)declaraties.csv;3;2 4 6;4 6;3100;2 4 6;4 6;3100",
                    "GM0153;bram;declaratie;D3;;AMB;ambulant;2019-04-01;2019-04-30;3000;2019-06-01;"
                        + "\(enschede)declaraties.csv;4;2 5;5;3000;;;",
                    "GM0153;bram;indicatie;I2;;PLZ;pleegzorg;2019-03-01;;;2019-03-02;"
                        + "\(enschede)indicaties.csv;3;2;;;2;;",
                ]))
        #expect(run.lines.last == "Records: records.csv, alleen voor u leesbaar; niet publiceren.")
    }

    @Test("leaves out what was replaced, withdrawn, removed or registered later, and shows who was credited")
    func fates() {
        let rows = [
            // Corrected to 20,00; credited in full under a number of its own; withdrawn; of after the peildatum; unknown code.
            "D1;dirk;GM0141;AMB;2020-02-01;2020-02-29;29,00;2020-03-31;",
            "D1;dirk;GM0141;AMB;2020-02-01;2020-02-29;20,00;2020-04-30;",
            "D2;emma;GM0141;PLZ;2020-02-01;2020-02-29;10,00;2020-03-31;",
            "D3;emma;GM0141;PLZ;2020-02-01;2020-02-29;-10,00;2020-04-30;",
            "D4;emma;GM0141;AMB;2020-02-01;2020-02-29;5,00;2020-04-30;",
            "D5;fred;GM0141;AMB;2020-02-01;2020-02-29;9,00;2020-03-31;",
            "D5;;GM0141;;;;;2020-04-30;vervallen", "D6;gijs;GM0141;AMB;2020-02-01;2020-02-29;9,00;2020-11-01;",
            "D7;hans;GM0141;XYZ;2018-02-01;2018-02-28;9,00;2020-03-31;",
        ]
        let folder = CaseFolder([
            SmallDelivery.declaratiesAlmelo: SmallDelivery.declaratiesHeader.replacing("\n", with: ";status\n")
                + rows.map { $0 + "\n" }.joined()
        ])
        let run = folder.run(Self.command + ["--peildatum", "2020-10-31"])
        #expect(run.status == 0, "\(run.err)")
        let list = RecordLines(run.files["records.csv"] ?? [])
        let almelo = list.rows.filter { $0[11] == SmallDelivery.declaratiesAlmelo }.map { $0.joined(separator: ";") }
        let file = SmallDelivery.declaratiesAlmelo
        let februari = "2020-02-01;2020-02-29"
        #expect(
            almelo == [
                "GM0141;dirk;declaratie;D1;;AMB;ambulant;\(februari);2000;2020-04-30;\(file);3;;;;2 3;3;2000",
                // D(pleegzorg) does not hold her, the amounts do; so she is thuis by D4.
                "GM0141;emma;declaratie;D2;;PLZ;pleegzorg;\(februari);1000;2020-03-31;\(file);4;;;;;4 6;1000",
                "GM0141;emma;declaratie;D3;;PLZ;pleegzorg;\(februari);-1000;2020-04-30;\(file);5;;;;;4 6;-1000",
                "GM0141;emma;declaratie;D4;;AMB;ambulant;\(februari);500;2020-04-30;\(file);6;;;;2 3;3;500",
                "GM0141;hans;declaratie;D7;;XYZ;onbekend;2018-02-01;2018-02-28;900;2020-03-31;\(file);10;;;;;;",
            ])
    }

    @Test("keeps every key, with an apostrophe before what a spreadsheet would run, which can be taken off again")
    func keys() {
        let long = String(repeating: "lang-", count: 12)
        // As delivered, and as written.
        let keys = [
            ("-5", "'-5"), ("+1", "'+1"), ("@a", "'@a"), ("0012", "0012"), ("1E5", "1E5"), ("a b", "a b"), (long, long),
            ("-" + long, "'-" + long), ("é", "é"), ("J \"x\"", "\"J \"\"x\"\"\""), ("a,b", "a,b"),
        ]
        let aanbieders = [("'s Loo", "'s Loo"), ("'-x", "''-x"), ("''+x", "'''+x"), ("123", "00000123"), ("-x", "'-x")]
        var rows = SmallDelivery.declaratiesHeader.replacing("\n", with: ";aanbieder\n")
        for (place, key) in keys.enumerated() {
            let aanbieder = aanbieders[place % aanbieders.count].0
            let cell = key.0.contains("\"") ? "\"" + key.0.replacing("\"", with: "\"\"") + "\"" : key.0
            rows += "\(cell);\(cell);GM0141;=AMB;2020-02-01;2020-02-29;1,00;2020-10-31;\(aanbieder)\n"
        }
        let run = CaseFolder([SmallDelivery.declaratiesAlmelo: rows]).run(Self.command)
        #expect(run.status == 0, "\(run.err)")
        let lines = run.text("records.csv").split(separator: "\r\n").filter { $0.contains("almelo/declaraties") }
        for (place, key) in keys.enumerated() {
            let expected =
                "GM0141;\(key.1);declaratie;\(key.1);\(aanbieders[place % aanbieders.count].1);'=AMB;onbekend;"
            #expect(lines.count == keys.count && lines[place].hasPrefix(expected), "\(expected)")
        }
        let list = RecordLines(run.files["records.csv"] ?? [])
        let again = { (text: String) in text.firstMatch(of: /^'+[=+@\t\r\n-]/) == nil ? text : String(text.dropFirst())
        }
        #expect(list["nummer"].prefix(keys.count).map(again) == keys.map(\.0))
        #expect(list["aanbieder"].prefix(5).map(again) == ["'s Loo", "'-x", "''+x", "00000123", "-x"])
        #expect(list["productcode"].prefix(keys.count).allSatisfy { again($0) == "=AMB" })
    }

    @Test("has a jeugdige as written where identities hold in a gemeente, and a bsn with its zeros")
    func identities() {
        let within = CaseFolder(["instellingen.json": #"{"jeugdige_uniek_binnen": "gemeente"}"#]).run(Self.command)
        #expect(within.status == 0, "\(within.err)")
        let list = RecordLines(within.files["records.csv"] ?? [])
        #expect(list["jeugdige"] == ["dirk", "cato", "anna", "anna", "bram", "bram", "bram"])
        #expect(within.text(Self.package).contains("\"jeugdige_uniek_binnen\": \"gemeente\""))
        let bsn = { (text: String) in
            text.replacing("jeugdige", with: "bsn").replacing("anna", with: "111222333").replacing(
                "bram", with: "10000008"
            )
            .replacing("cato", with: "123456782").replacing("dirk", with: "10000008")
        }
        let deliveries = SmallDelivery.files.filter { $0.key.hasPrefix("leveringen/") }.mapValues { Optional(bsn($0)) }
        let run = CaseFolder(deliveries).run(Self.command)
        #expect(run.status == 0, "\(run.err)")
        #expect(
            Set(RecordLines(run.files["records.csv"] ?? [])["jeugdige"]) == ["111222333", "010000008", "123456782"])
    }

    @Test("is described: each column, its size and checksum")
    func described() throws {
        let run = CaseFolder().run(Self.command)
        let bytes = try #require(run.files[Self.package])
        let package = try JsonParser.parse(
            bytes, limits: .init(bytes: 1 << 20, stringBytes: 4096, values: 5000, depth: 16))
        guard case .array(let resources)? = package["resources"], let resource = resources.first,
            case .array(let fields)? = resource["schema"]?["fields"]
        else {
            Issue.record("no resource")
            return
        }
        let list = try #require(run.files["records.csv"])
        #expect(resource["path"] == .string("records.csv") && resource.number("bytes") == list.count)
        #expect(resource["hash"] == .string("sha256:" + SHA256.hexDigest(of: list)))
        #expect(fields.map { $0["name"] } == Self.header.split(separator: ";").map { .string(String($0)) })
        #expect(fields.allSatisfy { $0["description"] != nil && $0["type"] != nil })
    }

    @Test("can be read by its owner only, and so can what describes it, whatever the umask and what stood there")
    func rights() {
        let folder = CaseFolder()
        #expect(folder.run(Self.command, shell: "umask 0").status == 0)
        for path in ["records.csv", Self.package] { folder.setMode(0o666, of: path) }
        let run = folder.run(Self.command, shell: "umask 0")
        #expect(run.status == 0, "\(run.err)")
        for path in ["records.csv", Self.package] { #expect(folder.mode(of: path) == 0o600, "\(path)") }
        #expect(folder.outputs.paths.filter { !$0.hasPrefix("reports/") }.sorted() == ["records.csv", Self.package])
    }

    @Test(
        "may not stand under DATA or among reports, nor where another output goes",
        arguments: [
            ("reports/r.csv", []), ("data/r.csv", []), ("./reports/r.csv", []), ("lijst", ["--afgekeurd", "lijst"]),
            ("lijst", ["--afgekeurd", "lijst.datapackage.json"]), ("lijst", ["--log", "lijst.datapackage.json"]),
            ("lijst", ["--log", "lijst.datapackage.json.tmsd-nieuw"]), ("d/2020-Q2/r.csv", ["--dossier", "d"]),
            ("d", ["--dossier", "d"]),
        ])
    func places(_ probe: (path: String, more: [String])) {
        let folder = CaseFolder()
        let run = folder.run(CaseFolder.rapport + ["--records", probe.path] + probe.more)
        #expect(run.status == 64, "\(run.err)")
        #expect(run.files.isEmpty, "\(run.files.paths)")
    }

    @Test(
        "never replaces a file that is no such list, nor one that describes something else",
        arguments: ["records.csv", package])
    func foreign(path: String) {
        let folder = CaseFolder()
        folder.write("van een ander", at: path)
        let run = folder.run(Self.command)
        #expect(run.status == 73, "\(run.err)")
        #expect(run.files.paths == [path] && run.text(path) == "van een ander")
    }

    @Test("stays as it was where the data are refused, and nothing is left beside it")
    func refused() {
        let folder = CaseFolder()
        let before = folder.run(Self.command).files
        folder.change([SmallDelivery.declaratiesAlmelo: SmallDelivery.declaratiesHeader])
        let run = folder.run(Self.command)
        #expect(run.status == 65)
        #expect(run.files == before)
    }

    @Test("goes with a dossier and a list of rejected rows, and changes no byte of either or of the reports")
    func together() {
        let more = ["--dossier", "dossier", "--afgekeurd", "afgekeurd.csv"]
        let (with, without) = (CaseFolder().run(Self.command + more), CaseFolder().run(CaseFolder.rapport + more))
        #expect(with.status == 0, "\(with.err)")
        #expect(with.files.differences(from: without.files) == ["records.csv", Self.package])
        #expect(with.files.below("reports") == CaseFolder().run().files.below("reports"))
    }

    @Test("is whole after a kill at any moment, with what describes it, and the next run clears what was left")
    func killed() {
        let folder = CaseFolder()
        let states = (0..<2).map { extra in
            folder.change(CaseFolder.longDelivery(extra: extra))
            return folder.run(Self.command).files
        }
        for moment in 0..<8 {
            folder.change(CaseFolder.longDelivery(extra: moment % 2))
            let process = folder.start(Self.command)
            while !folder.exists("records.csv.tmsd-nieuw"), !process.hasEnded { _ = usleep(10) }
            _ = usleep(UInt32(moment) * 200)
            process.send(SIGKILL)
            _ = process.wait()
            let list = folder.outputs["records.csv"]
            #expect(states.contains { $0["records.csv"] == list })
            #expect(states.contains { $0[Self.package] == folder.outputs[Self.package] })
            #expect(states.contains { $0.below("reports/2020-Q2") == folder.outputs.below("reports/2020-Q2") })
            let run = folder.run(Self.command)
            #expect(run.status == 0, "\(run.err)")
            #expect(run.files.differences(from: states[moment % 2]) == [])
            #expect(folder.unfinished.isEmpty)
        }
    }

    @Test(
        "leaves nothing half made where the report can't be placed", arguments: ["reports/2020-Q2", "dossier/2020-Q2"])
    func notPlaced(path: String) {
        let folder = CaseFolder()
        folder.write("van een ander", at: path + "/brief.txt")
        let run = folder.run(Self.command + ["--dossier", "dossier"])
        #expect(run.status == 73, "\(run.err)")
        #expect(run.files.paths == [path + "/brief.txt"])
    }

    @Test("of nobody shows nobody: no key goes to standard output, standard error, the log or the reports")
    func silent() {
        let run = CaseFolder().run(Self.command + ["--log", "log"])
        let said = run.out + run.err + run.text("log")
        for key in ["anna", "bram", "cato", "dirk"] {
            #expect(!said.contains(key))
            for file in run.files.below("reports").bytes {
                #expect(!String(decoding: file, as: UTF8.self).contains(key))
            }
        }
        #expect(run.text("log").contains("\"gebeurtenis\":\"records\",\"pad\":\"records.csv\""))
    }
}
