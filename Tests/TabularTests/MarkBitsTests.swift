import TestSupport
import Testing

@testable import Tabular

@Suite("MarkBits")
struct MarkBitsTests {
    @Test("finds the delimiter, LF and CR among 64 bytes, with and without the processor's own instructions")
    func marks() {
        var random = SplitMix(seed: 64)
        for delimiter in Delimiter.allCases {
            let marks = [delimiter.rawValue, 0x0A, 0x0D]
            // Of the others many differ from a mark in one bit, or come just before or after one.
            var alphabet: [[UInt8]] = [[0], [0x80], [0xFF]]
            for mark in marks {
                for bit in UInt8(0)..<8 { alphabet.append([mark ^ (1 << bit)]) }
                alphabet += [[mark], [mark], [mark], [mark - 1], [mark + 1]]
            }
            for _ in 0..<100 {
                let bytes = random.text(70...70, from: alphabet)
                let expected = (0..<64).reduce(UInt64(0)) { bits, place in
                    bits | (marks.contains(bytes[place + 3]) ? 1 << UInt64(place) : 0)
                }
                let markBits = MarkBits(delimiter: delimiter.rawValue)
                #expect(markBits.bits(of: bytes.span, at: 3) == expected, "\(bytes)")
                #expect(markBits.portableBits(of: bytes.span, at: 3) == expected, "\(bytes)")
            }
        }
    }
}
