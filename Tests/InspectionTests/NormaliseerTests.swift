import Pipeline
import Tabular
import Testing

/// What `tmsd bekijk --csv` writes.
@Suite struct Normaliseer {
    struct Probe: Sendable {
        let name: String
        let bytes: [UInt8]
        let normal: String

        init(_ name: String, _ text: String, _ normal: String) {
            self.init(name, bytes: Array(text.utf8), normal)
        }

        init(_ name: String, bytes: [UInt8], _ normal: String) {
            self.name = name
            self.bytes = bytes
            self.normal = normal
        }
    }

    static let probes = [
        Probe("delimiters and line ends", "a;b\r\n1;2\r3;4", "a,b\n1,2\n3,4\n"),
        Probe("a byte order mark goes", "\u{FEFF}a;b\n1;2\n", "a,b\n1,2\n"),
        Probe("quotes only where they must", "a;b\n\"1\";\"x,y\"\n", "a,b\n1,\"x,y\"\n"),
        Probe("doubled quotes stay doubled", "a;b\n\"zegt \"\"ja\"\"\";2\n", "a,b\n\"zegt \"\"ja\"\"\",2\n"),
        Probe("a quote within text is quoted", "a;b\n5\" buis;2\n", "a,b\n\"5\"\" buis\",2\n"),
        Probe("line ends within quotes stay as they are", "a;b\n\"1\r\n2\";3\n", "a,b\n\"1\r\n2\",3\n"),
        Probe("blank lines go", "a;b\n\n;\n1;2\n\n", "a,b\n1,2\n"),
        Probe("space around stays: it is the analyst's own file", "a;b\n 1 ;2\n", "a,b\n 1 ,2\n"),
        Probe(
            "Windows-1252 becomes UTF-8", bytes: Array("a;b\nZo".utf8) + [0xEB] + Array(";".utf8) + [0x80, 0x0A],
            "a,b\nZoë,€\n"),
    ]

    @Test("writes UTF-8, comma, LF and minimal quotes", arguments: probes)
    func normal(_ probe: Probe) {
        for pieceBytes in [1, 5, 1 << 20] {
            let run = BekijkRun(probe.bytes, csv: true, pieceBytes: pieceBytes)
            #expect(run.status == 0, "\(probe.name): \(run.said)")
            #expect(run.text == probe.normal, "\(probe.name)")
        }
    }

    @Test("normalising what is normal gives the same bytes", arguments: probes)
    func fixpoint(_ probe: Probe) {
        let once = BekijkRun(probe.bytes, csv: true).bytes
        let twice = BekijkRun(once, csv: true, change: { BekijkOpdracht(path: $0, scheidingsteken: .comma) }).bytes
        #expect(once == twice, "\(probe.name)")
    }

    @Test("a row that can't be written exactly gives no output at all, and its line")
    func inexact() {
        let run = BekijkRun(Array("a;b\n1;2\n\"x\"y;2\n".utf8), csv: true)
        #expect(run.status == 65)
        #expect(run.bytes.isEmpty)
        #expect(run.said.first?.hasPrefix("bestand.csv:3: fout: [RIJ-003]") == true, "\(run.said)")
    }
}
