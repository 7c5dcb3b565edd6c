import TestSupport
import Testing
import Threads

@testable import Contract
@testable import Intake
@testable import Tabular

/// Rows between two quotes that were meant for something else (Rekenregels, R1.2).
@Suite("A quoted field with rows in it")
struct SwallowedRowsTests {
    private static let kop = "indicatienummer;jeugdige;gemeente;productcode;begindatum;einddatum;registratiedatum"
    private let folder = TemporaryFolder()

    struct Probe: Sendable, CustomTestStringConvertible {
        let field: String
        let isRows: Bool
        var testDescription: String { field.debugDescription }

        init(_ field: String, _ isRows: Bool) {
            self.field = field
            self.isRows = isRows
        }
    }

    /// The header has six delimiters.
    static let probes = [
        Probe("\n1;K;153;A;2019-01-01;2019-01-31;", true), Probe("1;K;153;A;2019-01-01;2019-01-31;\n", true),
        Probe("\r\n1;K;153;A;2019-01-01;2019-01-31;", true), Probe("1;K;153;A;2019-01-01;2019-01-31;\r", true),
        // No line break, one delimiter too few, one date.
        Probe("1;K;153;A;2019-01-01;2019-01-31;", false), Probe("\n1;K;153;2019-01-01;2019-01-31;", false),
        Probe("\n1;K;153;A;2019-01-01;;2019-01", false), Probe("\n1;K;153;A;2019-01-01;x;", false),
        Probe("2019-01-01;2019-01-02\n2019-01-03;2019-01-04\n", false),
        // Between line ends, or with one on one side.
        Probe(";;;;;;\n2019-01-01\n2019-01-02", true), Probe("2019-01-01;;;;;;\n2019-01-02", true),
        Probe("\n2019-01-01;a;;;;;;20190131", true),
        // As short as it can be.
        Probe("20190101;;;;;;\n1-1-2019", true), Probe("\n20190101;;;;;;1-1-2019", true),
        // In each form, with a time, with space around; each needs its delimiters.
        Probe("\n;;;;;;20190101;1-1-2019", true), Probe("\n;;;;;;31/01/2019;01-01-2019", true),
        Probe("\n;;;;;;2019-01-01T00:00;2019-01-01 23:59:59.000", true),
        Probe("\n;;;;;; 2019-01-01\t;\u{A0}2019-01-01\u{A0}", true),
        // No dates: no existing day, with a zone, with other text, with quotes around.
        Probe("\n;;;;;;2019-02-30;2019-01-01", false), Probe("\n;;;;;;2019-01-01Z;2019-01-01T00:00+01:00", false),
        Probe("\n;;;;;;op 2019-01-01;2019-01-01.;2019-01-01", false),
        Probe("\n;;;;;;\"\"2019-01-01\"\";\"\"2019-01-02\"\"", false),
        Probe("\n;;;;;;2019-01-01,2019-01-02", false), Probe("\n;;;;;;1899-12-31;2200-01-01", false),
        // With a quote written twice beside them.
        Probe("\n\"\"x\"\";;;;;;2019-01-01;2019-01-02;\"\"", true), Probe("", false), Probe("\n", false),
    ]

