import Glibc
import Tabular
import TestSupport
import Testing

@testable import Output

/// Two folders that take their places together.
@Suite("Placing") struct PlacingTests {
    private let folder = TemporaryFolder()
    private let unfinished = UnfinishedOutput()

    private func placing(_ name: String, in parent: String) throws -> Placing {
        folder.write([], at: parent + "/x")
        folder.removeFile(parent + "/x")
        let stage = try Stage("stage", in: try HeldFolder(folder.path + "/" + parent), innerMode: 0o700, unfinished)
        try stage.create("a.csv", bytes: Array("nieuw".utf8), mode: 0o600)
        try stage.create("invoer/b.csv", bytes: [1], mode: 0o600)
        return Placing(stage, as: name, aside: "aside", mode: 0o700, replacing: OwnContent(["a.csv", "invoer/b.csv"]))
    }

    private func stands(_ path: String) -> String { String(decoding: folder.read(path) ?? [], as: UTF8.self) }

    @Test("puts both in their places, with the rights of the folders in them too")
    func both() throws {
        folder.write(Array("oud".utf8), at: "een/q/a.csv")
        let placings = [try placing("q", in: "een"), try placing("q", in: "twee")]
        #expect(try Placing.publish(placings) == [])
        #expect(
            folder.files().keys.sorted() == [
                "een/q/a.csv", "een/q/invoer/b.csv", "twee/q/a.csv", "twee/q/invoer/b.csv",
            ])
        var status = stat()
        #expect(unsafe stat(folder.path + "/een/q/invoer", &status) == 0 && status.st_mode & 0o777 == 0o700)
        // It has been done: no signal makes it undone.
        unfinished.breakOff(signal: 15) { Issue.record("broken off") }
    }

    @Test(
        "leaves both where the second can't take its place: what stood in the first place, or nothing",
        arguments: [true, false])
    func second(stood: Bool) throws {
        if stood { folder.write(Array("oud".utf8), at: "een/q/a.csv") }
        folder.write(Array("van mij".utf8), at: "twee/q/brief.txt")
        let placings = [try placing("q", in: "een"), try placing("q", in: "twee")]
        #expect(throws: OutputFailure.self) { try Placing.publish(placings) }
        #expect(stands("een/q/a.csv") == (stood ? "oud" : ""))
        #expect(stands("twee/q/brief.txt") == "van mij")
        #expect(stands("een/stage/a.csv") == "nieuw" && stands("twee/stage/a.csv") == "nieuw")
        // Nothing was published, so the run can still be broken off, and clears both away.
        unfinished.breakOff(signal: 15) {}
        #expect(folder.files().keys.sorted() == (stood ? ["een/q/a.csv"] : []) + ["twee/q/brief.txt"])
    }

    @Test("begins with the first: where that fails, the second was not touched")
    func first() throws {
        folder.write(Array("van mij".utf8), at: "een/q/brief.txt")
        folder.write(Array("oud".utf8), at: "twee/q/a.csv")
        let placings = [try placing("q", in: "een"), try placing("q", in: "twee")]
        #expect(throws: OutputFailure.self) { try Placing.publish(placings) }
        #expect(stands("twee/q/a.csv") == "oud")
    }
}
