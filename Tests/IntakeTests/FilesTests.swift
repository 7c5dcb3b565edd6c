import Jeugdhulp
import Testing

@testable import Contract
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
        ("leveringen/2020/a.csv", nil), ("leveringen/2020-10 /a.csv", nil), ("leveringen/2020-10-31x/a.csv", nil),
        ("leveringen/2020-7/a.csv", "2020-07-31"), ("leveringen/2020-2/a.csv", "2020-02-29"),
        ("leveringen/2020-0/a.csv", nil), ("leveringen/2020-00/a.csv", nil), ("leveringen/2020-007/a.csv", nil),
        ("leveringen/2020-/a.csv", nil), ("leveringen/2020-7-1/a.csv", nil), ("leveringen/2020-07-1/a.csv", nil),
        ("leveringen/20-07/a.csv", nil), ("leveringen/202007/a.csv", nil), ("leveringen/07-2020/a.csv", nil),
        ("leveringen/2020-Q1/a.csv", "2020-03-31"), ("leveringen/2020-Q2/a.csv", "2020-06-30"),
        ("leveringen/2020-Q3/a.csv", "2020-09-30"), ("leveringen/2020-Q4/a.csv", "2020-12-31"),
        ("leveringen/2020-Q0/a.csv", nil), ("leveringen/2020-Q5/a.csv", nil), ("leveringen/2020-Q/a.csv", nil),
        ("leveringen/2020-Q12/a.csv", nil), ("leveringen/2020-4Q/a.csv", nil),
        ("leveringen/2020-q4/a.csv", "2020-12-31"),
        ("leveringen/Q4 2020/a.csv", "2020-12-31"), ("leveringen/q1 2021/x/a.csv", "2021-03-31"),
        ("leveringen/Q5 2020/a.csv", nil), ("leveringen/Q0 2020/a.csv", nil), ("leveringen/Q4  2020/a.csv", nil),
        ("leveringen/Q4-2020/a.csv", nil), ("leveringen/Q42020/a.csv", nil), ("leveringen/2020Q4/a.csv", nil),
        ("leveringen/2020 Q4/a.csv", nil), ("leveringen/Q4 20/a.csv", nil), ("leveringen/Q4 202O/a.csv", nil),
        ("leveringen/2020-K4/a.csv", nil), ("leveringen/1899-12/a.csv", nil), ("leveringen/Q4 2200/a.csv", nil),
        ("leveringen/2199-Q4/a.csv", "2199-12-31"), ("leveringen/1900-1/a.csv", "1900-01-31"),
        ("leveringen/２020-7/a.csv", nil), ("leveringen/2020-Q4.csv", nil), ("leveringen//a.csv", nil),
    ]

    @Test("belong to the delivery their first folder names", arguments: folders)
    func folder(path: String, date: String?) {
        #expect(Leveringsmap(path: path)?.date.description == date)
    }

    /// The first days that folders name.
    static let firstDays = [
        ("2020-10-05", "2020-10-05"), ("2020-10", "2020-10-01"), ("2020-7", "2020-07-01"), ("2020-Q4", "2020-10-01"),
        ("Q1 2021", "2021-01-01"), ("2020-q2", "2020-04-01"), ("Q3 2020", "2020-07-01"),
    ]

    @Test("are of a delivery of all days that its folder names", arguments: firstDays)
    func firstDay(name: String, first: String) {
        #expect(Leveringsmap(path: "leveringen/\(name)/a.csv")?.days.first.description == first)
    }

    @Test("count as read delivery by delivery, those in none first, each in byte order of path")
    func order() {
        let inOrder = [
            "leveringen/2020-13/a.csv", "leveringen/B/a.csv", "leveringen/Q4-2020/a.csv", "leveringen/Z.csv",
            "leveringen/indicaties.csv", "leveringen/oud/2019-01/a.csv",
            // 30 June, in byte order of the names of the folders.
            "leveringen/2020-06/a.csv", "leveringen/2020-06/b.csv", "leveringen/2020-06-30/a.csv",
            "leveringen/2020-Q2/a.csv", "leveringen/Q2 2020/a.csv",
            "leveringen/2020-7/z.csv", "leveringen/2020-10/B.csv", "leveringen/2020-10/a.csv",
            "leveringen/2020-11-01/a.csv", "leveringen/Q4 2020/a.csv", "leveringen/2021-1/a.csv",
            "leveringen/Q1 2021/a.csv",
        ]
        for paths in [inOrder, inOrder.reversed(), inOrder.sorted()] {
            #expect(Leveringsmap.readingOrder(ofPaths: paths).map { paths[$0] } == inOrder)
        }
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
        ("1530", nil), ("GM015a", nil), ("153\0", nil), ("\0153", nil), ("0153\0", nil), ("GM0153\0", nil), ("\0", nil),
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
