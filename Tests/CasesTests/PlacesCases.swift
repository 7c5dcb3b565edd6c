import Testing

/// Places of one run that are in each other's way.
@Suite("Places of one run") struct PlacesCases {
    private static let overlaps: [([String], String, String)] = [
        (["controleer", "--data", "data", "--terugkoppeling", "tk", "--log", "tk/log.csv"], "terugkoppeling", "log"),
        (["controleer", "--data", "data", "--terugkoppeling", "tk", "--log", "tk"], "terugkoppeling", "log"),
        (["controleer", "--data", "data", "--terugkoppeling", "tk", "--log", "tk.tmsd-slot"], "terugkoppeling", "log"),
        (
            ["controleer", "--data", "data", "--terugkoppeling", "tk", "--log", "tk.tmsd-oud/a/log"], "terugkoppeling",
            "log"
        ),
        (
            ["controleer", "--data", "data", "--terugkoppeling", "x", "--afgekeurd", "x.tmsd-nieuw"], "afgekeurd",
            "terugkoppeling"
        ),
        (
            ["controleer", "--data", "data", "--terugkoppeling", "./y/../x/", "--afgekeurd", "x/lijst.csv"],
            "afgekeurd", "terugkoppeling"
        ),
        (
            ["controleer", "--data", "data", "--terugkoppeling", "l.tmsd-nieuw", "--afgekeurd", "l"], "afgekeurd",
            "terugkoppeling"
        ),
        (CaseFolder.rapport + ["--afgekeurd", "l", "--log", "l"], "afgekeurd", "log"),
        (CaseFolder.rapport + ["--afgekeurd", "l", "--log", "l.tmsd-slot"], "afgekeurd", "log"),
        (CaseFolder.rapport + ["--afgekeurd", "l", "--log", "./l.tmsd-nieuw"], "afgekeurd", "log"),
        (CaseFolder.rapport + ["--afgekeurd", "naar-l", "--log", "l.tmsd-slot"], "afgekeurd", "log"),
        (["controleer", "--data", "data", "--terugkoppeling", "."], "data", "terugkoppeling"),
        (
            ["rapport", "--data", "reports/2020-Q2/data", "--uit", "reports", "--kwartaal", "2020-Q2"], "data", "uit"
        ),
        (["rapport", "--data", "data", "--uit", "data/referentie/x", "--kwartaal", "2020-Q2"], "data", "uit"),
        (["rapport", "--data", "data", "--uit", "data/leveringen", "--kwartaal", "2020-Q2"], "data", "uit"),
    ]

    @Test("that lie in each other are wrong use, and the message names both options", arguments: overlaps.indices)
    func refused(index: Int) {
        let (arguments, one, other) = Self.overlaps[index]
        let folder = CaseFolder()
        folder.write("", at: "l")
        folder.link("naar-l", to: "l")
        let before = folder.outputs
        let run = folder.run(arguments)
        #expect(run.status == 64, "\(run.err)")
        #expect(run.lines.count == 1)
        #expect(run.err.contains("--\(one)") && run.err.contains("--\(other)"), "\(run.err)")
        #expect(run.files == before)
    }

    @Test(
        "that stand beside each other are used",
        arguments: [
            ["controleer", "--data", "data", "--terugkoppeling", "tk", "--log", "tk.log", "--afgekeurd", "tk.csv"],
            CaseFolder.rapport + ["--afgekeurd", "l.csv", "--log", "l.log"],
            CaseFolder.rapport.map { $0 == "reports" ? "data/reports" : $0 },
            CaseFolder.rapport.map { $0 == "reports" ? "." : $0 },
            CaseFolder.rapport.map { $0 == "reports" ? "data" : $0 },
        ])
    func used(arguments: [String]) {
        let folder = CaseFolder()
        let status = folder.start(arguments).wait()
        #expect(status == 0, "\(folder.lastRun(status: status).err)")
    }
}
