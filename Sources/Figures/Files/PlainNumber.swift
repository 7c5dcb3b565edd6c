/// Numbers as the CSV files write them: a decimal comma, no points between thousands (Rekenregels, R5).
package enum PlainNumber {
    /// So many units of the last decimal: `8253219700` with two decimals is `82532197,00`.
    package static func text(_ units: Int64, decimals: Int) -> String {
        guard decimals > 0 else { return String(units) }
        let digits = String(units.magnitude)
        let missing = decimals + 1 - digits.utf8.count
        let padded = missing > 0 ? String(repeating: "0", count: missing) + digits : digits
        return (units < 0 ? "-" : "") + padded.dropLast(decimals) + "," + padded.suffix(decimals)
    }

    /// A number with exactly so many decimals, in units of the last one; `nil` for any other text.
    static func units(_ text: String, decimals: Int) -> Int64? {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == (decimals == 0 ? 1 : 2), decimals == 0 || parts[1].utf8.count == decimals,
            !parts[0].isEmpty, parts[0] != "-", text.utf8.first != UInt8(ascii: "+")
        else { return nil }
        return Int64(parts.joined())
    }
}

extension Maat.Eenheid {
    /// Behind the comma, in a file.
    package var decimals: Int {
        switch self {
        case .aantal: 0
        case .percentage, .perDuizend: 1
        case .bedrag: 2
        }
    }
}
