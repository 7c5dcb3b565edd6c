import Jeugdhulp
import Tabular

/// `cijfers.csv`: every figure, one a line. Contract, section 5.
enum CijfersFile {
    static func bytes(_ cijfers: Cijfers) -> [UInt8] {
        var csv = CSVText(.dutchSpreadsheet)
        csv.append(["tabel", "onderwerp", "gebied", "periode", "maat", "waarde", "status"])
        for cijfer in cijfers.all {
            let sleutel = cijfer.sleutel
            csv.append([
                String(sleutel.onderwerp.tabel), sleutel.onderwerp.rawValue, sleutel.gebied.code, sleutel.periode.code,
                sleutel.maat.rawValue, cijfer.waarde.forCSV, cijfer.waarde.status,
            ])
        }
        return csv.bytes
    }
}
