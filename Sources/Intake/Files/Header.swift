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

    fileprivate init(_ candidate: HeaderCandidate, soort: Leveringssoort, namen: Kolomnamen) {
        delimiter = candidate.delimiter
        columnCount = candidate.names.count
        linesThroughHeader = candidate.linesThrough
        end = candidate.end
        var places = [Int?](repeating: nil, count: Kolom.allCases.count)
        var known: Set<Int> = []
        for kolom in Header.known(in: soort) {
            guard let place = candidate.places(of: kolom, namen).first else { continue }
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
    /// A name holds a control character or is longer than 255 bytes, or text stands after its closing quote: a quote is missing,
    /// and what looks like a name may be a child's row.
    case unreadableName
    /// The header does not end within `Limits.recordBytes`.
    case tooLong
}

extension Header {
    /// Finds the delimiter by which the header holds every required column (contract, section 1).
    ///
    /// `head` is the beginning of the file: all of it when `isWhole`, else its first `Limits.recordBytes` bytes.
    static func find(
        in head: [UInt8], isWhole: Bool = true, soort: Leveringssoort, namen: Kolomnamen = .standard
    ) throws(HeaderFlaw) -> Header {
        if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { throw .utf16 }
        var candidates: [HeaderCandidate] = []
        var metOpenQuote = false
        for delimiter in Delimiter.allCases {
            switch HeaderCandidate.read(head, delimiter: delimiter) {
            case .header(let candidate): candidates.append(candidate)
            case .openQuote: metOpenQuote = true
            case .blank: continue
            }
        }
        guard let any = candidates.first else {
            throw metOpenQuote ? .openQuote : isWhole ? .fileIsEmpty : .tooLong
        }
        let missing = { (candidate: HeaderCandidate) in candidate.missing(in: soort, namen) }
        let fitting = candidates.filter { missing($0).isEmpty }
        if fitting.count > 1 { throw .twoDelimitersFit(fitting[0].delimiter, fitting[1].delimiter) }
        guard let found = fitting.first else {
            if metOpenQuote { throw .openQuote }
            let nearest = candidates.dropFirst().reduce(any) { missing($1).count < missing($0).count ? $1 : $0 }
            throw .columnsMissing(missing(nearest), delimiter: nearest.delimiter)
        }
        guard isWhole || found.end < head.count else { throw .tooLong }
        guard found.names.count <= Limits.columns else { throw .tooManyColumns }
        guard found.hasReadableNames else { throw .unreadableName }
        if let double = known(in: soort).first(where: { found.places(of: $0, namen).count > 1 }) {
            throw .columnTwice(double)
        }
        let hasBoth = [Kolom.jeugdige, .bsn].allSatisfy { !found.places(of: $0, namen).isEmpty }
        if hasBoth { throw .jeugdigeAndBsn }
        return Header(found, soort: soort, namen: namen)
    }
}

/// The first line with text, cut with one delimiter.
private struct HeaderCandidate {
    let delimiter: Delimiter
    let names: [[UInt8]]
    let linesThrough: Int
    let end: Int
    let hasReadableNames: Bool

    enum Outcome {
        case header(HeaderCandidate)
        /// A quote in the header never closes.
        case openQuote
        /// There is no line with text.
        case blank
    }

    static func read(_ head: [UInt8], delimiter: Delimiter) -> Outcome {
        var buffer = head
        var scanner = RecordScanner(delimiter: delimiter, start: head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
        var record = Record()
        while true {
            var span = buffer.mutableSpan
            guard scanner.next(in: &span, into: &record) else {
                return scanner.linesBeforeOpenQuote == nil ? .blank : .openQuote
            }
            let names = names(of: record, in: buffer.span)
            if names.contains(where: { !$0.isEmpty }) {
                return .header(
                    HeaderCandidate(
                        delimiter: delimiter, names: names, linesThrough: scanner.linesPassed, end: scanner.offset,
                        hasReadableNames: !record.hasMalformedField && names.allSatisfy(isReadable)))
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

    private static func isReadable(_ name: [UInt8]) -> Bool {
        let bytes = name.span
        return name.count <= 255 && !bytes.holdsControlCharacter()
    }

    func places(of kolom: Kolom, _ namen: Kolomnamen) -> [Int] {
        names.indices.filter { namen.isName(names[$0], of: kolom) }
    }

    func missing(in soort: Leveringssoort, _ namen: Kolomnamen) -> [Kolom] {
        Kolom.required(in: soort).filter { kolom in
            places(of: kolom, namen).isEmpty && !(kolom == .jeugdige && !places(of: .bsn, namen).isEmpty)
        }
    }
}
