import Contract
import Tabular

/// A line with text that may be the header, cut with one delimiter.
struct HeaderCandidate {
    let delimiter: Delimiter
    let names: [[UInt8]]
    /// On which it starts, from 1.
    let line: Int
    let linesThrough: Int
    let end: Int
    /// Whether every name can be one: without it, what looks like a name may be a child's row.
    let hasReadableNames: Bool

    enum Outcome {
        case header(HeaderCandidate)
        /// A quote in the header never closes.
        case openQuote
        /// There is no line with text.
        case blank
    }

    /// The first line with text, cut with each of these delimiters, and whether a quote that never closes ended one.
    static func all(
        _ head: [UInt8], delimiters: [Delimiter] = Delimiter.allCases
    ) -> (candidates: [HeaderCandidate], metOpenQuote: Bool) {
        var candidates: [HeaderCandidate] = []
        var metOpenQuote = false
        for delimiter in delimiters {
            switch HeaderCandidate.read(head, delimiter: delimiter) {
            case .header(let candidate): candidates.append(candidate)
            case .openQuote: metOpenQuote = true
            case .blank: continue
            }
        }
        return (candidates, metOpenQuote)
    }

    /// The first line with text.
    private static func read(_ head: [UInt8], delimiter: Delimiter) -> Outcome {
        let (lines, metOpenQuote) = lines(head, delimiter: delimiter, count: 1)
        return lines.first.map(Outcome.header) ?? (metOpenQuote ? .openQuote : .blank)
    }

    /// The first so many lines with text, and whether a quote that never closes ended them. Linear in the bytes looked at.
    static func lines(
        _ head: [UInt8], delimiter: Delimiter, count: Int
    ) -> (lines: [HeaderCandidate], metOpenQuote: Bool) {
        var found: [HeaderCandidate] = []
        var buffer = head
        var scanner = RecordScanner(delimiter: delimiter, start: head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
        var record = Record()
        while found.count < count {
            var span = buffer.mutableSpan
            guard scanner.next(in: &span, into: &record) else { break }
            if record.isBlank(in: buffer.span) { continue }
            let names = names(of: record, in: buffer.span)
            guard names.contains(where: { !$0.isEmpty }) else { continue }
            found.append(
                HeaderCandidate(
                    delimiter: delimiter, names: names, line: record.linesBefore + 1,
                    linesThrough: scanner.linesPassed, end: scanner.offset,
                    hasReadableNames: !record.hasMalformedField && names.allSatisfy(isReadable)))
        }
        return (found, scanner.linesBeforeOpenQuote != nil)
    }

    private static func names(of record: borrowing Record, in bytes: Span<UInt8>) -> [[UInt8]] {
        var names = [[UInt8]](repeating: [], count: record.fieldCount)
        for index in 0..<min(record.fieldCount, Limits.columns) {
            let field = record[index]
            names[index] = name(bytes.extracting(Int(field.start)..<Int(field.end)).bytesCopy())
        }
        return names
    }

    /// A name as trimmed UTF-8. One that is not UTF-8 can only stand in a file in Windows-1252.
    private static func name(_ raw: [UInt8]) -> [UInt8] {
        var text = raw
        if String(validating: raw, as: UTF8.self) == nil {
            text = []
            _ = Windows1252.transcode(raw, into: &text)
        }
        let bytes = text.span
        return bytes.extracting(bytes.trimmed(from: 0, to: bytes.count)).bytesCopy()
    }

    private static func isReadable(_ name: [UInt8]) -> Bool {
        let bytes = name.span
        return name.count <= 255 && !bytes.holdsControlCharacter()
    }

    func places(of kolom: Kolom, _ namen: Kolomnamen) -> [Int] {
        namen.places(of: kolom, in: names)
    }

    /// Where the column of a place stands, for a message.
    func column(at place: Int) -> HeaderFlaw.Column {
        HeaderFlaw.Column(number: place + 1, naam: String(decoding: names[place], as: UTF8.self))
    }

    func missing(in soort: Leveringssoort, _ namen: Kolomnamen) -> [Kolom] {
        Kolom.required(in: soort).filter { kolom in
            !namen.isVast(kolom) && places(of: kolom, namen).isEmpty
                && !(kolom == .jeugdige && !places(of: .bsn, namen).isEmpty)
        }
    }
}