    @Test("is told by a line break, the delimiters of the header and two dates", arguments: probes)
    func fills(probe: Probe) throws {
        for delimiter in Delimiter.allCases where delimiter != .tab || !probe.field.contains("\t") {
            let change = { (text: String) in
                text.replacing(";", with: String(decoding: [delimiter.rawValue], as: UTF8.self))
            }
            if delimiter == .comma, probe.field.contains(",") { continue }
            let header = try Header.find(in: Array(change(Self.kop).utf8), soort: .indicaties)
            var rows = SwallowedRows(header: header, encoding: .utf8)
            let field = Array(change(probe.field).utf8)
            let isRows = rows.fill(field.span)
            #expect(isRows == probe.isRows, "\(delimiter)")
            if probe.isRows { #expect(field.count >= SwallowedRows.leastBytes(in: header)) }
        }
    }

    @Test("has its no-break spaces taken off in Windows-1252 too")
    func windows1252() throws {
        let header = try Header.find(in: Array(Self.kop.utf8), soort: .indicaties)
        var rows = SwallowedRows(header: header, encoding: .windows1252)
        let field = Array("\n;;;;;;".utf8) + [0xA0] + Array("2019-01-01;2019-01-02".utf8) + [0xA0]
        let isRows = rows.fill(field.span)
        #expect(isRows)
    }

    private func refusal(_ text: String, pieceBytes: Int = 1 << 21, workers: Int = 2) -> Fout? {
        folder.write(Array(text.utf8), at: "indicaties.csv")
        let reader = LeveringReader(dataFolder: folder.path, workers: Workers(count: workers), pieceBytes: pieceBytes)
        let surveyed = reader.survey([(path: "indicaties.csv", soort: .indicaties)], instellingen: Instellingen())
        guard case .failure(let fout)? = surveyed.first else { return nil }
        return fout
    }

    private static func row(_ number: Int, _ note: String = "") -> String {
        "\(number);K;153;A;2019-01-01;2019-01-31;2019-02-01;\(note)"
    }

    @Test(
        "refuses the file with the lines where it opens and closes, wherever it is cut",
        arguments: ["\n", "\r\n", "\r"],
        [(1, 1), (7, 3), (64, 2), (1 << 21, 4)])
    func lines(end: String, pieces: (bytes: Int, workers: Int)) {
        let lines = [
            Self.kop + ";noot", "", Self.row(1, "\"a\(end)b\""), Self.row(2, "\""), Self.row(3), Self.row(4, "\""),
            Self.row(5, "\""), Self.row(6, "\""), Self.row(7, "\""),
        ]
        let found = refusal(lines.joined(separator: end), pieceBytes: pieces.bytes, workers: pieces.workers)
        #expect(found?.code == "BST-017")
        // Line 3 holds one more; the third pair is not the first, and the last quote never closes.
        #expect(found?.plaats.line == 5)
        #expect(found?.gevonden.contains("pas op regel 7 sluit") == true)
    }

    /// Where two stray quotes stand: line and column, from 0, of six rows.
    static let places: [(open: (Int, Int), close: (Int, Int))] = [
        ((1, 7), (2, 7)), ((1, 7), (4, 7)), ((0, 0), (1, 0)), ((2, 1), (3, 1)), ((2, 3), (3, 3)), ((3, 1), (5, 2)),
        ((0, 3), (5, 7)), ((4, 7), (5, 7)),
    ]

    @Test("is found in whichever columns its quotes stand", arguments: places)
    func columns(place: (open: (Int, Int), close: (Int, Int))) {
        var rows = (0..<6).map { Self.row($0).split(separator: ";", omittingEmptySubsequences: false).map(String.init) }
        rows[place.open.0][place.open.1] = "\"" + rows[place.open.0][place.open.1]
        rows[place.close.0][place.close.1] = "\"" + rows[place.close.0][place.close.1]
        let text = ([Self.kop + ";noot"] + rows.map { $0.joined(separator: ";") }).joined(separator: "\n")
        let found = refusal(text)
        #expect(found?.code == "BST-017")
        #expect(found?.plaats.line == place.open.0 + 2)
    }

    @Test(
        "refuses the file however many bytes it has, up to the limit of a record",
        arguments: [1_000, 20_000, 43_000, 85_000])
    func large(count: Int) {
        let rows = (1...count).map { Self.row(100_000 + $0) }.joined(separator: "\n")
        // A row has 49 bytes with its line end: 85,000 are 4,165,000, and a record may have 4,194,304.
        let text = Self.kop + ";noot\n" + Self.row(1, "\"") + "\n" + rows + "\n" + Self.row(2, "\"") + "\n"
        let found = refusal(text)
        #expect(found?.code == "BST-017")
        #expect(found?.plaats.line == 2)
        #expect(found?.gevonden.contains("pas op regel \(count + 3) sluit") == true)
    }

    @Test("is found as short as it can be, also where the file ends with its quote")
    func short() {
        let text = Self.kop + "\n1;\"20190101;;;;;;\n1-1-2019\""
        #expect(refusal(text)?.code == "BST-017")
        #expect(refusal(text + "\n")?.code == "BST-017")
    }

    @Test("is none when the quotes hold ordinary text, or text of lists")
    func ordinary() {
        let notes = ["\"een\ntwee\"", "\"a;b;c;d;e;f;g;h\ni\"", "\"van 2019-01-01\ntot 2019-01-31;;;;;;;\"", "2\" \"x"]
        let text = Self.kop + ";noot\n" + notes.map { Self.row(1, $0) }.joined(separator: "\n")
        #expect(refusal(text) == nil)
    }
}
