import Testing

@testable import Tabular

@Suite("Searching a span")
struct SpanSearchTests {
    @Test("finds the first byte at or after a place")
    func firstIndex() {
        let bytes = Array("ab;cd;".utf8)
        let expected: [Int?] = [2, 2, 2, 5, 5, 5, nil, nil]
        for (start, index) in expected.enumerated() {
            #expect(bytes.span.firstIndex(of: UInt8(ascii: ";"), from: start) == index)
        }
        #expect(bytes.span.firstIndex(of: 0) == nil)
        #expect([UInt8]().span.firstIndex(of: 0) == nil)
    }

    @Test("reads eight bytes at any place")
    func word() {
        let bytes = Array(UInt8(1)...20)
        for index in 0...12 {
            let expected = (0..<8).reduce(UInt64(0)) { $0 | UInt64(index + $1 + 1) << UInt64(8 * $1) }
            #expect(UInt64(littleEndian: bytes.span.word(at: index)) == expected)
        }
    }
}
