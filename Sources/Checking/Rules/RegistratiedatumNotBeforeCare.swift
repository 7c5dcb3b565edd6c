import Contract
import Faults
import Intake
import Records

/// Care is registered when it has begun; an indicatie not long before.
package enum RegistratiedatumNotBeforeCare: Check {
    /// TOE-010. The registratiedatum decides from which peildatum on a row is seen (Rekenregels, R2.2).
    package static let rule = Rule(
        .registratiedatumNotBeforeCare, name: "RegistratiedatumNotBeforeCare", kolom: .registratiedatum,
        drempels: [
            Drempel(
                naam: "dagen_declaratie", standaard: 0, bereik: 0...36_600,
                uitleg: "zoveel dagen mag een declaratie voor haar begindatum zijn geregistreerd"),
            Drempel(
                naam: "dagen_indicatie", standaard: 365, bereik: 0...36_600,
                uitleg: "zoveel dagen mag een indicatie voor haar begindatum zijn geregistreerd"),
        ])

    /// One for each row registered more days before its begindatum than its kind may be.
    package static func findings(in rows: CheckedRows, _ drempels: Drempelwaarden) -> FindingList {
        let (declaratie, indicatie) = (Int32(drempels["dagen_declaratie"]), Int32(drempels["dagen_indicatie"]))
        return rows.eachRow { row, findings in
            let early = row.begindatum - row.registratiedatum
            if early > (row.isDeclaratie ? declaratie : indicatie) { findings.add(rows.finding(row)) }
        }
    }
}
