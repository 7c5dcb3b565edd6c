/// The code as `GM0153`, from `GM` and four digits in any case, or one to four digits; nil for anything else.
func readGemeente(_ text: String) -> String? {
    let lower = Array(asciiLowercased(text).unicodeScalars)
    var digits = lower
    if lower.starts(with: Array("gm".unicodeScalars)) {
        digits = Array(lower.dropFirst(2))
        guard digits.count == 4 else { return nil }
    }
    guard (1...4).contains(digits.count), digits.allSatisfy(isDigit) else { return nil }
    return "GM" + padded(String(String.UnicodeScalarView(digits)), to: 4)
}

/// Nine digits that pass the elfproef, leading zeros put back; nil for anything else.
func readBsn(_ text: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    guard (1...9).contains(scalars.count), scalars.allSatisfy(isDigit) else { return nil }
    let bsn = padded(text, to: 9)
    guard bsn != "000000000" else { return nil }
    let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
    var sum = 0
    for (digit, weight) in zip(bsn.unicodeScalars, weights) { sum += (Int(digit.value) - 48) * weight }
    return sum % 11 == 0 ? bsn : nil
}

/// 1 to 64 bytes of UTF-8 without control characters.
func isJeugdige(_ text: String) -> Bool {
    let controls = text.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }
    return (1...64).contains(text.utf8.count) && !controls
}

/// One of 1 to 7 digits gets its leading zeros back: an AGB code has eight.
func paddedAanbieder(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    let isShort = (1...7).contains(scalars.count) && scalars.allSatisfy(isDigit)
    return isShort ? padded(text, to: 8) : text
}
