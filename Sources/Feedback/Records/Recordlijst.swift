import Contract
package import Counting
package import Intake
package import Jeugdhulp
package import Records
import Tabular
package import Threads

/// Every record that exists in an update, a line each: what R, Power BI and SQL start from. It is about single persons, so it is for the
/// analyst alone.
package struct Recordlijst: Sendable {
    /// About so much of the list stands in memory at a time.
    private static let partBytes = 1 << 20

    let periodes: [Periode]
    private let levering: Levering
    private let paths: [String]
    private let gemeenten: [String]
    private let plaatser: Recordplaatser

    /// Of the records of a levering, which was read to be listed; `gemeenten` are those of the referentie, in its order.
    package init(of levering: Levering, gemeenten: [Gemeente], _ plaatser: Recordplaatser) {
        self.levering = levering
        self.plaatser = plaatser
        periodes = plaatser.periodes
        paths = levering.files.map { VisibleText.escaped($0.file.path) }
        self.gemeenten = gemeenten.map(\.code)
    }

    /// How every list begins, whatever periods it has.
    package static var beginning: [UInt8] {
        var line = RecordlijstText()
        for (place, kolom) in Recordkolom.vaste.enumerated() {
            if place > 0 { line.separate() }
            line.append(kolom.naam.utf8)
        }
        return RecordlijstText.byteOrderMark + line.bytes
    }

    /// Hands over the whole list, some of it at a time. The records are gone afterwards; the bytes depend on the input alone.
    package func write<Failure: Error>(
        _ records: ListedRecords, workers: Workers, to output: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        var text = RecordlijstText()
        text.append(Recordlijst.beginning)
        for kolom in Recordkolom.perPeriode(periodes) {
            text.separate()
            text.append(kolom.naam.utf8)
        }
        text.endLine()
        var plaatser = plaatser
        try records.forEachJeugdige(workers) { (records) throws(Failure) in
            do throws(Telfout) {
                try plaatser.take(records)
            } catch {
                preconditionFailure("amounts that were added up do not fit any more")
            }
            for (place, record) in records.enumerated() {
                append(record, plaatser.plaatsen(of: place), to: &text)
            }
            if text.bytes.count >= Recordlijst.partBytes { try output(text.drain()) }
        }
        try output(text.drain())
    }

    private func append(
        _ record: ListedRecord, _ plaatsen: ArraySlice<Recordplaats>, to text: inout RecordlijstText
    ) {
        let placed = record.placed
        text.append(gemeenten[placed.gemeente].utf8)
        text.separate()
        text.append(key: levering.written.jeugdige(placed.jeugdige))
        text.separate()
        text.append(placed.soort.enkelvoud.utf8)
        text.separate()
        text.append(key: levering.written.nummer(record.nummer))
        text.separate()
        text.append(key: levering.written.aanbieder(placed.aanbieder))
        text.separate()
        text.append(key: levering.written.productcode(placed.productcode))
        text.separate()
        text.append((placed.voorziening.naam ?? Recordkolom.onbekend).utf8)
        text.separate()
        text.append(day: placed.begindatum)
        text.separate()
        let isOpen = !placed.isDeclaratie && placed.einddatum == CalendarDate.last.dayNumber
        if !isOpen { text.append(day: placed.einddatum) }
        text.separate()
        if placed.isDeclaratie { text.append(number: placed.cents) }
        text.separate()
        text.append(day: placed.registratiedatum)
        text.separate()
        text.append(key: Array(paths[levering.fileOfPiece[placed.piece]].utf8))
        text.separate()
        text.append(number: Int64(levering.linesBefore[placed.piece]) + Int64(placed.line))
        for (periode, plaats) in zip(periodes, plaatsen) {
            text.append(plaats, touches: periode.touches(placed), isDeclaratie: placed.isDeclaratie)
        }
        text.endLine()
    }
}

extension Periode {
    /// Whether a record has a day in it.
    fileprivate func touches(_ record: PlacedRecord) -> Bool {
        record.begindatum <= days.last.dayNumber && record.einddatum >= days.first.dayNumber
    }
}
