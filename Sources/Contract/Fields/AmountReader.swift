import Jeugdhulp

/// What separates euros from cents in a file; one per file (Rekenregels, R1.6).
package enum DecimalSign: UInt8, Sendable {
    case comma = 0x2C
    case point = 0x2E

    /// For messages, in Dutch.
    package var naam: String { self == .comma ? "komma" : "punt" }
}

/// The unit of the amounts in a file (`bedrag_eenheid`).
package enum BedragEenheid: String, CaseIterable, Sendable {
    case euro
    case eurocent
}

/// Reads an amount of money (Rekenregels, R1.6). What is not written as agreed is no amount: never a guess.
package struct AmountReader: Sendable {
    private let unit: BedragEenheid
    private let decimalSign: DecimalSign

    /// For the amounts of one file.
    package init(unit: BedragEenheid, decimalSign: DecimalSign) {
        self.unit = unit
        self.decimalSign = decimalSign
    }

    /// Whole eurocents, or `nil` when the text is not an amount or is above € 9.999.999.999,99.
    package func cents(_ bytes: Span<UInt8>) -> Int64? {
        guard let core = AmountCore(bytes) else { return nil }
        var index = core.start
        guard var cents = whole(bytes, from: &index, to: core.end) else { return nil }
        if unit == .euro {
            guard core.hasNoCents ? index == core.end : true,
                let fraction = fraction(bytes, from: index, to: core.end)
            else { return nil }
            cents = cents &* 100 &+ fraction
        } else if index != core.end || core.hasNoCents {
            return nil
        }
        guard cents <= EuroCents.rowLimit.cents else { return nil }
        return core.isNegative ? -cents : cents
    }

    /// The digits before the decimal sign; with a decimal comma also in groups of three after a point.
    private func whole(_ bytes: Span<UInt8>, from index: inout Int, to end: Int) -> Int64? {
        let start = index
        var number: Int64 = 0
        var groupStart = -1
        while index < end {
            let digit = bytes[index].digitValue
            if digit <= 9 {
                number = number &* 10 &+ Int64(digit)
                guard number <= EuroCents.rowLimit.cents else { return nil }
            } else if bytes[index] == UInt8(ascii: "."), decimalSign == .comma, unit == .euro {
                let isFirstGroup = groupStart < 0
                let length = index &- (isFirstGroup ? start : groupStart)
                guard isFirstGroup ? (1...3).contains(length) : length == 3 else { return nil }
                groupStart = index &+ 1
            } else {
                break
            }
            index &+= 1
        }
        guard index > start, groupStart < 0 || index &- groupStart == 3 else { return nil }
        return number
    }

    /// The cents behind the decimal sign: one or two digits, with two zeros behind the two if wanted, or nothing at all.
    private func fraction(_ bytes: Span<UInt8>, from index: Int, to end: Int) -> Int64? {
        if index == end { return 0 }
        let length = end &- index &- 1
        guard bytes[index] == decimalSign.rawValue, length == 1 || length == 2 || length == 4 else { return nil }
        if length == 4, bytes[index &+ 3] != UInt8(ascii: "0") || bytes[index &+ 4] != UInt8(ascii: "0") { return nil }
        let tens = bytes[index &+ 1].digitValue
        let ones = length > 1 ? bytes[index &+ 2].digitValue : 0
        guard tens <= 9, ones <= 9 else { return nil }
        return Int64(tens) &* 10 &+ Int64(ones)
    }
}

/// What is left of an amount once its minus, its euro sign and the spaces around them are taken off.
private struct AmountCore {
    private(set) var start = 0
    private(set) var end: Int
    private(set) var isNegative = false
    /// Whether `,-` or `.-` stood at the end, which is taken off too.
    private(set) var hasNoCents = false

    /// `nil` with two minuses or two euro signs, or a euro sign behind the digits.
    init?(_ bytes: Span<UInt8>) {
        end = bytes.count
        if end > 0, bytes[0].digitValue <= 9, bytes[end &- 1].digitValue <= 9 { return }
        var hasEuro = false
        while start < end {
            if bytes[start] == UInt8(ascii: "-") {
                if isNegative { return nil }
                isNegative = true
                start += 1
            } else if bytes.isEuroSign(at: start, before: end) {
                if hasEuro { return nil }
                hasEuro = true
                start += 3
            } else {
                let trimmed = bytes.trimmed(from: start, to: end)
                guard trimmed.lowerBound > start else { break }
                start = trimmed.lowerBound
            }
        }
        end = bytes.trimmed(from: start, to: end).upperBound
        guard end > start, bytes[end - 1] == UInt8(ascii: "-") else { return }
        if end - start >= 2,
            bytes[end - 2] == DecimalSign.comma.rawValue || bytes[end - 2] == DecimalSign.point.rawValue
        {
            hasNoCents = true
            end -= 2
            return
        }
        if isNegative { return nil }
        isNegative = true
        end = bytes.trimmed(from: start, to: end - 1).upperBound
    }
}

extension DecimalSign {
    /// Whether this amount shows that the file writes a decimal comma: without `€`, minus and spaces around it, it ends in a
    /// comma and one or two digits, or four of which the last two are zeros, or a minus at once (Rekenregels, R1.6).
    package static func showsComma(_ bytes: Span<UInt8>) -> Bool {
        var end = bytes.count
        while end > 0 {
            let trimmed = bytes.trimmed(from: 0, to: end).upperBound
            if trimmed < end {
                end = trimmed
            } else if bytes[end - 1] == UInt8(ascii: "-") {
                end -= 1
            } else if end >= 3, bytes.isEuroSign(at: end - 3, before: end) {
                end -= 3
            } else {
                break
            }
        }
        let comma = DecimalSign.comma.rawValue
        if end > 0, bytes[end - 1] == comma { return end < bytes.count && bytes[end] == UInt8(ascii: "-") }
        var digits = 0
        while digits < 5, digits < end, bytes[end - 1 - digits].digitValue <= 9 { digits += 1 }
        guard end > digits, bytes[end - 1 - digits] == comma else { return false }
        let endsInZeros = digits == 4 && bytes[end - 1] == UInt8(ascii: "0") && bytes[end - 2] == UInt8(ascii: "0")
        return digits == 1 || digits == 2 || endsInZeros
    }
}

extension Span<UInt8> {
    /// Whether `€` (E2 82 AC) stands at `index`.
    fileprivate func isEuroSign(at index: Int, before end: Int) -> Bool {
        index + 3 <= end && self[index] == 0xE2 && self[index + 1] == 0x82 && self[index + 2] == 0xAC
    }
}
