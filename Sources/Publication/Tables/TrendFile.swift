import Jeugdhulp
import Tabular

/// `trend.csv`: every figure of the trend, one a line, for Twente; in the dialect of `cijfers.csv`.
enum TrendFile {
    /// In the report folder.
    static let path = "trend.csv"

    static func bytes(_ trend: Trend) -> [UInt8] {
        var csv = CSVText(.dutchSpreadsheet)
        csv.append(["reeks", "periode", "peildatum", "onderwerp", "maat", "waarde", "status"])
        for cijfer in trend.cijfers {
            let sleutel = cijfer.sleutel
            csv.append([
                sleutel.reeks.rawValue, sleutel.periode.code, cijfer.peildatum.description, sleutel.onderwerp.rawValue,
                sleutel.maat.rawValue, cijfer.waarde.forCSV, cijfer.waarde.status,
            ])
        }
        return csv.bytes
    }
}

extension Trendwaarde {
    /// Empty for what is not there.
    var forCSV: String {
        switch self {
        case .aantal(let number): String(number)
        case .tienden(let tenths): DutchNumber.decimal(tenths: tenths)
        case .geen: ""
        }
    }

    /// As in `cijfers.csv`.
    var status: String {
        if case .geen = self { Waarde.Reden.ontbreekt.rawValue } else { "" }
    }
}
