import Glibc
import TestSupport
import Testing

@testable import Tabular

@Suite("FileStatus")
struct FileStatusTests {
    private let folder = TemporaryFolder()

    @Test(
        "says that nothing stands there only when the system says so", arguments: ["nergens", "nergens/x", "a.csv/x"])
    func absent(path: String) throws {
        folder.write([], at: "a.csv")
        #expect(try FileStatus.of(folder.path + "/" + path) == nil)
        #expect(try FileStatus.of(folder.path + "/" + path, followingLinks: true) == nil)
    }

    @Test("throws when it is not known what stands there")
    func unknown() {
        let path = folder.path + "/" + String(repeating: "x", count: 300)
        #expect(throws: FileReadError.cannotOpen(path: path, errno: ENAMETOOLONG)) { try FileStatus.of(path) }
        #expect(unsafe symlink("kring", folder.path + "/kring") == 0)
        let circle = folder.path + "/kring"
        #expect(throws: FileReadError.cannotOpen(path: circle, errno: ELOOP)) {
            try FileStatus.of(circle, followingLinks: true)
        }
        #expect(throws: FileReadError.cannotOpen(path: circle + "/x", errno: ELOOP)) {
            try FileStatus.of(circle + "/x")
        }
    }

    @Test("takes no other error for that", arguments: [EACCES, EIO, ENOMEM, ESTALE, ELOOP, ENAMETOOLONG, EPERM, 0])
    func onlyTwo(code: Int32) {
        #expect(!FileStatus.saysAbsent(code))
        #expect(FileStatus.saysAbsent(ENOENT) && FileStatus.saysAbsent(ENOTDIR))
    }

    @Test("tells folders, files, links and pipes apart, and knows each again")
    func kinds() throws {
        folder.write([1, 2, 3], at: "map/a.csv")
        #expect(unsafe mkfifo(folder.path + "/pijp", 0o600) == 0)
        #expect(unsafe symlink("map", folder.path + "/naar-map") == 0)
        #expect(unsafe symlink("nergens", folder.path + "/naar-niets") == 0)
        #expect(unsafe symlink("kring", folder.path + "/kring") == 0)
        #expect(unsafe link(folder.path + "/map/a.csv", folder.path + "/b.csv") == 0)
        let file = try #require(try FileStatus.of(folder.path + "/map/a.csv"))
        #expect(file.kind == .file && file.byteCount == 3 && file.linkCount == 2)
        #expect(try FileStatus.of(folder.path + "/b.csv")?.identity == file.identity)
        let map = try #require(try FileStatus.of(folder.path + "/map"))
        #expect(map.kind == .folder && map.identity != file.identity)
        #expect(try FileStatus.of(folder.path + "/pijp")?.kind == .other)
        #expect(try FileStatus.of(folder.path + "/naar-map")?.kind == .link)
        #expect(try FileStatus.of(folder.path + "/naar-map", followingLinks: true)?.identity == map.identity)
        #expect(try FileStatus.leadsToFolder(folder.path + "/naar-map"))
        for name in ["naar-niets", "kring", "b.csv"] {
            #expect(try !FileStatus.leadsToFolder(folder.path + "/" + name), "\(name)")
        }
    }
}
