import Testing

@testable import Tabular

@Suite("CSVText")
struct CSVTextTests {
    struct Probe: Sendable, CustomTestStringConvertible {
        let field: String
        let written: String
        var testDescription: String { "\(field.debugDescription) as \(written.debugDescription)" }

        init(_ field: String, _ written: String) {
            self.field = field
            self.written = written
        }
    }

    static let guarded = [
        Probe("", ""),
        Probe("Enschede", "Enschede"),
        Probe("a b", "a b"),
        Probe(" a ", " a "),
        Probe("a;b", "\"a;b\""),
        Probe("a,b", "a,b"),
        Probe("a\"b", "\"a\"\"b\""),
        Probe("\"", "\"\"\"\""),
        Probe("a\nb", "\"a\nb\""),
        Probe("a\rb", "\"a\rb\""),
        Probe("a\tb", "a\tb"),
        Probe("€ 12", "€ 12"),
        Probe("=1+1", "'=1+1"),
        Probe("+31", "'+31"),
        Probe("@SUM(A1)", "'@SUM(A1)"),
        Probe("\ta", "'\ta"),
        Probe("\ra", "\"'\ra\""),
        Probe("\na", "\"'\na\""),
        Probe("=\"a;b\"", "\"'=\"\"a;b\"\"\""),
        Probe("a=1", "a=1"),
        Probe("-12", "-12"),
        Probe("-12,50", "-12,50"),
        Probe("-0,05", "-0,05"),
        Probe("-", "'-"),
        Probe("--1", "'--1"),
        Probe("-1-1", "'-1-1"),
        Probe("-1+1", "'-1+1"),
        Probe("-,5", "'-,5"),
        Probe("-1,", "'-1,"),
        Probe("-1,2,3", "'-1,2,3"),
        Probe("-1.000", "'-1.000"),
        Probe("-SUM(A1)", "'-SUM(A1)"),
        Probe("- 1", "'- 1"),
    ]

    @Test("writes for a Dutch spreadsheet", arguments: guarded)
    func field(probe: Probe) {
        var text = CSVText(.dutchSpreadsheet)
        text.append([probe.field])
        #expect(text.bytes == [0xEF, 0xBB, 0xBF] + Array((probe.written + "\r\n").utf8))
    }

    @Test("writes records one after another, the mark only in front")
    func records() {
        var text = CSVText(.dutchSpreadsheet)
        #expect(text.bytes == [0xEF, 0xBB, 0xBF])
        text.append(["a", "b;c", ""])
        text.append(["", "d"])
        #expect(text.bytes == [0xEF, 0xBB, 0xBF] + Array("a;\"b;c\";\r\n;d\r\n".utf8))
    }

    @Test("quotes for its own delimiter only, and guards nothing where that is not asked")
    func otherDialect() {
        let plain = CSVText.Dialect(
            delimiter: .comma, lineEnd: [0x0A], startsWithByteOrderMark: false, guardsFormulas: false)
        var text = CSVText(plain)
        text.append(["a,b", "c;d", "=1", "-x", "e\"f"])
        #expect(text.bytes == Array("\"a,b\",c;d,=1,-x,\"e\"\"f\"\n".utf8))
    }

    @Test("writes what RecordScanner reads back", arguments: Delimiter.allCases)
    func roundTrip(delimiter: Delimiter) {
        let dialect = CSVText.Dialect(
            delimiter: delimiter, lineEnd: [0x0D, 0x0A], startsWithByteOrderMark: false, guardsFormulas: false)
        let records = [
            ["a", "", "b"], ["\"", "\"\"", "a\"b"], [";", ",", "\t", "|"], ["\r", "\n", "\r\n", "\n\r"], ["", ""],
            ["é€"],
        ]
        var text = CSVText(dialect)
        for record in records { text.append(record) }
        var scanning = Scanning(text.bytes, delimiter)
        let read = scanning.whole()
        #expect(read.records.map { $0.fields.map { String(decoding: $0.text, as: UTF8.self) } } == records)
        #expect(read.records.allSatisfy { $0.fields.allSatisfy { !$0.isMalformed } })
    }
}
