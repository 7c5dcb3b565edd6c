import Testing

/// What a run that was killed between two steps left is put right by any next run in that place, before it looks at anything.
@Suite("A report that was put aside") struct HealingCases {
    /// A folder in which a run of 2020-Q2 was killed just after it had put the report aside that stood there.
    private static func killed() -> (folder: CaseFolder, report: FileSet) {
        let folder = CaseFolder()
        let report = folder.run().files.below("reports/2020-Q2")
        #expect(folder.shell("mv reports/2020-Q2 reports/.tmsd-oud-2020-Q2") == 0)
        folder.write("opdracht rapport\nproces 999999999\ncomputer elders\nsinds nu\n", at: "reports/.tmsd-slot")
        return (folder, report)
    }

    @Test("comes back in a run that ends with 65")
    func refused() {
        let (folder, report) = Self.killed()
        folder.change(["leveringen/almelo/declaraties.csv": SmallDelivery.declaratiesHeader])
        let run = folder.run()
        #expect(run.status == 65)
        #expect(run.files.below("reports/2020-Q2") == report)
        #expect(folder.unfinished.isEmpty)
    }

    @Test("comes back in a run that ends with 66 before it has read anything")
    func missing() {
        let (folder, report) = Self.killed()
        let run = folder.run(CaseFolder.rapport.map { $0 == "data" ? "nergens" : $0 })
        #expect(run.status == 66)
        #expect(run.files.below("reports/2020-Q2") == report)
    }

    @Test("comes back in a run of another quarter, which is explained against it")
    func otherQuarter() {
        let (folder, report) = Self.killed()
        let run = folder.run(CaseFolder.rapport.map { $0 == "2020-Q2" ? "2020-Q3" : $0 })
        #expect(run.status == 0)
        #expect(run.files.below("reports/2020-Q2") == report)
        #expect(run.files["reports/2020-Q3/bijstellingen.csv"] != nil)
    }

    @Test(
        "stays where it is when it is not surely a report: when a file was changed, is missing or was added",
        arguments: ["echo x >> cijfers.csv", "rm rapport.md", "echo x > brief.txt", "rm SHA256SUMS", "ln -s x y"])
    func notWhole(change: String) {
        let (folder, _) = Self.killed()
        #expect(folder.shell("cd reports/.tmsd-oud-2020-Q2 && \(change)") == 0)
        let before = folder.outputs.below("reports/.tmsd-oud-2020-Q2")
        let run = folder.run(CaseFolder.rapport.map { $0 == "data" ? "nergens" : $0 })
        #expect(run.status == 66)
        #expect(!folder.exists("reports/2020-Q2"))
        if change == "echo x > brief.txt" { #expect(run.files.below("reports/.tmsd-oud-2020-Q2") == before) }
    }

    @Test("does not take the place of a report that stands there")
    func already() {
        let folder = CaseFolder()
        _ = folder.run()
        #expect(folder.shell("cp -r reports/2020-Q2 reports/.tmsd-oud-2020-Q2") == 0)
        folder.change([
            SmallDelivery.declaratiesAlmelo: SmallDelivery.declaratiesHeader
                + "D9;erik;GM0141;RES;2020-03-01;2020-03-31;310,00;2020-10-31\n"
        ])
        let run = folder.run()
        #expect(run.status == 0)
        #expect(folder.unfinished.isEmpty)
        #expect(run.text("reports/2020-Q2/cijfers.csv").contains("7;residentieel;Twente;2020-tm-Q2;aantal;1;"))
    }

    @Test("comes back in feedback too, also when the delivery can't be read")
    func feedback() {
        let folder = CaseFolder()
        let command = ["controleer", "--data", "data", "--terugkoppeling", "terug"]
        let before = folder.run(command).files
        #expect(
            folder.shell("mv terug terug.tmsd-oud && mkdir terug.tmsd-nieuw && cp terug.tmsd-oud/T* terug.tmsd-nieuw")
                == 0)
        let run = folder.run(command.map { $0 == "data" ? "nergens" : $0 })
        #expect(run.status == 66)
        #expect(run.files == before)
    }
}
