import Jeugdhulp

@testable import Contract
@testable import Intake

/// A slow reading of an amount, by the grammar of Rekenregels, R1.6, in a regular expression.
struct ReferenceAmount {
    private let unit: BedragEenheid
    private let regex: Regex<AnyRegexOutput>

    init(_ unit: BedragEenheid, _ sign: DecimalSign) throws {
        let space = "[ \\t\\x{A0}]*"
        let front = "\(space)(?:(-)\(space)€?|€\(space)(-)?)?\(space)"
        let behind = "\(space)(-)?\(space)"
        let cents = "([0-9]{1,2}|[0-9]{2}00)"
        let rest =
            switch (unit, sign) {
            case (.eurocent, _): "([0-9]+)()\(behind)"
            case (.euro, .comma): "([0-9]+|[0-9]{1,3}(?:\\.[0-9]{3})+)(?:[,.]-\(space)|(?:,\(cents))?\(behind))"
            case (.euro, .point): "([0-9]+)(?:[,.]-\(space)|(?:\\.\(cents))?\(behind))"
            }
        self.unit = unit
        regex = try Regex(front + rest).matchingSemantics(.unicodeScalar)
    }

    func cents(_ text: String) -> Int64? {
        guard let match = text.wholeMatch(of: regex) else { return nil }
        let parts = (1...5).map { match.output[$0].substring.map(String.init) ?? "" }
        let minuses = [parts[0], parts[1], parts[4]].filter { !$0.isEmpty }
        let whole = parts[2].filter { $0 != "." }
        let fraction = unit == .euro ? (parts[3] + "00").prefix(2) : ""
        guard minuses.count <= 1, let cents = Int64(whole + fraction), cents <= 999_999_999_999 else { return nil }
        return minuses.isEmpty ? cents : -cents
    }

    /// Whether the text, without `€`, minus and spaces at its ends, ends in a comma and one or two digits, or four of which the last two
    /// are zeros, or in a comma right before a minus.
    static func showsComma(_ text: String) -> Bool {
        let around: [Unicode.Scalar] = ["€", "-", " ", "\t", "\u{A0}"]
        var rest = Array(text.unicodeScalars)
        var taken: Unicode.Scalar?
        while let last = rest.last, around.contains(last) { taken = rest.removeLast() }
        if rest.last == "," { return taken == "-" }
        let digits = Array(rest.reversed().prefix { ("0"..."9").contains($0) })
        let isLength = [1, 2].contains(digits.count) || (digits.count == 4 && digits.prefix(2) == ["0", "0"])
        return isLength && rest.dropLast(digits.count).last == ","
    }
}
