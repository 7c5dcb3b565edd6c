import Jeugdhulp
import Tabular

/// `cijfers.csv`: every figure, one a line. Contract, section 5.
enum CijfersFile {
    static let path = "cijfers.csv"
    static let columns = ["tabel", "onderwerp", "gebied", "periode", "maat", "waarde", "status"]

    static func bytes(_ cijfers: Cijfers) -> [UInt8] {
        var csv = CSVText(.dutchSpreadsheet)
        csv.append(columns)
        for cijfer in cijfers.all { csv.append(fields(cijfer)) }
        return csv.bytes
    }

    static func fields(_ cijfer: Cijfer) -> [String] {
        let sleutel = cijfer.sleutel
        return [
            String(sleutel.onderwerp.tabel), sleutel.onderwerp.rawValue, sleutel.gebied.code, sleutel.periode.code,
            sleutel.maat.rawValue, cijfer.waarde.forCSV, cijfer.waarde.status,
        ]
    }
}
