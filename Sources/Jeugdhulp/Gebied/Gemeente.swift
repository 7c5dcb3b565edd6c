/// A gemeente of `gemeenten.csv`.
package struct Gemeente: Hashable, Sendable {
    /// `GM` and four digits, as CBS writes it.
    package let code: String
    /// As `gemeenten.csv` writes it, for readers.
    package let naam: String

    /// `code` is one that `canonicalCode` returned.
    package init(code: String, naam: String) {
        self.code = code
        self.naam = naam
    }

    /// The CBS form `GM0153` of a written code: `GM0153` in any case, `0153` or `153`; `nil` for anything else. No other function says
    /// what a written code means. Source: Rekenregels, R1.4.
    package static func canonicalCode(_ written: String) -> String? {
        var digits = Array(written.utf8)
        if digits.count == 6, digits[0] | 0x20 == UInt8(ascii: "g"), digits[1] | 0x20 == UInt8(ascii: "m") {
            digits.removeFirst(2)
        } else if digits.isEmpty || digits.count > 4 {
            return nil
        }
        guard digits.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) else { return nil }
        let number = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        let padded = String(number)
        return "GM" + String(repeating: "0", count: 4 - padded.utf8.count) + padded
    }

    /// Every text of which `canonicalCode` makes this code: for a table of them.
    package var writtenCodes: [String] {
        let digits = code.dropFirst(2)
        let texts =
            ["GM", "Gm", "gM", "gm"].map { $0 + digits } + (0..<digits.count).map { String(digits.dropFirst($0)) }
        return texts.filter { Gemeente.canonicalCode($0) == code }
    }
}

/// An area for which is counted: one gemeente (the rows with its code) or Twente (all rows). Rekenregels, R3.
package enum Gebied: Hashable, Sendable {
    case twente
    case gemeente(code: String)

    /// `Twente` or `GM0153`, as in the column `gebied` of `cijfers.csv` (Rekenregels, R5).
    package var code: String {
        switch self {
        case .twente: "Twente"
        case .gemeente(let code): code
        }
    }

    /// The gebied that is written so; `nil` for any other text.
    package init?(code: String) {
        if code == Gebied.twente.code {
            self = .twente
        } else if Gemeente.canonicalCode(code) == code {
            self = .gemeente(code: code)
        } else {
            return nil
        }
    }
}
