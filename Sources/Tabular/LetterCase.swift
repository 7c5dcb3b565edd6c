/// Small letters for capitals, in names that are compared without regard to case: those of ASCII and, as UTF-8 in two bytes, those of
/// Latin-1 (À to Þ). Any other letter stays as it is.
package enum LetterCase {
    /// The byte with its capital made small; `previous` is the byte before it, 0 at the start.
    @inline(always)
    package static func lowered(_ byte: UInt8, after previous: UInt8) -> UInt8 {
        let isLatin = previous == 0xC3 && byte >= 0x80 && byte <= 0x9E && byte != 0x97
        let isASCII = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
        return isLatin || isASCII ? byte | 0x20 : byte
    }

    /// The same of a whole text; linear.
    package static func lowered(_ text: some Sequence<UInt8>) -> [UInt8] {
        var previous: UInt8 = 0
        return text.map { byte in
            defer { previous = byte }
            return lowered(byte, after: previous)
        }
    }
}
