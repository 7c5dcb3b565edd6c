package import Contract
package import Counting
package import Intake
package import Jeugdhulp
import Publication
package import Records

/// What became of every row of one jeugdige, and in which tables the jeugdige is and why; without the key, which whoever asks has.
package struct JeugdigeExplanation: Sendable {
    let rows: [RowAnswer]
    let levering: Levering
    let referentie: Referentie
    let peildatum: CalendarDate
    let kwartaal: Kwartaal
    /// Of which gemeente the jeugdige is, where keys hold within one.
    let gemeente: Int?
    /// Where all records are of one gemeente: there the answers are those of Twente.
    let onlyGemeente: Int?
    let dagen: [(periode: Periode, dagen: Vormdagen)]
    /// By gebied, Twente first, and then by period and table.
    let antwoorden: [(gebied: Int?, antwoorden: [Tabelantwoord])]

    /// Asks the functions that count of all periods, in Twente and, where there are records of several, in each gemeente.
    ///
    /// `records` are those of the jeugdige that exist; `gemeente` that of the key, where keys hold within one.
    package init(
        _ rows: [RowAnswer], records: [PlacedRecord], gemeente: Int?, of levering: Levering, periodes: [Periode],
        referentie: Referentie, peildatum: CalendarDate, kwartaal: Kwartaal
    ) throws(Telfout) {
        (self.rows, self.levering, self.referentie, self.gemeente) = (rows, levering, referentie, gemeente)
        (self.peildatum, self.kwartaal) = (peildatum, kwartaal)
        var dagen: [(Periode, Vormdagen)] = []
        for periode in periodes {
            dagen.append((periode, try Vormdagen(periode, records, bronregels: referentie.bronregels)))
        }
        self.dagen = dagen
        var antwoorden: [(Int?, [Tabelantwoord])] = []
        let gemeenten = Set(records.map(\.gemeente)).sorted()
        onlyGemeente = gemeenten.count == 1 ? gemeenten[0] : nil
        for gebied in [nil] + (gemeenten.count > 1 ? gemeenten.map(Optional.some) : []) {
            var ofGebied: [Tabelantwoord] = []
            for periode in periodes {
                for onderwerp in Onderwerp.allCases {
                    guard
                        let vraag = Cijfervraag(
                            onderwerp, periode, gemeente: gebied, periodes: periodes, bronregels: referentie.bronregels)
                    else { continue }
                    ofGebied.append(try Tabelantwoord(vraag, records))
                }
            }
            antwoorden.append((gebied, ofGebied))
        }
        self.antwoorden = antwoorden
    }

    /// As it is shown, a line each.
    package var lines: [String] {
        let within = gemeente.map { ", met de sleutel van \(referentie.gemeenten[$0].naam)" } ?? ""
        let heading = ["Eén jeugdige\(within); kwartaal \(kwartaal.code), peildatum \(peildatum)."]
        return Array(([heading, rowLines, dayLines] + tableLines).joined(separator: [""]))
    }

    private var rowLines: [String] {
        guard !rows.isEmpty else {
            return [
                "Er is geen enkele rij met deze sleutel, ook niet onder de afgekeurde rijen waarvan de sleutel te lezen is."
            ]
        }
        return ["Rijen, in volgorde van lezen"]
            + rows.flatMap { row in
                [
                    "  \(levering.text(row.place))", "    " + what(row),
                    "    " + RowFateText(levering: levering).text(row),
                ]
            }
    }

    private func what(_ row: RowAnswer) -> String {
        var parts = [levering.soort(of: row.place).enkelvoud]
        if row.isOfOther {
            parts.append("over een andere jeugdige")
        } else if let care = row.care {
            let code = String(decoding: care.productcode, as: UTF8.self)
            parts.append("\(care.voorziening.inWords) (\(code.isEmpty ? "zonder productcode" : code))")
            parts.append(
                "\(day(care.begindatum)) t/m \(care.einddatum == CalendarDate.last.dayNumber ? "open" : day(care.einddatum))"
            )
            if let cents = care.cents { parts.append(ExactEuros.text(cents)) }
        }
        if let gemeente = row.gemeente { parts.append(referentie.gemeenten[gemeente].naam) }
        if let registered = row.registratiedatum { parts.append("geregistreerd \(day(registered))") }
        return parts.joined(separator: ", ")
    }

    private func day(_ number: Int32) -> String { CalendarDate(dayNumber: Int(number)).map { "\($0)" } ?? "" }

    private var dayLines: [String] {
        let lines = dagen.flatMap { periode, dagen in
            Verblijfsvorm.allCases.compactMap { vorm -> String? in
                let runs = dagen.runs.filter { $0.vorm == vorm }.map(\.days)
                guard !runs.isEmpty else { return nil }
                let count = runs.reduce(0) { $0 + $1.count }
                let texts = runs.map { $0.count == 1 ? "\($0.first)" : "\($0.first) t/m \($0.last)" }
                return "  \(periode.label): \(Onderwerp(vorm).rawValue) \(DutchNumber.counted(count, "dag", "dagen")): "
                    + texts.joined(separator: ", ")
            }
        }
        return ["Dagen niet thuis, per dag de zwaarste vorm (R7)"] + (lines.isEmpty ? ["  geen"] : lines)
    }

    private var tableLines: [[String]] {
        guard !rows.isEmpty else { return [] }
        return antwoorden.flatMap { gebied, antwoorden in
            let only = onlyGemeente.map { " en \(referentie.gemeenten[$0].naam)" } ?? ""
            let naam = gebied.map { referentie.gemeenten[$0].naam } ?? "\(referentie.regio.naam)\(only)"
            let periodes = antwoorden.map(\.vraag.periode).reduce(into: [Periode]()) {
                if $0.last != $1 { $0.append($1) }
            }
            return periodes.map { periode in
                let text = TableAnswerText(levering: levering, bronregels: referentie.bronregels)
                return ["Tabellen, \(periode.label), \(naam)"]
                    + antwoorden.filter { $0.vraag.periode == periode }.map { "  " + text.text($0) }
            }
        }
    }
}
