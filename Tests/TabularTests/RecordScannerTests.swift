import Testing

@testable import Tabular

@Suite("RecordScanner")
struct RecordScannerTests {
    struct Probe: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        var delimiter = Delimiter.semicolon
        let records: [[String]]
        /// Physical line of each record, counted from 1; `nil` when record n stands on line n.
        var lines: [Int]?
        /// (record, field), counted from 0.
        var malformed: [[Int]] = []
        var openQuoteLine: Int?

        init(
            _ name: String, _ text: String, delimiter: Delimiter = .semicolon, _ records: [[String]],
            lines: [Int]? = nil, malformed: [[Int]] = [], openQuoteLine: Int? = nil
        ) {
            testDescription = name
            self.text = text
            self.delimiter = delimiter
            self.records = records
            self.lines = lines
            self.malformed = malformed
            self.openQuoteLine = openQuoteLine
        }
    }

    @Test("reads", arguments: lineProbes + quoteProbes + flawProbes)
    func reads(probe: Probe) {
        var scanning = Scanning(Array(probe.text.utf8), probe.delimiter)
        expect(scanning.whole(), isWhat: probe)
    }

    @Test("agrees with the reference parser", arguments: lineProbes + quoteProbes + flawProbes)
    func reference(probe: Probe) {
        expect(ReferenceParser.parse(Array(probe.text.utf8), delimiter: probe.delimiter.rawValue), isWhat: probe)
    }

    @Test("finds the same cuts at every split point and byte by byte", arguments: lineProbes + quoteProbes + flawProbes)
    func splits(probe: Probe) {
        var scanning = Scanning(Array(probe.text.utf8), probe.delimiter)
        let count = scanning.text.count
        let atOnce = scanning.boundaries(stride: 1, block: max(1, count))
        let byByte = scanning.boundaries(stride: 1, block: 1)
        #expect(byByte.starts == atOnce.starts)
        #expect(byByte.finish() == atOnce.finish())
        for split in 0...count {
            let inTwo = scanning.boundaries(stride: 1, block: max(1, count), first: split)
            #expect(inTwo.starts == atOnce.starts, "split at \(split)")
            #expect(inTwo.finish() == atOnce.finish(), "split at \(split)")
        }
        expect(scanning.pieces(atOnce.starts), isWhat: probe)
    }

    private func expect(_ parsed: ParsedText, isWhat probe: Probe) {
        let texts = parsed.records.map { $0.fields.map { String(decoding: $0.text, as: UTF8.self) } }
        #expect(texts == probe.records)
        #expect(parsed.records.map { $0.linesBefore + 1 } == probe.lines ?? Array((1...).prefix(probe.records.count)))
        let malformed = parsed.records.indices.flatMap { record in
            parsed.records[record].fields.indices
                .filter { parsed.records[record].fields[$0].isMalformed }
                .map { [record, $0] }
        }
        #expect(malformed == probe.malformed)
        #expect(parsed.openQuote.map { $0.linesBefore + 1 } == probe.openQuoteLine)
    }
}
