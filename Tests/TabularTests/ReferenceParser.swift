/// What a text holds, by the slow and readable reading of RFC 4180 and Rekenregels, R1.2.
struct ParsedText: Equatable {
    struct Field: Equatable {
        var text: [UInt8]
        /// Text stood after the closing quote; it is part of `text`.
        var isMalformed: Bool
    }

    struct Record: Equatable {
        var fields: [Field]
        /// Offset of its first byte.
        var start: Int
        var linesBefore: Int
    }

    struct OpenQuote: Equatable {
        var offset: Int
        /// Offset of the first byte of the record it is in.
        var recordStart: Int
        var linesBefore: Int
    }

    /// Those before the record with the open quote, if there is one.
    var records: [Record] = []
    var openQuote: OpenQuote?
}

/// Shares nothing with `RecordScanner`: it takes field after field off the front of the text and never changes a byte.
struct ReferenceParser {
    private static let quote = UInt8(ascii: "\"")
    private static let carriageReturn = UInt8(ascii: "\r")
    private static let lineFeed = UInt8(ascii: "\n")

    private let text: [UInt8]
    private let delimiter: UInt8
    private var rest: ArraySlice<UInt8>
    private var metQuotedField = false

    private init(_ text: [UInt8], delimiter: UInt8) {
        self.text = text
        self.delimiter = delimiter
        rest = text[...]
    }

    static func parse(_ text: [UInt8], delimiter: UInt8) -> ParsedText {
        var parser = ReferenceParser(text, delimiter: delimiter)
        return parser.takeAll()
    }

    /// Whether a field, an open one included, begins with a quote.
    static func holdsQuotedField(_ text: [UInt8], delimiter: UInt8) -> Bool {
        var parser = ReferenceParser(text, delimiter: delimiter)
        _ = parser.takeAll()
        return parser.metQuotedField
    }

    private mutating func takeAll() -> ParsedText {
        var parsed = ParsedText()
        while !rest.isEmpty {
            let start = rest.startIndex
            var fields: [ParsedText.Field] = []
            repeat {
                let fieldStart = rest.startIndex
                guard let field = takeField() else {
                    parsed.openQuote = .init(
                        offset: fieldStart, recordStart: start, linesBefore: Self.lineEnds(in: text[..<fieldStart]))
                    return parsed
                }
                fields.append(field)
            } while takeDelimiter()
            takeLineEnd()
            parsed.records.append(.init(fields: fields, start: start, linesBefore: Self.lineEnds(in: text[..<start])))
        }
        return parsed
    }

    /// LF, CRLF and CR each end a line, wherever they stand.
    static func lineEnds(in text: ArraySlice<UInt8>) -> Int {
        let pairs = zip(text, text.dropFirst()).count { $0 == carriageReturn && $1 == lineFeed }
        return text.count { $0 == lineFeed || $0 == carriageReturn } - pairs
    }

    private mutating func takeDelimiter() -> Bool {
        guard rest.first == delimiter else { return false }
        rest.removeFirst()
        return true
    }

    private mutating func takeLineEnd() {
        if rest.first == Self.carriageReturn {
            rest.removeFirst()
            if rest.first == Self.lineFeed { rest.removeFirst() }
        } else if rest.first == Self.lineFeed {
            rest.removeFirst()
        }
    }

    /// `nil` when it opens with a quote that never closes.
    private mutating func takeField() -> ParsedText.Field? {
        guard rest.first == Self.quote else { return .init(text: takePlain(), isMalformed: false) }
        metQuotedField = true
        guard let quoted = takeQuoted() else { return nil }
        let behind = takePlain()
        return .init(text: quoted + behind, isMalformed: !behind.isEmpty)
    }

    private mutating func takePlain() -> [UInt8] {
        let end = [delimiter, Self.carriageReturn, Self.lineFeed]
        let plain = rest.prefix { !end.contains($0) }
        rest = rest[plain.endIndex...]
        return Array(plain)
    }

    /// Runs of text between quotes; where one run follows another at once, there is a quote between them.
    private mutating func takeQuoted() -> [UInt8]? {
        var runs: [[UInt8]] = []
        while rest.first == Self.quote {
            let run = rest.dropFirst().prefix { $0 != Self.quote }
            guard run.endIndex < rest.endIndex else { return nil }
            runs.append(Array(run))
            rest = rest[(run.endIndex + 1)...]
        }
        return Array(runs.joined(separator: [Self.quote]))
    }
}
