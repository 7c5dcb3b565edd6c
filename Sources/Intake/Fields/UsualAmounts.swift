import Contract
import Tabular

/// Amounts as most rows have them. These are read here, since nothing of another module is inlined.
struct UsualAmounts: Sendable {
    private let isEuro: Bool
    private let hasComma: Bool

    init(unit: BedragEenheid, decimalSign: DecimalSign) {
        isEuro = unit == .euro
        hasComma = decimalSign == .comma
    }

    /// As `AmountReader.cents` of 1 to 5 digits, the decimal sign and 2 digits, read at once; `nil` for any other text.
    @inline(always)
    func cents(_ text: PlainText, _ field: Cell) -> Int64? {
        guard isEuro, field.length >= 4, field.length <= 8 else { return thousands(text, field) }
        // What stands before the amount becomes 0, and so does the decimal sign, which the euros are moved over.
        let before = UInt64(truncatingIfNeeded: 8 &- field.length) &* 8
        let zeros: UInt64 = 0x3030_3030_3030_3030
        let written = (((text.word(from: field.end &- 8) ^ zeros) &>> before) &<< before) ^ zeros
        let digits = written & 0xFFFF_0000_0000_0000 | (written << 8) & 0xFFFF_FFFF_FF00 | 0x30
        guard UInt8(truncatingIfNeeded: written >> 40) == (hasComma ? 0x2C : 0x2E),
            let cents = EightDigits(digits)?.number
        else { return thousands(text, field) }
        return Int64(truncatingIfNeeded: cents)
    }

    /// The same of 4 to 6 digits with a point before the last three, a decimal comma and 2 digits.
    private func thousands(_ text: PlainText, _ field: Cell) -> Int64? {
        guard isEuro, hasComma, field.length >= 8, field.length <= 10 else { return nil }
        let written = text.word(from: field.end &- 8)
        guard written & 0x0000_FF00_0000_FF00 == 0x0000_2C00_0000_2E00 else { return nil }
        // Up to two digits stand before those eight bytes.
        let before = UInt64(truncatingIfNeeded: 10 &- field.length) &* 8
        let first = (((text.word(from: field.end &- 10) ^ 0x3030) &>> before) &<< before) ^ 0x3030
        let digits =
            first & 0xFFFF | (written & 0xFF) << 16 | (written << 8) & 0xFFFF_FF00_0000
            | written & 0xFFFF_0000_0000_0000
        return EightDigits(digits).map { Int64(truncatingIfNeeded: $0.number) }
    }
}
