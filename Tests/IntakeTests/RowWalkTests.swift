import TestSupport
import Testing

@testable import Intake
@testable import Tabular

@Suite("RowWalk")
struct RowWalkTests {
    /// The rows of a text, as a walk or the scanner alone has them.
    private struct Rows: Equatable {
        struct Row: Equatable {
            var fields: [[UInt8]]
            var linesBefore: Int
            var linesInside: Int
            var isMalformed: Bool
        }

        var rows: [Row] = []
        var linesPassed = 0
        var linesInQuotes = 0
        var isAtEnd = true
    }

    private static let columnCount = 3

    private static func row(_ record: borrowing Record, _ bytes: Span<UInt8>) -> Rows.Row {
        let fields = (0..<record.fieldCount).map { place in
            (Int(record[place].start)..<Int(record[place].end)).map { bytes[$0] }
        }
        return Rows.Row(
            fields: fields, linesBefore: record.linesBefore, linesInside: record.linesInside,
            isMalformed: record.hasMalformedField || record.hasStrayQuote)
    }

    private static func scanned(_ text: [UInt8]) -> Rows {
        var rows = Rows()
        var bytes = text
        var scanner = RecordScanner(delimiter: .semicolon)
        var record = Record()
        while true {
            var span = bytes.mutableSpan
            guard scanner.next(in: &span, into: &record) else { break }
            rows.rows.append(row(record, bytes.span))
        }
        rows.linesPassed = scanner.linesPassed
        rows.linesInQuotes = scanner.linesInQuotes
        rows.isAtEnd = scanner.linesBeforeOpenQuote == nil
        return rows
    }

    /// Scans some rows of the walk and takes the others as they stand in its index; `usual` counts the latter.
    private static func walked(_ text: [UInt8], random: inout SplitMix, usual: inout Int) -> Rows {
        var content = PieceContent()
        content.take(text, holdsUndefinedBytes: false)
        var rows = Rows()
        rows.linesPassed = content.walk(
            delimiter: .semicolon, columnCount: columnCount, columns: Array(0..<columnCount)
        ) { walk in
            while walk.next() {
                var fields: [[UInt8]]?
                if walk.mayBeUsual {
                    fields = (0..<columnCount).map { place in
                        walk.fields[place].range.map { walk.text.byte(at: $0) }
                    }
                    if walk.isPlain, let fields {
                        #expect(fields.allSatisfy { $0.allSatisfy { (0x21...0x7F).contains($0) } })
                    }
                }
                if let fields, random.number(0...1) == 0 {
                    usual += 1
                    rows.rows.append(
                        Rows.Row(fields: fields, linesBefore: walk.linesBefore, linesInside: 0, isMalformed: false))
                } else if walk.scan() {
                    let row = walk.withRecord { record, bytes in Self.row(record, bytes) }
                    if let fields { #expect(fields == row.fields) }
                    rows.rows.append(row)
                }
            }
            rows.linesInQuotes = walk.linesInQuotes
            rows.isAtEnd = walk.isAtEnd
        }
        return rows
    }

    private static func expectEqual(_ text: [UInt8], random: inout SplitMix, usual: inout Int) {
        let expected = scanned(text)
        var found = walked(text, random: &random, usual: &usual)
        // A row that is taken from the index is not asked how many line ends it holds.
        for place in found.rows.indices where place < expected.rows.count && found.rows[place].linesInside == 0 {
            found.rows[place].linesInside = expected.rows[place].linesInside
        }
        if found != expected { Issue.record("\(String(decoding: text.prefix(400), as: UTF8.self).debugDescription)") }
    }

    private static let alphabet: [[UInt8]] = [
        "a;b;c\n", "1;;\n", "a;b;c\r\n", "\"a\";\"b\";\"c\"\n", "\"a;\";;\"\"\r\n", "é; x;y\n", "a;b\n", "\n",
        "a;b;c;d\n",
    ].map { Array($0.utf8) }
    private static let odd: [[UInt8]] = [
        "\r", "a;b;c\r", "\"a\n\";b;c\n", "\"a\"\"b\";c;d\n", "a\"b;c;d\n", "\"a\"b;c;d\n", "a\"b;\"c\";d\n", "\"", ";",
        "\"x\r\ny\";\"\";z\r\n", " \"a\";b;c\n", "\"\"\"\";\"\"\"a\";b\n",
    ].map { Array($0.utf8) }

    @Test("has the rows of the scanner, whichever of them are scanned", arguments: UInt64(1)...10)
    func agrees(seed: UInt64) {
        var random = SplitMix(seed: seed)
        var usual = 0
        let runs = [55, 62, 63, 64, 65].map { Array(repeating: UInt8(0x61), count: $0) + Array(";b;c\n".utf8) }
        for round in 0..<120 {
            let alphabet = Array(Self.alphabet.prefix(round % 9 + 1)) + runs + (round % 4 == 0 ? Self.odd : [])
            var text = random.text(0...30, from: alphabet)
            if round % 5 == 0, !text.isEmpty { text.removeLast() }
            Self.expectEqual(text, random: &random, usual: &usual)
        }
        #expect(usual > 100)
    }

    @Test("has them through many windows, regular and not", arguments: UInt64(1)...2)
    func windows(seed: UInt64) {
        var random = SplitMix(seed: seed)
        var usual = 0
        let plain = Self.alphabet[0]
        for odd in 0..<3 {
            var text: [UInt8] = []
            while text.count < 4 * FieldIndex.windowBytes {
                text += random.text(100...900, from: odd == 0 ? Array(Self.alphabet.prefix(4)) : [plain])
                if odd > 0 { text += Self.odd[random.number(0...(odd == 1 ? 1 : Self.odd.count - 1))] }
            }
            // A row longer than a window, and one that may not be usual for its length.
            text +=
                [UInt8](repeating: 0x61, count: random.number(4000...2 * FieldIndex.windowBytes)) + Array(";b;c\n".utf8)
            text += random.text(1...900, from: [plain])
            Self.expectEqual(text, random: &random, usual: &usual)
        }
        #expect(usual > 5000)
    }

    @Test("does not take a row for usual that is long", arguments: [(4092, true), (4093, false)])
    func long(bytes: Int, mayBeUsual: Bool) {
        var content = PieceContent()
        content.take(
            Array("a;b;c\n".utf8) + [UInt8](repeating: 0x61, count: bytes) + Array(";b;\n".utf8),
            holdsUndefinedBytes: false)
        _ = content.walk(delimiter: .semicolon, columnCount: 3, columns: [0, 1, 2]) { walk in
            let isThere = walk.next() && walk.next()
            let found = walk.mayBeUsual
            #expect(isThere)
            #expect(found == mayBeUsual)
        }
    }
}
