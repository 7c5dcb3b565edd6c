import TestSupport
import Testing

@testable import Tabular

@Suite("RecordBoundaries keep long quoted fields")
struct LongFieldTests {
    /// A text, and what stands between the quotes of its fields of at least three bytes.
    static let probes: [(String, [String])] = [
        ("abc;def\n", []), ("\"abc\"", ["abc"]), ("\"ab\";\"abc\";\"abcd\"\n", ["abc", "abcd"]),
        ("x;\"a\nb\"\ny", ["a\nb"]), ("x;\"a\"\"b\"", ["a\"\"b"]), ("\"\"\"a\"\"\"", ["\"\"a\"\""]),
        ("\"abc\"def;g", ["abc"]), ("\"abc\"d\"efg\";h", ["abc"]), ("a\"bcd\";e", []), (" \"abc\"", []),
        ("\"abc", []), ("\"abc\"\"", []), ("\"ab\r\nc\"\r\"def\"", ["ab\r\nc", "def"]), ("\"abc\"\r\n", ["abc"]),
    ]

    @Test("wherever the bytes are cut", arguments: probes)
    func cuts(text: String, fields: [String]) {
        let bytes = Array(text.utf8)
        for block in 1...max(1, bytes.count) {
            for first in 1...block {
                let found = LongFieldTests.taken(bytes, longBytes: 3, block: block, first: first)
                let texts = found.map { String(decoding: bytes[$0], as: UTF8.self) }
                #expect(texts == fields, "blocks of \(block) behind \(first)")
            }
        }
    }

    @Test("as a slow reading finds them, on random texts", arguments: UInt64(1)...20)
    func random(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let run = [UInt8](repeating: 0x61, count: 70)
        for _ in 0..<30 {
            let text = random.text(
                0...60,
                from: [[0x22], [0x22, 0x22], [0x3B], [0x3B, 0x22], [0x22, 0x3B], [0x0A], [0x0D], [0x62], run])
            let expected = LongFieldTests.quotedFields(text).filter { $0.count >= 5 }
            for block in [1, 2, 3, 64, 100, max(1, text.count)] {
                #expect(LongFieldTests.taken(text, longBytes: 5, block: block, first: block) == expected, "\(text)")
            }
        }
    }

    private static func taken(_ text: [UInt8], longBytes: Int, block: Int, first: Int) -> [Range<Int>] {
        var boundaries = RecordBoundaries(delimiter: .semicolon, start: 0, stride: 10, longBytes: longBytes)
        var found: [Range<Int>] = []
        var offset = 0
        while offset < text.count {
            let end = min(text.count, offset + (offset == 0 ? first : block))
            boundaries.feed(text.span.extracting(offset..<end))
            found += boundaries.takeLongFields(atEnd: end == text.count)
            offset = end
        }
        return found
    }

    /// What stands between the quotes of every field that closes, by the reading of RFC 4180 and Rekenregels, R1.2.
    private static func quotedFields(_ text: [UInt8]) -> [Range<Int>] {
        let ends: [UInt8] = [0x3B, 0x0A, 0x0D]
        var found: [Range<Int>] = []
        var index = 0
        while index < text.count {
            if text[index] == 0x22 {
                var close = index + 1
                while close < text.count {
                    if text[close] != 0x22 {
                        close += 1
                    } else if close + 1 < text.count, text[close + 1] == 0x22 {
                        close += 2
                    } else {
                        break
                    }
                }
                guard close < text.count else { return found }
                found.append(index + 1..<close)
                index = close + 1
            }
            while index < text.count, !ends.contains(text[index]) { index += 1 }
            index += 1
        }
        return found
    }
}
