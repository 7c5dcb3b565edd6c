import TestSupport
import Testing

@testable import Checksum

@Suite("SHA256 of two messages at a time")
struct SHA256PairTests {
    /// Which of both may use the processor's own instructions.
    static let ways = [(true, true), (true, false), (false, false)]

    @Test("agrees with another implementation for every length up to 300, beside every other length", arguments: ways)
    func everyLength(way: (Bool, Bool)) {
        for count in 0...300 {
            for otherCount in [0, 1, 63, 64, 65, 300 - count, 256] {
                var (first, second) = (SHA256(usesProcessor: way.0), SHA256(usesProcessor: way.1))
                let (bytes, otherBytes) = (KnownDigests.message(count), KnownDigests.message(otherCount))
                SHA256.update(&first, bytes.span, &second, otherBytes.span)
                #expect(first.finish().prefix(8) == KnownDigests.starts[count], "\(count) beside \(otherCount)")
                #expect(second.finish().prefix(8) == KnownDigests.starts[otherCount], "\(otherCount) beside \(count)")
            }
        }
    }

    @Test("is the same in random parts, which now and then are of one message alone", arguments: ways, 1...20)
    func randomParts(way: (Bool, Bool), seed: Int) {
        var random = SplitMix(seed: UInt64(seed))
        for _ in 0..<50 {
            let (count, otherCount) = (random.number(0...300), random.number(0...300))
            let (message, other) = (KnownDigests.message(count), KnownDigests.message(otherCount))
            var (first, second) = (SHA256(usesProcessor: way.0), SHA256(usesProcessor: way.1))
            var (done, otherDone) = (0, 0)
            while done < count || otherDone < otherCount {
                let end = min(count, done + random.number(0...150))
                let otherEnd = min(otherCount, otherDone + random.number(0...150))
                let (bytes, otherBytes) = (
                    message.span.extracting(done..<end), other.span.extracting(otherDone..<otherEnd)
                )
                if random.number(0...4) == 0 {
                    first.update(bytes)
                    second.update(otherBytes)
                } else {
                    SHA256.update(&first, bytes, &second, otherBytes)
                }
                (done, otherDone) = (end, otherEnd)
            }
            #expect(first.finish() == portableDigest(message), "\(count) bytes")
            #expect(second.finish() == portableDigest(other), "\(otherCount) bytes")
        }
    }

    @Test("gives the digest of a million times the letter a, twice, otherwise cut", arguments: ways)
    func million(way: (Bool, Bool)) {
        let message = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
        var (first, second) = (SHA256(usesProcessor: way.0), SHA256(usesProcessor: way.1))
        second.update(message.span.extracting(0..<777))
        for start in stride(from: 0, to: message.count, by: 10_000) {
            let (bytes, rest) = (message.span.extracting(start..<start + 10_000), min(message.count, start + 10_777))
            SHA256.update(&first, bytes, &second, message.span.extracting(start + 777..<rest))
        }
        let expected = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        #expect(first.finish() == expected)
        #expect(second.finish() == expected)
    }

    private func portableDigest(_ message: [UInt8]) -> String {
        var hash = SHA256(usesProcessor: false)
        hash.update(message.span)
        return hash.finish()
    }
}
