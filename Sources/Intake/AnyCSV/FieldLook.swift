package import Contract
import Jeugdhulp
package import Tabular

/// How a day is written, a time behind it aside (Rekenregels, R1.5).
package enum Datumvorm: Int, CaseIterable, Sendable {
    case yearFirst, digitsOnly, dashes, slashes

    /// How the form of the days is written in the text of `tmsd bekijk`.
    package var naam: String {
        switch self {
        case .yearFirst: "jjjj-mm-dd"
        case .digitsOnly: "jjjjmmdd"
        case .dashes: "d-m-jjjj"
        case .slashes: "d/m/jjjj"
        }
    }
}

/// What one field looks like, seen as the reader of deliveries sees it.
package struct FieldLook: Sendable {
    private let dates = DateReader()

    /// Makes its table of months, so make it once.
    package init() {}

    /// The bytes of a field without the space around them.
    package static func trimmed(_ record: borrowing Record, _ index: Int, _ bytes: Span<UInt8>) -> Range<Int> {
        record.trimmed(index, bytes)
    }

    /// Whether a field of a column says something: a word that means nothing is none. `nil` for a column that is not read.
    package static func isFilled(_ bytes: Span<UInt8>, as kolom: Kolom?) -> Bool {
        guard !bytes.isEmpty, let kolom, kolom != .status, kolom != .wet else { return !bytes.isEmpty }
        if EmptyWord.isOne(bytes) { return false }
        return !((kolom == .jeugdige || kolom == .bsn) && EmptyWord.isZero(bytes))
    }

    /// Whether this is the day by which the einddatum of an indicatie says that it still runs.
    package func isEndless(_ bytes: Span<UInt8>) -> Bool { dates.isEndless(bytes) }

    /// Whether an amount shows that its file writes a decimal comma.
    package static func showsDecimalComma(_ bytes: Span<UInt8>) -> Bool { DecimalSign.showsComma(bytes) }

    /// Whether this is an amount with either decimal sign: a telephone number, say, is none.
    package static func isBedrag(_ bytes: Span<UInt8>) -> Bool {
        [DecimalSign.comma, .point].contains { AmountReader(unit: .euro, decimalSign: $0).cents(bytes) != nil }
    }

    /// Whether these are digits that are, or with leading zeros would be, a burgerservicenummer; shorter than eight is a number.
    package static func mayBeBsn(_ bytes: Span<UInt8>) -> Bool {
        bytes.count >= 8 && Elfproef.digits(bytes) != nil
    }

    /// Whether the time behind an existing day is exactly 22:00:00 or 23:00:00: midnight in the Netherlands, told in UTC.
    package static func isUTCMidnight(_ bytes: Span<UInt8>) -> Bool { DayTimes.isUTCMidnight(bytes) }
    /// Whether this is a time of day without a zone.
    package static func isTijd(_ bytes: Span<UInt8>) -> Bool { DateReader.secondOfDay(bytes) != nil }

    /// How an existing day is written, and whether a time follows it; `nil` for any other text.
    package func datum(_ bytes: Span<UInt8>) -> (vorm: Datumvorm, hasTime: Bool)? {
        guard dates.dayNumber(bytes) != nil else { return nil }
        let dash = UInt8(ascii: "-")
        let slash = UInt8(ascii: "/")
        // A time holds a colon, and no day does.
        let hasTime = bytes.firstIndex(of: UInt8(ascii: ":")) != nil
        if bytes[4] == dash, bytes[1].digitValue <= 9, bytes[2].digitValue <= 9 { return (.yearFirst, hasTime) }
        if bytes[1] == slash || bytes[2] == slash { return (.slashes, hasTime) }
        return (bytes[1] == dash || bytes[2] == dash ? .dashes : .digitsOnly, hasTime)
    }
}
