import Glibc

/// Who writes an output, as it stands in the file of an ``OutputLock``: for people only, for what counts is the lock on that file.
package struct LockHolder: Equatable, Sendable {
    /// Longer texts were not written by this program.
    static let maximumBytes = 512
    /// How every such text begins.
    static let beginning = Array("opdracht ".utf8)

    /// As in `rapport`.
    package let opdracht: String
    /// The number of the process.
    package let proces: Int32
    /// The name of the computer it runs on.
    package let computer: String
    /// In UTC, as in `2020-11-01T05:30:00.000Z`.
    package let sinds: String

    /// This process, from now on.
    init(opdracht: String, sinds: String) {
        self.opdracht = opdracht
        proces = getpid()
        computer = LockHolder.thisComputer
        self.sinds = sinds
    }

    /// What stands in the file; `nil` for anything but the text of a process that may still be there.
    init?(text: String) {
        var values: [Substring: String] = [:]
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 1)
            guard parts.count == 2 else { return nil }
            values[parts[0]] = String(parts[1])
        }
        guard let opdracht = values["opdracht"], LockHolder.isWord(opdracht),
            let proces = values["proces"].flatMap({ Int32($0) }), proces > 0,
            let computer = values["computer"], LockHolder.isWord(computer),
            let sinds = values["sinds"], LockHolder.isWord(sinds)
        else { return nil }
        // A lock that was taken just now may stand in a file of a process that was killed.
        if computer == LockHolder.thisComputer, kill(proces, 0) != 0, errno == ESRCH { return nil }
        self.opdracht = opdracht
        self.proces = proces
        self.computer = computer
        self.sinds = sinds
    }

    /// What the file says now.
    init?(_ name: String, in folder: HeldFolder) {
        guard let bytes = try? folder.contents(of: name, limit: LockHolder.maximumBytes),
            let text = String(validating: bytes, as: UTF8.self)
        else { return nil }
        self.init(text: text)
    }

    /// A line for each value.
    var text: String {
        "opdracht \(opdracht)\nproces \(proces)\ncomputer \(computer)\nsinds \(sinds)\n"
    }

    /// Letters, digits and what stands between them in names and times.
    private static func isWord(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
                default: "-._:".utf8.contains(byte)
                }
            }
    }

    private static var thisComputer: String {
        var name = [UInt8](repeating: 0, count: 65)
        let failed = unsafe name.withUnsafeMutableBytes { bytes in
            unsafe gethostname(bytes.baseAddress!.assumingMemoryBound(to: CChar.self), bytes.count - 1)
        }
        let text = String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
        return failed == 0 && isWord(text) ? text : "onbekend"
    }
}
