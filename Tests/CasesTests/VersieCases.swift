import TestSupport
import Testing

@testable import Pipeline

/// `tmsd versie`, and the build ID from which it tells the commit.
@Suite("The version") struct VersieCases {
    @Test("is told with the commit and the build")
    func told() {
        let run = CaseFolder().run(["versie"])
        #expect(run.status == 0)
        #expect(run.err == "")
        let lines = run.out.split(separator: "\n")
        #expect(lines.first == "tmsd \(Version.current)")
        let names = lines.dropFirst().map { $0.prefix { $0 != " " } }
        #expect(names == ["commit", "compiler", "doel", "optimalisatie", "Swift"])
        #expect(run.files.isEmpty)
    }

    private static let commit = "00112233445566778899aabbccddeeff0f1e2d3c"
    private static let commitBytes: [UInt8] = [
        0x00, 0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88, 0x99, 0xAA, 0xBB, 0xCC, 0xDD, 0xEE, 0xFF, 0x0F, 0x1E,
        0x2D, 0x3C,
    ]

    /// A program of nothing but a header, one segment that is no note, and one of two notes; the second is the build ID.
    private static func program(id: [UInt8]) -> [UInt8] {
        func little(_ number: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(number >> (8 * $0) & 0xFF) } }
        func note(_ kind: Int, _ name: String, _ content: [UInt8]) -> [UInt8] {
            func filled(_ bytes: [UInt8]) -> [UInt8] { bytes + [UInt8](repeating: 0, count: (4 - bytes.count % 4) % 4) }
            let name = Array(name.utf8) + [0]
            return little(name.count, 4) + little(content.count, 4) + little(kind, 4) + filled(name) + filled(content)
        }
        func segment(_ kind: Int, at offset: Int, size: Int) -> [UInt8] {
            little(kind, 4) + little(4, 4) + little(offset, 8) + little(0, 16) + little(size, 8) + little(0, 16)
        }
        let notes = note(1, "Linux", [1, 2, 3, 4, 5]) + note(3, "GNU", id)
        let start = 64 + 2 * 56
        return [0x7F, 0x45, 0x4C, 0x46, 2, 1] + little(1, 26) + little(64, 8) + little(0, 14) + little(56, 2)
            + little(2, 2) + little(0, 6)
            + segment(1, at: 0, size: 64) + segment(4, at: start, size: notes.count) + notes
    }

    private static func told(_ bytes: [UInt8]) -> String {
        let folder = TemporaryFolder()
        folder.write(bytes, at: "tmsd")
        guard let found = BuildID.commit(ofProgramAt: folder.path + "/tmsd") else { return "nil" }
        return found.commit + (found.hasChanges ? "+" : "")
    }

    @Test("names the commit of a build ID that begins with tmsd, and of no other")
    func buildID() {
        let mark = Array("tmsd".utf8)
        #expect(Self.told(Self.program(id: mark + Self.commitBytes + [0])) == Self.commit)
        #expect(Self.told(Self.program(id: mark + Self.commitBytes + [1])) == Self.commit + "+")
        #expect(Self.told(Self.program(id: mark)) == "nil")
        #expect(Self.told(Self.program(id: Self.commitBytes)) == "nil")
        #expect(Self.told(Self.program(id: Array("tmsx".utf8) + Self.commitBytes + [0])) == "nil")
        #expect(Self.told(Array("#!/bin/sh\n".utf8)) == "nil")
        #expect(BuildID.commit(ofProgramAt: "/nergens") == nil)
    }

    @Test("is not told from a program that is cut short anywhere, or spoilt")
    func spoilt() {
        let whole = Self.program(id: Array("tmsd".utf8) + Self.commitBytes + [0])
        // The last three bytes only fill up.
        for count in 0..<(whole.count - 3) { #expect(Self.told(Array(whole.prefix(count))) == "nil", "\(count)") }
        for place in whole.indices {
            var other = whole
            other[place] = 0xFF
            _ = Self.told(other)
        }
    }
}
