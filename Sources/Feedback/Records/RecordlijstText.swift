import Counting
import Jeugdhulp
import Tabular

/// Lines of a list of records, as bytes: a row of it is made without a `String` per cell (Rekenregels, R5).
struct RecordlijstText {
    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private static let lineEnd: [UInt8] = [0x0D, 0x0A]
    private static let quote = UInt8(ascii: "\"")
    /// What a field may hold only between quotes.
    private static let quoted = [Delimiter.semicolon.rawValue, quote] + lineEnd

    /// What was added and not yet drained.
    private(set) var bytes: [UInt8] = []

    mutating func separate() { bytes.append(Delimiter.semicolon.rawValue) }

    mutating func endLine() {
        bytes.append(contentsOf: RecordlijstText.lineEnd)
    }

    /// What needs no quotes.
    mutating func append(_ text: some Sequence<UInt8>) { bytes.append(contentsOf: text) }

    /// What was delivered, as it was, so that it can be looked up by it.
    ///
    /// An apostrophe goes before what a spreadsheet would run as a formula, and before what already has one there: whoever takes one away
    /// from any text that matches `^'+[=+@\t\r\n-]` has the key again.
    mutating func append(key: [UInt8]) {
        let mustQuote = key.contains(where: RecordlijstText.quoted.contains)
        if mustQuote { bytes.append(RecordlijstText.quote) }
        if RecordlijstText.mustBeGuarded(key) { bytes.append(UInt8(ascii: "'")) }
        for byte in key {
            if byte == RecordlijstText.quote { bytes.append(RecordlijstText.quote) }
            bytes.append(byte)
        }
        if mustQuote { bytes.append(RecordlijstText.quote) }
    }

    mutating func append(number: Int64) { append(String(number).utf8) }

    /// The day with this number, as it is sorted.
    mutating func append(day: Int32) {
        guard let date = CalendarDate(dayNumber: Int(day)) else { preconditionFailure("a row has days that exist") }
        append(date.description.utf8)
    }

    /// The cells of one period: nothing of a record that does not touch it.
    mutating func append(_ plaats: Recordplaats, touches: Bool, isDeclaratie: Bool) {
        separate()
        append(tables: plaats.aantal)
        separate()
        append(tables: plaats.bedrag)
        separate()
        if touches, isDeclaratie { append(number: plaats.cents) }
    }

    /// What was added since the last time, to be written away.
    mutating func drain() -> [UInt8] {
        var drained: [UInt8] = []
        swap(&drained, &bytes)
        bytes.reserveCapacity(drained.count)
        return drained
    }

    /// A digit for each, a space between.
    private mutating func append(tables: UInt16) {
        var isFirst = true
        for table in UInt8(1)...8 where tables >> UInt16(table) & 1 == 1 {
            if !isFirst { bytes.append(UInt8(ascii: " ")) }
            isFirst = false
            bytes.append(UInt8(ascii: "0") + table)
        }
    }

    private static func mustBeGuarded(_ key: [UInt8]) -> Bool {
        switch key.first(where: { $0 != UInt8(ascii: "'") }) {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D: true
        default: false
        }
    }
}
