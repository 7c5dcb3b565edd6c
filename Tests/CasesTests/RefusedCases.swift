import Testing

/// Runs that end in 65, 66 or 78: whatever is wrong with the input, the report that stood there stands there still.
@Suite("A run on wrong input") struct RefusedCases {
    @Test("ends with its code, says where and what, and leaves the old report as it was", arguments: RefusedCase.all)
    func refused(_ refused: RefusedCase) {
        let folder = CaseFolder()
        let before = folder.run().files
        folder.change(refused.changes)
        for arguments in [CaseFolder.rapport, ["controleer", "--data", "data"]] {
            let run = folder.run(arguments)
            #expect(run.status == refused.status, "\(run.err)")
            #expect(run.out.isEmpty || arguments[0] == "controleer")
            #expect(!run.out.contains("fout: "))
            let line = run.lines.first { $0.hasPrefix(refused.place + ": fout: [") }
            #expect(line?.contains(refused.says) == true, "\(run.err)")
            #expect(line?.contains("; verwacht: ") == true, "\(run.err)")
            #expect(run.lines.last?.contains("Herstel wat hierboven staat") == true)
            #expect(run.files == before)
        }
    }

    @Test("publishes nothing at all where nothing was published before", arguments: RefusedCase.one)
    func nothingBefore(_ refused: RefusedCase) {
        let run = CaseFolder(refused.changes).run()
        #expect(run.status == refused.status)
        #expect(run.files.isEmpty)
    }

    @Test("names every file that is refused, not only the first")
    func everyFile() {
        let run = CaseFolder([
            SmallDelivery.declaratiesAlmelo: "", SmallDelivery.indicatiesAlmelo: "",
            SmallDelivery.declaratiesEnschede: SmallDelivery.declaratiesHeader + "\"",
        ]).run()
        #expect(run.status == 65)
        for path in [
            SmallDelivery.declaratiesAlmelo, SmallDelivery.indicatiesAlmelo, SmallDelivery.declaratiesEnschede,
        ] {
            #expect(run.lines.count { $0.hasPrefix(path) } == 1)
        }
    }

    @Test("lets a wrong setting go before missing input, and missing input before wrong data")
    func order() {
        let folder = CaseFolder([SmallDelivery.declaratiesAlmelo: ""])
        #expect(folder.run().status == 65)
        folder.remove("data/" + SmallDelivery.indicatiesAlmelo)
        folder.link("data/" + SmallDelivery.indicatiesAlmelo, to: "nergens")
        #expect(folder.run().status == 66)
        folder.change(["instellingen.json": "{"])
        #expect(folder.run().status == 78)
    }

    @Test("says of a folder with the name of a file that it can't be read")
    func folderAsFile() {
        let folder = CaseFolder(["referentie/gemeenten.csv": nil])
        folder.makeFolder("data/referentie/gemeenten.csv")
        let run = folder.run()
        #expect(run.status == 66)
        #expect(run.err.hasPrefix("referentie/gemeenten.csv: fout: ["))
    }

    @Test(
        "says of a file that may not be read which file that is",
        arguments: [
            SmallDelivery.declaratiesAlmelo, "referentie/bevolking.csv", "instellingen.json",
        ])
    func forbidden(path: String) {
        let folder = CaseFolder(["instellingen.json": "{}"])
        folder.setMode(0, of: "data/" + path)
        let process = OwnThread.withoutOverride { folder.start() }
        #expect(process.wait() == 66)
        folder.setMode(0o644, of: "data/" + path)
        let run = folder.lastRun(status: 66)
        #expect(run.err.hasPrefix("\(path): fout: ["))
        #expect(run.err.contains("geen toegang"))
        #expect(run.files.isEmpty)
    }

    @Test("says that a folder with deliveries is not there")
    func noFolder() {
        let folder = CaseFolder()
        for command in [CaseFolder.rapport, ["controleer", "--data", "data"]] {
            let run = folder.run(command.map { $0 == "data" ? "elders" : $0 })
            #expect(run.status == 66)
            #expect(run.err.hasPrefix("elders: fout: [LEV-001] deze map is er niet; verwacht: "))
            #expect(run.out == "")
        }
        for (path, _) in SmallDelivery.files where path.hasPrefix("leveringen/") { folder.remove("data/" + path) }
        for name in ["/enschede", "/almelo", ""] { folder.removeFolder("data/leveringen" + name) }
        let run = folder.run()
        #expect(run.status == 66)
        #expect(run.err.hasPrefix("leveringen: fout: ["))
    }

    @Test("names the line of the first byte that makes a file a mixture of encodings, and refuses UTF-16")
    func encodings() {
        let folder = CaseFolder()
        let path = "data/" + SmallDelivery.declaratiesAlmelo
        let start = Array((SmallDelivery.declaratiesHeader + "D1;René\n").utf8)
        folder.write(start + [0xE9, 0x0A], at: path)
        let mixture = folder.run()
        #expect(mixture.status == 65)
        #expect(mixture.err.hasPrefix("leveringen/almelo/declaraties.csv:3: fout: [BST-005] een mengsel van UTF-8"))
        folder.write([0xFF, 0xFE] + SmallDelivery.declaratiesHeader.utf8.flatMap { [$0, 0] }, at: path)
        let wide = folder.run()
        #expect(wide.status == 65)
        #expect(wide.err.hasPrefix("leveringen/almelo/declaraties.csv: fout: [BST-008] UTF-16; verwacht: UTF-8"))
    }
}
