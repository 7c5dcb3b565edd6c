import Pipeline
import Tabular
import TestSupport
import Testing

/// What `tmsd bekijk --csv` writes, against a slow parser that shares no code with it, on random files. A failure names its seed.
@Suite struct NormaliseProperties {
    private static let delimiters: [(Delimiter, Unicode.Scalar)] = [
        (.semicolon, ";"), (.comma, ","), (.tab, "\t"), (.pipe, "|"),
    ]

    @Test(
        "an independent parser finds the same cells before and after, and a second time changes nothing",
        arguments: 1...300)
    func cells(seed: Int) {
        var random = SplitMix(seed: UInt64(seed))
        let (delimiter, scalar) = Self.delimiters[random.number(0...3)]
        let content = Self.content(delimiter, &random)
        let before = slowRecords(String(decoding: content, as: UTF8.self), delimiter: scalar).filter { !isBlank($0) }
        guard !before.isEmpty else { return }
        let run = BekijkRun(content, csv: true, pieceBytes: random.number(1...40)) {
            BekijkOpdracht(path: $0, scheidingsteken: delimiter)
        }
        #expect(run.status == 0, "seed \(seed): \(run.said)")
        #expect(slowRecords(run.text, delimiter: ",") == before, "seed \(seed)")
        let again = BekijkRun(run.bytes, csv: true) { BekijkOpdracht(path: $0, scheidingsteken: .comma) }
        #expect(again.bytes == run.bytes, "seed \(seed): \(again.said)")
    }

    /// Random rows: cells of all that needs care, quoted where they must be and sometimes where they need not.
    private static func content(_ delimiter: Delimiter, _ random: inout SplitMix) -> [UInt8] {
        let pieces = ["a", "é", "€", "12", " ", "\u{A0}", "\"", ";", ",", "\t", "|", "\n", "\r", "\r\n", "\u{FEFF}"].map
        { Array($0.utf8) }
        let ends = ["\n", "\r\n", "\r"].map { Array($0.utf8) }
        var bytes: [UInt8] = random.number(0...3) == 0 ? [0xEF, 0xBB, 0xBF] : []
        for _ in 0..<random.number(1...8) {
            let count = random.number(1...4)
            for column in 0..<count {
                if column > 0 { bytes.append(delimiter.rawValue) }
                bytes += cell(random.text(0...4, from: pieces), delimiter, &random)
            }
            bytes += ends[random.number(0...2)]
        }
        return bytes
    }

    private static func cell(_ value: [UInt8], _ delimiter: Delimiter, _ random: inout SplitMix) -> [UInt8] {
        let quote = UInt8(ascii: "\"")
        let mustQuote =
            value.first == quote || value.starts(with: [0xEF, 0xBB, 0xBF])
            || value.contains { [delimiter.rawValue, 0x0A, 0x0D].contains($0) }
        guard mustQuote || random.number(0...2) == 0 else { return value }
        return [quote] + value.flatMap { $0 == quote ? [quote, quote] : [$0] } + [quote]
    }
}
