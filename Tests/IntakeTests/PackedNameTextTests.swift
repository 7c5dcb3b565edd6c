import TestSupport
import Testing

@testable import Intake

/// A name that stands in its bits can be read back.
@Suite struct PackedNameTextTests {
    @Test(
        "what is packed without a table comes out as it was written",
        arguments: [
            "1", "0", "00", "007", "12345678901", "F0012345", "AB1", "A-1", "1A2B3", "x", "jan", "J 1", "123456789012",
            "00000000000000001",
            "99999999999999999", "abcdefghij", "AZaz09-", "-", "~!", "--------", "ab-99999999", "000000012",
        ])
    func written(name: String) {
        let bytes = Array(name.utf8)
        let packed = PackedName.packed(bytes.span)
        #expect(packed.flatMap(PackedName.bytes) == bytes)
    }

    @Test("so does every random name that needs no table", arguments: UInt64(1)...8)
    func random(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let alphabets = ["0123456789", "0123456789AF", "ABab01-", " !~09Az+"].map { $0.utf8.map { [$0] } }
        var packedCount = 0
        for _ in 0..<4000 {
            let name = random.text(1...18, from: alphabets[random.number(0...3)])
            guard let packed = PackedName.packed(name.span) else { continue }
            packedCount += 1
            #expect(PackedName.bytes(of: packed) == name)
        }
        #expect(packedCount > 1000)
    }

    @Test("a name in the table has no text of its own")
    func tabled() { #expect(PackedName.bytes(of: PackedName.tabled(12)) == nil) }
}
