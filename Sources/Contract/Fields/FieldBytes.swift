/// Looking at the bytes of one field, which are always UTF-8 here.
extension Span<UInt8> {
    /// The field without the spaces, tabs and no-break spaces around it (Rekenregels, R1.2).
    package func trimmed(from start: Int, to end: Int) -> Range<Int> {
        var start = start
        var end = end
        while start < end {
            let byte = self[start]
            if byte == 0x20 || byte == 0x09 {
                start &+= 1
            } else if byte == 0xC2, start &+ 1 < end, self[start &+ 1] == 0xA0 {
                start &+= 2
            } else {
                break
            }
        }
        while end > start {
            let byte = self[end &- 1]
            if byte == 0x20 || byte == 0x09 {
                end &-= 1
            } else if byte == 0xA0, end &- 2 >= start, self[end &- 2] == 0xC2 {
                end &-= 2
            } else {
                break
            }
        }
        return start..<end
    }

    /// Whether this is `text`, ASCII letter case aside; `text` is in lower case.
    package func equalsIgnoringCase(_ text: [UInt8]) -> Bool {
        guard count == text.count else { return false }
        for index in indices where self[index].asciiLowercased != text[index] { return false }
        return true
    }

    /// Byte for byte.
    package func equals(_ text: [UInt8]) -> Bool {
        guard count == text.count else { return false }
        for index in indices where self[index] != text[index] { return false }
        return true
    }

    /// A copy, for what outlives the text that the field is in.
    package func bytesCopy() -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        for index in indices { bytes.append(self[index]) }
        return bytes
    }

    /// A copy as text.
    package func text() -> String {
        String(decoding: bytesCopy(), as: UTF8.self)
    }

    /// Whether a control character (U+0000–U+001F, U+007F–U+009F) is in it.
    package func holdsControlCharacter() -> Bool {
        var previous: UInt8 = 0
        for index in indices {
            let byte = self[index]
            if byte < 0x20 || byte == 0x7F || (previous == 0xC2 && byte < 0xA0) { return true }
            previous = byte
        }
        return false
    }
}
