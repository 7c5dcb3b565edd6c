import TestSupport
import Testing

@testable import Contract
@testable import Intake

@Suite("A time of day")
struct TimeReaderTests {
    /// A slow reading, by a grammar in a regular expression.
    private static func reference(_ text: String) -> UInt32? {
        let pattern = /([0-9]|[01][0-9]|2[0-3]):([0-5][0-9])(?::([0-5][0-9])(?:\.[0-9]{1,9})?)?/
        guard let match = text.wholeMatch(of: pattern.matchingSemantics(.unicodeScalar)) else { return nil }
        let (hour, minute) = (UInt32(match.1) ?? 0, UInt32(match.2) ?? 0)
        return (hour * 60 + minute) * 60 + (match.3.flatMap { UInt32($0) } ?? 0)
    }

    private static func second(_ text: some Collection<UInt8>) -> UInt32? {
        DateReader.secondOfDay(Array(text).span)
    }

    @Test("is read on every minute, with and without seconds, in one go too")
    func everyMinute() {
        for hour in 0..<24 {
            for minute in 0..<60 {
                let expected = UInt32(hour * 3600 + minute * 60)
                let tail = (minute < 10 ? ":0" : ":") + "\(minute)"
                let padded = (hour < 10 ? "0" : "") + "\(hour)"
                #expect(Self.second("\(hour)\(tail)".utf8) == expected)
                #expect(Self.second("\(padded)\(tail):59.9".utf8) == expected + 59)
                let word = "\(padded)\(tail):59".utf8.enumerated().reduce(UInt64(0)) { $0 | UInt64($1.1) << (8 * $1.0) }
                #expect(DateReader.usualSecondOfDay(word) == expected + 59)
            }
        }
    }

    @Test("agrees with the reference on texts that are almost times", arguments: UInt64(1)...20)
    func almost(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let bytes = Array("0123456789:. TZ+-".utf8)
        let seeds = ["15:40:00", "23:59:59", "0:00", "24:00:00", "9:10", "12:00:00.123456789", "00:00:00", "19:60:61"]
        for _ in 0..<200 {
            var text = Array(seeds[random.number(0...seeds.count - 1)].utf8)
            for _ in 0..<random.number(0...3) {
                let place = random.number(0...text.count - 1)
                switch random.number(0...3) {
                case 0: text.insert(bytes[random.number(0...bytes.count - 1)], at: place)
                case 1 where text.count > 1: text.remove(at: place)
                default: text[place] = bytes[random.number(0...bytes.count - 1)]
                }
            }
            let expected = Self.reference(String(decoding: text, as: UTF8.self))
            #expect(Self.second(text) == expected, "\(String(decoding: text, as: UTF8.self))")
            guard text.count == 8 else { continue }
            let word = text.enumerated().reduce(UInt64(0)) { $0 | UInt64($1.element) << (8 * $1.offset) }
            let inOneGo = DateReader.usualSecondOfDay(word)
            #expect(inOneGo == nil || inOneGo == expected, "\(String(decoding: text, as: UTF8.self))")
        }
    }

    @Test("survives any bytes", arguments: UInt64(1)...5)
    func anyBytes(seed: UInt64) {
        var random = SplitMix(seed: seed)
        for _ in 0..<2000 {
            let alphabet: [[UInt8]] = [[0x30], [0x35], [0x3A], [0x2E], [UInt8(random.number(0...255))]]
            if let second = Self.second(random.text(0...14, from: alphabet)) { #expect(second < 86_400) }
        }
    }
}
