/// Text as it stands in markup: escaped, and what XML 1.0 does not allow in a page as U+FFFD.
enum EscapedText {
    /// `quoted`: as the value of an attribute.
    static func append(_ text: String, to output: inout [UInt8], quoted: Bool) {
        var text = text
        text.withUTF8 { bytes in
            var place = 0
            while place < bytes.count {
                // Most text, and every picture in a page, is written as it is.
                let start = place
                while place < bytes.count, unsafe isPlain(bytes[place]) { place += 1 }
                if place > start { unsafe output.append(contentsOf: bytes[start..<place]) }
                guard place < bytes.count else { return }
                let length = unsafe min(length(of: bytes[place]), bytes.count - place)
                unsafe append(bytes[place..<place + length], to: &output, quoted: quoted)
                place += length
            }
        }
    }

    /// Whether a byte is written as it is, whatever is around it.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): false
        default: (0x20..<0x7F).contains(byte)
        }
    }

    /// How many bytes a scalar has that begins so.
    private static func length(of first: UInt8) -> Int {
        switch first {
        case 0xF0...: 4
        case 0xE0...: 3
        case 0xC0...: 2
        default: 1
        }
    }

    /// One scalar that is not plain.
    private static func append(
        _ scalar: Slice<UnsafeBufferPointer<UInt8>>, to output: inout [UInt8], quoted: Bool
    ) {
        switch (unsafe scalar.count, unsafe scalar.first ?? 0) {
        case (1, UInt8(ascii: "&")): output.append("&amp;")
        case (1, UInt8(ascii: "<")): output.append("&lt;")
        case (1, UInt8(ascii: ">")): output.append("&gt;")
        case (1, UInt8(ascii: "\"")): output.append(quoted ? "&quot;" : "\"")
        case (1, UInt8(ascii: "\n")): output.append(quoted ? "&#10;" : "\n")
        default:
            if unsafe isForbidden(scalar) {
                output.append("\u{FFFD}")
            } else {
                unsafe output.append(contentsOf: scalar)
            }
        }
    }

    /// Control characters, of which some are allowed but none has a use here, and noncharacters at the end of a plane.
    private static func isForbidden(_ scalar: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let bytes = unsafe Array(scalar)
        return switch bytes.count {
        case 1: true
        case 2: bytes[0] == 0xC2 && bytes[1] < 0xA0
        case 3: bytes[0] == 0xEF && bytes[1] == 0xBF && bytes[2] >= 0xBE
        default: bytes[1] & 0x0F == 0x0F && bytes[2] == 0xBF && bytes[3] >= 0xBE
        }
    }
}

extension [UInt8] {
    /// Appends text as it is.
    mutating func append(_ text: String) { append(contentsOf: text.utf8) }
}
