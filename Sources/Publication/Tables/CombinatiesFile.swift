import Jeugdhulp
import Tabular

/// `combinaties.csv`: how often jeugdigen had more than one form, for Twente; in the dialect of `cijfers.csv`.
enum CombinatiesFile {
    /// In the report folder.
    static let path = "combinaties.csv"

    static func bytes(_ combinaties: [Combinaties]) -> [UInt8] {
        var csv = CSVText(.dutchSpreadsheet)
        csv.append(["periode", "combinatie", "waarde", "status"])
        for one in combinaties {
            for combinatie in Combinatie.allCases {
                let waarde = one[combinatie]
                csv.append([one.periode.code, combinatie.rawValue, waarde.forCSV, waarde.status])
            }
        }
        return csv.bytes
    }
}
