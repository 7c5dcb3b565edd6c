import Jeugdhulp
import Tabular

/// `bijstellingen.csv`: each figure that changed since the previous update, divided by cause.
enum BijstellingenFile {
    static let path = "bijstellingen.csv"

    static func bytes(_ bijstellingen: Bijstellingen) -> [UInt8] {
        var csv = CSVText(.dutchSpreadsheet)
        csv.append(
            ["tabel", "onderwerp", "gebied", "periode", "maat", "oud", "nieuw", "verschil"]
                + Oorzaak.allCases.map(\.rawValue))
        for bijstelling in bijstellingen.all {
            let verschil = bijstelling.verschil
            let sleutel = verschil.sleutel
            csv.append(
                [
                    String(sleutel.onderwerp.tabel), sleutel.onderwerp.rawValue, sleutel.gebied.code,
                    sleutel.periode.code, sleutel.maat.rawValue,
                ]
                    + ([verschil.oud, verschil.nieuw, verschil.verschil] + Oorzaak.allCases.map(bijstelling.deel)).map {
                        $0?.forCSV ?? ""
                    })
        }
        return csv.bytes
    }
}
