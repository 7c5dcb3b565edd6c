import Contract
import Glibc

/// What the user hands over without it standing on the command line.
package enum StandardInput {
    /// More bytes than any key has.
    private static let maximumBytes = 1024
    private static let (lineFeed, carriageReturn): (UInt8, UInt8) = (0x0A, 0x0D)

    /// One key, without the space around it and the end of its line.
    ///
    /// - Throws: `.wrongUse` when there is none, or more than one line; never with what was read.
    package static func key() throws(RunFailure) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count <= maximumBytes {
            var part = [UInt8](repeating: 0, count: maximumBytes + 1)
            // Sound: at most as many bytes are read as the buffer has.
            let count = unsafe part.withUnsafeMutableBytes { unsafe Glibc.read(STDIN_FILENO, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            bytes += part.prefix(count)
            if isatty(STDIN_FILENO) == 1, bytes.contains(lineFeed) { break }
        }
        return try key(in: bytes)
    }

    static func key(in bytes: [UInt8]) throws(RunFailure) -> [UInt8] {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
        let lines = text.split { $0 == lineFeed || $0 == carriageReturn }
            .map { line in Array(line) }
            .map { line in Array(line[line.span.trimmed(from: 0, to: line.count)]) }
            .filter { !$0.isEmpty }
        guard lines.count == 1, bytes.count <= maximumBytes else {
            throw .wrongUse(
                lines.isEmpty
                    ? "er kwam geen sleutel op de standaardinvoer; geef er één, bijvoorbeeld met: tmsd waarom … --jeugdige - < sleutel.txt"
                    : "op de standaardinvoer mag één sleutel staan, op één regel")
        }
        return lines[0]
    }
}
