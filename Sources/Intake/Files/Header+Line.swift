import Contract
import Jeugdhulp
import Tabular

/// A header that stands among the rows, as where files were put one behind the other.
extension Header {
    /// How its columns stand.
    enum LineOrder {
        /// As in the header, or every column that is read does: the rows below it are read right.
        case same
        /// Otherwise, so that the rows below it would be read wrong.
        case other
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Whether a row is a header line: its cells are the names of the header in whichever order, or name every required column.
    /// `nil` for a row.
    func order(of record: borrowing Record, _ bytes: Span<UInt8>) -> LineOrder? {
        guard record.fieldCount == columnCount, !record.hasMalformedField, mayBeHeader(record, bytes) else {
            return nil
        }
        let cells = (0..<columnCount).map { Header.cell($0, of: record, bytes) }
        if cells == comparedNames { return .same }
        if Header.sorted(cells) == Header.sorted(comparedNames) { return .other }
        guard holdsRequired(cells) else { return nil }
        return standsAs(cells) ? .same : .other
    }

    /// Whether one of the names is a word that puts a row with it in the column `wet` out of scope.
    var namesOtherWet: Bool {
        comparedNames.contains { name in
            Wet.spellings.contains { $0.wet == .andereWet && Array($0.text.utf8) == name }
        }
    }

    /// What most rows are told by at once: some cell is a name of the registratiedatum, as in every header.
    private func mayBeHeader(_ record: borrowing Record, _ bytes: Span<UInt8>) -> Bool {
        for index in 0..<columnCount where mayName(.registratiedatum, bytes.extracting(record.trimmed(index, bytes))) {
            return true
        }
        let first = Header.cell(0, of: record, bytes)
        return mayName(.registratiedatum, first.span)
    }

    /// A cell as headers are compared. The mark in front of a file may stand in front of a header too, and then a quote behind it
    /// does not begin the field.
    private static func cell(_ index: Int, of record: borrowing Record, _ bytes: Span<UInt8>) -> [UInt8] {
        let cell = LetterCase.lowered(bytes.extracting(record.trimmed(index, bytes)).bytesCopy())
        guard index == 0, cell.starts(with: byteOrderMark) else { return cell }
        var name = cell.dropFirst(byteOrderMark.count)
        if name.count >= 2, name.first == 0x22, name.last == 0x22 { name = name.dropFirst().dropLast() }
        let bytes = name.span
        return bytes.extracting(bytes.trimmed(from: 0, to: bytes.count)).bytesCopy()
    }

    private static func sorted(_ names: [[UInt8]]) -> [[UInt8]] {
        names.sorted { $0.lexicographicallyPrecedes($1) }
    }
}
