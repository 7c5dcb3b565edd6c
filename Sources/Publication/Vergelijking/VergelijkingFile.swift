package import Figures
import Jeugdhulp
import Tabular

/// What `tmsd vergelijk --csv` writes: every figure of either update, one a line, by the file in which it stands.
package enum VergelijkingFile {
    /// The status of a figure that an update does not publish at all.
    private static let absent = "niet_in_update"

    /// Of each figure what it is; what a file tells figures apart by besides that comes behind.
    private static let dimensies = [Dimensie.onderwerp, .gebied, .periode, .maat]
    private static let further = [Dimensie.reeks, .peildatum, .combinatie, .stap]

    /// In the dialect of `cijfers.csv`.
    package static func bytes(_ vergelijking: Updatevergelijking) -> [UInt8] {
        var csv = CSVText(.dutchSpreadsheet)
        csv.append(
            ["tabel"] + dimensies.map(\.naam) + ["oud", "status_oud", "nieuw", "status_nieuw", "verschil", "procent"]
                + ["bestand"] + further.map(\.naam))
        for bestand in vergelijking.bestanden {
            for verschil in bestand.verschillen {
                csv.append(fields(verschil) + [bestand.layout.path] + further.map { $0.text(verschil.key) })
            }
        }
        return csv.bytes
    }

    private static func fields(_ verschil: Figuurverschil) -> [String] {
        [verschil.key.onderwerp.tabel.map(String.init) ?? ""] + dimensies.map { $0.text(verschil.key) } + [
            verschil.oud?.forCSV ?? "", verschil.oud?.status ?? absent, verschil.nieuw?.forCSV ?? "",
            verschil.nieuw?.status ?? absent, verschil.verschil?.forCSV ?? "",
            verschil.tenthsOfPercent.map(DutchNumber.decimal) ?? "",
        ]
    }
}
