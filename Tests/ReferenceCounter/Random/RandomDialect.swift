/// How one random CSV file is written: delimiter, encoding, line ends, quotes and spaces.
struct RandomDialect {
    enum Encoding { case utf8, utf8WithBom, windows1252 }

    var delimiter: Character
    var encoding: Encoding
    /// One of LF, CRLF and CR, or all three.
    var lineEnds: [String]
    var quotedPermille: Int
    var paddedPermille: Int
    var endsInLineEnd: Bool

    init(_ random: inout SeededGenerator) {
        delimiter = random.pick([";", ";", ",", "\t", "|"])
        encoding = random.pick([.utf8, .utf8, .utf8WithBom, .windows1252])
        lineEnds = random.pick([["\n"], ["\r\n"], ["\r"], ["\n", "\r\n", "\r"]])
        quotedPermille = random.pick([0, 0, 100, 1000])
        paddedPermille = random.pick([0, 50, 300])
        endsInLineEnd = random.chance(permille: 600)
    }

    /// A line, without its line end.
    func line(_ fields: [String], _ random: inout SeededGenerator) -> String {
        fields.map { field($0, &random) }.joined(separator: String(delimiter))
    }

    /// The field with spaces around it now and then, and with quotes where it needs them or by chance.
    func field(_ text: String, _ random: inout SeededGenerator) -> String {
        var text = text
        if random.chance(permille: paddedPermille) {
            let spaces = ["", " ", "\t", "\u{A0}", " \u{A0} ", "  "].filter { !$0.contains(delimiter) }
            text = random.pick(spaces) + text + random.pick(spaces)
        }
        let special: [Unicode.Scalar] = ["\r", "\n"] + delimiter.unicodeScalars
        let needsQuotes = text.unicodeScalars.contains(where: special.contains) || text.unicodeScalars.first == "\""
        return needsQuotes || random.chance(permille: quotedPermille) ? quoted(text) : text
    }

    func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" { result.unicodeScalars.append(scalar) }
            result.unicodeScalars.append(scalar)
        }
        return result + "\""
    }

    /// The lines as the bytes of a file.
    func bytes(_ lines: [String], _ random: inout SeededGenerator) -> [UInt8] {
        var text = ""
        for (number, line) in lines.enumerated() {
            text += line
            if number < lines.count - 1 || endsInLineEnd { text += random.pick(lineEnds) }
        }
        switch encoding {
        case .utf8: return Array(text.utf8)
        case .utf8WithBom: return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
        case .windows1252: return text.unicodeScalars.map(windows1252Byte)
        }
    }
}

/// The byte of a scalar in Windows-1252; U+0081 becomes the byte 81, which has no meaning; what it lacks becomes `?`.
private func windows1252Byte(_ scalar: Unicode.Scalar) -> UInt8 {
    let others: [Unicode.Scalar: UInt8] = ["€": 0x80, "\u{81}": 0x81, "’": 0x92, "Œ": 0x8C]
    if let byte = others[scalar] { return byte }
    let isLatin1 = scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value)
    return isLatin1 ? UInt8(scalar.value) : UInt8(ascii: "?")
}
