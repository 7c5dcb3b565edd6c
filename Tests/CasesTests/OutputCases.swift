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
        let run = folder.run(shell: "trap '' XFSZ; ulimit -f \(blocks)")
        // A limit of no bytes keeps the message from its file too.
        #expect(run.status == 73)
        if blocks > 0 { #expect(run.err.hasPrefix("reports/.tmsd-nieuw-")) }
        #expect(run.files == before)
    }

    @Test("leaves the old report whole when a signal ends it while writing, and clears up in the next run")
    func endedWhileWriting() {
        let folder = CaseFolder()
        let before = folder.run().files
        folder.change(Self.otherDelivery)
        let ended = folder.run(shell: "ulimit -c 0; ulimit -f 2")
        #expect(ended.status == 128 + 25)
        #expect(ended.files.below("reports/2020-Q2") == before.below("reports/2020-Q2"))
        #expect(ended.files.count > before.count)
        let next = folder.run()
        #expect(next.status == 0)
        #expect(next.files.paths.sorted() == before.paths.sorted())
        #expect(next.files != before)
    }

    @Test("puts a report back that an earlier run had put aside, and clears away what it had begun")
    func leftovers() {
        let folder = CaseFolder()
        let report = folder.run(CaseFolder.rapport.map { $0 == "2020-Q2" ? "2020-Q1" : $0 }).files
        for (path, bytes) in report.pairs {
            folder.write(bytes, at: path.replacing("2020-Q1", with: ".tmsd-oud-2019-Q4"))
            folder.write("half", at: path.replacing("2020-Q1", with: ".tmsd-nieuw-2020-Q2"))
            folder.write("oud", at: path.replacing("2020-Q1", with: ".tmsd-oud-2020-Q1"))
        }
        let run = folder.run()
        #expect(run.status == 0)
        for (path, bytes) in report.pairs {
            #expect(run.files[path] == bytes)
            #expect(run.files[path.replacing("2020-Q1", with: "2019-Q4")] == bytes)
        }
        #expect(run.files.count == 3 * report.count)
    }
}
