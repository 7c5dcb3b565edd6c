import TestSupport
import Testing

@testable import Tabular

/// Quotes and line ends where a record does not expect them.
@Suite("A record tells")
struct StrayQuoteTests {
    struct Probe: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let isStray: Bool
        var linesInside = 0
    }

    static let probes = [
        Probe(testDescription: "no quote at all", text: "a;b;c", isStray: false),
        Probe(testDescription: "a quote in a record without a quoted field", text: "a;2\";c\"", isStray: false),
        Probe(testDescription: "a quote before a quoted field", text: "2\";\"b\";c", isStray: true),
        Probe(testDescription: "a quote right before a quoted field", text: "a;2\";\"b\"", isStray: true),
        Probe(testDescription: "a quote behind a quoted field", text: "\"a\";b;2\"", isStray: true),
        Probe(testDescription: "a quote between quoted fields", text: "\"a\";2\"x;\"c\"", isStray: true),
        Probe(testDescription: "a quote behind a space", text: "\"a\"; \"b\"", isStray: true),
        Probe(testDescription: "a quote in a field before, and none behind", text: "x\"y;b;\"c\";d", isStray: true),
        Probe(testDescription: "doubled quotes in a quoted field", text: "a;\"b\"\"c\";d", isStray: false),
        Probe(testDescription: "only quoted fields", text: "\"a\";\"\";\"\"\"\"", isStray: false),
        Probe(testDescription: "quotes in text after a closing quote", text: "a;\"b\"c\"d;e", isStray: false),
        Probe(
            testDescription: "line ends of each kind in a quoted field", text: "a;\"\nb\r\nc\r\"\r\n", isStray: false,
            linesInside: 3),
        Probe(
            testDescription: "line ends in two fields, and a quote", text: "\"\n\";2\";\"\r\n\"", isStray: true,
            linesInside: 2),
    ]

    @Test("a quote in an unquoted field beside a quoted one, and its line ends inside quotes", arguments: probes)
    func tells(probe: Probe) {
        // Alone, and among records that fill blocks of plain text.
        let filling = String(repeating: "x;y;z\n", count: 40)
        for (before, after) in [("", ""), (filling, "\n" + filling), ("\"q\nr\";2\"\n", "\n\"q\";2\"")] {
            let records = StrayQuoteTests.records(before + probe.text + after)
            let place = StrayQuoteTests.records(before).count
            #expect(records[place].isStray == probe.isStray)
            #expect(records[place].linesInside == probe.linesInside)
        }
    }

    @Test("as many lines as it spans, on random bytes", arguments: UInt64(1)...20)
    func lines(seed: UInt64) {
        var random = SplitMix(seed: seed)
        for _ in 0..<100 {
            let text = random.text(
                0...50, from: [[0x22], [0x22, 0x22], [0x3B], [0x0D], [0x0A], [0x0D, 0x0A], [0x61], [0x3B, 0x22]])
            let records = StrayQuoteTests.records(String(decoding: text, as: UTF8.self))
            for (record, next) in zip(records, records.dropFirst()) {
                #expect(next.linesBefore == record.linesBefore + record.linesInside + 1, "\(text)")
            }
        }
    }

    private static func records(_ text: String) -> [(isStray: Bool, linesInside: Int, linesBefore: Int)] {
        var bytes = Array(text.utf8)
        var scanner = RecordScanner(delimiter: .semicolon)
        var record = Record()
        var records: [(isStray: Bool, linesInside: Int, linesBefore: Int)] = []
        while true {
            var span = bytes.mutableSpan
            guard scanner.next(in: &span, into: &record) else { return records }
            records.append((record.hasStrayQuote, record.linesInside, record.linesBefore))
        }
    }
}
