package import Tabular

/// A line with text that may be the header, cut with one delimiter.
package struct HeaderCandidate {
    /// By which it was cut.
    package let delimiter: Delimiter
    /// Trimmed, as UTF-8; those past `Limits.columns` are empty.
    package let names: [[UInt8]]
    /// On which it starts, from 1.
    package let line: Int
    /// Line ends from the start of the file through its own.
    package let linesThrough: Int
    /// Offset of the first byte after it.
    package let end: Int
    /// Whether every name can be one: without it, what looks like a name may be a child's row.
    package let hasReadableNames: Bool

    /// The first so many lines with text, and whether a quote that never closes ended them. Linear in the bytes looked at.
    package static func lines(
        _ head: [UInt8], delimiter: Delimiter, count: Int
    ) -> (lines: [HeaderCandidate], metOpenQuote: Bool) {
        var found: [HeaderCandidate] = []
        var buffer = head
        var scanner = RecordScanner(delimiter: delimiter, start: head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
        var record = Record()
        while found.count < count {
            var span = buffer.mutableSpan
            guard scanner.next(in: &span, into: &record) else { break }
            guard holdsText(record, in: buffer.span) else { continue }
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

    private static func holdsText(_ record: borrowing Record, in bytes: Span<UInt8>) -> Bool {
        for index in 0..<min(record.fieldCount, Limits.columns) {
            let field = record[index]
            if !bytes.trimmed(from: Int(field.start), to: Int(field.end)).isEmpty { return true }
        }
        return false
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

    /// Where a column stands, by each of the names it may have.
    package func places(of kolom: Kolom, _ namen: Kolomnamen) -> [Int] {
        namen.places(of: kolom, in: names)
    }

    /// The required columns that it lacks; `bsn` may stand for `jeugdige`.
    package func missing(in soort: Leveringssoort, _ namen: Kolomnamen) -> [Kolom] {
        Kolom.required(in: soort).filter { kolom in
            !namen.isVast(kolom) && places(of: kolom, namen).isEmpty
                && !(kolom == .jeugdige && !places(of: .bsn, namen).isEmpty)
        }
    }
}
