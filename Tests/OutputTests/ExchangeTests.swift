import Glibc
import Tabular
import TestSupport
import Testing

@testable import Output

/// What happens to what somebody puts there at the worst moment.
@Suite("Exchange")
struct ExchangeTests {
    private static let own = OwnContent(["rapport.md", "tabellen/a.csv"])
    private let folder = TemporaryFolder()

    init() {
        folder.write(Array("nieuw".utf8), at: "stage/rapport.md")
        folder.write(Array("oud".utf8), at: "2020-Q2/rapport.md")
    }

    private func text(_ path: String) -> String { String(decoding: folder.read(path) ?? [], as: UTF8.self) }

    /// Exchanges, and calls `moment` each time just after what has a name was found to be the program's own.
    private func exchange(
        aside: String? = "aside", _ moment: @escaping (String) -> Void = { _ in }
    ) throws(OutputFailure) -> String? {
        let held = try HeldFolder(folder.path)
        return try Exchange(folder: held, stage: "stage", target: "2020-Q2", aside: aside).perform {
            (name) throws(OutputFailure) in
            try Self.own.refuseForeign(name, in: held)
            moment(name)
        }
    }

    @Test("puts the new in the place of the old, and says where the old is")
    func usual() throws {
        let old = try exchange()
        #expect(text("2020-Q2/rapport.md") == "nieuw")
        #expect(text("\(old ?? "nergens")/rapport.md") == "oud")
    }

    @Test("puts the new where nothing stood")
    func free() throws {
        folder.removeFile("2020-Q2/rapport.md")
        #expect(unsafe rmdir(folder.path + "/2020-Q2") == 0)
        #expect(try exchange() == nil)
        #expect(folder.files().keys.sorted() == ["2020-Q2/rapport.md"])
    }

    @Test("finds what is put in the old folder between the look and the exchange, and puts the old folder back")
    func race() {
        var looks = 0
        #expect(throws: OutputFailure.self) {
            try exchange { _ in
                looks += 1
                if looks == 1 { folder.write(Array("van mij".utf8), at: "2020-Q2/brief.txt") }
            }
        }
        #expect(text("2020-Q2/brief.txt") == "van mij")
        #expect(text("2020-Q2/rapport.md") == "oud")
        #expect(text("stage/rapport.md") == "nieuw")
    }

    @Test("finds what is put in the place of the old folder between the look and the exchange")
    func replaced() {
        var looks = 0
        #expect(throws: OutputFailure.self) {
            try exchange { _ in
                looks += 1
                guard looks == 1 else { return }
                _ = unsafe rename(folder.path + "/2020-Q2", folder.path + "/elders")
                folder.write(Array("van mij".utf8), at: "2020-Q2")
            }
        }
        #expect(text("2020-Q2") == "van mij")
        #expect(text("elders/rapport.md") == "oud")
    }

    @Test("refuses a link or a pipe, whatever its name", arguments: ["link", "pipe"])
    func oddities(kind: String) {
        folder.removeFile("2020-Q2/rapport.md")
        let path = folder.path + "/2020-Q2/rapport.md"
        #expect(unsafe kind == "link" ? symlink("/etc/passwd", path) == 0 : mkfifo(path, 0o600) == 0)
        #expect(throws: OutputFailure.self) { try exchange() }
        #expect((try? FileStatus.of(path))?.kind == (kind == "link" ? .link : .other))
        #expect(text("stage/rapport.md") == "nieuw")
    }

    @Test("clears away what is the program's and leaves the rest, and the folder it is in")
    func clearing() throws {
        folder.write([], at: "2020-Q2/tabellen/a.csv")
        let held = try HeldFolder(folder.path)
        folder.write([], at: "2020-Q2/tabellen/b.csv")
        #expect(throws: OutputFailure.self) { try Self.own.clear("2020-Q2", in: held) }
        #expect(folder.read("2020-Q2/tabellen/b.csv") != nil)
        folder.removeFile("2020-Q2/tabellen/b.csv")
        try Self.own.clear("2020-Q2", in: held)
        #expect(folder.files().keys.sorted() == ["stage/rapport.md"])
    }
}
