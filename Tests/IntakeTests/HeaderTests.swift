import Faults
import Tabular
import Testing

@testable import Contract
@testable import Intake

@Suite("Header.find")
struct HeaderTests {
    private static let declaraties =
        "declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum"
    private static let indicaties =
        "indicatienummer;jeugdige;gemeente;productcode;begindatum;einddatum;registratiedatum"

    private static func find(
        _ text: String, _ soort: Leveringssoort = .indicaties, isWhole: Bool = true
    ) throws(HeaderFlaw) -> Header {
        try Header.find(in: Array(text.utf8), isWhole: isWhole, soort: soort)
    }

    @Test("finds each column by its name", arguments: [";", ",", "\t", "|"])
    func columns(delimiter: String) throws {
        let text = Self.declaraties.replacing(";", with: delimiter) + "\r\nD-1"
        let header = try Self.find(text, .declaraties)
        #expect(String(UnicodeScalar(header.delimiter.rawValue)) == delimiter)
        #expect(header.columnCount == 8)
        #expect(header.furtherColumns.isEmpty)
        #expect(header.end == text.utf8.count - 3)
        #expect(header.linesThroughHeader == 1)
        let places = Kolom.required(in: .declaraties).map { header.place(of: $0) }
        #expect(places == Array(0..<8))
        #expect(!header.hasBsn)
        #expect(header.place(of: .indicatienummer) == nil)
    }

