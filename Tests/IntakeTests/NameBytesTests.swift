import TestSupport
import Testing

@testable import Intake

/// A name that was packed into 64 bits can be written again, byte for byte.
@Suite("The bytes of a packed name") struct NameBytesTests {
    static let names = [
        // Digits, with and without zeros in front; on both sides of 11, 12 and 17.
        "0", "7", "007", "99999999999", "00000000000", "000000000001", "123456789012", "00000000000000000",
        "99999999999999999",
        // Characters and then a number.
        "F0012345", "a0", "~ 1", "AB-12345", "AB-00000000", "12-3456789", "-1", "+1", "@1",
        // Visible ASCII of up to eight bytes.
        "A", "12A", "ABCD1", "a;b\"c", "ABCDEFGH", "~~~~~~~~", "!", "'s-Gr",
        // Letters, digits and hyphens of nine and ten.
        "ABCDEFGHI", "abcdefghij", "0A0A0A0A0A", "----------", "zzzzzzzzzz", "Z-z-0-9-A",
    ]

    @Test("are those it was made of", arguments: names)
    func bytes(name: String) throws {
        let bytes = Array(name.utf8)
        let packed = PackedName.packed(bytes.span)
        let bits = try #require(packed, "the name needs a table")
        #expect(PackedName.bytes(of: bits) == bytes)
    }

    @Test("of no name are none, nor of one that stands in a table")
    func none() {
        #expect(PackedName.bytes(of: 0) == [])
        #expect(PackedName.bytes(of: PackedName.tabled(5)) == [])
    }

    @Test("are those it was made of, whatever the characters", arguments: UInt64(1)...20)
    func random(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let alphabets = ["0123456789", "0123456789ABCXYZabcxyz-", "0123456789 AB-+=@;~"].map { Array($0.utf8) }
        var packed = 0
        for _ in 0..<2000 {
            let alphabet = alphabets[Int(random.next() % 3)]
            let bytes = (0...Int(random.next() % 18)).map { _ in alphabet[Int(random.next() % UInt64(alphabet.count))] }
            guard let bits = PackedName.packed(bytes.span) else { continue }
            packed += 1
            #expect(PackedName.bytes(of: bits) == bytes)
        }
        #expect(packed > 100)
    }
}
