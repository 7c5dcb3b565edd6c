import Json
import Pipeline
import TestSupport
import Testing

/// `tmsd begin`: from nothing to a report, by what the program says.
@Suite("A newcomer") struct BeginCases {
    private static let begin = ["begin", "--data", "nieuw"]

    @Test("gets to a report by following what is said")
    func toReport() {
        let folder = CaseFolder()
        let begun = folder.run(Self.begin)
        #expect(begun.status == 0, "\(begun.err)")
        #expect(begun.lines.count == 2)
        #expect(begun.err.contains("tmsd controleer --data nieuw"))
        let check = ["controleer", "--data", "nieuw"]
        let first = folder.run(check)
        #expect(first.status == 78)
        let names = ["voorzieningen", "bronregels", "bevolking", "aanvullende_bedragen"]
        for name in names {
            #expect(
                first.lines.count { $0.hasPrefix("referentie/\(name).csv:2: fout: [REF-004] een voorbeeldregel") } == 1)
        }
        #expect(first.lines.count { $0.contains("[LEV-002]") } == 2)
        #expect(first.lines.count == 7)
        // Each file is said until it is filled in, and the others are not.
        for (index, name) in names.enumerated() {
            if name == "aanvullende_bedragen" {
                folder.remove("nieuw/referentie/\(name).csv")
            } else {
                folder.write(SmallDelivery.files["referentie/\(name).csv"] ?? "", at: "nieuw/referentie/\(name).csv")
            }
            #expect(folder.run(check).lines.count { $0.contains("[REF-004]") } == names.count - index - 1)
        }
        let empty = folder.run(check)
        #expect(empty.status == 66)
        #expect(empty.lines.count { $0.contains("[LEV-002]") } == 2)
        Self.deliver(folder)
        let missing = folder.run(check)
        #expect(missing.status == 65)
        // Twelve gemeenten of Twente have delivered nothing, of both kinds.
        #expect(missing.lines.count { $0.contains("[LEV-003]") } == 24)
        folder.write(SmallDelivery.files["referentie/gemeenten.csv"] ?? "", at: "nieuw/referentie/gemeenten.csv")
        #expect(folder.run(check).status == 0)
        let report = folder.run([
            "rapport", "--data", "nieuw", "--uit", "reports", "--kwartaal", "2020-Q2", "--vanaf", "2019",
        ])
        #expect(report.status == 0, "\(report.err)")
        // The small delivery without the amount that was asked for separately.
        let expected = ["4;niet_thuis", ";residentieel_of_jeugdzorgplus"].reduce(
            SmallDelivery.cijfers.replacing("1031,50", with: "31,00").replacing("1000,50", with: "0,00")
        ) { $0.replacing("\($1);GM0153;2019;bedrag;;ontbreekt", with: "\($1);GM0153;2019;bedrag;;onderdrukt") }
        #expect(report.text("reports/2020-Q2/cijfers.csv") == expected)
    }

    /// The rows of the small delivery below the headers of the templates.
    private static func deliver(_ folder: CaseFolder) {
        for (path, text) in SmallDelivery.files where path.hasPrefix("leveringen/") {
            let kind = path.hasSuffix("indicaties.csv") ? "indicaties" : "declaraties"
            let template = folder.outputs["nieuw/sjablonen/\(kind).csv"] ?? []
            let columns = String(decoding: template, as: UTF8.self).split(separator: ";").count
            let lines = text.split(separator: "\n").dropFirst()
            let further = columns - (lines.first?.split(separator: ";", omittingEmptySubsequences: false).count ?? 0)
            let rows = lines.map { String($0) + String(repeating: ";", count: further) + "\r\n" }.joined()
            folder.write(template + Array(rows.utf8), at: "nieuw/" + path)
        }
    }

    @Test("can't publish with a line that only shows the form, in any file")
    func examples() {
        let folder = CaseFolder()
        let made = folder.run(Self.begin).files.below("nieuw")
        for name in ["voorzieningen", "bronregels", "bevolking", "aanvullende_bedragen"] {
            let path = "referentie/\(name).csv"
            let own = SmallDelivery.files[path] ?? ""
            folder.write(made[path] ?? [], at: "data/" + path)
            let run = folder.run()
            #expect(run.status == 78, "\(name)")
            #expect(run.err.hasPrefix("\(path):2: fout: [REF-004]"), "\(run.err)")
            #expect(run.files.below("reports").isEmpty)
            folder.change([path: own])
        }
        #expect(folder.run().status == 0)
    }

    @Test("gets the settings with the schema that they name, and the fourteen gemeenten of the example")
    func content() throws {
        let folder = CaseFolder()
        let made = folder.run(Self.begin).files.below("nieuw")
        let settings = try JsonParser.parse(made["instellingen.json"] ?? [])
        guard case .string(let name)? = settings["$schema"] else {
            Issue.record("no schema is named")
            return
        }
        #expect(made[name] == Array(Pipeline.instellingenSchema.utf8))
        let list = { (bytes: [UInt8]?) in
            String(decoding: bytes ?? [], as: UTF8.self).replacing("\u{FEFF}", with: "").split(
                whereSeparator: \.isNewline)
        }
        let example = Repository.files(below: "data/voorbeeld")["referentie/gemeenten.csv"]
        #expect(list(made["referentie/gemeenten.csv"]) == list(example))
        #expect(folder.mode(of: "nieuw") == 0o700)
        #expect(folder.exists("nieuw/leveringen"))
        #expect(folder.run(["instellingen", "--data", "nieuw"]).status == 78)
        // Nothing of the making is left, and the same bytes come again.
        #expect(folder.run(["begin", "--data", "ander/"]).files.below("ander") == made)
        for path in ["nieuw.tmsd-nieuw", "nieuw.tmsd-slot", "ander.tmsd-slot"] { #expect(!folder.exists(path)) }
    }

    @Test("may begin in an empty folder, and in a folder below folders that are not there")
    func emptyFolder() {
        let folder = CaseFolder()
        folder.makeFolder("nieuw")
        #expect(folder.run(Self.begin).status == 0)
        #expect(folder.run(["begin", "--data", "a/b/c"]).status == 0)
        #expect(folder.exists("a/b/c/LEESMIJ.txt"))
    }

    @Test(
        "never overwrites anything",
        arguments: [
            "folder", "file", "link", "link to an empty folder", "folder with one hidden file", "begun", "here",
        ])
    func inTheWay(kind: String) {
        let folder = CaseFolder()
        var command = Self.begin
        var shell = ""
        switch kind {
        case "folder": folder.write("van een ander", at: "nieuw/brief.txt")
        case "file": folder.write("van een ander", at: "nieuw")
        case "link": folder.link("nieuw", to: "data")
        case "link to an empty folder":
            folder.makeFolder("leeg")
            folder.link("nieuw", to: "leeg")
        case "folder with one hidden file": folder.write("", at: "nieuw/.verborgen")
        case "begun": #expect(folder.run(Self.begin).status == 0)
        default:
            folder.makeFolder("nieuw")
            command = ["begin", "--data", "."]
            shell = "cd nieuw"
        }
        let before = folder.outputs
        let run = folder.run(command, shell: shell)
        #expect(run.status == 73)
        #expect(run.err.contains(": fout: [UIT-002] hier staat "), "\(run.err)")
        #expect(run.files == before)
        for name in ["nieuw.tmsd-nieuw", "nieuw.tmsd-slot", "leeg/LEESMIJ.txt"] { #expect(!folder.exists(name)) }
    }
}
