/// What a jeugdige, a bsn, a record number or an aanbieder may not look like: none is a key of anything, and each makes two of one, or one
/// of many. Rekenregels, R1.3.
enum KeyForm {
    /// Why these bytes can't be a key; `nil` when they can. Not empty, and without the space around them.
    static func flaw(of bytes: Span<UInt8>, isAanbieder: Bool) -> Afkeurreden? {
        guard !bytes.isEmpty else { return nil }
        if bytes[0] == UInt8(ascii: "=") { return .sleutelFormule }
        let apostrophe = apostropheLength(bytes)
        if apostrophe > 0, !isAanbieder || (apostrophe < bytes.count && bytes[apostrophe].digitValue <= 9) {
            return .sleutelApostrof
        }
        if isRounded(bytes) { return .sleutelAfgerond }
        return InvisibleCharacter.isIn(bytes) ? .sleutelOnzichtbaarTeken : nil
    }

    /// Bytes of the `'` in front, or of the `‘` or `’` that a word processor makes of it; 0 when there is none.
    private static func apostropheLength(_ bytes: Span<UInt8>) -> Int {
        if bytes[0] == UInt8(ascii: "'") { return 1 }
        let isCurled =
            bytes.count >= 3 && bytes[0] == 0xE2 && bytes[1] == 0x80 && (bytes[2] == 0x98 || bytes[2] == 0x99)
        return isCurled ? 3 : 0
    }

    /// Digits, with at most one comma or point among them, then `E+` and two or three digits.
    private static func isRounded(_ bytes: Span<UInt8>) -> Bool {
        var index = 0
        var digits = 0
        var signs = 0
        while index < bytes.count {
            if bytes[index].digitValue <= 9 {
                digits += 1
            } else if bytes[index] == UInt8(ascii: ",") || bytes[index] == UInt8(ascii: ".") {
                signs += 1
            } else {
                break
            }
            index += 1
        }
        let exponent = bytes.count - index - 2
        guard digits > 0, signs <= 1, exponent == 2 || exponent == 3, bytes[index].asciiLowercased == UInt8(ascii: "e"),
            bytes[index + 1] == UInt8(ascii: "+")
        else { return false }
        return bytes.extracting(index + 2..<bytes.count).isAllDigits
    }
}
