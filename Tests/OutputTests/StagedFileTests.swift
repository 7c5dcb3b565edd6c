import TestSupport
import Testing

@testable import Output

/// Files that take their places together.
@Suite("Staged files") struct StagedFileTests {
    private let folder = TemporaryFolder()
    private let unfinished = UnfinishedOutput()

    private func staged(_ name: String) throws -> StagedFile {
        let file = try StagedFile(name + ".nieuw", in: try HeldFolder(folder.path), mode: 0o600, unfinished)
        try file.write(Array("nieuw \(name)".utf8))
        return file
    }

    private func placement(_ name: String, isForeign: Bool = false) throws -> StagedFile.Placement {
        StagedFile.Placement(try staged(name), as: name) { (name) throws(OutputFailure) in
            if isForeign { throw .inTheWay(path: name, what: "iets van een ander") }
        }
    }

    private var stands: [String: String] { folder.files().mapValues { String(decoding: $0, as: UTF8.self) } }

    @Test("stand all in their places afterwards, and nothing beside them", arguments: [true, false])
    func both(stood: Bool) throws {
        if stood { for name in ["a", "b"] { folder.write(Array("oud".utf8), at: name) } }
        #expect(try StagedFile.publish([try placement("a"), try placement("b")]) == [])
        #expect(stands == ["a": "nieuw a", "b": "nieuw b"])
        // None of them is cleared away any more.
        unfinished.breakOff(signal: 15) {}
        #expect(stands == ["a": "nieuw a", "b": "nieuw b"])
    }

    @Test("leave what stood there where one can't take its place, and are cleared away then", arguments: [true, false])
    func second(stood: Bool) throws {
        if stood { folder.write(Array("oud".utf8), at: "a") }
        folder.write(Array("van mij".utf8), at: "b")
        let placements = [try placement("a"), try placement("b", isForeign: true)]
        #expect(throws: OutputFailure.self) { try StagedFile.publish(placements) }
        let before = stood ? ["a": "oud", "b": "van mij"] : ["b": "van mij"]
        #expect(stands == before.merging(["a.nieuw": "nieuw a", "b.nieuw": "nieuw b"]) { $1 })
        unfinished.breakOff(signal: 15) {}
        #expect(stands == before)
    }
}
