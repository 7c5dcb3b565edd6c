import Contract
import Jeugdhulp
import Tabular

/// When a version was registered. Rekenregels, R2.4.
extension RowDecoder {
    /// The day and the time in its cell; a time in a column of its own goes first where it is filled.
    func readRegistration(
        _ record: borrowing Record, _ bytes: Span<UInt8>, into content: inout Versie.Content
    ) throws(Afkeurreden) {
        let day = filled(places.registratiedatum, of: record, bytes)
        if day.isEmpty { throw .registratiedatumLeeg }
        guard let moment = context.dates.moment(bytes.extracting(day)) else { throw .registratiedatumOngeldig }
        content.registratiedatum = moment.dayNumber
        content.secondOfDay = moment.secondOfDay
        let time = filled(places.registratietijd, of: record, bytes)
        if time.isEmpty { return }
        guard let second = DateReader.secondOfDay(bytes.extracting(time)) else { throw .registratietijdOngeldig }
        content.secondOfDay = second
    }
}
