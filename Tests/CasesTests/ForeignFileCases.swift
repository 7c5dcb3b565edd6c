import Glibc
import Testing

/// Files of somebody else in the places where a run writes: none is ever replaced, removed or lost.
@Suite("Somebody's own file") struct ForeignFileCases {
    private static let mine = "van mij"
    private static let feedback = ["controleer", "--data", "data", "--terugkoppeling", "terug"]

    private func expectRefused(_ run: CaseRun, _ place: String, _ path: String) {
        #expect(run.status == 73, "\(run.err)")
        #expect(run.lines.last?.hasPrefix(place) == true, "\(run.err)")
        #expect(run.err.contains("fout: [UIT-002] hier staat "))
        #expect(run.text(path) == Self.mine)
    }

    @Test(
        "in a feedback folder stops the run, whatever its name",
        arguments: ["x.md/eigen.txt", "eigen.md", "lijst.csv", "GM0141.txt", "GM014.md", "gm0141.md", "GM0141.csv/x"])
    func feedbackFolder(path: String) {
        let folder = CaseFolder()
        #expect(folder.run(Self.feedback).status == 0)
        if path.contains("/"), path.hasPrefix("GM0141.csv") { folder.remove("terug/GM0141.csv") }
        folder.write(Self.mine, at: "terug/" + path)
        let before = folder.outputs
        let run = folder.run(Self.feedback)
        expectRefused(run, "terug", "terug/" + path)
        #expect(run.files == before)
    }

    @Test(
        "that is put in an output while the rows are read is found before that output is replaced",
        arguments: [
            (CaseFolder.rapport, "reports/.tmsd-slot", "reports/2020-Q2/brief.txt"),
            (CaseFolder.rapport, "reports/.tmsd-slot", "reports/2020-Q2/tabellen/brief.txt"),
            (CaseFolder.rapport + ["--afgekeurd", "lijst.csv"], "lijst.csv.tmsd-slot", "lijst.csv"),
            (["controleer", "--data", "data", "--afgekeurd", "lijst.csv"], "lijst.csv.tmsd-slot", "lijst.csv"),
            (Self.feedback, "terug.tmsd-slot", "terug/brief.txt"),
            (Self.feedback, "terug.tmsd-slot", "terug/GM0141.md/x"),
            (["voorbeeld", "--uit", "uit"], "uit.tmsd-slot", "uit/leveringen/brief.txt"),
        ])
    func during(_ place: (command: [String], slot: String, path: String)) {
        let folder = CaseFolder(CaseFolder.longDelivery(extra: 0))
        folder.makeFolder("reports")
        let process = folder.startAndStop(place.command, at: place.slot)
        folder.write(Self.mine, at: place.path)
        process.send(SIGCONT)
        let run = folder.lastRun(status: process.wait())
        expectRefused(run, String(place.path.prefix { $0 != "/" && $0 != "." }), place.path)
        #expect(folder.unfinished.isEmpty, "\(folder.unfinished)")
    }

    @Test("in a folder with the name of a stage or of what is put aside stays, and is told of when it is in the way")
    func beside() {
        for name in ["lijst.csv.tmsd-nieuw", "terug.tmsd-nieuw", "uit.tmsd-nieuw", "uit.tmsd-oud"] {
            let folder = CaseFolder()
            folder.write(Self.mine, at: name + "/eigen.txt")
            let command =
                ["controleer", "--data", "data", "--afgekeurd", "lijst.csv", "--terugkoppeling", "terug"]
            let run = folder.run(name.hasPrefix("uit") ? ["voorbeeld", "--uit", "uit"] : command)
            expectRefused(run, name, name + "/eigen.txt")
            #expect(run.files.paths == [name + "/eigen.txt"])
        }
    }

    @Test("in REPORTS under a name of the program's stays, and is told of")
    func besideReports() {
        let folder = CaseFolder()
        for name in [".tmsd-nieuw-1-2020-Q2", ".tmsd-oud-2020-Q1", ".tmsd-oud-2020-Q2"] {
            folder.write(Self.mine, at: "reports/\(name)/eigen.txt")
            folder.write(Self.mine, at: "reports/\(name)/rapport.md")
        }
        let run = folder.run()
        #expect(run.status == 0)
        for name in [".tmsd-nieuw-1-2020-Q2", ".tmsd-oud-2020-Q1", ".tmsd-oud-2020-Q2"] {
            #expect(run.text("reports/\(name)/eigen.txt") == Self.mine)
            #expect(run.text("reports/\(name)/rapport.md") == Self.mine)
            #expect(run.err.contains("waarschuwing: [UIT-007] reports/\(name) blijft staan, "), "\(run.err)")
        }
        #expect(!folder.exists("reports/2020-Q1"))
        #expect(run.text("reports/2020-Q2/cijfers.csv") == SmallDelivery.cijfers)
    }

