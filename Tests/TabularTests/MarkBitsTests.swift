import TestSupport
import Testing

@testable import Tabular

@Suite("MarkBits")
struct MarkBitsTests {
    @Test(
        "finds the delimiter, LF and CR among 64 bytes, and whether the others are plain, with and without the processor's own instructions"
    )
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
            let others: [UInt8] = [0x22, 0x20, 0x00, 0x80, 0xFF, 0x21]
            let plain: [[UInt8]] = [[0x23], [0x30], [0x41], [0x7F]] + marks.map { [$0] }
            for round in 0..<200 {
                var bytes = random.text(70...70, from: round < 100 ? alphabet : plain)
                // One byte decides, wherever it stands: around the 64 it does not count.
                if round >= 150 { bytes[random.number(0...69)] = others[random.number(0...5)] }
                let expected = (0..<64).reduce(UInt64(0)) { bits, place in
                    bits | (marks.contains(bytes[place + 3]) ? 1 << UInt64(place) : 0)
                }
                let isPlain = bytes[3..<67].allSatisfy { marks.contains($0) || (0x23...0x7F).contains($0) }
                let markBits = MarkBits(delimiter: delimiter.rawValue)
                let found = markBits.marks(of: bytes.span, at: 3)
                #expect(found == MarkBits.Marks(ends: expected, isPlain: isPlain), "\(bytes)")
                #expect(markBits.portableMarks(of: bytes.span, at: 3) == found, "\(bytes)")
            }
        }
    }
}
