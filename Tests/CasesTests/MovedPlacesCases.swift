import Glibc
import TestSupport
import Testing

/// Places that become others while a run is on its way: looked at again just before anything is put there.
@Suite("A place that moves during a run") struct MovedPlacesCases {
    private static let both = DossierCases.command + ["--records", "records.csv"]

    /// A run that was stopped as soon as `hasBegun`; `nil` when it was always quicker.
    private func stopped(_ folder: CaseFolder, _ command: [String], _ hasBegun: () -> Bool) -> ChildProcess? {
        for _ in 0..<200 {
            let process = folder.start(command)
            while !hasBegun(), !process.hasEnded {}
            process.send(SIGSTOP)
            if process.isStopped, hasBegun() { return process }
            process.send(SIGCONT)
            _ = process.wait()
            #expect(folder.shell("rm -rf reports/* dossier/* records.csv*") == 0)
        }
        return nil
    }

    /// Whether a dossier is being made, and not yet whole.
    private func isStagingDossier(_ folder: CaseFolder) -> Bool {
        let root = folder.path + "/dossier/"
        let stage = TemporaryFolder.names(in: root).first { $0.hasPrefix(".tmsd-nieuw") }
        return stage.map { TemporaryFolder.names(in: root + $0).count < 6 } ?? false
    }

    @Test(
        "ends the run when it is the dossier's, with nothing published, and no list or part of one left",
        arguments: [false, true])
    func dossier(withList: Bool) throws {
        let folder = CaseFolder(CaseFolder.longDelivery(extra: 0))
        folder.makeFolder("reports")
        folder.makeFolder("dossier")
        let process = try #require(
            withList
                ? stopped(folder, Self.both) { folder.exists("records.csv.tmsd-nieuw") }
                : stopped(folder, DossierCases.command) { isStagingDossier(folder) })
        #expect(folder.shell("mv dossier weg && ln -s reports dossier") == 0)
        process.send(SIGCONT)
        let ended = folder.lastRun(status: process.wait())
        #expect(ended.status == 64 || ended.status == 73, "\(ended.err)")
        #expect(!folder.exists("reports/2020-Q2"))
        #expect(!folder.exists("records.csv") && !folder.exists("records.csv.datapackage.json"))
        #expect(folder.unfinished.filter { !$0.hasPrefix("weg/") } == [])
    }

    @Test(
        "is refused where other reports stand, whichever file about persons or rows it is for",
        arguments: [
            CaseFolder.rapport + ["--afgekeurd", "elders/l.csv"], CaseFolder.rapport + ["--records", "elders/l.csv"],
            ["controleer", "--data", "data", "--afgekeurd", "elders/2019-Q4/l.csv"],
            WaaromDelivery.figure("thuis", "--jeugdigen", "elders/l.csv"),
        ])
    func otherReports(command: [String]) {
        let folder = CaseFolder()
        folder.write("{}", at: "elders/2019-Q4/verantwoording.json")
        let before = folder.outputs
        let run = folder.run(command)
        #expect(run.status == 64, "\(run.err)")
        #expect(run.err.contains("mag niet bij rapporten staan"), "\(run.err)")
        #expect(run.files == before)
        // Beside a folder that only has such a name it may stand.
        folder.remove("elders/2019-Q4/verantwoording.json")
        #expect(folder.run(command).status == 0)
    }
}
