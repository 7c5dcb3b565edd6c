import Glibc
import TestSupport
import Testing

@testable import Tabular

@Suite("FolderListing")
struct FolderListingTests {
    private let folder = TemporaryFolder()

    @Test("lists every file below a folder in byte order of its path")
    func order() throws {
        for path in [
            "b.csv", "a/z.csv", "a.csv", "f.csv", "e\u{301}.csv", "a/B.csv", "a/a.csv", "a-b/c.csv", "é.csv", "Z.csv",
            "a/b/c/d.csv",
        ] {
            folder.write([], at: path)
        }
        let listed = try FolderListing.files(below: folder.path)
        #expect(
            listed == [
                "Z.csv", "a-b/c.csv", "a.csv", "a/B.csv", "a/a.csv", "a/b/c/d.csv", "a/z.csv", "b.csv", "e\u{301}.csv",
                "f.csv", "é.csv",
            ])
    }

    @Test("lists nothing in a folder of empty folders")
    func empty() throws {
        #expect(try FolderListing.files(below: folder.path).isEmpty)
        #expect(unsafe mkdir(folder.path + "/a", 0o755) == 0)
        #expect(try FolderListing.files(below: folder.path).isEmpty)
    }

    @Test("lists pipes and links too, and ends where a link leads back")
    func oddities() throws {
        folder.write([], at: "a/b.csv")
        #expect(unsafe mkfifo(folder.path + "/pipe.csv", 0o600) == 0)
        #expect(unsafe symlink(folder.path, folder.path + "/a/back") == 0)
        #expect(try FolderListing.files(below: folder.path) == ["a/b.csv", "a/back", "pipe.csv"])
    }

    @Test("refuses a folder that is not there or is none")
    func missing() {
        folder.write([], at: "a")
        for (name, code) in [("none", ENOENT), ("a", ENOTDIR)] {
            let path = folder.path + "/" + name
            #expect(throws: FileReadError.cannotOpen(path: path, errno: code)) {
                try FolderListing.files(below: path)
            }
        }
    }

    @Test("refuses a name that is not UTF-8")
    func nameIsNotUTF8() {
        let name: [CChar] = Array((folder.path + "/a").utf8CString.dropLast()) + [CChar(bitPattern: 0xE9), 0]
        let descriptor = unsafe name.withUnsafeBufferPointer { unsafe creat($0.baseAddress!, 0o644) }
        #expect(descriptor >= 0)
        close(descriptor)
        #expect(throws: FileReadError.nameIsNotUTF8(parent: folder.path)) {
            try FolderListing.files(below: folder.path)
        }
        _ = unsafe name.withUnsafeBufferPointer { unsafe unlink($0.baseAddress!) }
    }

    @Test("lists 32 folders deep and refuses one more")
    func depth() throws {
        let deep = Array(repeating: "a", count: FolderListing.maximumDepth - 1).joined(separator: "/")
        folder.write([], at: deep + "/b.csv")
        #expect(try FolderListing.files(below: folder.path) == [deep + "/b.csv"])
        folder.write([], at: deep + "/a/b.csv")
        #expect(throws: FileReadError.tooDeep(path: folder.path + "/" + deep + "/a", limit: 32)) {
            try FolderListing.files(below: folder.path)
        }
    }
}
