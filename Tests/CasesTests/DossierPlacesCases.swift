import Glibc
import TestSupport
import Testing

/// Where a dossier may stand, and what becomes of a run when it can't be written.
@Suite("The place of a dossier") struct DossierPlacesCases {
    private static let command = DossierCases.command

    private static func with(_ dossier: String) -> [String] { CaseFolder.rapport + ["--dossier", dossier] }

    @Test(
        "is not under DATA or REPORTS, nor are these under it, however links lead there",
        arguments: [
            "data", "data/x", "data/leveringen/x", "reports", "reports/x", "reports/2020-Q2", ".",
            "./reports/../reports/y",
            "naar-data/x", "naar-reports", "naar-alles", "oud/x", "oud/2019-Q4",
        ])
    func refused(place: String) {
        let folder = CaseFolder()
        folder.makeFolder("reports")
        folder.write("{}", at: "oud/2019-Q4/verantwoording.json")
        folder.link("naar-data", to: "data")
        folder.link("naar-reports", to: "reports")
        folder.link("naar-alles", to: ".")
        let before = folder.outputs
        let run = folder.run(Self.with(place))
        #expect(run.status == 64, "\(run.err)")
        #expect(run.lines.count == 1 && run.err.contains("--dossier"), "\(run.err)")
        #expect(run.files == before)
        if !place.contains("reports"), !place.hasPrefix("oud") {
            let check = folder.run(["controleer", "--data", "data", "--dossier", place])
            #expect(check.status == 64, "\(check.err)")
            #expect(check.files == before)
        }
    }

    @Test(
        "is not that of another output of the run",
        arguments: [
            ("dossier/2020-Q2/lijst.csv", "afgekeurd"), ("dossier/.tmsd-slot", "log"), ("dossier", "log"),
            ("dossier/2019-Q1/log", "log"), ("dossier/controle/l", "afgekeurd"), ("dossier/watals/l", "afgekeurd"),
        ])
    func shared(place: String, option: String) {
        let run = CaseFolder().run(Self.command + ["--\(option)", place])
        #expect(run.status == 64, "\(run.err)")
        #expect(run.err.contains("--dossier en --\(option)"), "\(run.err)")
    }

    @Test("may hold a list of rejected rows and a log beside the dossiers")
    func beside() {
        let folder = CaseFolder()
        folder.makeFolder("dossier")
        let more = ["--afgekeurd", "dossier/afgekeurd.csv", "--log", "dossier/log"]
        #expect(folder.run(Self.command + more).status == 0)
        #expect(folder.run(Self.command + more).status == 0)
        #expect(folder.exists("dossier/afgekeurd.csv") && folder.exists("dossier/2020-Q2"))
    }

    @Test("is not where reports go afterwards", arguments: ["dossier", "dossier/x", "dossier/2020-Q2"])
    func reportsAmongDossiers(place: String) {
        let folder = CaseFolder()
        let before = folder.run(Self.command).files
        let run = folder.run(CaseFolder.rapport.map { $0 == "reports" ? place : $0 })
        #expect(run.status == 64, "\(run.err)")
        #expect(run.files == before)
    }

    /// What makes a dossier fail, and how the run ends.
    private static let failures: [(script: String, status: Int32)] = [
        ("mkdir -p dossier/2020-Q2; echo brief > dossier/2020-Q2/brief.txt", 73),
        ("mkdir dossier; echo x > dossier/2020-Q2", 73),
        ("echo x > dossier", 73), ("mkdir -p dossier/2020-Q2; ln -s x dossier/2020-Q2/bestanden.csv", 73),
        ("mkdir -p dossier/2020-Q2/SHA256SUMS/x", 73), ("mkdir -p dossier/.tmsd-slot", 73),
    ]

    @Test("in which something else stands fails the run before anything is published", arguments: failures.indices)
    func fails(index: Int) {
        let folder = CaseFolder()
        let before = folder.run().files.below("reports")
        #expect(folder.shell(Self.failures[index].script) == 0)
        let standing = folder.outputs.below("dossier")
        folder.change(CaseFolder.longDelivery(extra: 0))
        let run = folder.run(Self.command)
        #expect(run.status == Self.failures[index].status, "\(run.err)")
        #expect(run.files.below("reports") == before)
        #expect(folder.outputs.below("dossier").differences(from: standing) == [])
        #expect(folder.unfinished.filter { !$0.hasSuffix(".tmsd-slot") } == [])
    }

