import Glibc
import TestSupport
import Testing

/// Runs whose input can't be read, or does not stay what it is.
@Suite("Input that fails") struct InputCases {
    @Test(
        "ends the run with 66 when it may not be read or leads nowhere, and names it",
        arguments: [
            SmallDelivery.declaratiesAlmelo, "referentie/bevolking.csv", "instellingen.json", "leveringen/almelo",
            "leveringen", "referentie",
        ])
    func unreadable(path: String) {
        let folder = CaseFolder(["instellingen.json": "{}"])
        let before = folder.run().files
        let mode = folder.mode(of: "data/" + path)
        folder.setMode(0, of: "data/" + path)
        let status = OwnThread.withoutOverride { folder.start() }.wait()
        folder.setMode(mode, of: "data/" + path)
        let run = folder.lastRun(status: status)
        #expect(run.status == 66)
        let named = path == "referentie" ? "referentie/gemeenten.csv" : path
        #expect(run.err.hasPrefix(named + ": fout: [BST-001] niet te openen of te lezen (geen toegang)"), "\(run.err)")
        #expect(run.files == before)
    }

    @Test(
        "ends the run with 66 when it is a link to nothing, a pipe or a device",
        arguments: ["nergens", "pijp", "/dev/null"])
    func noFile(target: String) {
        let folder = CaseFolder([SmallDelivery.declaratiesAlmelo: nil])
        if target == "pijp" { #expect(folder.shell("mkfifo pijp") == 0) }
        folder.link("data/" + SmallDelivery.declaratiesAlmelo, to: target == "pijp" ? folder.path + "/pijp" : target)
        let status = folder.start().wait()
        if target == "pijp" { folder.remove("pijp") }
        let run = folder.lastRun(status: status)
        #expect(run.status == 66)
        #expect(run.err.hasPrefix(SmallDelivery.declaratiesAlmelo + ": fout: [BST-001] "))
        #expect(run.files.isEmpty)
    }

    @Test(
        "ends the run with 66 when the update before this one can't be looked at, which is not the same as that there is none",
        arguments: ["reports/2020-Q1", "reports/2020-Q1/invoer"])
    func unreadablePrevious(path: String) {
        let folder = CaseFolder()
        _ = folder.run(CaseFolder.rapport.map { $0 == "2020-Q2" ? "2020-Q1" : $0 })
        let before = folder.outputs
        folder.setMode(0, of: path)
        let status = OwnThread.withoutOverride { folder.start() }.wait()
        folder.setMode(0o755, of: path)
        let run = folder.lastRun(status: status)
        #expect(run.status == 66)
        #expect(run.err.contains(": fout: [BST-001] niet te openen of te lezen (geen toegang)"), "\(run.err)")
        #expect(run.files == before)
    }

    /// The whole file is what counts, or the rest of it, or the run is refused: never anything else.
    @Test("that is cut short at any moment gives the figures of one whole state of it, or 65", arguments: 0..<12)
    func cutShort(moment: Int) {
        let path = SmallDelivery.declaratiesAlmelo
        let delivery = CaseFolder.longDelivery(extra: 0)
        let folder = CaseFolder(delivery)
        let clock = ContinuousClock()
        let start = clock.now
        let whole = folder.run().files
        let duration = clock.now - start
        let text = (delivery[path] ?? nil) ?? ""
        let rest = String(text[..<(text.prefix(text.count / 2).lastIndex(of: "\n") ?? text.startIndex)]) + "\n"
        let cut = CaseFolder(delivery.merging([path: rest]) { $1 }).run().files
        #expect(cut != whole)
        let process = folder.start()
        let (seconds, attoseconds) = (duration * moment / 12).components
        _ = usleep(UInt32(seconds * 1_000_000 + attoseconds / 1_000_000_000_000))
        #expect(unsafe truncate(folder.path + "/data/" + path, rest.utf8.count) == 0)
        let run = folder.lastRun(status: process.wait())
        switch run.status {
        case 0: #expect(run.files == whole || run.files == cut)
        default:
            #expect(run.status == 65)
            #expect(
                run.err.hasPrefix(
                    path + ": fout: [BST-009] het bestand veranderde terwijl het werd gelezen; verwacht: "))
            #expect(run.files == whole)
        }
    }

    @Test(
        "that is dated before 1970 or in the future is read as any other", arguments: ["196001010000", "210001010000"])
    func otherTimes(time: String) {
        let folder = CaseFolder()
        #expect(folder.shell("find data -exec touch -t \(time) {} +") == 0)
        let run = folder.run()
        #expect(run.status == 0)
        #expect(run.files == CaseFolder().run().files)
    }
}
