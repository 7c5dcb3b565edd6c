/// A record number (`indicatienummer`, `declaratienummer`) as 64 bits, so that two rows have the same bits exactly when they have
/// the same number.
///
/// Numbers of up to 17 digits, and of up to 10 letters, digits and hyphens, fit as they are. Any other is kept once in a table and
/// stands here as its place in it.
enum RecordNumber {
    private static let digitsTag: UInt64 = 1 << 62
    private static let textTag: UInt64 = 2 << 62
    private static let tableTag: UInt64 = 3 << 62

    /// The bits of a number that needs no table, else `nil`.
    static func packed(_ bytes: Span<UInt8>) -> UInt64? {
        bytes.count <= 17 ? packedDigits(bytes) ?? packedText(bytes) : nil
    }

    static func tabled(_ number: UInt32) -> UInt64 { tableTag | UInt64(number) }

    /// The place in the table, or `nil` for a number that stands in its bits.
    static func tablePlace(_ bits: UInt64) -> UInt32? {
        bits >> 62 == 3 ? UInt32(truncatingIfNeeded: bits) : nil
    }

    /// Length in 5 bits, value in 57.
    private static func packedDigits(_ bytes: Span<UInt8>) -> UInt64? {
        var value: UInt64 = 0
        for index in bytes.indices {
            let digit = bytes[index].digitValue
            guard digit <= 9 else { return nil }
            value = value &* 10 &+ UInt64(digit)
        }
        return digitsTag | UInt64(bytes.count) << 57 | value
    }

    /// Six bits a character, from 1 to 63; no character is 0, so the length needs no place.
    private static func packedText(_ bytes: Span<UInt8>) -> UInt64? {
        guard bytes.count <= 10 else { return nil }
        var value: UInt64 = 0
        for index in bytes.indices {
            let byte = bytes[index]
            let code: UInt8
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): code = byte &- UInt8(ascii: "0") &+ 1
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): code = byte &- UInt8(ascii: "A") &+ 11
            case UInt8(ascii: "a")...UInt8(ascii: "z"): code = byte &- UInt8(ascii: "a") &+ 37
            case UInt8(ascii: "-"): code = 63
            default: return nil
            }
            value = value << 6 | UInt64(code)
        }
        return textTag | value
    }
}
