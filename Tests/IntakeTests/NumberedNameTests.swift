import Contract
import TestSupport
import Testing

@testable import Intake

@Suite("NumberedName")
struct NumberedNameTests {
    struct Probe: CustomTestStringConvertible {
        let name: String
        /// Digits, characters in seven bits each from the first one on, number; `nil` where it is no such name.
        let parts: (digits: UInt64, characters: [UInt64], number: UInt64)?

        var testDescription: String { name }
    }

    static let probes = [
        Probe(name: "7", parts: (1, [], 7)),
        Probe(name: "0", parts: (1, [], 0)),
        Probe(name: "00000000", parts: (8, [], 0)),
        Probe(name: "0012091", parts: (7, [], 12091)),
        Probe(name: "999999999", parts: (9, [], 999_999_999)),
        Probe(name: "00000000001", parts: (11, [], 1)),
        Probe(name: "99999999999", parts: (11, [], 99_999_999_999)),
        Probe(name: "F001525", parts: (6, [0x46], 1525)),
        Probe(name: "a0", parts: (1, [0x61], 0)),
        Probe(name: "F12345678", parts: (8, [0x46], 12_345_678)),
        Probe(name: "AB-12345", parts: (5, [0x41, 0x42, 0x2D], 12345)),
        Probe(name: "1-2", parts: (1, [0x31, 0x2D], 2)),
        Probe(name: "12-3456789", parts: (7, [0x31, 0x32, 0x2D], 3_456_789)),
        Probe(name: "~ 1", parts: (1, [0x7E, 0x20], 1)),
        Probe(name: "J 0123456789", parts: nil),
        Probe(name: "123456789012", parts: nil),
        Probe(name: "", parts: nil),
        Probe(name: "A", parts: nil),
        Probe(name: "12A", parts: nil),
        Probe(name: "ABCD1", parts: nil),
        Probe(name: "123A5", parts: nil),
        Probe(name: "\u{7F}1", parts: nil),
        Probe(name: "\u{1F}1", parts: nil),
        Probe(name: "A\u{7F}345678", parts: nil),
        Probe(name: "AB\u{7F}4567890", parts: nil),
        Probe(name: "\u{7F}12345678", parts: nil),
        Probe(name: "é1", parts: nil),
        Probe(name: "F0000000A", parts: nil),
        Probe(name: "1/2345678:", parts: nil),
    ]

    @Test("has the number, its digits and what stands before it in its bits", arguments: probes)
    func bits(probe: Probe) {
        let bytes = Array(probe.name.utf8)
        let expected = probe.parts.map { parts in
            let characters = parts.characters.enumerated().reduce(0) { $0 | $1.element << UInt64(7 * $1.offset) }
            return parts.digits << 58 | characters << 37 | parts.number
        }
        let found = NumberedName(bytes.span)?.bits
        #expect(found == expected)
        if let found, let number = probe.parts?.number { #expect(NumberedName.number(found) == number) }
    }

    @Test("every byte before a digit, in every place, is taken or refused for what it is")
    func bytes() {
        for byte in UInt8.min...UInt8.max {
            for place in 0..<5 {
                var name = Array("12345".utf8)
                name[place] = byte
                let isDigit = (0x30...0x39).contains(byte)
                let isCharacter = (0x20...0x7E).contains(byte) && place < 3
                #expect((NumberedName(name.span) != nil) == (isDigit || isCharacter), "\(byte) at \(place)")
            }
        }
    }

    @Test("of nine digits, and of nothing else, has a number that may be a bsn")
    func bsn() {
        let names: [(String, UInt64?)] = [
            ("012345672", 12_345_672), ("123456782", 123_456_782), ("O12345672", nil), ("1AB456789", nil),
            ("12345678", nil), ("0123456789", nil), ("12345678901234567", nil), ("AB", nil), ("a-long-one", nil),
        ]
        for (name, number) in names {
            let bits = PackedName.packed(Array(name.utf8).span) ?? 0
            #expect(PackedName.number(bits, digits: 9) == number, "\(name)")
        }
        #expect(PackedName.number(PackedName.tabled(12), digits: 9) == nil)
    }
}