    @Test("that is a link or a pipe with the name of a file of a report is not replaced", arguments: ["link", "pijp"])
    func oddities(kind: String) {
        let folder = CaseFolder()
        _ = folder.run()
        folder.remove("reports/2020-Q2/rapport.md")
        if kind == "link" {
            folder.write(Self.mine, at: "brief.md")
            folder.link("reports/2020-Q2/rapport.md", to: "../../brief.md")
        } else {
            #expect(folder.shell("mkfifo reports/2020-Q2/rapport.md") == 0)
        }
        let status = folder.start().wait()
        let said = folder.shell(
            kind == "link" ? "test -L reports/2020-Q2/rapport.md" : "test -p reports/2020-Q2/rapport.md")
        #expect(said == 0)
        if kind == "pijp" { folder.remove("reports/2020-Q2/rapport.md") }
        let run = folder.lastRun(status: status)
        #expect(run.status == 73)
        #expect(
            run.err.hasPrefix("reports/2020-Q2/rapport.md: fout: [UIT-002] hier staat een bestand dat niet van tmsd is")
        )
    }

    @Test("in an example is not lost when the example is made again")
    func example() {
        let folder = CaseFolder()
        folder.write("ALLES IN DEZE MAP IS VERZONNEN\n", at: "uit/LEESMIJ.txt")
        folder.write(Self.mine, at: "uit/leveringen/eigen/declaraties.csv")
        let run = folder.run(["voorbeeld", "--uit", "uit"])
        expectRefused(run, "uit/leveringen/eigen", "uit/leveringen/eigen/declaraties.csv")
        #expect(folder.unfinished.isEmpty)
    }

    @Test("is never reached by a link that takes the place of the folder of the list", arguments: ["reports", "data"])
    func swappedFolder(place: String) {
        let folder = CaseFolder(CaseFolder.longDelivery(extra: 0))
        folder.makeFolder("lijsten")
        folder.makeFolder("reports")
        let process = folder.startAndStop(
            ["controleer", "--data", "data", "--afgekeurd", "lijsten/lijst.csv"], at: "lijsten/lijst.csv.tmsd-slot")
        #expect(folder.shell("mv lijsten weg && ln -s \(place) lijsten") == 0)
        process.send(SIGCONT)
        let run = folder.lastRun(status: process.wait())
        #expect(run.status == 73 || run.status == 64)
        #expect(!folder.exists("\(place)/lijst.csv"))
        #expect(run.files.isEmpty, "\(run.files)")
    }

    @Test("of which the lock has the name keeps its content", arguments: ["link", "hard", "leeg", "tekst", "map"])
    func slot(kind: String) {
        for slot in ["reports/.tmsd-slot", "lijst.csv.tmsd-slot"] {
            let folder = CaseFolder()
            folder.makeFolder("reports")
            // With a second name not even a text that could be the program's, or none at all, is its own.
            let mine = kind == "hard" ? "opdracht van mij\n" : kind == "leeg" ? "" : Self.mine
            folder.write(mine, at: "brief.txt")
            switch kind {
            case "link": folder.link(slot, to: slot.hasPrefix("reports") ? "../brief.txt" : "brief.txt")
            case "hard", "leeg": #expect(folder.shell("ln brief.txt \(slot)") == 0)
            case "tekst": folder.write(Self.mine, at: slot)
            default: folder.makeFolder(slot)
            }
            let run = folder.run(CaseFolder.rapport + ["--afgekeurd", "lijst.csv"])
            #expect(run.status == 73)
            #expect(run.err.contains(slot + ": fout: [UIT-00"), "\(run.err)")
            #expect(run.text("brief.txt") == mine)
            #expect(folder.exists(slot))
            if kind != "link" && kind != "map" { #expect(run.text(slot) == mine) }
        }
    }

    @Test("that takes the place of the lock stops the run, and stays")
    func lostSlot() {
        let folder = CaseFolder(CaseFolder.longDelivery(extra: 0))
        folder.makeFolder("reports")
        let process = folder.startAndStop(at: "reports/.tmsd-slot")
        folder.remove("reports/.tmsd-slot")
        folder.write(Self.mine, at: "reports/.tmsd-slot")
        process.send(SIGCONT)
        let run = folder.lastRun(status: process.wait())
        #expect(run.status == 73)
        #expect(run.err.contains("hier staat niet meer het slot van deze run"))
        #expect(run.files.paths == ["reports/.tmsd-slot"])
        #expect(run.text("reports/.tmsd-slot") == Self.mine)
    }
}
