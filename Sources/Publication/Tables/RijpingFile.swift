import Jeugdhulp
import Tabular

/// `rijping.csv`: what was known of each period at earlier peildata, for Twente; in the dialect of `cijfers.csv`.
///
/// `groei_tot_nu_procent` is how much more is known at the peildatum of the update than was then; that peildatum itself has none.
enum RijpingFile {
    /// In the report folder.
    static let path = "rijping.csv"

    static func bytes(_ rijping: [Rijping]) -> [UInt8] {
        var csv = CSVText(.dutchSpreadsheet)
        csv.append(["periode", "peildatum", "onderwerp", "maat", "waarde", "status"])
        for one in rijping {
            for stap in one.stappen {
                for onderwerp in Trend.onderwerpen {
                    for (maat, waarde) in figures(stap, onderwerp, in: one) {
                        csv.append([
                            one.periode.code, stap.peildatum.description, onderwerp.rawValue, maat, waarde.forCSV,
                            waarde.status,
                        ])
                    }
                }
            }
        }
        return csv.bytes
    }

    private static func figures(
        _ stap: Rijping.Stap, _ onderwerp: Onderwerp, in rijping: Rijping
    ) -> [(maat: String, waarde: Trendwaarde)] {
        var figures = [
            (Trendmaat.aandeel.rawValue, stap.stand.aandeel(onderwerp)),
            (Trendmaat.aantal.rawValue, .aantal(stap.stand.aantal(onderwerp))),
        ]
        if let nu = rijping.stappen.last, nu != stap {
            figures.append(("groei_tot_nu_procent", stap.stand.groei(onderwerp, tot: nu.stand)))
        }
        return figures
    }
}
