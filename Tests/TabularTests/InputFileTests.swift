import Glibc
import TestSupport
import Testing

@testable import Tabular

@Suite("InputFile")
struct InputFileTests {
    private let folder = TemporaryFolder()

    @Test("reads any part of a file, and the whole")
    func parts() throws {
        folder.write(Array("0123456789".utf8), at: "a.csv")
        let file = try InputFile(path: folder.path + "/a.csv")
        var buffer: [UInt8] = [1, 2, 3]
        for (offset, count) in [(0, 10), (0, 1), (9, 1), (3, 4), (10, 0), (0, 0)] {
            try file.read(at: offset, count: count, into: &buffer)
            #expect(buffer == Array(Array("0123456789".utf8)[offset..<offset + count]))
        }
        let (count, isUnchanged) = (file.byteCount, try file.isUnchanged())
        #expect(count == 10)
        #expect(isUnchanged)
        #expect(try InputFile.contents(of: folder.path + "/a.csv", limit: 10) == Array("0123456789".utf8))
    }

    @Test("reads an empty file")
    func empty() throws {
        folder.write([], at: "a.csv")
        #expect(try InputFile.contents(of: folder.path + "/a.csv", limit: 0).isEmpty)
    }

    @Test("refuses a file above the limit")
    func tooLarge() {
        let path = folder.path + "/a.csv"
        folder.write(Array("0123456789".utf8), at: "a.csv")
        #expect(throws: FileReadError.tooLarge(path: path, limit: 9)) { try InputFile.contents(of: path, limit: 9) }
    }

    @Test("tells that a file became shorter")
    func shrinking() throws {
        let path = folder.path + "/a.csv"
        folder.write(Array("0123456789".utf8), at: "a.csv")
        let file = try InputFile(path: path)
        #expect(unsafe truncate(path, 4) == 0)
        let isUnchanged = try file.isUnchanged()
        #expect(!isUnchanged)
        var buffer: [UInt8] = []
        try file.read(at: 0, count: 4, into: &buffer)
        #expect(buffer == Array("0123".utf8))
        var found: FileReadError?
        do throws(FileReadError) {
            try file.read(at: 2, count: 8, into: &buffer)
        } catch {
            found = error
        }
        #expect(found == FileReadError.changed(path: path))
    }

    @Test("tells that a file grew, but reads what was there")
    func growing() throws {
        folder.write(Array("0123".utf8), at: "a.csv")
        let file = try InputFile(path: folder.path + "/a.csv")
        folder.write(Array("0123456".utf8), at: "a.csv")
        let (count, isUnchanged) = (file.byteCount, try file.isUnchanged())
        #expect(!isUnchanged)
        #expect(count == 4)
    }

    @Test("has another identity for another file with the same bytes")
    func identity() throws {
        folder.write([1], at: "a")
        folder.write([1], at: "b")
        let identities = try ["/a", "/a", "/b"].map { try InputFile(path: folder.path + $0).identity }
        #expect(identities[0] == identities[1])
        #expect(identities[0] != identities[2])
    }

    @Test("refuses a folder, a named pipe and a device at once")
    func notRegular() {
        #expect(unsafe mkfifo(folder.path + "/pipe", 0o600) == 0)
        for path in [folder.path, folder.path + "/pipe", "/dev/null"] {
            #expect(throws: FileReadError.notARegularFile(path: path)) { try InputFile.contents(of: path, limit: 9) }
        }
    }

    @Test("says why a file can't be opened")
    func missing() {
        folder.write([], at: "a.csv")
        #expect(unsafe symlink("loop", folder.path + "/loop") == 0)
        for (name, code) in [("none", ENOENT), ("a.csv/b", ENOTDIR), ("loop", ELOOP)] {
            let path = folder.path + "/" + name
            #expect(throws: FileReadError.cannotOpen(path: path, errno: code)) {
                try InputFile.contents(of: path, limit: 9)
            }
        }
    }
}