    struct Probe: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        /// Places of indicatienummer, jeugdige, bsn, aanbieder.
        let places: [Int?]
        var further: [String] = []
        var lines = 1
    }

    static let probes = [
        Probe(
            testDescription: "in any order",
            text: String(indicaties.split(separator: ";").reversed().joined(separator: ";")), places: [6, 5, nil, nil],
            lines: 0),
        Probe(
            testDescription: "in any letter case, with spaces around",
            text: " \u{A0}" + indicaties.uppercased().replacing(";", with: "\t ; ") + " \n", places: [0, 1, nil, nil]),
        Probe(
            testDescription: "between quotes", text: "\"" + indicaties.replacing(";", with: "\";\"") + "\"\n",
            places: [0, 1, nil, nil]),
        Probe(
            testDescription: "behind a byte order mark", text: "\u{FEFF}" + indicaties + "\n", places: [0, 1, nil, nil]),
        Probe(
            testDescription: "behind a byte order mark and a quote",
            text: "\u{FEFF}\"indicatienummer\"" + indicaties.dropFirst(15) + "\n", places: [0, 1, nil, nil]),
        Probe(
            testDescription: "behind blank lines",
            text: "\r\n;;;\n \"\" ;\u{A0}\n".replacing(" \"\" ", with: "\"\"") + indicaties + "\r",
            places: [0, 1, nil, nil], lines: 4),
        Probe(
            testDescription: "with bsn in place of jeugdige",
            text: indicaties.replacing("jeugdige", with: "BSN") + "\n", places: [0, nil, 1, nil]),
        Probe(
            testDescription: "with optional and further columns",
            text: "Opmerking;" + indicaties + ";aanbieder;;debet_credit\n", places: [1, 2, nil, 8],
            further: ["Opmerking", "", "debet_credit"]),
        Probe(
            testDescription: "with a further column twice", text: indicaties + ";naam;naam;debet_credit;debet_credit\n",
            places: [0, 1, nil, nil], further: ["naam", "naam", "debet_credit", "debet_credit"]),
        Probe(
            testDescription: "with a line end inside a further name's quotes", text: indicaties + ";\"a;b\"\n",
            places: [0, 1, nil, nil], further: ["a;b"]),
        Probe(testDescription: "when a row holds an open quote", text: indicaties + "\n\"x", places: [0, 1, nil, nil]),
    ]

    @Test("finds a header", arguments: probes)
    func found(probe: Probe) throws {
        let header = try Self.find(probe.text)
        #expect([Kolom.indicatienummer, .jeugdige, .bsn, .aanbieder].map { header.place(of: $0) } == probe.places)
        #expect(header.furtherColumns == probe.further)
        #expect(header.linesThroughHeader == probe.lines)
        #expect(header.hasBsn == (probe.places[2] != nil))
    }

    @Test("takes names in Windows-1252")
    func windows1252() throws {
        let header = try Header.find(
            in: Array((Self.indicaties + ";re").utf8) + [0xEB, 0x6C, 0x0A], soort: .indicaties)
        #expect(header.furtherColumns == ["reël"])
        let padded = try Header.find(in: [0xA0] + Array((Self.indicaties + "\n").utf8), soort: .indicaties)
        #expect(padded.place(of: .indicatienummer) == 0)
    }

    struct FlawProbe: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let flaw: HeaderFlaw
        var isWhole = true
    }

    static let flaws = [
        FlawProbe(testDescription: "an empty file", text: "", flaw: .fileIsEmpty),
        FlawProbe(testDescription: "a byte order mark only", text: "\u{FEFF}", flaw: .fileIsEmpty),
        FlawProbe(testDescription: "blank lines only", text: "\n\r\n \u{A0}\r\"\"\n", flaw: .fileIsEmpty),
        FlawProbe(
            testDescription: "one column missing", text: indicaties.replacing("einddatum", with: "eind") + "\n",
            flaw: .columnsMissing([.einddatum], delimiter: .semicolon)),
        FlawProbe(
            testDescription: "jeugdige and another column missing",
            text: indicaties.replacing("jeugdige", with: "client").replacing("gemeente;", with: ";").replacing(
                ";", with: ",") + "\n",
            flaw: .columnsMissing([.jeugdige, .gemeente], delimiter: .comma)),
        FlawProbe(
            testDescription: "no column at all", text: "wat;anders\n",
            flaw: .columnsMissing(Kolom.required(in: .indicaties), delimiter: .semicolon)),
        FlawProbe(
            testDescription: "the header below a title",
            text: "Indicaties Enschede\n\nper 1 januari;2020\n" + indicaties,
            flaw: .titleLinesAbove(line: 4)),
        FlawProbe(
            testDescription: "the header below a row", text: "I-1;J1;153;45A04;2020-01-01;;2020-01-01\n" + indicaties,
            flaw: .titleLinesAbove(line: 2)),
        FlawProbe(
            testDescription: "a title above a header that lacks one column",
            text: "Indicaties Enschede\n\n" + indicaties.replacing("einddatum", with: "eind").replacing(";", with: "\t")
                + "\n1;2\n",
            flaw: .columnsMissing([.einddatum], delimiter: .tab, line: 3)),
        FlawProbe(
            testDescription: "a line below with one name of a column only", text: "titel\ngemeente;x\n",
            flaw: .columnsMissing(Kolom.required(in: .indicaties), delimiter: .semicolon)),
        FlawProbe(
            testDescription: "a line below with two names of columns", text: "titel\nx;y\njeugdige;gemeente\n",
            flaw: .columnsMissing(
                [.indicatienummer, .productcode, .begindatum, .einddatum, .registratiedatum], delimiter: .semicolon,
                line: 3)),
        FlawProbe(
            testDescription: "a line below that lacks as many as the first",
            text: "jeugdige;gemeente\nbegindatum;einddatum\n",
            flaw: .columnsMissing(
                [.indicatienummer, .productcode, .begindatum, .einddatum, .registratiedatum], delimiter: .semicolon)),
        FlawProbe(
            testDescription: "two byte order marks", text: "\u{FEFF}\u{FEFF}" + indicaties + "\n",
            flaw: .columnsMissing(
                [.indicatienummer], delimiter: .semicolon, invisible: InvisibleMark(in: [[0xEF, 0xBB, 0xBF]]))),
        FlawProbe(
            testDescription: "a space of no width in a name",
            text: indicaties.replacing("einddatum", with: "eind\u{200B}datum"),
            flaw: .columnsMissing(
                [.einddatum], delimiter: .semicolon,
                invisible: InvisibleMark(in: [[], [], [], [], [], Array("\u{200B}".utf8)]))),
        FlawProbe(testDescription: "a zip", text: "PK\u{3}\u{4}\u{14}\0\"", flaw: .otherFormat(.zip)),
        FlawProbe(testDescription: "a PDF", text: "%PDF-1.4\n%\n1 0 obj", flaw: .otherFormat(.pdf)),
        FlawProbe(testDescription: "HTML", text: "\n <!DOCTYPE HTML>\n<html lang=\"nl\">", flaw: .otherFormat(.html)),
        FlawProbe(testDescription: "HTML without a type", text: "\u{FEFF}<HTML>", flaw: .otherFormat(.html)),
        FlawProbe(testDescription: "XML", text: "<?xml version=\"1.0\"?>\n<a/>", flaw: .otherFormat(.xml)),
        FlawProbe(testDescription: "JSON of objects", text: "[\n  {\"a\": 1}]", flaw: .otherFormat(.json)),
        FlawProbe(testDescription: "a JSON object", text: "{ \"a\": [1]}", flaw: .otherFormat(.json)),
        FlawProbe(
            testDescription: "names between brackets, which are no JSON", text: "[jeugdige];[gemeente]\n",
            flaw: .columnsMissing(Kolom.required(in: .indicaties), delimiter: .semicolon)),
        FlawProbe(
            testDescription: "semicolons only, which are no blank line with a comma", text: ";;\n",
            flaw: .columnsMissing(Kolom.required(in: .indicaties), delimiter: .comma)),
        FlawProbe(
            testDescription: "two delimiters that fit",
            text: indicaties + ";|" + indicaties.replacing(";", with: "|") + "|\n",
            flaw: .twoDelimitersFit(.semicolon, .pipe)),
        FlawProbe(
            testDescription: "a required column twice", text: indicaties + ";Gemeente\n",
            flaw: .columnTwice(.gemeente, at: [column(3, "gemeente"), column(8, "Gemeente")])),
        FlawProbe(
            testDescription: "an optional column twice", text: indicaties + ";wet; WET\n",
            flaw: .columnTwice(.wet, at: [column(8, "wet"), column(9, "WET")])),
        FlawProbe(
            testDescription: "jeugdige twice", text: "jeugdige;" + indicaties + "\n",
            flaw: .columnTwice(.jeugdige, at: [column(1, "jeugdige"), column(3, "jeugdige")])),
        FlawProbe(
            testDescription: "bsn twice", text: indicaties.replacing("jeugdige", with: "bsn;bsn") + "\n",
            flaw: .columnTwice(.bsn, at: [column(2, "bsn"), column(3, "bsn")])),
        FlawProbe(
            testDescription: "jeugdige and bsn", text: indicaties + ";bsn\n",
            flaw: .jeugdigeAndBsn(at: [column(2, "jeugdige"), column(8, "bsn")])),
        FlawProbe(
            testDescription: "more than 512 columns", text: indicaties + String(repeating: ";", count: 506) + "\n",
            flaw: .tooManyColumns),
        FlawProbe(testDescription: "an open quote", text: "\"" + indicaties + "\nI-1;J1", flaw: .openQuote),
        FlawProbe(testDescription: "an open quote in a name", text: indicaties + ";\"naam\nI-1;J1", flaw: .openQuote),
        FlawProbe(
            testDescription: "text after a closing quote", text: indicaties + ";\"naam\"x\n", flaw: .unreadableName),
        FlawProbe(testDescription: "a line end in a name", text: indicaties + ";\"naam\nx\"\n", flaw: .unreadableName),
        FlawProbe(
            testDescription: "a name of 256 bytes", text: indicaties + ";" + String(repeating: "x", count: 256),
            flaw: .unreadableName),
        FlawProbe(
            testDescription: "a header that does not end in what was read", text: indicaties, flaw: .tooLong,
            isWhole: false),
        FlawProbe(
            testDescription: "only blank lines in what was read", text: "\n\n \n", flaw: .tooLong, isWhole: false),
    ]

    private static func column(_ number: Int, _ naam: String) -> HeaderFlaw.Column {
        HeaderFlaw.Column(number: number, naam: naam)
    }

    @Test("refuses", arguments: flaws)
    func refused(probe: FlawProbe) {
        #expect(throws: probe.flaw) { try Self.find(probe.text, isWhole: probe.isWhole) }
    }

    @Test("takes 512 columns, and a name of 255 bytes")
    func limits() throws {
        #expect(try Self.find(Self.indicaties + String(repeating: ";", count: 505)).columnCount == 512)
        let name = String(repeating: "x", count: 255)
        #expect(try Self.find(Self.indicaties + ";" + name).furtherColumns == [name])
    }

    @Test(
        "refuses UTF-16 in both orders, with and without its mark", arguments: [true, false],
        [[], [0xFEFF]] as [[UInt16]])
    func utf16(isBigEndian: Bool, mark: [UInt16]) {
        let text = (mark + Self.indicaties.utf16).flatMap { unit in
            let bytes = [UInt8(truncatingIfNeeded: unit >> 8), UInt8(truncatingIfNeeded: unit)]
            return isBigEndian ? bytes : bytes.reversed()
        }
        #expect(throws: HeaderFlaw.utf16) { try Header.find(in: text, soort: .indicaties) }
    }

    @Test("goes by the columns of the kind")
    func soort() throws {
        #expect(throws: HeaderFlaw.columnsMissing([.declaratienummer, .bedrag], delimiter: .semicolon)) {
            try Self.find(Self.indicaties, .declaraties)
        }
        #expect(
            throws: HeaderFlaw.columnTwice(
                .debetCredit, at: [Self.column(9, "debet_credit"), Self.column(10, "debet_credit")])
        ) {
            try Self.find(Self.declaraties + ";debet_credit;debet_credit", .declaraties)
        }
        // For declaraties indicatienummer is an optional column, for indicaties declaratienummer a further one.
        #expect(try Self.find(Self.declaraties + ";indicatienummer", .declaraties).place(of: .indicatienummer) == 8)
        #expect(try Self.find(Self.indicaties + ";declaratienummer").furtherColumns == ["declaratienummer"])
    }
}
