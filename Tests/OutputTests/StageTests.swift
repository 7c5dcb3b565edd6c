import Glibc
import Tabular
import TestSupport
import Testing

@testable import Output

/// A stage that somebody meddles with.
@Suite("Stage")
struct StageTests {
    private let folder = TemporaryFolder()

    private func stage() throws(OutputFailure) -> Stage {
        let stage = try Stage("stage", in: try HeldFolder(folder.path), UnfinishedOutput())
        try stage.create("rapport.md", bytes: Array("nieuw".utf8), mode: 0o644)
        try stage.create("tabellen/a.csv", bytes: [1], mode: 0o644)
        return stage
    }

    private func publish(_ stage: Stage) throws(OutputFailure) -> Leftover? {
        try stage.publish(
            as: "2020-Q2", aside: "aside", mode: 0o755, replacing: OwnContent(["rapport.md", "tabellen/a.csv"]))
    }

    @Test("is published with what was written in it, and leaves nothing else")
    func usual() throws {
        folder.write([], at: "2020-Q2/rapport.md")
        #expect(try publish(try stage()) == nil)
        #expect(folder.files().keys.sorted() == ["2020-Q2/rapport.md", "2020-Q2/tabellen/a.csv"])
    }

    @Test("that was swapped for a link is not published, and what it leads to is left alone")
    func swapped() throws {
        folder.write(Array("van mij".utf8), at: "elders/rapport.md")
        let stage = try stage()
        #expect(unsafe rename(folder.path + "/stage", folder.path + "/weg") == 0)
        #expect(unsafe symlink("elders", folder.path + "/stage") == 0)
        #expect(throws: OutputFailure.self) { try publish(stage) }
        stage.discard()
        #expect(folder.read("elders/rapport.md") == Array("van mij".utf8))
        #expect(try HeldFolder(folder.path).status(of: "stage")?.kind == .link)
        #expect(try HeldFolder(folder.path).status(of: "2020-Q2") == nil)
    }

    @Test("with somebody's file in it is not published, and that file is not cleared away")
    func foreign() throws {
        let stage = try stage()
        folder.write(Array("van mij".utf8), at: "stage/brief.txt")
        #expect(throws: OutputFailure.self) { try publish(stage) }
        stage.discard()
        #expect(folder.read("stage/brief.txt") == Array("van mij".utf8))
    }

    @Test("does not take a name that something has")
    func taken() {
        folder.write(Array("van mij".utf8), at: "stage/brief.txt")
        #expect(throws: OutputFailure.self) { try stage() }
        #expect(folder.files().keys.sorted() == ["stage/brief.txt"])
    }

    @Test("is cleared away when the run is broken off, and not published any more")
    func brokenOff() throws {
        let unfinished = UnfinishedOutput()
        let stage = try Stage("stage", in: try HeldFolder(folder.path), unfinished)
        try stage.create("rapport.md", bytes: [1], mode: 0o644)
        unfinished.breakOff(signal: 15) {}
        #expect(folder.files().isEmpty)
        #expect(throws: OutputFailure.self) { try publish(stage) }
        #expect(folder.files().isEmpty)
    }
}
