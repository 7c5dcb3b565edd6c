/// The flows of a data folder, counted day by day: by the five columns of a line its value. `nil` when it can't be counted.
///
/// Groups are by voorziening in place of productcode, and no age is known: that is what the engine keeps of a row.
package func referenceStromen(
    _ folder: DataFolder, kwartaal: String, vanaf: Int?, peildatum: String, gap: Int
) -> [String: String]? {
    guard let referentie = try? Referentie.read(folder), let instellingen = try? Instellingen.read(folder),
        let indicaties = try? Intake(.indicatie, folder, referentie, instellingen),
        let declaraties = try? Intake(.declaratie, folder, referentie, instellingen), let day = readDay(peildatum)
    else { return nil }
    var jeugdigen: [[UInt8]: [StroomCare]] = [:]
    for (intake, isDeclaratie) in [(indicaties, false), (declaraties, true)] {
        let records = Records(
            intake.versions, peildatum: day, deliveriesReplace: instellingen.deliveriesReplace)
        for (key, care) in records.existing {
            let aanbieder = isDeclaratie ? String(decoding: key[2], as: UTF8.self) : ""
            jeugdigen[care.jeugdige, default: []].append(
                StroomCare(
                    voorziening: care.voorziening, isDeclaratie: isDeclaratie, gemeente: care.gemeente,
                    aanbieder: aanbieder, productcode: "", begin: care.begindatum, eind: care.einddatum,
                    cents: care.cents, geboortedatum: 0))
        }
    }
    let first = vanaf ?? (Int(kwartaal.prefix(4)) ?? 0) - 2
    let rules = StroomRules(kwartaal: kwartaal, vanaf: first, gap: gap) { referentie.bron(of: $0, year: $1) }
    return referenceStromen(Array(jeugdigen.values), rules)
}
