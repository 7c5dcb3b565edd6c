package import Jeugdhulp
import Tabular

/// What `tmsd vergelijk --csv` writes: every figure of either update, one a line.
package enum VergelijkingFile {
    /// The status of a figure that an update does not publish at all.
    private static let absent = "niet_in_update"

    /// In the dialect of `cijfers.csv`.
    package static func bytes(_ vergelijking: Updatevergelijking) -> [UInt8] {
        var csv = CSVText(.dutchSpreadsheet)
        csv.append([
            "tabel", "onderwerp", "gebied", "periode", "maat", "oud", "status_oud", "nieuw", "status_nieuw", "verschil",
            "procent",
        ])
        for verschil in vergelijking.verschillen {
            let sleutel = verschil.sleutel
            csv.append([
                String(sleutel.onderwerp.tabel), sleutel.onderwerp.rawValue, sleutel.gebied.code, sleutel.periode.code,
                sleutel.maat.rawValue, verschil.oud?.forCSV ?? "", verschil.oud?.status ?? absent,
                verschil.nieuw?.forCSV ?? "", verschil.nieuw?.status ?? absent, verschil.verschil?.forCSV ?? "",
                verschil.tenthsOfPercent.map(DutchNumber.decimal) ?? "",
            ])
        }
        return csv.bytes
    }
}
