import TestSupport
import Testing

@testable import Tabular

@Suite("RecordScanner and RecordBoundaries agree with the reference parser")
struct RecordScannerPropertyTests {
    private static let alphabet: [[UInt8]] = [
        [0x22], [0x22], [0x22, 0x22], [0x3B], [0x3B], [0x0D], [0x0A], [0x0D, 0x0A], [0x20], [0x61], [0x62, 0x63],
        [0xC2, 0xA0], [0xC2], [0xA0], [0x2C], [0x00], [0x22, 0x3B, 0x22],
    ]

    @Test("on random bytes", arguments: UInt64(1)...20)
    func random(seed: UInt64) {
        var random = SplitMix(seed: seed)
        for _ in 0..<150 {
            let text = random.text(0...50, from: Self.alphabet)
            let delimiter = Delimiter.allCases[random.number(0...3)]
            var scanning = Scanning(text, delimiter)
            let expected = ReferenceParser.parse(text, delimiter: delimiter.rawValue)
            #expect(scanning.whole() == expected.withoutQuoteOffset, "\(text)")
        }
    }

    @Test("on long random texts with long fields", arguments: UInt64(1)...30)
    func long(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let runs = [1, 5, 31, 62, 63, 64, 65, 130].map { [UInt8](repeating: 0x61, count: $0) }
        let alphabet: [[UInt8]] = seed % 2 == 0 ? Self.alphabet : [[0x3B], [0x0A], [0x0D], [0x0D, 0x0A], [0x22]]
        for round in 0..<6 {
            let text = random.text(20...60, from: alphabet + (round < 3 ? runs : runs + [[0x22], [0x22, 0x22]]))
            var scanning = Scanning(text)
            let expected = ReferenceParser.parse(text, delimiter: UInt8(ascii: ";"))
            #expect(scanning.whole() == expected.withoutQuoteOffset, "\(text)")
            for stride in [1, 100, 700] {
                expectCuts(of: &scanning, expected, stride: stride, blocks: [60, 500, text.count])
            }
        }
    }

    @Test("on a quote, delimiter or line end at every place around 64 bytes", arguments: Array("\";\r\n".utf8))
    func everyPlace(mark: UInt8) {
        for place in 0..<200 {
            for behind in [[], [0x22], [0x3B], [0x0A], [0x22, 0x0A]] as [[UInt8]] {
                var text = [UInt8](repeating: 0x61, count: 200)
                text.replaceSubrange(place..<place + 1, with: [mark] + behind)
                var scanning = Scanning(text)
                let expected = ReferenceParser.parse(text, delimiter: UInt8(ascii: ";"))
                #expect(scanning.whole() == expected.withoutQuoteOffset, "\(mark) and \(behind) at \(place)")
            }
        }
    }

    @Test("on every text of at most six of the bytes that matter", arguments: 0...6)
    func every(count: Int) {
        let marks = Array("\";\r\na".utf8)
        let texts = (0..<count).reduce(1) { product, _ in product * marks.count }
        for number in 0..<texts {
            var text: [UInt8] = []
            var rest = number
            for _ in 0..<count {
                text.append(marks[rest % marks.count])
                rest /= marks.count
            }
            var scanning = Scanning(text)
            let expected = ReferenceParser.parse(text, delimiter: UInt8(ascii: ";"))
            guard scanning.whole() == expected.withoutQuoteOffset else {
                Issue.record("\(text)")
                return
            }
            for stride in 1...3 where count <= 4 {
                expectCuts(of: &scanning, expected, stride: stride, blocks: [1, 2, 3, 6])
            }
        }
    }

    @Test("at every stride, however the bytes are fed", arguments: UInt64(1)...20)
    func strides(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let text = random.text(40...80, from: Self.alphabet)
        var scanning = Scanning(text)
        let expected = ReferenceParser.parse(text, delimiter: UInt8(ascii: ";"))
        for stride in 1...20 { expectCuts(of: &scanning, expected, stride: stride, blocks: [1, 2, 3, 7, text.count]) }
    }

    @Test("at every stride in texts with few quotes and many line ends", arguments: UInt64(1)...15)
    func fewQuotes(seed: UInt64) {
        var random = SplitMix(seed: seed)
        var text = random.text(60...90, from: [[0x61], [0x3B], [0x0D], [0x0A], [0x0D, 0x0A], [0x62, 0x62, 0x62]])
        if seed % 3 == 0 { text.insert(contentsOf: Array(";\"a\n\r\"".utf8), at: random.number(0...text.count)) }
        var scanning = Scanning(text)
        let expected = ReferenceParser.parse(text, delimiter: UInt8(ascii: ";"))
        for stride in 1...20 {
            expectCuts(of: &scanning, expected, stride: stride, blocks: [1, 2, 3, 7, 16, text.count])
        }
    }

    @Test("when the first record stands behind a header", arguments: UInt64(1)...40)
    func offset(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let text = random.text(20...60, from: Self.alphabet)
        let start = random.number(0...text.count)
        let behind = Scanning(text).boundaries(stride: 4, block: 5, start: start)
        let alone = Scanning(Array(text[start...])).boundaries(stride: 4, block: 60)
        #expect(behind.starts == alone.starts.map { $0 + start }, "\(text) from \(start)")
        #expect(behind.finish() == alone.finish().map { $0.moved(by: start) }, "\(text) from \(start)")
    }

    /// Cuts the text and scans the pieces one by one.
    private func expectCuts(of scanning: inout Scanning, _ expected: ParsedText, stride: Int, blocks: [Int]) {
        let text = scanning.text
        let flaw = expected.openQuote.map { RecordBoundaries.Flaw.openQuote(at: $0.offset) }
        let starts = expected.starts(stride: stride)
        let holdsQuote = ReferenceParser.holdsQuotedField(text, delimiter: UInt8(ascii: ";"))
        for block in blocks {
            let found = scanning.boundaries(stride: stride, block: max(1, block))
            if found.starts != starts || found.finish() != flaw {
                Issue.record("\(text), stride \(stride), block \(block): \(found.starts) for \(starts)")
            }
            if found.holdsQuote != holdsQuote { Issue.record("holdsQuote of \(text)") }
        }
        if scanning.pieces(starts) != expected.withoutQuoteOffset { Issue.record("\(text) in pieces at \(starts)") }
    }
}

extension RecordBoundaries.Flaw {
    fileprivate func moved(by offset: Int) -> Self {
        switch self {
        case .openQuote(let at): .openQuote(at: at + offset)
        case .recordTooLong(let at): .recordTooLong(at: at + offset)
        }
    }
}
