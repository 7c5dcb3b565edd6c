import Contract
import Intake
import Jeugdhulp
import Records

/// Every productcode stands for a voorziening (Rekenregels, R1.4).
package enum ProductcodeIsKnown: Check {
    /// TOE-012. A row without known voorziening is kept and counted in table 2 alone (Rekenregels, R1.4 and R3.3).
    package static let rule = Rule(
        code: "TOE-012", name: "ProductcodeIsKnown",
        titel: "een productcode die leeg is of niet in voorzieningen.csv staat",
        betekenis: "De rij telt alleen mee in tabel 2: niemand weet om welke voorziening het gaat.",
        herstel:
            "Herstel de productcode, of vraag Kennispunt Twente om de code in voorzieningen.csv op te nemen, met de "
            + "gemeente en de dagen waarvoor zij geldt.",
        verwacht: "een productcode uit voorzieningen.csv die voor deze gemeente en begindatum geldt",
        kolom: .productcode,
        drempels: [])

    /// One for each row that holds, of either kind; what it could do to the figures is in `CodeEffect`.
    package static func findings(in rows: CheckedRows, _ drempels: Drempelwaarden) -> FindingList {
        rows.eachRow { row, findings in
            if row.voorziening == .onbekend { findings.add(rows.finding(row)) }
        }
    }
}
