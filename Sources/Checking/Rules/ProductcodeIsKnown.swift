import Contract
import Faults
import Intake
import Jeugdhulp
import Records

/// Every productcode stands for a voorziening (Rekenregels, R1.4).
package enum ProductcodeIsKnown: Check {
    /// TOE-012. A row without known voorziening is kept and counted in table 2 alone (Rekenregels, R1.4 and R3.3).
    package static let rule = Rule(
        .productcodeIsKnown, name: "ProductcodeIsKnown", kolom: .productcode, drempels: [])

    /// One for each row that holds, of either kind; what it could do to the figures is in `CodeEffect`.
    package static func findings(in rows: CheckedRows, _ drempels: Drempelwaarden) -> FindingList {
        rows.eachRow { row, findings in
            if row.voorziening == .onbekend { findings.add(rows.finding(row)) }
        }
    }
}
