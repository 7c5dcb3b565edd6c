import Tabular

/// How the names of one column are written: those that differ from the last one only in digits are read in a few steps.
struct NameTemplate: Sendable {
    /// Bytes of a name; −1, which no cell has, before one was met.
    private var length = -1
    /// Of the last eight bytes of a name, and of the eight before those, the bits of the digits and of what stands before them.
    private var digits: (low: UInt64, high: UInt64) = (0, 0)
    private var letters: (low: UInt64, high: UInt64) = (0, 0)
    /// What stands before the digits.
    private var written: (low: UInt64, high: UInt64) = (0, 0)
    /// The bits of a name of which the number is 0.
    private var base: UInt64 = 0

    /// No name yet.
    init() {}

    /// As `PackedName.usual` of a name that is written as the last one that was noted; `nil` of any other.
    @inline(always)
    func bits(of cell: Cell, _ text: PlainText) -> UInt64? {
        guard cell.length == length else { return nil }
        let zeros: UInt64 = 0x3030_3030_3030_3030
        let low = text.word(from: cell.end &- 8)
        let lowValues = (low ^ zeros) & digits.low
        if length <= 8 {
            guard low & letters.low == written.low, NameTemplate.areDigits(lowValues) else { return nil }
            return base | EightDigits(values: lowValues).number
        }
        let high = text.word(from: cell.end &- 16)
        let highValues = (high ^ zeros) & digits.high
        guard (low & letters.low ^ written.low) | (high & letters.high ^ written.high) == 0,
            NameTemplate.areDigits(lowValues), NameTemplate.areDigits(highValues)
        else { return nil }
        let number = EightDigits(values: highValues).number &* 100_000_000 &+ EightDigits(values: lowValues).number
        return base | number
    }

    /// Takes the form of a name of which `PackedName.usual` made these bits.
    mutating func note(_ cell: Cell, _ text: PlainText, bits: UInt64) {
        guard cell.length >= 2, let form = PackedName.form(of: bits, length: cell.length) else { return }
        length = cell.length
        base = form.base
        digits = NameTemplate.mask(last: form.digits)
        let all = NameTemplate.mask(last: length)
        letters = (all.low & ~digits.low, all.high & ~digits.high)
        written = (
            text.word(from: cell.end &- 8) & letters.low,
            length > 8 ? text.word(from: cell.end &- 16) & letters.high : 0
        )
    }

    /// The bits of the last so many of sixteen bytes.
    private static func mask(last count: Int) -> (low: UInt64, high: UInt64) {
        let (low, high) = (min(count, 8), max(0, count - 8))
        return (low == 0 ? 0 : ~0 << UInt64(64 - 8 * low), high == 0 ? 0 : ~0 << UInt64(64 - 8 * high))
    }

    /// Whether each byte is below 10.
    @inline(always)
    private static func areDigits(_ values: UInt64) -> Bool {
        ((values &+ 0x7676_7676_7676_7676) | values) & 0x8080_8080_8080_8080 == 0
    }
}
