/// The text of a file, in Unicode scalars: `Character` would make one of CR and LF.
struct DecodedText {
    var scalars: [Unicode.Scalar]
    /// True for Windows-1252; then U+FFFD stands for a byte that has no meaning there.
    var isWindows1252: Bool
}

/// A file that can't be read at all.
struct FileRefused: Error {
    var reason: String
}

/// Rekenregels, R1.2: valid UTF-8 throughout is UTF-8; else Windows-1252; a mixture is refused.
func decodeText(_ bytes: [UInt8]) throws -> DecodedText {
    if let text = String(validating: bytes, as: UTF8.self) {
        var scalars = Array(text.unicodeScalars)
        if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
        return DecodedText(scalars: scalars, isWindows1252: false)
    }
    if holdsMultiByteSequence(bytes) { throw FileRefused(reason: "a mixture of UTF-8 and Windows-1252") }
    return DecodedText(scalars: bytes.map(windows1252Scalar), isWindows1252: true)
}

/// Whether somewhere in these bytes one scalar outside ASCII stands in well-formed UTF-8.
private func holdsMultiByteSequence(_ bytes: [UInt8]) -> Bool {
    for start in bytes.indices where bytes[start] >= 0x80 {
        for length in 2...4 where start + length <= bytes.count {
            let piece = bytes[start..<start + length]
            if let text = String(validating: piece, as: UTF8.self), text.unicodeScalars.count == 1 { return true }
        }
    }
    return false
}

/// The bytes 80–9F of Windows-1252; the rest is Latin-1.
private let windows1252High: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
    0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0xFFFD, 0x017E, 0x0178,
]

private func windows1252Scalar(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return Unicode.Scalar(windows1252High[Int(byte) - 0x80]) ?? "\u{FFFD}"
}
