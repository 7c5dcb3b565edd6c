import Testing

/// `--afgekeurd FILE`: the list of rejected rows.
@Suite("The list of rejected rows") struct RejectListCases {
    private static let rows =
        SmallDelivery.declaratiesHeader + """
            D1;dirk;GM0141;AMB;2020-02-01;2020-02-29;29,00;2020-10-31
            D2;dirk;GM0141;AMB;2020-02-30;2020-03-29;29,00;2020-10-31

            D3;dirk;GM0141;AMB;2020-02-01;2020-02-29;29,00

            """
    private static let list = SmallDelivery.lines([
        "bestand;regel;kolom;code;reden;verwacht", "leveringen/almelo/declaraties.csv;3;begindatum;RIJ-019;",
        "leveringen/almelo/declaraties.csv;5;;RIJ-001;",
    ])
    private static let lenient = [
        SmallDelivery.declaratiesAlmelo: rows, "instellingen.json": "{\"maximale_afkeur_promille\": 1000}",
    ]
    private static let withList = CaseFolder.rapport + ["--afgekeurd", "afgekeurd.csv"]

    /// The list without its last two columns, which are words.
    private static func places(_ text: String) -> String {
        text.split(separator: "\r\n").map { line in
            let fields = line.split(separator: ";", omittingEmptySubsequences: false)
            return line.contains("bestand;") ? line + "\r\n" : fields.prefix(4).joined(separator: ";") + ";\r\n"
        }.joined()
    }

    @Test("names file, line, column and reason of every row, also when the run ends in 65", arguments: [0, 65])
    func whole(status: Int32) {
        let changes = status == 0 ? Self.lenient : [SmallDelivery.declaratiesAlmelo: Self.rows]
        for arguments in [Self.withList, ["controleer", "--data", "data", "--afgekeurd", "afgekeurd.csv"]] {
            let folder = CaseFolder(changes)
            let run = folder.run(arguments)
            #expect(run.status == status)
            #expect(Self.places(run.text("afgekeurd.csv")) == Self.list)
            let columns = run.text("afgekeurd.csv").split(separator: "\r\n").map { $0.split(separator: ";").count }
            #expect(columns.allSatisfy { $0 >= 5 })
        }
    }

    @Test("is readable by its owner only, whatever the umask and whatever stood there")
    func secret() {
        let folder = CaseFolder(Self.lenient)
        folder.write(Self.list + "oud", at: "afgekeurd.csv")
        folder.setMode(0o666, of: "afgekeurd.csv")
        #expect(folder.run(Self.withList, shell: "umask 000").status == 0)
        #expect(folder.mode(of: "afgekeurd.csv") == 0o600)
        #expect(!folder.lastRun(status: 0).text("afgekeurd.csv").contains("oud"))
        #expect(folder.outputs.paths.filter { !$0.hasPrefix("reports/") } == ["afgekeurd.csv"])
    }

    @Test(
        "is refused under REPORTS, however that is written, and then nothing is published",
        arguments: [
            ("reports", "reports/afgekeurd.csv"), ("reports", "./reports/2019-Q4/../afgekeurd.csv"),
            ("reports", "reports/2019-Q4/afgekeurd.csv"), ("reports/", "link/afgekeurd.csv"), ("link", "reports/a.csv"),
            ("reports/../reports", "reports/a.csv"), ("link/.", "link/2019-Q4/a.csv"), (".", "a.csv"),
            ("nieuw", "nieuw/a.csv"), ("nieuw/reports", "nieuw/reports/a.csv"), ("nieuw/../reports", "reports/a.csv"),
            ("nieuw/../reports//", "reports/2019-Q4/a.csv"), ("reports", "PATH/reports/a.csv"),
        ])
    func underReports(_ places: (reports: String, list: String)) {
        let folder = CaseFolder(Self.lenient)
        folder.write("{}", at: "reports/2019-Q4/verantwoording.json")
        folder.link("link", to: "reports")
        let before = folder.outputs
        let list = places.list.replacing("PATH", with: folder.path)
        let run = folder.run(CaseFolder.rapport.map { $0 == "reports" ? places.reports : $0 } + ["--afgekeurd", list])
        #expect(run.status == 64, "\(run.err)")
        #expect(run.err.contains("--afgekeurd mag niet onder de map van --uit staan"))
        #expect(run.files == before)
    }

    @Test("may stand beside REPORTS under a name that only begins alike")
    func beside() {
        let folder = CaseFolder(Self.lenient)
        folder.makeFolder("reports-afgekeurd")
        let run = folder.run(CaseFolder.rapport + ["--afgekeurd", "reports-afgekeurd/lijst.csv"])
        #expect(run.status == 0)
        #expect(run.files["reports-afgekeurd/lijst.csv"] != nil)
    }

    @Test(
        "ends the run with 73 when it can't be written, and then nothing is published",
        arguments: [
            "nergens/lijst.csv", "reeds", "/proc/lijst.csv",
        ])
    func unwritable(list: String) {
        let folder = CaseFolder(Self.lenient)
        folder.makeFolder("reeds")
        let run = folder.run(CaseFolder.rapport + ["--afgekeurd", list])
        #expect(run.status == 73)
        #expect(run.err.contains(": fout: [UIT-00"))
        #expect(run.files.isEmpty)
    }

    @Test("is empty but for its header when no row was rejected")
    func nothing() {
        let run = CaseFolder().run(Self.withList)
        #expect(run.status == 0)
        #expect(run.text("afgekeurd.csv") == SmallDelivery.lines(["bestand;regel;kolom;code;reden;verwacht"]))
    }

    @Test(
        "never replaces a file that is no such list, and is no part of the data",
        arguments: [
            ("brief.txt", Int32(73)), ("data/referentie/gemeenten.csv", 64), ("data/afgekeurd.csv", 64),
        ])
    func foreign(_ place: (path: String, status: Int32)) {
        for arguments in [CaseFolder.rapport, ["controleer", "--data", "data"]] {
            let folder = CaseFolder(Self.lenient)
            folder.write("van een ander", at: "brief.txt")
            let run = folder.run(arguments + ["--afgekeurd", place.path])
            #expect(run.status == place.status)
            #expect(run.text("brief.txt") == "van een ander")
            #expect(run.files.count == 1)
        }
    }
}
