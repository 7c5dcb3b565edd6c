/// How much a rejected row weighs (Rekenregels, R1.2): as many physical lines as it spans, of a thousand.
let rejectedLineCases: [SpecCase] = [
    weighing("A rejected row of two lines among 198 others weighs 10 of a thousand, which is not too many", 198, 2),
    weighing("Among 197 others it weighs more, and ends the run", 197, 2, exit: 65),
    weighing(
        "A rejected row of three lines among 150 others is too much, although 1 of 151 rows is not", 150, 3, exit: 65),
    SpecCase(
        "A good row weighs its lines too",
        // Two rejected lines of 200: one good row has 150 lines, 48 have one.
        [.instellingen(promille: nil), file([good(0, lines: 150)] + (1...48).map { good($0, lines: 1) }, rejected: 2)],
        expecting: [aantal("niet_thuis", "2019", 49)], rejected: [2]),
    SpecCase(
        "Blank lines and the header weigh nothing",
        // Two rejected lines of 199.
        [
            .instellingen(promille: nil),
            file((0..<197).map { good($0, lines: 1) } + ["", ";;;;;;;;", "   "], rejected: 2),
        ],
        exit: 65),
]

/// So many good rows of one line, and a rejected one of more.
private func weighing(_ name: String, _ good: Int, _ lines: Int, exit: Int = 0) -> SpecCase {
    SpecCase(
        name,
        [
            .instellingen(promille: nil),
            file(
                (0..<good).map { number in
                    "D\(number);J\(number);GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;"
                }, rejected: lines),
        ],
        expecting: exit == 0 ? [aantal("niet_thuis", "2019", good)] : [], rejected: [2], exit: exit)
}

private func good(_ number: Int, lines: Int) -> String {
    let remark = String(repeating: "\n", count: lines - 1)
    return "D\(number);J\(number);GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;\"\(remark)\""
}

/// First a row without jeugdige of so many lines, then these.
private func file(_ rows: [String], rejected lines: Int) -> SpecFile {
    let remark = "\"a" + String(repeating: "\n", count: lines - 1) + "b\""
    return .lines(
        SpecFile.declaratiesPath,
        "declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum;opmerking",
        ["X;;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;\(remark)"] + rows)
}
