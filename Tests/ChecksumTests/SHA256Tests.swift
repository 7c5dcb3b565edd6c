import TestSupport
import Testing

@testable import Checksum

@Suite("SHA256")
struct SHA256Tests {
    /// The processor's own instructions, and the portable code.
    static let ways = [true, false]

    /// The examples of FIPS 180-4 (NIST, "Examples with Intermediate Values", SHA256).
    static let examples = [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
            "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
        ),
    ]

    @Test("gives the digests of the standard", arguments: examples, ways)
    func standard(example: (String, String), usesProcessor: Bool) {
        #expect(digest([Array(example.0.utf8)], usesProcessor: usesProcessor) == example.1)
        #expect(SHA256.hexDigest(of: Array(example.0.utf8)) == example.1)
    }

    @Test("gives the digest of a million times the letter a")
    func million() {
        let block = [UInt8](repeating: UInt8(ascii: "a"), count: 10_000)
        let blocks = [[UInt8]](repeating: block, count: 100)
        #expect(
            digest(blocks, usesProcessor: true) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    @Test("agrees with another implementation for every length up to 300", arguments: ways)
    func everyLength(usesProcessor: Bool) {
        var all = ""
        for count in 0...300 {
            let digest = digest([KnownDigests.message(count)], usesProcessor: usesProcessor)
            #expect(digest.prefix(8) == KnownDigests.starts[count], "\(count) bytes")
            all += digest
        }
        #expect(digest([Array(all.utf8)], usesProcessor: usesProcessor) == KnownDigests.ofAllDigests)
    }

    @Test("is the same in two parts at any place", arguments: ways, [1, 63, 64, 65, 130, 200])
    func everySplit(usesProcessor: Bool, count: Int) {
        let message = KnownDigests.message(count)
        for split in 0...count {
            let parts = [Array(message[..<split]), Array(message[split...])]
            let digest = digest(parts, usesProcessor: usesProcessor)
            #expect(digest.prefix(8) == KnownDigests.starts[count], "split at \(split)")
        }
    }

    @Test("is the same in random parts", arguments: ways)
    func randomParts(usesProcessor: Bool) {
        var random = SplitMix(seed: 180_4)
        for count in stride(from: 1, through: 300, by: 3) {
            var parts: [[UInt8]] = []
            var rest = KnownDigests.message(count)[...]
            while !rest.isEmpty {
                let part = rest.prefix(random.number(0...90))
                parts.append(Array(part))
                rest = rest[part.endIndex...]
            }
            let digest = digest(parts, usesProcessor: usesProcessor)
            #expect(digest.prefix(8) == KnownDigests.starts[count], "\(parts.map(\.count))")
        }
    }

    private func digest(_ parts: [[UInt8]], usesProcessor: Bool) -> String {
        var hash = SHA256(usesProcessor: usesProcessor)
        for part in parts { hash.update(part.span) }
        return hash.finish()
    }
}
