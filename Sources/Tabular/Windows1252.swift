/// Windows-1252 to UTF-8, so that everything after it sees one encoding.
package enum Windows1252 {
    /// Stands in the output for the five bytes that Windows-1252 does not define; no UTF-8 text holds it.
    package static let undefinedMarker: UInt8 = 0xFF

    /// Appends the text as UTF-8; returns whether an undefined byte was met.
    package static func transcode(_ bytes: [UInt8], into output: inout [UInt8]) -> Bool {
        var metUndefined = false
        output.reserveCapacity(output.count + bytes.count)
        var index = 0
        while index < bytes.count {
            let end = endOfASCII(bytes.span, from: index)
            output.append(contentsOf: bytes[index..<end])
            index = end + 1
            guard end < bytes.count else { break }
            let byte = bytes[end]
            guard let scalar = scalar(for: byte) else {
                output.append(undefinedMarker)
                metUndefined = true
                continue
            }
            if scalar < 0x800 {
                output.append(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
            } else {
                output.append(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
                output.append(0x80 | UInt8(truncatingIfNeeded: scalar >> 6) & 0x3F)
            }
            output.append(0x80 | UInt8(truncatingIfNeeded: scalar) & 0x3F)
        }
        return metUndefined
    }

    /// The first index at or after `start` that holds no ASCII, looked for eight bytes at a time; the end where there is none.
    private static func endOfASCII(_ bytes: Span<UInt8>, from start: Int) -> Int {
        var index = start
        while index &+ 8 <= bytes.count {
            let others = bytes.word(at: index).littleEndian & 0x8080_8080_8080_8080
            if others != 0 { return index &+ others.trailingZeroBitCount / 8 }
            index &+= 8
        }
        while index < bytes.count, bytes[index] < 0x80 { index &+= 1 }
        return index
    }

    private static func scalar(for byte: UInt8) -> UInt16? {
        guard byte < 0xA0 else { return UInt16(byte) }
        let scalar = upperControls[Int(byte) - 0x80]
        return scalar == 0 ? nil : scalar
    }

    /// The characters of 0x80–0x9F; 0 where none is defined. Source: Unicode mapping file CP1252.
    private static let upperControls: [UInt16] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
        0x0178,
    ]
}
