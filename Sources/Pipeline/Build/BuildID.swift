import Tabular

/// The build ID of a program: the note that the linker put in its file. `.ci/build-id` says what stands in it.
enum BuildID {
    private static let mark = Array("tmsd".utf8)
    private static let noteSegment: UInt64 = 4
    private static let buildIDNote: UInt64 = 3
    private static let maximumNoteBytes = 1 << 16

    /// From which commit a program was built, and whether the tree had changes; `nil` when its file doesn't tell.
    static func commit(ofProgramAt path: String) -> (commit: String, hasChanges: Bool)? {
        guard let id = read(path), id.starts(with: mark) else { return nil }
        let rest = id.dropFirst(mark.count)
        guard let flag = rest.last, rest.count == 21 || rest.count == 33 else { return nil }
        let digits = rest.dropLast().map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        return (digits.joined(), flag != 0)
    }

    /// The bytes of the build ID in an ELF file of 64 bits, little end first (System V ABI); `nil` for any other file.
    private static func read(_ path: String) -> [UInt8]? {
        guard let file = try? InputFile(path: path), let header = bytes(of: file, at: 0, count: 64),
            header.starts(with: [0x7F, 0x45, 0x4C, 0x46, 2, 1])
        else { return nil }
        let table = number(header, at: 32, bytes: 8)
        let entrySize = number(header, at: 54, bytes: 2)
        for entry in 0..<number(header, at: 56, bytes: 2) {
            guard let segment = bytes(of: file, at: table &+ entry &* entrySize, count: 56) else { return nil }
            guard number(segment, at: 0, bytes: 4) == noteSegment else { continue }
            let size = min(number(segment, at: 32, bytes: 8), UInt64(maximumNoteBytes))
            if let notes = bytes(of: file, at: number(segment, at: 8, bytes: 8), count: Int(size)),
                let id = buildID(in: notes)
            {
                return id
            }
        }
        return nil
    }

    /// Notes stand behind each other: size of the name, size of the content, kind, name and content, the last two filled up to four.
    private static func buildID(in notes: [UInt8]) -> [UInt8]? {
        var place = 0
        while place + 12 <= notes.count {
            let nameSize = Int(number(notes, at: place, bytes: 4))
            let size = Int(number(notes, at: place + 4, bytes: 4))
            let name = place + 12
            let content = name + (nameSize + 3) / 4 * 4
            guard content + size <= notes.count else { return nil }
            if number(notes, at: place + 8, bytes: 4) == buildIDNote, notes[name..<content].elementsEqual("GNU\0".utf8)
            {
                return Array(notes[content..<content + size])
            }
            place = content + (size + 3) / 4 * 4
        }
        return nil
    }

    private static func bytes(of file: borrowing InputFile, at offset: UInt64, count: Int) -> [UInt8]? {
        guard offset < UInt64(file.byteCount), count <= file.byteCount - Int(offset) else { return nil }
        var bytes: [UInt8] = []
        do throws(FileReadError) {
            try file.read(at: Int(offset), count: count, into: &bytes)
        } catch {
            return nil
        }
        return bytes
    }

    private static func number(_ bytes: [UInt8], at place: Int, bytes count: Int) -> UInt64 {
        (0..<count).reversed().reduce(0) { $0 << 8 | UInt64(bytes[place + $1]) }
    }
}
