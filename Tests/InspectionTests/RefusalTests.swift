import Contract
import Intake
import Pipeline
import Tabular
import Testing

/// Which files `tmsd bekijk` refuses, and how a run ends whose output nobody reads.
@Suite struct BekijkRefusals {
    struct Probe: Sendable {
        let name: String
        let content: [UInt8]
        var file = "bestand.csv"
        var csv = false
        let line: String
    }

    private static let indicaties =
        "indicatienummer;jeugdige;gemeente;productcode;begindatum;einddatum;registratiedatum"

    static let probes = [
        Probe(
            name: "title lines above a header, told by its columns",
            content: Array("Overzicht 2020\n\n\(indicaties)\n".utf8),
            line: "bestand.csv:3: fout: [BST-014] regel 3 lijkt de kop"),
        Probe(
            name: "title lines above a header, told by the name", content: Array("sep=;\n\(indicaties)\n".utf8),
            file: "Indicaties.csv", line: "Indicaties.csv:2: fout: [BST-014]"),
        Probe(
            name: "UTF-16 without a mark, little endian",
            content: indicaties.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), 0] },
            line: "bestand.csv: fout: [BST-008] UTF-16"),
        Probe(
            name: "UTF-16 without a mark, big endian",
            content: "a;b\n1;2\n".utf16.flatMap { [0, UInt8(truncatingIfNeeded: $0)] }, csv: true,
            line: "bestand.csv: fout: [BST-008] UTF-16"),
        Probe(
            name: "a delivery by name without its columns", content: Array("a;b\n1;2\n".utf8), file: "declaraties.csv",
            line: "declaraties.csv: fout: [BST-003]"),
        Probe(
            name: "a workbook by another name", content: [0x50, 0x4B, 3, 4, 20, 0], csv: true,
            line: "bestand.csv: fout: [BST-020] geen CSV maar een zip-bestand"),
        Probe(
            name: "a delivery with rows between two quotes",
            content: Array("\(indicaties)\n1;\"\n2;j;153;x;2019-01-01;2019-01-01;2019-01-01\n3;\"\n".utf8),
            line: "bestand.csv:2: fout: [BST-017]"),
        Probe(name: "no file at all", content: [], line: "bestand.csv: fout: [BST-002]"),
        Probe(
            name: "one column, whatever the delimiter", content: Array("naam\nJansen\n".utf8), csv: true,
            line: "bestand.csv:1: fout: [BST-016] een kop van één kolom"),
        Probe(
            name: "two delimiters that give as many columns", content: Array("\na;b,c\n".utf8), csv: true,
            line: "bestand.csv:2: fout: [BST-016] een kop van 2 kolommen met puntkomma en met komma"),
        Probe(
            name: "a mixture of encodings", content: Array("a;b\né;".utf8) + [0xEB, 0x0A], csv: true,
            line: "bestand.csv:2: fout: [BST-005]"),
        Probe(
            name: "a quote that never closes", content: Array("a;b\n1;\"2\n".utf8), csv: true,
            line: "bestand.csv:2: fout: [BST-006]"),
        Probe(
            name: "a byte that Windows-1252 does not know", content: Array("a;b\nx;".utf8) + [0xEB, 0x81, 0x0A],
            csv: true, line: "bestand.csv:2: fout: [RIJ-004]"),
        Probe(
            name: "more columns than are read",
            content: Array(("a;b\n" + String(repeating: ";", count: 600) + "x\n").utf8), csv: true,
            line: "bestand.csv:2: fout: [BST-004]"),
    ]

    @Test("refuses with the line, and gives no output", arguments: probes)
    func refuses(_ probe: Probe) {
        let run = BekijkRun(probe.content, name: probe.file, csv: probe.csv)
        #expect(run.status == 65, "\(probe.name)")
        #expect(run.said.first?.hasPrefix(probe.line) == true, "\(probe.name): \(run.said)")
        #expect(run.bytes.isEmpty)
        #expect(!run.said.joined().contains("Jansen"))
    }

    /// Ten days at 23:00, which `controleer` refuses.
    private static let utc =
        "\(indicaties)\n"
        + String(repeating: "1;j;153;x;2018-12-31T23:00;2019-06-30 00:00;2019-01-01 23:00:00\n", count: 10)

    @Test("shows a file that is refused for what its rows say, and says so")
    func shownAndRefused() {
        let run = BekijkRun(Array(Self.utc.utf8))
        #expect(run.status == 65)
        #expect(run.said.first?.hasPrefix("bestand.csv:begindatum: fout: [BST-019]") == true, "\(run.said)")
        let lines = run.text.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
        let allLate = ", elke tijd 22:00 of 23:00 (middernacht in UTC: de dag is dan een dag te vroeg)"
        #expect(lines.contains("begindatum jjjj-mm-dd met tijd 10" + allLate))
        #expect(lines.contains("einddatum jjjj-mm-dd met tijd 10"))
        #expect(lines.contains("registratiedatum jjjj-mm-dd met tijd 10" + allLate))
        let nine = BekijkRun(Array(Self.utc.dropLast(60).utf8))
        #expect(nine.said.isEmpty || nine.status == 0, "\(nine.said)")
        let header = BekijkRun(Array((Self.indicaties + "\n" + "x;" + Self.indicaties).utf8))
        #expect(header.status == 0)
    }

    @Test("a second header refuses the file at its line")
    func secondHeader() {
        let other = Self.indicaties.replacing("begindatum;einddatum", with: "einddatum;begindatum")
        let run = BekijkRun(Array("\(Self.indicaties)\n\n\(other)\n".utf8))
        #expect(run.status == 65)
        #expect(run.said.first?.hasPrefix("bestand.csv:3: fout: [BST-018]") == true, "\(run.said)")
        #expect(run.text.contains("[RIJ-028]"))
    }

    @Test(
        "a million blank lines take no time to speak of", .timeLimit(.minutes(1)),
        arguments: ["x\n", indicaties + "\n"])
    func blankLines(first: String) {
        let content = Array(first.utf8) + [UInt8](repeating: 0x0A, count: 1_000_000)
        let run = BekijkRun(content, name: "indicaties.csv")
        #expect(run.status == (first == "x\n" ? 65 : 0), "\(run.said)")
    }

    @Test("a delimiter of one's own shows a file that is refused as a delivery")
    func ownDelimiter() {
        let content = Array("a;b\n1;2\n".utf8)
        let shown = BekijkRun(content, name: "declaraties.csv") {
            BekijkOpdracht(path: $0, scheidingsteken: .semicolon)
        }
        #expect(shown.status == 0, "\(shown.said)")
        #expect(shown.text.contains("geen levering"))
        let asked = BekijkRun(content) { BekijkOpdracht(path: $0, soort: .indicaties, scheidingsteken: .semicolon) }
        #expect(asked.status == 65)
        let other = BekijkRun(Array((Self.indicaties + "\n").utf8)) {
            BekijkOpdracht(path: $0, soort: .indicaties, scheidingsteken: .comma)
        }
        #expect(other.said.first?.contains("de kop past bij puntkomma en niet bij komma") == true, "\(other.said)")
    }

    @Test("a reader of the output that stops ends the run as SIGPIPE does, and without a word")
    func closedPipe() {
        let failure = RunFailure.readerLeft
        #expect(failure.status.rawValue == 128 + 13)
        #expect(failure.lines.isEmpty)
    }
}
