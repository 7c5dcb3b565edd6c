import Glibc
import Testing

/// Runs that can't write what they should: 73, and everything that stood there stands there still.
@Suite("A run that can't write") struct OutputCases {
    private static let otherDelivery = [
        SmallDelivery.declaratiesAlmelo: SmallDelivery.declaratiesHeader
            + "D9;erik;GM0141;RES;2020-03-01;2020-03-31;310,00;2020-10-31\n"
    ]

    @Test(
        "ends with 73 when REPORTS is a file, a link to nothing, or can't be made",
        arguments: [
            "bestand", "bestand/reports", "nergens", "/proc/tmsd/reports",
        ])
    func impossible(reports: String) {
        let folder = CaseFolder()
        folder.write("van een ander", at: "bestand")
        folder.link("nergens", to: "weg")
        let run = folder.run(CaseFolder.rapport.map { $0 == "reports" ? reports : $0 })
        #expect(run.status == 73)
        #expect(run.out == "")
        #expect(run.lines.count == 1)
        #expect(run.err.hasPrefix(reports == "/proc/tmsd/reports" ? "/proc/tmsd" : reports.prefix(7)))
        #expect(run.err.contains(": fout: [UIT-001] niet te schrijven ("))
        #expect(run.text("bestand") == "van een ander")
        #expect(run.files.paths == ["bestand"])
    }

    @Test("ends with 73 in a folder that it may not write in", arguments: ["reports", "."])
    func readOnly(place: String) {
        let folder = CaseFolder()
        let reports = place == "." ? "reports" : "reports/hier"
        let before =
            place == "." ? FileSet([:]) : folder.run(CaseFolder.rapport.map { $0 == "reports" ? reports : $0 }).files
        folder.setMode(0o555, of: place == "." ? "." : reports)
        let arguments = CaseFolder.rapport.map { $0 == "reports" ? reports : $0 }
        let status = OwnThread.withoutOverride { folder.start(arguments) }.wait()
        folder.setMode(0o755, of: place == "." ? "." : reports)
        let run = folder.lastRun(status: status)
        #expect(run.status == 73)
        #expect(run.out == "")
        #expect(run.lines.count == 1)
        #expect(run.err.hasPrefix(reports))
        #expect(run.err.contains("niet te schrijven (geen toegang); kijk naar de rechten en de vrije ruimte"))
        #expect(run.files == before)
    }

    @Test("never replaces a folder that is no report, a file or a link", arguments: ["folder", "file", "link"])
    func foreign(kind: String) {
        let folder = CaseFolder()
        folder.write("van een ander", at: "reports/map/brief.txt")
        switch kind {
        case "folder": folder.write("van een ander", at: "reports/2020-Q2/brief.txt")
        case "file": folder.write("van een ander", at: "reports/2020-Q2")
        default: folder.link("reports/2020-Q2", to: "map")
        }
        let before = folder.outputs
        let run = folder.run()
        #expect(run.status == 73)
        #expect(run.out == "")
        #expect(run.lines.count == 1)
        #expect(run.err.hasPrefix("reports/2020-Q2"))
        #expect(run.err.contains(": fout: [UIT-002] hier staat "))
        #expect(run.err.contains("kies een andere map of ruim dit op"))
        #expect(run.files == before)
    }

    @Test("fills an empty folder with the name of the quarter, and a folder that REPORTS links to")
    func welcome() {
        let folder = CaseFolder()
        for name in ["echt", "echt/2020-Q2"] { folder.makeFolder(name) }
        folder.link("reports", to: "echt")
        let run = folder.run()
        #expect(run.status == 0)
        #expect(run.text("echt/2020-Q2/cijfers.csv") == SmallDelivery.cijfers)
    }

