import Jeugdhulp

extension Waarde {
    /// For a CSV file; empty for what is not shown.
    package var forCSV: String {
        switch self {
        case .aantal(let number): String(number)
        case .bedrag(let bedrag): PlainNumber.text(bedrag.cents, decimals: 2)
        case .percentage(let tenths), .perDuizend(let tenths): PlainNumber.text(Int64(tenths), decimals: 1)
        case .geen: ""
        }
    }

    /// The number that a file has for a maat; `nil` for any other text.
    init?(_ text: String, _ maat: Maat) {
        guard let units = PlainNumber.units(text, decimals: maat.eenheid.decimals) else { return nil }
        switch maat.eenheid {
        case .aantal: self = .aantal(Int(units))
        case .bedrag: self = .bedrag(EuroCents(cents: units))
        case .percentage: self = .percentage(tenths: Int(units))
        case .perDuizend: self = .perDuizend(tenths: Int(units))
        }
    }
}

extension Figure {
    /// The number in a file; empty for what is not shown.
    package var forCSV: String { waarde.forCSV }

    /// What a file says of the number: why there is none, or what is said beside it; mostly empty.
    package var status: String {
        if case .geen(let reden) = waarde { reden.status } else { kanttekening?.rawValue ?? "" }
    }
}
