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

/// 1 to 64 bytes of UTF-8 without control characters, in the form of a key.
func isJeugdige(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count) && !text.unicodeScalars.contains(where: isControl) && isKey(text)
        && !startsWithApostrophe(text)
}

/// Up to 255 bytes, in the form of a key; empty too. An apostrophe is refused only before a digit.
func isAanbieder(_ text: String) -> Bool {
    let second = text.unicodeScalars.dropFirst().first
    let isTextOfASpreadsheet = startsWithApostrophe(text) && second.map(isDigit) == true
    return text.utf8.count <= 255 && isKey(text) && !isTextOfASpreadsheet
}

/// A record number: 1 to 255 bytes, in the form of a key.
func isNumber(_ text: String) -> Bool {
    (1...255).contains(text.utf8.count) && isKey(text) && !startsWithApostrophe(text)
}

/// A straight one, or one that a word processor curled either way.
private func startsWithApostrophe(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return ["'", "\u{2018}", "\u{2019}"].contains(first)
}

func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
}

/// Nothing invisible in it, no formula and no rounded number.
private func isKey(_ text: String) -> Bool {
    !text.unicodeScalars.contains(where: isInvisible) && text.unicodeScalars.first != "="
        && !isRoundedNumber(text)
}

/// Unicode Cf, Zl and Zp, and every space but U+0020.
private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .format, .lineSeparator, .paragraphSeparator: true
    case .spaceSeparator: scalar != " "
    default: false
    }
}

/// Digits with at most one comma or point among them, `E+` and two or three digits, as in 2,02E+17.
private func isRoundedNumber(_ text: String) -> Bool {
    let parts = split(Array(asciiLowercased(text).unicodeScalars), at: "e")
    guard parts.count == 2, parts[1].first == "+" else { return false }
    let exponent = parts[1].dropFirst()
    guard exponent.count == 2 || exponent.count == 3, exponent.allSatisfy(isDigit) else { return false }
    let digits = parts[0].filter(isDigit)
    let others = parts[0].filter { !isDigit($0) }
    return !digits.isEmpty && (others.isEmpty || others == [","] || others == ["."])
}

/// `#N/B` or `#N/A`; `#`, a name of ASCII letters, digits, `/` or `_`, then `!` or `?`; or nothing but two or more `#`.
func isSpreadsheetError(_ text: String) -> Bool {
    guard text.utf8.first == UInt8(ascii: "#") else { return false }
    let rest = Array(asciiLowercased(text).unicodeScalars.dropFirst())
    guard let last = rest.last else { return false }
    if rest.allSatisfy({ $0 == "#" }) || ["n/b", "n/a"].contains(asciiLowercased(String(text.dropFirst()))) {
        return true
    }
    let name = rest.dropLast()
    let mayBeInName = { (scalar: Unicode.Scalar) in
        ("a"..."z").contains(scalar) || isDigit(scalar) || scalar == "/" || scalar == "_"
    }
    return (last == "!" || last == "?") && !name.isEmpty && name.allSatisfy(mayBeInName)
}

/// Words that say that there is nothing; read as empty in every field but `status` and `wet`.
func meansNothing(_ text: String) -> Bool {
    (1...8).contains(text.utf8.count)
        && ["null", "\\n", "nan", "none", "n.v.t.", "onbekend", "-"].contains(asciiLowercased(text))
}

/// One of 1 to 7 digits gets its leading zeros back: an AGB code has eight.
func paddedAanbieder(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    let isShort = (1...7).contains(scalars.count) && scalars.allSatisfy(isDigit)
    return isShort ? padded(text, to: 8) : text
}
