import TestSupport
import Testing

@testable import Tabular

@Suite("EncodingSurvey")
struct EncodingSurveyTests {
    struct Probe: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let bytes: [UInt8]
        let verdict: EncodingSurvey.Verdict
    }

    static let probes = [
        Probe(testDescription: "nothing is UTF-8", bytes: [], verdict: .encoding(.utf8)),
        Probe(testDescription: "ASCII is UTF-8", bytes: Array("abc;\r\n".utf8), verdict: .encoding(.utf8)),
        Probe(testDescription: "NUL is UTF-8", bytes: [0], verdict: .encoding(.utf8)),
        Probe(testDescription: "a byte order mark is UTF-8", bytes: [0xEF, 0xBB, 0xBF], verdict: .encoding(.utf8)),
        Probe(testDescription: "all lengths are UTF-8", bytes: Array("é€𝄞".utf8), verdict: .encoding(.utf8)),
        Probe(testDescription: "U+10FFFF is UTF-8", bytes: [0xF4, 0x8F, 0xBF, 0xBF], verdict: .encoding(.utf8)),
        Probe(
            testDescription: "a lone é is Windows-1252", bytes: [0x61, 0xE9, 0x62], verdict: .encoding(.windows1252)),
        Probe(testDescription: "a lone € is Windows-1252", bytes: [0x80], verdict: .encoding(.windows1252)),
        Probe(
            testDescription: "a cut sequence is Windows-1252", bytes: [0xE2, 0x82], verdict: .encoding(.windows1252)),
        Probe(testDescription: "an overlong / is Windows-1252", bytes: [0xC0, 0xAF], verdict: .encoding(.windows1252)),
        Probe(
            testDescription: "an overlong € is Windows-1252", bytes: [0xE0, 0x82, 0xAC],
            verdict: .encoding(.windows1252)),
        Probe(
            testDescription: "an overlong form of four bytes is Windows-1252", bytes: [0xF0, 0x82, 0x82, 0xAC],
            verdict: .encoding(.windows1252)),
        Probe(
            testDescription: "a surrogate is Windows-1252", bytes: [0xED, 0xA0, 0x80], verdict: .encoding(.windows1252)),
        Probe(
            testDescription: "what lies past U+10FFFF is Windows-1252", bytes: [0xF4, 0x90, 0x80, 0x80],
            verdict: .encoding(.windows1252)),
        Probe(
            testDescription: "F5 is Windows-1252", bytes: [0xF5, 0x80, 0x80, 0x80], verdict: .encoding(.windows1252)),
        Probe(testDescription: "é, then a lone é", bytes: [0xC3, 0xA9, 0x20, 0xE9], verdict: .mixture(strayByteAt: 3)),
        Probe(
            testDescription: "a lone é, then é", bytes: [0x61, 0xE9, 0x20, 0xC3, 0xA9],
            verdict: .mixture(strayByteAt: 1)),
        Probe(testDescription: "a cut €, then é", bytes: [0xE2, 0x82, 0xC3, 0xA9], verdict: .mixture(strayByteAt: 0)),
        Probe(testDescription: "é, then a cut €", bytes: [0xC3, 0xA9, 0xE2, 0x82], verdict: .mixture(strayByteAt: 2)),
        Probe(testDescription: "é and a byte too many", bytes: [0xC3, 0xA9, 0xA9], verdict: .mixture(strayByteAt: 2)),
    ]

    @Test("says that", arguments: probes)
    func verdict(probe: Probe) {
        expectEverySplit(of: probe.bytes, gives: probe.verdict)
        #expect(Self.reference(probe.bytes) == probe.verdict)
    }

    @Test("agrees with String and with a slow reference on random bytes, at every split", arguments: UInt64(1)...20)
    func random(seed: UInt64) {
        let alphabet: [[UInt8]] = [
            [0x61], [0x7F], Array(repeating: 0x62, count: 17), Array("é".utf8), Array("€".utf8), Array("𝄞".utf8),
            Array("é".utf8), Array("\u{FFFF}".utf8), Array("\u{D7FF}\u{E000}".utf8),
        ]
        let strays: [[UInt8]] = [
            [0x80], [0xA0], [0xBF], [0xC0], [0xC2], [0xE0], [0xED], [0xED, 0xA0], [0xEF], [0xF0], [0xF0, 0x90], [0xF4],
            [0xF4, 0x90], [0xF5], [0xFF], [0xE2, 0x82],
        ]
        var random = SplitMix(seed: seed)
        for round in 0..<20 {
            // Every fifth text is all in order; the others have more and more strays.
            let mixed = Array(repeating: alphabet, count: 4).flatMap(\.self) + strays
            let text = random.text(
                0...25, from: [alphabet, mixed, alphabet + strays, strays, [[0x61]] + strays][round % 5])
            let expected = Self.reference(text)
            #expect((expected == .encoding(.utf8)) == (String(validating: text, as: UTF8.self) != nil), "\(text)")
            expectEverySplit(of: text, gives: expected)
        }
    }

    @Test("knows every first byte with whatever matters behind it")
    func exhaustive() {
        let edges: [UInt8] = [0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2]
        for first in UInt8(0x80)...0xFF {
            for (second, third) in edges.flatMap({ second in edges.map { (second, $0) } }) {
                let text = [first, second, third, 0x80]
                if survey(text, splitAt: 2) != Self.reference(text) { Issue.record("\(text)") }
            }
        }
    }

    private func expectEverySplit(of bytes: [UInt8], gives verdict: EncodingSurvey.Verdict) {
        for split in 0...bytes.count where survey(bytes, splitAt: split) != verdict {
            Issue.record("\(bytes) split at \(split) gave \(survey(bytes, splitAt: split))")
        }
    }

    private func survey(_ bytes: [UInt8], splitAt split: Int) -> EncodingSurvey.Verdict {
        var survey = EncodingSurvey()
        survey.feed(bytes.span.extracting(0..<split))
        survey.feed(bytes.span.extracting(split..<bytes.count))
        return survey.verdict()
    }

    /// Takes one scalar after another off the front; a byte that begins none is a stray.
    static func reference(_ bytes: [UInt8]) -> EncodingSurvey.Verdict {
        var stray: Int?
        var holdsMultiByte = false
        var index = 0
        while index < bytes.count {
            let length = (1...4).first { length in
                guard index + length <= bytes.count else { return false }
                return String(validating: bytes[index..<index + length], as: UTF8.self) != nil
            }
            if length == nil, stray == nil { stray = index }
            if let length, length > 1 { holdsMultiByte = true }
            index += length ?? 1
        }
        guard let stray else { return .encoding(.utf8) }
        return holdsMultiByte ? .mixture(strayByteAt: stray) : .encoding(.windows1252)
    }
}
