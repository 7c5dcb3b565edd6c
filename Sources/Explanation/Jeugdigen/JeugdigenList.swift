import Contract
package import Counting
import Figures
package import Intake
package import Jeugdhulp
import Publication
import Records
import Tabular

/// The jeugdigen of a figure with the records by which: about persons, so for the file that was asked for and nowhere else.
package struct JeugdigenList: Sendable {
    /// A line for each deciding record; of one jeugdige below each other.
    package static let header = [
        "jeugdige", "waarom", "sinds", "bestand", "regel", "soort", "gemeente", "productcode", "voorziening",
        "begindatum",
        "einddatum", "dagen_in_periode", "bedrag", "bedrag_in_periode",
    ]

    private let trace: Cijfertrace
    private let levering: Levering
    private let gemeenten: [Gemeente]

    /// The trace kept its jeugdigen.
    package init(
        _ trace: Cijfertrace, of levering: Levering, gemeenten: [Gemeente]
    ) {
        (self.trace, self.levering, self.gemeenten) = (trace, levering, gemeenten)
    }

    /// Calls `body` with the fields of each line but the header: by the bytes of the key, then by gemeente where those are told apart, then
    /// in the order of reading.
    package func forEachLine<Failure: Error>(_ body: ([String]) throws(Failure) -> Void) throws(Failure) {
        let named = trace.jeugdigen.map {
            (key: levering.written.jeugdige($0.bits), $0)
        }
        .sorted { left, right in
            left.key == right.key
                ? left.1.records[0].wasRead(before: right.1.records[0])
                : left.key.lexicographicallyPrecedes(right.key)
        }
        for (key, jeugdige) in named {
            let begin = [String(decoding: key, as: UTF8.self), why(jeugdige), "\(jeugdige.sinds)"]
            for record in jeugdige.records { try body(begin + fields(record)) }
        }
    }

    private func why(_ jeugdige: Cijfertrace.Jeugdige) -> String {
        var reasons: [String] = []
        for record in jeugdige.records {
            let reason = "\(record.soort.enkelvoud) van \(record.voorziening.inWords)"
            if !reasons.contains(reason) { reasons.append(reason) }
        }
        if trace.vraag.onderwerp == .thuis { reasons.append("geen verblijf in \(trace.vraag.periode.label)") }
        return reasons.joined(separator: ", ")
    }

    private func fields(_ record: PlacedRecord) -> [String] {
        let care = Telregel(record).days
        let days = trace.vraag.periode.days
        let inside = DayRange(max(care.first, days.first), through: min(care.last, days.last))?.count ?? 0
        let cents = EuroCents(cents: record.cents)
        let amounts =
            record.isDeclaratie
            ? [cents, cents.part(of: care, in: days)].map { PlainNumber.text($0.cents, decimals: 2) } : ["", ""]
        return [
            VisibleText.escaped(levering.files[levering.fileOfPiece[record.piece]].file.path),
            String(levering.linesBefore[record.piece] + Int(record.line)), record.soort.enkelvoud,
            gemeenten[record.gemeente].code,
            String(decoding: levering.written.productcode(record.productcode), as: UTF8.self),
            record.voorziening.naam ?? "onbekend", "\(care.first)", care.last == .last ? "" : "\(care.last)",
            String(inside),
        ] + amounts
    }
}
