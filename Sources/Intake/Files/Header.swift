package import Tabular

/// The header of a delivered file: which column stands where.
package struct Header: Sendable {
    package let delimiter: Delimiter
    package let columnCount: Int
    /// Names of columns that are not read; empty for one without a name.
    package let furtherColumns: [String]
    /// Line ends from the start of the file to the first byte after the header, and the offset of that byte.
    package let linesThroughHeader: Int
    package let end: Int
    private let places: [Int?]

    /// The place of a column, from 0.
    package func place(of kolom: Kolom) -> Int? { places[kolom.rawValue] }

    package var hasBsn: Bool { place(of: .bsn) != nil }

    fileprivate init(_ candidate: HeaderCandidate, soort: Leveringssoort) {
        delimiter = candidate.delimiter
        columnCount = candidate.names.count
        linesThroughHeader = candidate.linesThrough
        end = candidate.end
        var places = [Int?](repeating: nil, count: Kolom.allCases.count)
        var known: Set<Int> = []
        for kolom in Header.known(in: soort) {
            guard let place = candidate.places(of: kolom).first else { continue }
            places[kolom.rawValue] = place
            known.insert(place)
        }
        self.places = places
        furtherColumns = candidate.names.indices.filter { !known.contains($0) }.map {
            String(decoding: candidate.names[$0], as: UTF8.self)
        }
    }

    static func known(in soort: Leveringssoort) -> [Kolom] {
        Kolom.required(in: soort) + [.bsn] + Kolom.optional(in: soort)
    }
}

/// Why the header of a file can't be used.
package enum HeaderFlaw: Error, Equatable, Sendable {
    case fileIsEmpty
    case utf16
    /// With the delimiter that comes nearest.
    case columnsMissing([Kolom], delimiter: Delimiter)
    case twoDelimitersFit(Delimiter, Delimiter)
    case columnTwice(Kolom)
    case jeugdigeAndBsn
    case tooManyColumns
    case openQuote
}

extension Header {
    /// Finds the delimiter by which the header holds every required column (contract, section 1).
    ///
    /// `head` is the beginning of the file: all of it, or at least `Limits.recordBytes` bytes.
    static func find(in head: [UInt8], soort: Leveringssoort) throws(HeaderFlaw) -> Header {
        if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { throw .utf16 }
        var candidates: [HeaderCandidate] = []
        for delimiter in Delimiter.allCases {
            if let candidate = try HeaderCandidate(head, delimiter: delimiter) { candidates.append(candidate) }
        }
        guard let any = candidates.first else { throw .fileIsEmpty }
        let fitting = candidates.filter { $0.missing(in: soort).isEmpty }
        if fitting.count > 1 { throw .twoDelimitersFit(fitting[0].delimiter, fitting[1].delimiter) }
        guard let found = fitting.first else {
            let nearest = candidates.dropFirst().reduce(any) { best, other in
                other.missing(in: soort).count < best.missing(in: soort).count ? other : best
            }
            throw .columnsMissing(nearest.missing(in: soort), delimiter: nearest.delimiter)
        }
        guard found.names.count <= Limits.columns else { throw .tooManyColumns }
        if let double = Header.known(in: soort).first(where: { found.places(of: $0).count > 1 }) {
            throw .columnTwice(double)
        }
        if !found.places(of: .jeugdige).isEmpty, !found.places(of: .bsn).isEmpty { throw .jeugdigeAndBsn }
        return Header(found, soort: soort)
    }
}

/// The first line with text, cut with one delimiter.
private struct HeaderCandidate {
    let delimiter: Delimiter
    let names: [[UInt8]]
    let linesThrough: Int
    let end: Int

    /// `nil` when there is no line with text.
    init?(_ head: [UInt8], delimiter: Delimiter) throws(HeaderFlaw) {
        var buffer = head
        var scanner = RecordScanner(delimiter: delimiter, start: head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
        var record = Record()
        while true {
            var span = buffer.mutableSpan
            guard scanner.next(in: &span, into: &record) else {
                if scanner.linesBeforeOpenQuote != nil { throw .openQuote }
                return nil
            }
            let names = HeaderCandidate.names(of: record, in: buffer.span)
            if names.contains(where: { !$0.isEmpty }) {
                self.delimiter = delimiter
                self.names = names
                linesThrough = scanner.linesPassed
                end = scanner.offset
                return
            }
        }
    }

    private static func names(of record: Record, in bytes: Span<UInt8>) -> [[UInt8]] {
        (0..<record.fieldCount).map { index in
            guard index < Limits.columns else { return [] }
            let field = record[index]
            return name(bytes.extracting(Int(field.start)..<Int(field.end)).bytesCopy())
        }
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

    func places(of kolom: Kolom) -> [Int] {
        let naam = Array(kolom.naam.utf8)
        return names.indices.filter { names[$0].map(\.asciiLowercased) == naam }
    }

    func missing(in soort: Leveringssoort) -> [Kolom] {
        Kolom.required(in: soort).filter { kolom in
            places(of: kolom).isEmpty && !(kolom == .jeugdige && !places(of: .bsn).isEmpty)
        }
    }
}
