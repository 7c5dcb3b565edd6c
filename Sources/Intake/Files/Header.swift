package import Tabular

/// The header of a delivered file: which column stands where.
package struct Header: Sendable {
    /// The one by which every required column was found.
    package let delimiter: Delimiter
    /// Fields that every row must have.
    package let columnCount: Int
    /// Names of columns that are not read; empty for one without a name.
    package let furtherColumns: [String]
    /// Line ends from the start of the file to the first byte after the header, and the offset of that byte.
    package let linesThroughHeader: Int
    /// Offset of the first byte after the header.
    package let end: Int
    private let places: [Int?]

    /// The place of a column, from 0.
    package func place(of kolom: Kolom) -> Int? { places[kolom.rawValue] }

    /// Whether jeugdigen are told apart by bsn.
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

    /// The names of all columns that a file of this kind may have, `bsn` aside, the required ones first.
    package static func names(in soort: Leveringssoort) -> [String] {
        (Kolom.required(in: soort) + Kolom.optional(in: soort)).map(\.naam)
    }

    static func known(in soort: Leveringssoort) -> [Kolom] {
        Kolom.required(in: soort) + [.bsn] + Kolom.optional(in: soort)
    }
}

/// Why the header of a file can't be used.
package enum HeaderFlaw: Error, Equatable, Sendable {
    case fileIsEmpty
    case utf16
    /// Another line than the first with text holds every required column.
    case titleLinesAbove(line: Int)
    /// With the delimiter that comes nearest.
    case columnsMissing([Kolom], delimiter: Delimiter)
    case twoDelimitersFit(Delimiter, Delimiter)
    case columnTwice(Kolom, at: [Column])
    case jeugdigeAndBsn(at: [Column])
    /// The settings map this column to one, and its own name or a mapping makes it another one too.
    case columnForTwo(Kolom, Kolom, at: Column)
    /// The settings give the value of a column that the file has.
    case constantInHeader(Kolom, at: Column)
    case tooManyColumns
    case openQuote
    /// A name holds a control character or is longer than 255 bytes, or text stands after its closing quote: a quote is missing,
    /// and what looks like a name may be a child's row.
    case unreadableName
    /// The header does not end within `Limits.recordBytes`.
    case tooLong

    /// A column of the file.
    package struct Column: Equatable, Sendable {
        /// Its place, from 1.
        package let number: Int
        /// As the header has it.
        package let naam: String
    }
}

extension Header {
    /// Finds the delimiter by which the header holds every required column (contract, section 1).
    ///
    /// `head` is the beginning of the file: all of it when `isWhole`, else its first `Limits.recordBytes` bytes.
    static func find(
        in head: [UInt8], isWhole: Bool = true, soort: Leveringssoort, namen: Kolomnamen = .standard
    ) throws(HeaderFlaw) -> Header {
        if UTF16Signs.areSeen(in: head) { throw .utf16 }
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
            if let line = TitleLines.headerBelow(in: head, soort: soort, namen: namen) {
                throw .titleLinesAbove(line: line)
            }
            if metOpenQuote { throw .openQuote }
            let nearest = candidates.dropFirst().reduce(any) { missing($1).count < missing($0).count ? $1 : $0 }
            if let flaw = HeaderCollision.instead(of: missing(nearest), in: nearest, namen) { throw flaw }
            throw .columnsMissing(missing(nearest), delimiter: nearest.delimiter)
        }
        guard isWhole || found.end < head.count else { throw .tooLong }
        guard found.names.count <= Limits.columns else { throw .tooManyColumns }
        guard found.hasReadableNames else { throw .unreadableName }
        if let collision = HeaderCollision.first(in: found, soort: soort, namen) { throw collision }
        return Header(found, soort: soort, namen: namen)
    }
}
