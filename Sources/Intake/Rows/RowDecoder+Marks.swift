import Contract
import Jeugdhulp
import Tabular

/// What is out of the ordinary in a row that is accepted all the same (Rekenregels, R2.7).
extension RowDecoder {
    /// The marks of a row that withdraws, by its word and the day on which the care began, as far as the row tells it.
    func withdrawalMarks(_ record: borrowing Record, _ bytes: Span<UInt8>, status: Range<Int>) -> UInt32 {
        let word = bytes.extracting(status)
        let refused = context.refusing.contains { word.equalsIgnoringCase($0) }
        let begin = filled(places.begindatum, of: record, bytes)
        return Versie.marks(
            ofWithdrawn: begin.isEmpty ? 0 : context.dates.dayNumber(bytes.extracting(begin)) ?? 0, existed: !refused)
    }

    /// The mark of an age that can't be, when the care begins on this day number.
    func ageMark(_ record: borrowing Record, _ bytes: Span<UInt8>, begindatum: Int32) -> UInt32 {
        guard places.geboortedatum >= 0 else { return 0 }
        let written = record.trimmed(places.geboortedatum, bytes)
        guard !written.isEmpty, let born = context.dates.dayNumber(bytes.extracting(written)) else { return 0 }
        return PlausibleAge.holds(born: born, begindatum: begindatum) ? 0 : Versie.implausibleAge
    }

    /// The same of a row that is read in one go: by the years alone where those leave no doubt.
    @inline(__always)
    func usualAgeMark(_ row: RowFields, _ text: PlainText, begindatum: Int32) -> UInt32 {
        guard !isEmpty(places.geboortedatum, of: row) else { return 0 }
        let cell = row[places.geboortedatum]
        let year = RowDecoder.year(text, cell)
        // At most a year off.
        let begun = 1900 &+ Int(begindatum) &* 400 / 146_097
        if year > 0, begun &- year >= 2, begun &- year <= 22 { return 0 }
        return otherAgeMark(cell, text, begindatum: begindatum)
    }

    @inline(never)
    private func otherAgeMark(_ cell: Cell, _ text: PlainText, begindatum: Int32) -> UInt32 {
        text.withBytes(of: cell) { bytes in
            let range = bytes.trimmed(from: 0, to: bytes.count)
            guard !range.isEmpty, let born = context.dates.dayNumber(bytes.extracting(range)) else { return 0 }
            return PlausibleAge.holds(born: born, begindatum: begindatum) ? 0 : Versie.implausibleAge
        }
    }

    /// That of a date in ten bytes, or in eight digits; 0 where it is to be found otherwise.
    @inline(__always)
    private static func year(_ text: PlainText, _ cell: Cell) -> Int {
        guard cell.length == 10 || cell.length == 8 else { return 0 }
        let head = fourDigits(text.word(from: cell.start))
        if head > 0 { return head }
        return cell.length == 10 ? fourDigits(text.word(from: cell.end &- 4)) : 0
    }

    /// The number of the four lowest bytes; 0 where they are not all digits.
    @inline(__always)
    private static func fourDigits(_ word: UInt64) -> Int {
        let digits = UInt32(truncatingIfNeeded: word) ^ 0x3030_3030
        guard (digits | (digits &+ 0x0606_0606)) & 0xF0F0_F0F0 == 0 else { return 0 }
        return Int(digits & 0xFF) &* 1000 &+ Int(digits >> 8 & 0xFF) &* 100 &+ Int(digits >> 16 & 0xFF) &* 10
            &+ Int(digits >> 24)
    }
}
