import Jeugdhulp
import Testing

@testable import Intake
@testable import Tabular

@Suite("Delivered files")
struct FilesTests {
    static let names: [(String, Leveringssoort?)] = [
        ("indicaties.csv", .indicaties), ("declaraties.csv", .declaraties), ("Indicaties 2020.CSV", .indicaties),
        ("DECLARATIES_GM0153.csv", .declaraties), ("indicaties.csv.csv", .indicaties),
        ("indicatiesdeclaraties.csv", .indicaties),
        ("indicatie.csv", nil), ("indicaties", nil), ("indicaties.txt", nil), ("indicaties.csv.bak", nil),
        ("x-indicaties.csv", nil),
        (".csv", nil), ("", nil), (" indicaties.csv", nil), ("~$declaraties.csv", nil), ("declaraties.csvx", nil),
        ("ındicaties.csv", nil),
    ]

    @Test("are of a kind by the start of their name", arguments: names)
    func soort(name: String, soort: Leveringssoort?) {
        #expect(Leveringssoort(fileName: name) == soort)
    }

    static let folders: [(String, String?)] = [
        ("leveringen/2020-10/indicaties.csv", "2020-10-31"), ("leveringen/2020-10-31/a/b.csv", "2020-10-31"),
        ("leveringen/2020-02/a.csv", "2020-02-29"), ("leveringen/2019-02/a.csv", "2019-02-28"),
        ("leveringen/2020-10-05/a.csv", "2020-10-05"),
        ("leveringen/2020-12/a.csv", "2020-12-31"), ("leveringen/2020-10.csv", nil), ("leveringen/indicaties.csv", nil),
        ("leveringen/2020-13/a.csv", nil), ("leveringen/2020-02-30/a.csv", nil), ("leveringen/oud/2020-10/a.csv", nil),
        ("leveringen/2020/a.csv", nil), ("leveringen/2020-1/a.csv", nil), ("leveringen/2020-10 /a.csv", nil),
        ("leveringen/2020-10-31x/a.csv", nil),
    ]

    @Test("belong to the delivery their first folder names", arguments: folders)
    func folder(path: String, date: String?) {
        #expect(Leveringsmap(path: path)?.date.description == date)
    }

    /// Lines of text, and the numbers of those that are rows.
    static let blanks: [(String, [Int])] = [
        ("a;b\n\n;\n  ;\t\u{A0}\n\"\";\"\"\n\" \";\nc", [1, 7]),
        (";;;;;;;;\n" + String(repeating: ";", count: 600) + "\nx", [3]),
        (String(repeating: ";", count: 600) + "x\n", [1]), ("\"\"x;\n", [1]), ("\"\" ;\n\"\";\"\"\u{A0}\nx", [3]),
        ("\n\n", []), ("", []),
        ("\"\"\"\"\n", [1]), ("-\n", [1]), ("\0\n", [1]),
    ]

    @Test("hold no row in a line without text", arguments: blanks)
    func blank(text: String, lines: [Int]) {
        var bytes = Array(text.utf8)
        var scanner = RecordScanner(delimiter: .semicolon)
        var record = Record()
        var found: [Int] = []
        while true {
            var span = bytes.mutableSpan
            guard scanner.next(in: &span, into: &record) else { break }
            if !record.isBlank(in: bytes.span) { found.append(record.linesBefore + 1) }
        }
        #expect(found == lines)
    }

    static let gemeenten: [(String, Int?)] = [
        ("GM0153", 1), ("gm0153", 1), ("Gm0141", 0), ("0153", 1), ("153", 1), ("141", 0), ("GM0142", nil), ("0", nil),
        ("9999", nil),
        ("", nil), ("GM153", nil), ("00153", nil), ("GM00153", nil), ("GN0153", nil), ("15 3", nil), ("-153", nil),
        ("1530", nil), ("GM015a", nil),
    ]

    @Test("name a gemeente in one of its forms", arguments: gemeenten)
    func gemeente(written: String, place: Int?) throws {
        let context = try SmallReferentie.context()
        let bytes = Array(written.utf8)
        let found = context.gemeente(bytes.span)
        #expect(found == place)
        // The same forms as in the referentie files.
        let code = Gemeente.canonicalCode(written)
        #expect(found == ["GM0141", "GM0153"].firstIndex { $0 == code })
    }
}
