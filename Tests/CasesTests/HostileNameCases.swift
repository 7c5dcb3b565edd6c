import Glibc
import Testing

/// Names of files and gemeenten that try to break a report, a message or a list.
@Suite("A hostile name") struct HostileNameCases {
    private static let name = "a\nb\r`|*_<script>alert(1)<b>\u{1B}[31m\u{202E}\u{2028}\u{200B}=1+1 \"x\",;"
    private static let column = "`|*_<script>\u{202E}\u{200B}=1+1"
    private static let gemeenten = [name, "<b>Enschede", "a|b", "`a`"]
    private static let hidden: [Character] = ["\r", "\u{1B}", "\u{202E}", "\u{2028}", "\u{200B}"]
    private static let delivery: [String: String?] = [
        "leveringen/\(name)/indicaties-\(name).csv": SmallDelivery.indicatiesHeader
            + "I9;erik;GM0141;JZP;2019-05-01;2019-06-30;2019-05-32\n",
        "leveringen/\(name).txt": "", "instellingen.json": "{\"maximale_afkeur_promille\": 1000}",
        SmallDelivery.declaratiesAlmelo: column + ";" + SmallDelivery.declaratiesHeader
            + "x;D1;dirk;GM0141;AMB;2020-02-01;2020-02-29;29,00;2020-10-31\n",
    ]

    @Test("of a file or a column stands in the report and the log as harmless text on one line")
    func fileNames() {
        let plain = CaseFolder([
            "leveringen/x/indicaties-x.csv": Self.delivery["leveringen/\(Self.name)/indicaties-\(Self.name).csv"]
                ?? nil,
            "leveringen/x.txt": "", "instellingen.json": Self.delivery["instellingen.json"] ?? nil,
            SmallDelivery.declaratiesAlmelo: "x;" + SmallDelivery.declaratiesHeader
                + "x;D1;dirk;GM0141;AMB;2020-02-01;2020-02-29;29,00;2020-10-31\n",
        ]).run(CaseFolder.rapport + ["--afgekeurd", "afgekeurd.csv"])
        let run = CaseFolder(Self.delivery).run(
            CaseFolder.rapport + ["--afgekeurd", "afgekeurd.csv", "--log", "run.log"])
        #expect(run.status == 0, "\(run.err)")
        #expect(run.lines.count == plain.lines.count)
        for path in ["rapport.md", "kwaliteit.md"].map({ "reports/2020-Q2/" + $0 }) {
            let text = run.text(path)
            expectHarmless(text, path)
            #expect(text.split(separator: "\n").count == plain.text(path).split(separator: "\n").count)
            for line in text.split(separator: "\n") where line.contains("<script>") {
                #expect(!Self.outsideCode(line).contains("<"), "\(line)")
            }
        }
        expectHarmless(run.err, "standard error")
        expectHarmless(run.text("afgekeurd.csv").replacing("\r\n", with: "\n"), "the list of rejected rows")
        expectHarmless(run.text("reports/2020-Q2/verantwoording.json"), "the account")
        expectHarmless(run.text("run.log"), "the log")
        #expect(run.text("run.log").contains("\\u202e"))
        #expect(run.text("reports/2020-Q2/kwaliteit.md").contains("a\\u{a}b\\u{d}'\\|*_<script>"))
        #expect(!run.text("reports/2020-Q2/verantwoording.json").utf8.contains { $0 < 0x20 && $0 != 0x0A })
        #expect(!run.text("reports/2020-Q2/rapport.md").contains("script"))
    }

    @Test(
        "of a gemeente is refused, and the message does not repeat it", arguments: gemeenten.indices)
    func gemeente(index: Int) {
        let naam = Self.gemeenten[index]
        let quoted = naam.replacing("\"", with: "\"\"")
        let run = CaseFolder([
            "referentie/gemeenten.csv": "code;naam\nGM0141;Almelo\nGM0153;\"\(quoted)\"\n"
        ]).run()
        #expect(run.status == 78)
        #expect(run.err.hasPrefix("referentie/gemeenten.csv:3:naam: fout: ["))
        #expect(!run.err.contains(naam))
        expectHarmless(run.err, "standard error")
        #expect(run.files.isEmpty)
    }

    @Test("of REPORTS or DATA stands in a message as text on one line")
    func arguments() {
        let folder = CaseFolder()
        for arguments in [
            CaseFolder.rapport.map { $0 == "data" ? Self.name : $0 },
            CaseFolder.rapport.map { $0 == "reports" ? Self.name + "/x" : $0 },
            ["controleer", "--data", "data", "--afgekeurd", Self.name + "/x"],
        ] {
            folder.write("", at: "in de weg")
            let run = folder.run(arguments)
            expectHarmless(run.err, "\(arguments)")
            #expect(run.lines.count <= 2)
        }
    }

    @Test("that is not UTF-8 ends the run with 66 and says so")
    func notText() {
        let folder = CaseFolder()
        let path = Array((folder.path + "/data/leveringen/").utf8) + [0xFF] + Array(".csv".utf8) + [0]
        let bytes = path.map { CChar(bitPattern: $0) }
        close(unsafe open(bytes, O_WRONLY | O_CREAT | O_CLOEXEC, 0o644))
        let run = folder.run()
        unsafe unlink(bytes)
        #expect(run.status == 66)
        #expect(run.err.hasPrefix("leveringen: fout: [BST-011] een bestandsnaam die geen UTF-8 is; verwacht: "))
        #expect(run.files.isEmpty)
    }

    private func expectHarmless(_ text: String, _ place: String) {
        for scalar in text.unicodeScalars {
            #expect(!Self.hidden.contains(Character(scalar)), "U+\(String(scalar.value, radix: 16)) in \(place)")
        }
    }

    /// A line of Markdown without what stands between backticks.
    private static func outsideCode(_ line: some StringProtocol) -> String {
        line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 0 }.map { String($0.element) }.joined()
    }
}
