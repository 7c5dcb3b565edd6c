package import Contract
package import Faults
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
    /// As headers are compared: trimmed, in lower case.
    let comparedNames: [[UInt8]]
    private let soort: Leveringssoort
    private let namen: Kolomnamen

    /// The place of a column, from 0.
    package func place(of kolom: Kolom) -> Int? { places[kolom.rawValue] }

    /// Whether jeugdigen are told apart by bsn.
    package var hasBsn: Bool { place(of: .bsn) != nil }

    fileprivate init(_ candidate: HeaderCandidate, soort: Leveringssoort, namen: Kolomnamen) {
        delimiter = candidate.delimiter
        columnCount = candidate.names.count
        linesThroughHeader = candidate.linesThrough
        end = candidate.end
        comparedNames = candidate.names.map(LetterCase.lowered)
        self.soort = soort
        self.namen = namen
        var places = [Int?](repeating: nil, count: Kolom.allCases.count)
        var known: Set<Int> = []
        for kolom in Kolom.known(in: soort) {
            guard let place = candidate.places(of: kolom, namen).first else { continue }
            places[kolom.rawValue] = place
            known.insert(place)
        }
        self.places = places
        furtherColumns = candidate.names.indices.filter { !known.contains($0) }.map {
            String(decoding: candidate.names[$0], as: UTF8.self)
        }
    }

    /// Whether these names, in lower case, hold every required column.
    func holdsRequired(_ names: [[UInt8]]) -> Bool {
        let holds = { (kolom: Kolom) in place(of: kolom, among: names) != nil || namen.isVast(kolom) }
        return Kolom.required(in: soort).allSatisfy { holds($0) || ($0 == .jeugdige && holds(.bsn)) }
    }

    /// Whether each column that is read stands at the same place among these names, in lower case.
    func standsAs(_ names: [[UInt8]]) -> Bool {
        Kolom.known(in: soort).allSatisfy { place(of: $0) == place(of: $0, among: names) }
    }

    /// Whether a column may stand under this name.
    func mayName(_ kolom: Kolom, _ name: Span<UInt8>) -> Bool { namen.mayName(kolom, name) }

    private func place(of kolom: Kolom, among names: [[UInt8]]) -> Int? {
        namen.places(of: kolom, in: names).first
    }

    /// The names of all columns that a file of this kind may have, `bsn` aside, the required ones first.
    package static func names(in soort: Leveringssoort) -> [String] {
        (Kolom.required(in: soort) + Kolom.optional(in: soort)).map(\.naam)
    }
}

/// Why the header of a file can't be used.
package enum HeaderFlaw: Error, Equatable, Sendable {
    case fileIsEmpty
    case utf16
    /// Another line than the first with text holds every required column.
    case titleLinesAbove(line: Int)
    /// The file is no text of fields at all.
    case otherFormat(ForeignFormat)
    /// With the delimiter that comes nearest; `line` where another line than the first with text does.
    case columnsMissing([Kolom], delimiter: Delimiter, line: Int? = nil, invisible: InvisibleMark? = nil)
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
    /// Finds the delimiter by which the header holds every required column (Rekenregels, R1.2).
    ///
    /// `head` is the beginning of the file: all of it when `isWhole`, else its first `Limits.recordBytes` bytes.
    static func find(
        in head: [UInt8], isWhole: Bool = true, soort: Leveringssoort, namen: Kolomnamen = .standard
    ) throws(HeaderFlaw) -> Header {
        if UTF16Signs.areSeen(in: head) { throw .utf16 }
        let search = HeaderSearch(head) { $0.missing(in: soort, namen) }
        let fitting = search.fitting
        if fitting.isEmpty, let format = ForeignFormat(startOf: head) { throw .otherFormat(format) }
        guard let nearest = search.nearest else {
            throw search.metOpenQuote ? .openQuote : isWhole ? .fileIsEmpty : .tooLong
        }
        if fitting.count > 1 { throw .twoDelimitersFit(fitting[0].delimiter, fitting[1].delimiter) }
        guard let found = fitting.first else {
            throw flaw(
                in: head, nearest: nearest, metOpenQuote: search.metOpenQuote, soort: soort, namen: namen)
        }
        guard isWhole || found.end < head.count else { throw .tooLong }
        guard found.names.count <= Limits.columns else { throw .tooManyColumns }
        guard found.hasReadableNames else { throw .unreadableName }
        if let collision = HeaderCollision.first(in: found, soort: soort, namen) { throw collision }
        return Header(found, soort: soort, namen: namen)
    }

    /// Why no delimiter fits; `first` is the nearest of the first line with text.
    private static func flaw(
        in head: [UInt8], nearest first: (header: HeaderCandidate, missing: [Kolom]), metOpenQuote: Bool,
        soort: Leveringssoort, namen: Kolomnamen
    ) -> HeaderFlaw {
        let below = TitleLines.headerBelow(in: head, soort: soort, namen: namen)
        if let below, below.missing.isEmpty { return .titleLinesAbove(line: below.header.line) }
        if metOpenQuote { return .openQuote }
        let (nearest, missing) = below ?? first
        if let flaw = HeaderCollision.instead(of: missing, in: nearest, namen) { return flaw }
        return .columnsMissing(
            missing, delimiter: nearest.delimiter, line: below?.header.line,
            invisible: InvisibleMark(in: nearest.names))
    }
}

extension HeaderCandidate {
    /// Where the column of a place stands, for a message.
    func column(at place: Int) -> HeaderFlaw.Column {
        HeaderFlaw.Column(number: place + 1, naam: String(decoding: names[place], as: UTF8.self))
    }
}
