import TestSupport
import Testing

@testable import Tabular

@Suite("FieldIndex")
struct FieldIndexTests {
    private static let margin = [UInt8](repeating: 0x22, count: FieldIndex.margin)

    /// What an index found of a text, behind a margin of quotes, which must not count for it.
    private struct Found: Equatable {
        var records: [[[UInt8]]] = []
        var isRegular = true
        var isPlain = true
    }

    private static func found(_ text: [UInt8], _ index: FieldIndex, from start: Int = 0) -> Found {
        let bytes = margin + text + margin
        return unsafe bytes.withUnsafeBytes { raw in
            guard let base = raw.baseAddress else { return Found() }
            unsafe index.look(at: base + margin.count, from: start, to: text.count, delimiter: .semicolon)
            var found = Found(isRegular: index.isRegular, isPlain: index.isPlain)
            var record: [[UInt8]] = []
            for place in 1..<max(1, index.count) {
                let (start, end) = unsafe (Int(index.ends[place - 1] &+ 1), Int(index.ends[place]))
                var field = Array(text[start..<end])
                if text[end] == 0x0A, index.holdsReturns, field.last == 0x0D { field.removeLast() }
                if index.holdsQuotes, field.first == 0x22 { field = Array(field.dropFirst().dropLast()) }
                record.append(field)
                if text[end] == 0x0A {
                    found.records.append(record)
                    record = []
                }
            }
            #expect(index.lines == found.records.count || !index.isRegular, "\(text)")
            return found
        }
    }

    private static let alphabet: [[UInt8]] = [
        [0x3B], [0x3B], [0x0A], [0x0D, 0x0A], [0x61], [0x62, 0x63], [0x21], [0x7F], [0x22, 0x61, 0x22],
        [0x3B, 0x22, 0x22, 0x3B],
        [0x3B, 0x22, 0x62, 0x3B, 0x22, 0x0A], [0x22, 0x0D, 0x0A],
    ]
    private static let odd: [[UInt8]] = [[0x22], [0x0D], [0x20], [0xC3, 0xA9], [0x00], [0x09], [0x22, 0x22]]

    @Test("tells the records of a window as the reference parser has them, or that it can't", arguments: UInt64(1)...15)
    func agrees(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let index = FieldIndex()
        let runs = [1, 30, 62, 63, 64, 65].map { [UInt8](repeating: 0x61, count: $0) }
        var regular = 0
        for round in 0..<150 {
            let alphabet = Self.alphabet + (round % 2 == 0 ? runs : []) + (round % 3 == 0 ? Self.odd : [])
            let text = random.text(1...40, from: alphabet) + [0x0A]
            let found = Self.found(text, index)
            guard found.isRegular else { continue }
            regular += 1
            let expected = ReferenceParser.parse(text, delimiter: 0x3B)
            #expect(expected.openQuote == nil, "\(text)")
            #expect(found.records == expected.records.map { $0.fields.map(\.text) }, "\(text)")
            #expect(!expected.records.contains { $0.fields.contains(where: \.isMalformed) }, "\(text)")
            let isPlain = expected.records.allSatisfy { record in
                record.fields.allSatisfy { $0.text.allSatisfy { (0x21...0x7F).contains($0) } }
            }
            #expect(found.isPlain == isPlain, "\(text)")
        }
        #expect(regular > 10)
    }

    @Test(
        "is irregular for each thing that the ends alone do not tell",
        arguments: [
            "a;\"b\"\"c\";d\n", "a;b\"c;d\n", "a;\"b\"c;d\n", "a;\"b\nc\";d\n", "a;\"b\r\nc\";d\n", "a;b\rc;d\n",
            "a;b\r",
            "a;\"b;c\n", "\"\"\"\";b\n", "a;\"b\" ;c\n", "a; \"b\";c\n", "a;b\r\r\n",
        ])
    func irregular(text: String) {
        let index = FieldIndex()
        for before in [0, 55, 58, 59, 60, 61, 62, 63, 64, 120] {
            let bytes = [UInt8](repeating: 0x78, count: before) + [0x0A] + Array(text.utf8) + Array("e;f;g\n".utf8)
            #expect(!Self.found(bytes, index).isRegular, "\(text) behind \(before)")
        }
    }

    @Test(
        "understands quotes around fields, delimiters in them and CRLF, at whichever place of 64 bytes",
        arguments: 0...130)
    func regular(before: Int) {
        let index = FieldIndex()
        let first = [UInt8](repeating: 0x78, count: before)
        let found = Self.found(first + Array(";\"b;c\";\"\";d\r\n\"e\";;\"f\"\r\nrest".utf8), index)
        #expect(found.isRegular)
        #expect(found.isPlain)
        #expect(
            found.records == [
                [first, Array("b;c".utf8), [], Array("d".utf8)], [Array("e".utf8), [], Array("f".utf8)],
            ])
    }

    @Test("takes whole records only, of no more than a window, and begins where it is told to")
    func window() {
        let index = FieldIndex()
        let line = Array("12345;abcdef;\n".utf8)
        var text: [UInt8] = []
        while text.count < 3 * FieldIndex.windowBytes { text += line }
        let found = Self.found(text, index, from: line.count)
        #expect(found.records.count == FieldIndex.windowBytes / line.count)
        #expect(index.lines == found.records.count)
        #expect(Self.found(Array("ab;c".utf8), index) == Found())
        // As many ends as there can be.
        let ends = [UInt8](repeating: 0x0A, count: FieldIndex.windowBytes + 1)
        #expect(Self.found(ends, index).records.count == FieldIndex.windowBytes)
    }

    @Test("sees the same with and without the processor's own instructions", arguments: Delimiter.allCases)
    func blocks(delimiter: Delimiter) {
        var random = SplitMix(seed: 99)
        let marks = BlockMarks(delimiter: delimiter.rawValue)
        var alphabet = (0...255).map { [UInt8($0)] }
        for round in 0..<300 {
            if round == 100 { alphabet = [[delimiter.rawValue], [0x0A], [0x0D], [0x22], [0x30], [0x30], [0x7F]] }
            if round == 200 { alphabet = [[delimiter.rawValue], [0x0A], [0x23], [0x7F]] }
            let bytes = random.text(64...64, from: alphabet)
            unsafe bytes.withUnsafeBytes { raw in
                guard let base = raw.baseAddress else { return }
                let (ends, others) = unsafe (marks.ends(at: base), marks.others(at: base))
                #expect(unsafe marks.portableEnds(at: base) == ends, "\(bytes)")
                #expect(unsafe marks.portableOthers(at: base) == others, "\(bytes)")
                for place in 0..<64 {
                    let (byte, bit) = (bytes[place], UInt64(1) << UInt64(place))
                    let isEnd = byte == delimiter.rawValue || byte == 0x0A
                    let isRight =
                        (ends.all & bit != 0) == isEnd && (ends.lines & bit != 0) == (byte == 0x0A)
                        && (others.quotes & bit != 0) == (byte == 0x22)
                        && (others.carriageReturns & bit != 0) == (byte == 0x0D)
                        && (others.soft & bit != 0) == (byte < 0x21 || byte >= 0x80)
                    if !isRight { Issue.record("\(byte) at \(place) of \(bytes)") }
                }
                let isPlain = bytes.allSatisfy { $0 == delimiter.rawValue || $0 == 0x0A || (0x23...0x7F).contains($0) }
                #expect(ends.areAmongPlain == isPlain, "\(bytes)")
            }
        }
    }
}
