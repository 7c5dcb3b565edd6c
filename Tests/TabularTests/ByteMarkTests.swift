import TestSupport
import Testing

@testable import Tabular

@Suite("ByteMark")
struct ByteMarkTests {
    private static func bytes(_ count: Int, seed: UInt64 = 1) -> [UInt8] {
        var random = SplitMix(seed: seed)
        return (0..<count).map { _ in UInt8(random.number(0...255)) }
    }

    @Test(
        "is the same for the same bytes, however they are cut at multiples of its stride",
        arguments: [0, 1, 63, 64, 65, 1000])
    func cuts(count: Int) {
        let bytes = Self.bytes(count)
        let whole = ByteMark(of: bytes.span)
        for cut in stride(from: 0, through: count, by: ByteMark.stride) {
            var mark = ByteMark()
            mark.update(bytes.span.extracting(0..<cut))
            mark.update(bytes.span.extracting(cut..<count))
            #expect(mark == whole)
        }
    }

    @Test("differs when any byte differs, when two change places, and when zeros are added")
    func differences() {
        let bytes = Self.bytes(300)
        let whole = ByteMark(of: bytes.span)
        for place in bytes.indices {
            var other = bytes
            other[place] ^= 1
            #expect(ByteMark(of: other.span) != whole)
            other = bytes
            other.swapAt(place, (place + 64) % bytes.count)
            if other != bytes { #expect(ByteMark(of: other.span) != whole) }
        }
        #expect(ByteMark(of: (bytes + [0]).span) != whole)
        #expect(ByteMark(of: [0].span) != ByteMark())
    }
}
