import Pipeline
import Testing

/// What `tmsd bekijk` tells of files of all sorts, one line of it at a time.
@Suite struct BekijkLooks {
    struct Probe: Sendable {
        let name: String
        let content: [UInt8]
        var file = "bestand.csv"
        /// Lines that must be there, runs of spaces as one.
        let expected: [String]
    }

    private static let indicaties =
        "indicatienummer;jeugdige;gemeente;productcode;begindatum;einddatum;registratiedatum;status;bron"
    private static let declaraties =
        "declaratienummer,jeugdige,gemeente,productcode,begindatum,einddatum,bedrag,registratiedatum,indicatienummer,wet"

    static let probes = [
        Probe(
            name: "line ends of three kinds", content: Array("a;b\r\n1;2\n3;4\r5;6".utf8),
            expected: [
                "regeleinden LF 1, CRLF 1, CR 1, gemengd; na de laatste regel ontbreekt het",
                "rijen 3, op 4 regels met de kop",
            ]),
        Probe(
            name: "a mark and line ends in quotes", content: Array("\u{FEFF}a;b\n\"1\n\n2\";3\n".utf8),
            expected: [
                "tekenset UTF-8, met BOM", "regeleinden LF 4", "rijen 1, op 4 regels met de kop",
                "1 a niet gelezen 1 gevuld (100,0%) langste 4 tekens",
            ]),
        Probe(
            name: "Windows-1252", content: Array("a;b\nZo".utf8) + [0xEB] + Array(";2\n".utf8),
            expected: ["tekenset Windows-1252, zonder BOM", "1 a niet gelezen 1 gevuld (100,0%) langste 3 tekens"]),
        // 1 of 8 is 12,5%, 1 of 3 is 33,33…%; 1999 of 2000 would be 100,0% and 1 of 2001 0,0%.
        Probe(
            name: "shares, half away from zero",
            content: Array(("a;b\n1;1\n" + String(repeating: "1;\n", count: 15)).utf8),
            expected: [
                "1 a niet gelezen 16 gevuld (100,0%) langste 1 teken",
                "2 b niet gelezen 1 gevuld (6,3%) langste 1 teken",
            ]),
        Probe(
            name: "a share is 100% only of all and 0% only of none",
            content: Array(("a;b;c\n1;;\n;1;\n" + String(repeating: "1;;\n", count: 1999)).utf8),
            expected: [
                "1 a niet gelezen 2.000 gevuld (99,9%) langste 1 teken",
                "2 b niet gelezen 1 gevuld (0,1%) langste 1 teken", "3 c niet gelezen 0 gevuld (0,0%) langste 0 tekens",
            ]),
        Probe(
            name: "rows of another width", content: Array("a;b\n1;2\n1\n1;2;3\n".utf8),
            expected: [
                "2 rijen met een ander aantal velden dan de kop, het eerst op regel 3",
                "2 b niet gelezen 1 gevuld (100,0%) langste 1 teken",
            ]),
        Probe(
            name: "dates in any file", content: Array("dag;x\n1-2-2019;1\n2019-02-01 0:00;2\n;3\n".utf8),
            expected: ["dag jjjj-mm-dd met tijd 1, d-m-jjjj 1"]),
        Probe(
            name: "a first line that may be a row",
            content: Array("Jansen;12-3-2010;1234567\nPietersen;1-1-2011;2\n".utf8),
            expected: [
                "De eerste regel kan een rij zijn; daarom staan de namen hier gemaskeerd.",
                "1 xxxxxx niet gelezen 1 gevuld (100,0%) langste 9 tekens",
            ]),
        Probe(
            name: "indicaties by their columns",
            content: Array(
                (indicaties
                    + "\nI1;J1;153;45A04;2019-01-01;;2019-01-02;Actief;Wijkteam Oost\nI2;J2;9x;45A04;31/02/2019;;2019-01-02;ingetrokken door Jan;\n")
                    .utf8),
            expected: [
                "soort indicaties (volgt uit de kolommen in de kop)", "begindatum jjjj-mm-dd 1, geen datum 1",
                "einddatum leeg", "9 bron niet gelezen 1 gevuld (50,0%) langste 13 tekens",
                "regel 2: x9 | x9 | 153 | 45A04 | 2019-01-01 | | 2019-01-02 | Actief | xxxxxxxx xxxx",
                "regel 3: x9 | x9 | 9x | 45A04 | 99/99/9999 | | 2019-01-02 | xxxxxxxxxxx xxxx xxx |",
                "1 aangenomen, 1 afgekeurd, 0 buiten de Jeugdwet",
                "[RIJ-007] de gemeente is geen code (een naam uit gemeenten.csv is hier niet bekend): 1 rij, op regel 3; verwacht: een code uit gemeenten.csv, zoals GM0153, 0153 of 153",
            ]),
        Probe(
            name: "declaraties that hold the number of the indicatie too",
            content: Array(
                (declaraties
                    + "\nD1,J1,GM0153,PLZ,20190101,20190131,-12.50,20190201,I1,Jeugdwet\nD2,J2,GM0153,Jansen,20190101,20190131,06-12345678,20190201,I1,Wmo\n")
                    .utf8),
            expected: [
                "soort declaraties (volgt uit de kolommen in de kop)",
                "scheidingsteken komma (daarmee heeft de kop alle kolommen van declaraties)",
                "decimaalteken punt (geen bedrag laat een decimale komma zien)",
                "9 indicatienummer indicatienummer 2 gevuld (100,0%) langste 2 tekens",
                "regel 2: x9 | x9 | GM0153 | PLZ | 20190101 | 20190131 | -12.50 | 20190201 | x9 | Jeugdwet",
                "regel 3: x9 | x9 | GM0153 | xxxxxx | 20190101 | 20190131 | 99-99999999 | 20190201 | x9 | Wmo",
                "1 aangenomen, 0 afgekeurd, 1 buiten de Jeugdwet",
            ]),
        Probe(
            name: "words for nothing, a day without end, and what is no key",
            content: Array(
                (indicaties + "\n"
                    + [
                        "I1;J1;153;NULL;2019-01-01;9999-12-31;2019-01-02;NULL;NULL",
                        "I2;n.v.t.;153;-;2019-01-01;NULL;2019-01-02;;-",
                        "I3;=1;153;45A04;2019-01-01;31-12-9998;2019-01-02;;",
                        "'4;K1;153;45A04;2019-01-01;;2019-01-02;;",
                        "I5;#N/B;153;#N/B;2019-01-01;;2019-01-02;;",
                    ].joined(separator: "\n")).utf8),
            expected: [
                "einddatum 31 december 9999 (loopt nog) 1, geen datum 1",
                "2 jeugdige jeugdige 4 gevuld (80,0%) langste 4 tekens",
                "4 productcode productcode 3 gevuld (60,0%) langste 5 tekens",
                "6 einddatum einddatum 2 gevuld (40,0%) langste 10 tekens",
                "8 status status 1 gevuld (20,0%) langste 4 tekens",
                "9 bron niet gelezen 2 gevuld (40,0%) langste 4 tekens",
                "1 aangenomen, 4 afgekeurd, 0 buiten de Jeugdwet",
                "[RIJ-012] de jeugdige is leeg: 1 rij, op regel 3; verwacht: een sleutel: dit veld mag nooit leeg zijn",
                "[RIJ-030] een sleutel begint met een isgelijkteken: 1 rij, op regel 4 (jeugdige); verwacht: de waarde zelf; lever 00012 en niet =\"00012\"",
                "[RIJ-031] een sleutel begint met een apostrof: 1 rij, op regel 5 (indicatienummer); verwacht: de waarde zelf; lever 00012 en niet '00012",
            ]),
        Probe(
            name: "an amount without cents shows a decimal comma",
            content: Array(
                (declaraties.replacing(",", with: ";") + "\nD1;J1;153;PLZ;20190101;20190131;12;20190201;;\n"
                    + "D2;J1;153;PLZ;20190101;20190131;450,-;20190201;;\n").utf8),
            expected: [
                "decimaalteken komma (het eerst op regel 3)", "einddatum jjjjmmdd 2",
                "2 aangenomen, 0 afgekeurd, 0 buiten de Jeugdwet",
            ]),
        Probe(
            name: "a declaratie has no day without end",
            content: Array(
                (declaraties.replacing(",", with: ";") + "\nD1;J1;153;PLZ;20190101;31-12-9999;12;20190201;;\n").utf8),
            expected: ["einddatum geen datum 1", "0 aangenomen, 1 afgekeurd, 0 buiten de Jeugdwet"]),
        Probe(
            name: "the first three places of a reason",
            content: Array(
                (indicaties + "\n" + String(repeating: "I1;;153;;2019-01-01;;2019-01-02;;\n", count: 4)).utf8),
            file: "INDICATIES-2020.CSV",
            expected: [
                "[RIJ-012] de jeugdige is leeg: 4 rijen, het eerst op regel 2, 3, 4; verwacht: een sleutel: dit veld mag nooit leeg zijn"
            ]),
        Probe(
            name: "a long cell is cut", content: Array("a;b\nDe familie Pietersen-de Vries;2\n".utf8),
            expected: ["regel 2: xx xxxxxxx xxxxxxxxx-xx … | 9"]),
        Probe(
            name: "control characters are made visible", content: Array("a\u{1B}[31m;b\n1;2\n".utf8),
            expected: ["1 a\\u{1b}[31m niet gelezen 1 gevuld (100,0%) langste 1 teken"]),
    ]

    @Test("tells what the file is like", arguments: probes)
    func tells(_ probe: Probe) {
        for pieceBytes in [1, 7, 1 << 20] {
            let run = BekijkRun(probe.content, name: probe.file, pieceBytes: pieceBytes)
            #expect(run.status == 0, "\(probe.name): \(run.said)")
            let lines = run.text.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
            for expected in probe.expected {
                #expect(lines.contains(expected), "\(probe.name): \(expected) in \(lines)")
            }
        }
    }
}