    @Test("leaves the old report whole and nothing half when the disk fills up", arguments: [0, 1, 2, 4, 8])
    func fullDisk(blocks: Int) {
        let folder = CaseFolder()
        let before = folder.run().files
        folder.change(Self.otherDelivery)
        for shell in ["ulimit -f \(blocks)", "trap '' XFSZ; ulimit -f \(blocks)"] {
            let run = folder.run(shell: shell)
            #expect(run.status == 73)
            // A limit of no bytes keeps the message from its file too.
            if blocks > 0 { #expect(run.err.hasPrefix("reports/.tmsd-nieuw-")) }
            #expect(run.files == before)
        }
    }

    @Test("leaves no half list or feedback when the disk fills up", arguments: ["afgekeurd", "terugkoppeling"])
    func fullDiskElsewhere(option: String) {
        let folder = CaseFolder()
        let command = ["controleer", "--data", "data", "--" + option, "uit"]
        #expect(folder.run(command).status == 0)
        let before = folder.outputs
        folder.change(Self.otherDelivery)
        let run = folder.run(command, shell: "ulimit -f 0")
        #expect(run.status == 73)
        #expect(run.files == before)
    }

    @Test(
        "leaves everything as it was when the disk does not confirm what was written",
        .enabled(if: OwnThread.canFilterSystemCalls),
        arguments: [
            CaseFolder.rapport, ["controleer", "--data", "data", "--afgekeurd", "afgekeurd.csv"],
            ["controleer", "--data", "data", "--terugkoppeling", "terug"], ["voorbeeld", "--uit", "uit"],
        ])
    func notSynced(command: [String]) {
        let folder = CaseFolder()
        _ = folder.run(command.first == "voorbeeld" ? ["help"] : command)
        let before = folder.outputs
        folder.change(Self.otherDelivery)
        let status = OwnThread.with(.fsync, .fails(EIO)) { folder.start(command) }.wait()
        let run = folder.lastRun(status: status)
        #expect(run.status == 73)
        #expect(run.err.contains("fout: [UIT-001] niet te schrijven (de schijf geeft een fout)"))
        #expect(run.files == before)
    }

    @Test(
        "publishes all the same where two folders can't be exchanged, and leaves nothing else",
        .enabled(if: OwnThread.canFilterSystemCalls), arguments: [ENOSYS, EINVAL])
    func noExchange(code: Int32) {
        let folder = CaseFolder()
        let before = folder.run().files
        folder.change(Self.otherDelivery)
        let status = OwnThread.with(.renameat2, .fails(code)) { folder.start() }.wait()
        #expect(status == 0)
        let after = folder.outputs
        #expect(after.paths.sorted() == before.paths.sorted())
        #expect(after == folder.run().files)
        #expect(after != before)
    }

    @Test("does not make REPORTS again, or write in another one, when it was taken away", arguments: [false, true])
    func takenAway(isReplaced: Bool) {
        let folder = CaseFolder()
        folder.makeFolder("reports")
        let process = folder.startAndStop(at: "reports/.tmsd-slot")
        #expect(folder.shell("rm -r reports") == 0)
        if isReplaced { folder.makeFolder("reports") }
        process.send(SIGCONT)
        let run = folder.lastRun(status: process.wait())
        #expect(run.status == 73)
        let says =
            isReplaced
            ? "[UIT-002] hier staat een andere map dan toen deze run begon"
            : "[UIT-001] niet te schrijven (bestaat niet)"
        #expect(run.err.hasPrefix("reports: fout: " + says))
        #expect(run.files.isEmpty)
        #expect(folder.exists("reports") == isReplaced)
    }

    @Test("gives what it writes the same rights whatever the umask", arguments: ["000", "022", "027", "077"])
    func rights(umask: String) {
        let folder = CaseFolder()
        let run = folder.run(CaseFolder.rapport + ["--afgekeurd", "lijst.csv"], shell: "umask \(umask)")
        #expect(run.status == 0)
        #expect(
            folder.run(["controleer", "--data", "data", "--terugkoppeling", "terug"], shell: "umask \(umask)").status
                == 0)
        for folderName in ["reports", "reports/2020-Q2", "reports/2020-Q2/tabellen"] {
            #expect(folder.mode(of: folderName) == 0o755)
        }
        for path in run.files.below("reports").paths { #expect(folder.mode(of: "reports/" + path) == 0o644) }
        #expect(folder.mode(of: "lijst.csv") == 0o600)
        #expect(folder.mode(of: "terug") == 0o700)
        for path in folder.outputs.below("terug").paths { #expect(folder.mode(of: "terug/" + path) == 0o600) }
    }

    @Test("lets nobody else in where it is writing", arguments: ["reports", "terug"])
    func privateStage(place: String) {
        let folder = CaseFolder(CaseFolder.longDelivery(extra: 0))
        let command =
            place == "reports" ? CaseFolder.rapport : ["controleer", "--data", "data", "--terugkoppeling", "terug"]
        let process = folder.start(command)
        var modes: Set<mode_t> = []
        while !process.hasEnded {
            let name = place == "reports" ? "reports/.tmsd-nieuw-\(process.id)-2020-Q2" : "terug.tmsd-nieuw"
            var status = stat()
            if unsafe lstat(folder.path + "/" + name, &status) == 0 { modes.insert(status.st_mode & 0o777) }
            _ = usleep(20)
        }
        #expect(process.wait() == 0)
        // Just before the exchange a report gets the rights that it is published with.
        #expect(modes.isSubset(of: place == "reports" ? [0o700, 0o755] : [0o700]))
    }

    @Test("puts a report back that an earlier run had put aside, and clears away what it had begun")
    func leftovers() {
        let folder = CaseFolder()
        let files = folder.run(CaseFolder.rapport.map { $0 == "2020-Q2" ? "2020-Q1" : $0 }).files.pairs
        let report = files.filter { $0.path.hasPrefix("reports/2020-Q1/") }
        for (path, bytes) in report {
            folder.write(bytes, at: path.replacing("2020-Q1", with: ".tmsd-oud-2019-Q4"))
            folder.write("half", at: path.replacing("2020-Q1", with: ".tmsd-nieuw-2020-Q2"))
            folder.write("oud", at: path.replacing("2020-Q1", with: ".tmsd-oud-2020-Q1"))
        }
        let run = folder.run()
        #expect(run.status == 0)
        for (path, bytes) in report {
            #expect(run.files[path] == bytes)
            #expect(run.files[path.replacing("2020-Q1", with: "2019-Q4")] == bytes)
        }
        #expect(folder.reportNames == ["2019-Q4", "2020-Q1", "2020-Q2", "LEESMIJ.html", "README.md", "index.html"])
    }
}