    @Test("that another run is busy with ends the run with 75, and nothing is published")
    func busy() {
        let folder = CaseFolder(CaseFolder.longDelivery(extra: 0))
        folder.makeFolder("dossier")
        let other = folder.startAndStop(Self.command.map { $0 == "reports" ? "elders" : $0 }, at: "dossier/.tmsd-slot")
        let run = folder.run(Self.command)
        #expect(run.status == 75, "\(run.err)")
        #expect(run.err.hasPrefix("dossier: fout: [UIT-003]"))
        #expect(run.files.below("reports").isEmpty)
        other.send(SIGCONT)
        #expect(other.wait() == 0)
        #expect(folder.run(Self.command).status == 0)
    }

    @Test("that was put aside comes back in any next run there, and one that is half made goes away")
    func healed() {
        let folder = CaseFolder()
        let whole = folder.run(Self.command).files.below("dossier/2020-Q2")
        #expect(
            folder.shell(
                "mv dossier/2020-Q2 dossier/.tmsd-oud-2020-Q2; mkdir dossier/.tmsd-nieuw-1-2020-Q3; "
                    + "cp dossier/.tmsd-oud-2020-Q2/SHA256SUMS dossier/.tmsd-nieuw-1-2020-Q3") == 0)
        let run = folder.run(Self.command.map { $0 == "data" ? "nergens" : $0 })
        #expect(run.status == 66)
        #expect(run.files.below("dossier/2020-Q2") == whole)
        #expect(folder.unfinished.isEmpty)
    }

    @Test(
        "and its report are each whole after a kill at any moment, and no report is newer than its dossier",
        arguments: 0..<4)
    func killed(part: Int) {
        let folder = CaseFolder()
        let states = (0..<2).map { extra in
            folder.change(CaseFolder.longDelivery(extra: extra))
            let files = folder.run(Self.command).files
            return (report: files.below("reports/2020-Q2"), dossier: files.below("dossier/2020-Q2"))
        }
        var newest = 1
        for moment in 0..<8 {
            folder.change(CaseFolder.longDelivery(extra: 1 - newest))
            let (inode, reportInode) = (folder.inode("dossier/2020-Q2"), folder.inode("reports/2020-Q2"))
            let process = folder.start(Self.command)
            switch part {
            case 0: while folder.unfinished.count < 3 + moment * 4, !process.hasEnded { _ = usleep(20) }
            case 1: while folder.inode("dossier/2020-Q2") == inode, !process.hasEnded { _ = usleep(10) }
            case 2:
                // The first instant in which the new report stands: its dossier must be there already.
                while folder.inode("reports/2020-Q2") == reportInode, !process.hasEnded {}
            default:
                while folder.inode("dossier/2020-Q2") == inode, !process.hasEnded { _ = usleep(10) }
                _ = usleep(UInt32(moment) * 100)
            }
            process.send(SIGKILL)
            _ = process.wait()
            let report = states.firstIndex { $0.report == folder.outputs.below("reports/2020-Q2") }
            let dossier = states.firstIndex { $0.dossier == folder.outputs.below("dossier/2020-Q2") }
            #expect(report != nil && dossier != nil)
            if report == 1 - newest { #expect(dossier == 1 - newest) }
            #expect(folder.run(Self.command).status == 0)
            #expect(folder.outputs.below("dossier/2020-Q2") == states[1 - newest].dossier)
            #expect(folder.unfinished.isEmpty)
            newest = 1 - newest
        }
    }
}

extension CaseFolder {
    /// By which it is seen that another folder took a name.
    fileprivate func inode(_ relative: String) -> UInt64 {
        var status = stat()
        return unsafe lstat(path + "/" + relative, &status) == 0 ? UInt64(status.st_ino) : 0
    }
}
