import TestSupport
import Testing

/// `maximale_afkeur_promille` (Rekenregels, R1.2): over physical lines, of which a rejected row weighs as many as it spans.
@Suite struct Afkeurlimiet {
    /// Rows of one file of declaraties, and whether it may be published; the limit is 10 of 1000.
    struct Probe: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let accepted: Int
        /// Rejected rows with the lines that each spans.
        let rejected: [Int]
        /// The lines that the first accepted row spans.
        var spanned = 1
        /// Lines without text.
        var blank = 0
        let isPublished: Bool
        var says = ""
    }

    static let probes = [
        Probe(testDescription: "10 of 1000", accepted: 990, rejected: ones(10), isPublished: true),
        Probe(
            testDescription: "11 of 1000", accepted: 989, rejected: ones(11), isPublished: false,
            says: "11 van 1000 rijen afgekeurd; verwacht"),
        Probe(testDescription: "10 of 999", accepted: 989, rejected: ones(10), isPublished: false),
        Probe(testDescription: "none of none", accepted: 1, rejected: [], isPublished: true),
        // 5 of 1000 rows, on 10 of 1005 and on 11 of 1006 lines.
        Probe(testDescription: "a row of 6 lines", accepted: 995, rejected: ones(4) + [6], isPublished: true),
        Probe(
            testDescription: "a row of 7 lines", accepted: 995, rejected: ones(4) + [7], isPublished: false,
            says: "5 van 1000 rijen afgekeurd, op 11 van 1006 regels; verwacht"),
        // 11 of 1000 rows, on 11 of 1100 and of 1099 lines.
        Probe(
            testDescription: "an accepted row of 101 lines", accepted: 989, rejected: ones(11), spanned: 101,
            isPublished: true),
        Probe(
            testDescription: "an accepted row of 100 lines", accepted: 989, rejected: ones(11), spanned: 100,
            isPublished: false),
        Probe(
            testDescription: "blank lines, which weigh nothing", accepted: 989, rejected: ones(11), blank: 500,
            isPublished: false),
        Probe(testDescription: "exactly one in a hundred", accepted: 99, rejected: [1], isPublished: true),
        Probe(testDescription: "one of two lines in a hundred", accepted: 99, rejected: [2], isPublished: false),
    ]

    private static func ones(_ count: Int) -> [Int] { [Int](repeating: 1, count: count) }

    private static func row(_ number: Int, jeugdige: String, lines: Int) -> String {
        let note = lines == 1 ? "" : "\"" + String(repeating: "x\n", count: lines - 1) + "\""
        return "D\(number);\(jeugdige);GM0153;AMB;2019-01-01;2019-01-31;100,00;2019-02-01;\(note)\n"
    }

    @Test("holds back a file with more rejected lines than the limit, and lets exactly as many pass", arguments: probes)
    func limit(probe: Probe) {
        var text = "declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum;noot\n"
        for number in 0..<probe.accepted {
            text += Self.row(number, jeugdige: "j1", lines: number == 0 ? probe.spanned : 1)
        }
        for (number, lines) in probe.rejected.enumerated() { text += Self.row(number, jeugdige: "", lines: lines) }
        text += String(repeating: "\n;;;;;;;;\n", count: probe.blank / 2)
        let data = SmallFolder.with(
            [
                "leveringen/declaraties.csv": text,
                "leveringen/indicaties.csv":
                    "indicatienummer;jeugdige;gemeente;productcode;begindatum;einddatum;registratiedatum\n"
                    + "I1;j1;GM0153;AMB;2019-01-01;;2019-01-01\n",
            ], instellingen: #"{"toegestaan_ontbrekend": ["GM0141"]}"#)
        for pieceBytes in [500, 1 << 22] {
            let run = EngineRun(data, kwartaal: "2019-Q4", vanaf: 2019, pieceBytes: pieceBytes)
            #expect(run.status == (probe.isPublished ? 0 : 65), "\(run.log)")
            #expect(run.log.contains { $0.contains("fout: [LEV-007] \(probe.says)") } == !probe.isPublished)
        }
    }
}
