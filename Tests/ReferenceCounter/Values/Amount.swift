/// How the amounts of one file are written (Rekenregels, R1.6).
enum AmountNotation {
    case decimalComma, decimalPoint, wholeCents
}

/// The greatest amount allowed, 9.999.999.999,99 euro, in cents.
let greatestAmount = 999_999_999_999

/// The notation of a file: a comma, if any amount shows one as its decimal sign.
func notation(of amounts: [String]) -> AmountNotation {
    amounts.contains(where: showsDecimalComma) ? .decimalComma : .decimalPoint
}

/// Ends in a comma and one or two digits, four of which the last two are zeros, or a hyphen.
private func showsDecimalComma(_ amount: String) -> Bool {
    var rest = Array(amount.unicodeScalars)[...]
    while let last = rest.last, isSign(last) || isSpace(last) {
        if rest.suffix(2) == [",", "-"] { return true }
        rest.removeLast()
    }
    let digits = Array(rest.reversed().prefix(while: isDigit).reversed())
    guard rest.dropLast(digits.count).last == "," else { return false }
    return digits.count == 1 || digits.count == 2 || (digits.count == 4 && digits.suffix(2) == ["0", "0"])
}

private func isSign(_ scalar: Unicode.Scalar) -> Bool { scalar == "€" || scalar == "-" }
private func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" || scalar == "\u{A0}" }

/// The cents that a text writes; nil if it can't be read that way.
func readCents(_ text: String, _ notation: AmountNotation) -> Int? {
    var rest = Array(text.unicodeScalars)[...]
    var (minuses, euros) = (0, 0)
    while let first = rest.first, isSign(first) || isSpace(first) {
        if first == "-" { minuses += 1 }
        if first == "€" { euros += 1 }
        rest.removeFirst()
    }
    while let last = rest.last, isSpace(last) { rest.removeLast() }
    let hasNoCents = notation != .wholeCents && [[",", "-"], [".", "-"]].contains(Array(rest.suffix(2)))
    if hasNoCents { rest.removeLast(2) }
    while !hasNoCents, let last = rest.last, last == "-" || isSpace(last) {
        if last == "-" { minuses += 1 }
        rest.removeLast()
    }
    guard minuses <= 1, euros <= 1, let cents = readUnsigned(Array(rest), notation, hasNoCents) else { return nil }
    return minuses == 1 ? -cents : cents
}

/// Digits with their decimal sign and thousands points, nothing else.
private func readUnsigned(_ scalars: [Unicode.Scalar], _ notation: AmountNotation, _ hasNoCents: Bool) -> Int? {
    if notation == .wholeCents { return number(scalars) }
    let parts = split(scalars, at: notation == .decimalComma ? "," : ".")
    guard parts.count <= (hasNoCents ? 1 : 2), let whole = parts.first else { return nil }
    let groups = notation == .decimalComma ? split(whole, at: ".") : [whole]
    if groups.count > 1 {
        guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
    }
    guard groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }) else { return nil }
    guard let decimals = readDecimals(parts.count == 2 ? parts[1] : ["0"]) else { return nil }
    return number(groups.flatMap { $0 } + decimals)
}

/// Two decimals out of one, two, or four of which the last two are zeros.
private func readDecimals(_ written: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    switch written.count {
    case 1: written + ["0"]
    case 2: written
    case 4 where written[2] == "0" && written[3] == "0": Array(written.prefix(2))
    default: nil
    }
}

/// The number of cents; nil if there is no digit, something else, or too much.
private func number(_ digits: [Unicode.Scalar]) -> Int? {
    guard !digits.isEmpty, digits.allSatisfy(isDigit) else { return nil }
    var value = 0
    for digit in digits {
        value = value * 10 + Int(digit.value) - 48
        if value > greatestAmount { return nil }
    }
    return value
}

/// Euros with two decimals and a decimal comma, as in `cijfers.csv`.
func euroText(_ cents: Int) -> String {
    let size = abs(cents)
    return (cents < 0 ? "-" : "") + "\(size / 100)," + padded(String(size % 100), to: 2)
}
