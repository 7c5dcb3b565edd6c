/// Days written as the evening before, because they are in UTC without saying so (Rekenregels, R1.5).
let utcCases: [SpecCase] = [
    cells("Ten cells of begindatum, each at 22:00:00 or 23:00:00, refuse the file", begin: mixed(10), exit: 65),
    cells("Nine such cells do not", begin: mixed(9), counted: 9),
    cells("Ten such cells and one at another time do not", begin: mixed(10) + ["2019-01-10 21:00:00"], counted: 11),
    cells("Ten such cells and one without a time do not", begin: mixed(10) + ["2019-01-10"], counted: 11),
    cells("A second or a fraction more is another time", begin: mixed(9) + ["2019-01-10 23:00:01"], counted: 10),
    cells("So is a fraction", begin: mixed(9) + ["2019-01-10T22:00:00.5"], counted: 10),
    cells("A fraction of nothing is none", begin: mixed(9) + ["2019-01-10T22:00:00.000"], exit: 65),
    cells("The same holds of einddatum alone", end: mixed(10), exit: 65),
    cells("Nine cells of einddatum do not refuse the file", end: mixed(9), counted: 9),
    cells("registratiedatum alone says nothing", registered: mixed(12), counted: 12),
    SpecCase(
        "Cells of einddatum that are empty, or mean nothing, are not filled",
        [indicaties(mixed(10) + ["", "NULL"])], exit: 65),
    SpecCase(
        "Nine that are filled are too few, however many are empty",
        [indicaties(mixed(9) + ["", "NULL", "", ""])], expecting: [aantal("indicaties", "2019", 13)]),
]

/// So many days in January 2019, by turns at 23:00:00 and 22:00:00.
private func mixed(_ count: Int) -> [String] {
    (1...count).map { "2019-01-\($0 < 10 ? "0" : "")\($0)" + ($0 % 2 == 0 ? " 23:00:00" : "T22:00:00") }
}

/// A case with one declaratie of 2019 per cell, in the column that is given; each counts.
private func cells(
    _ name: String, begin: [String] = [], end: [String] = [], registered: [String] = [], exit: Int = 0,
    counted: Int? = nil
) -> SpecCase {
    let count = max(begin.count, end.count, registered.count)
    let rows = (0..<count).map { place in
        let (begin, end) = (begin.isEmpty ? "2019-01-01" : begin[place], end.isEmpty ? "2019-12-31" : end[place])
        let registered = registered.isEmpty ? "2020-07-01" : registered[place]
        return "D\(place);J\(place);GM0153;PLZ;\(begin);\(end);1,00;\(registered)"
    }
    let file = SpecFile.lines(
        SpecFile.declaratiesPath,
        "declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum", rows)
    return SpecCase(name, [file], expecting: counted.map { [aantal("niet_thuis", "2019", $0)] } ?? [], exit: exit)
}

/// One indicatie per einddatum, each of a jeugdige of its own.
private func indicaties(_ ends: [String]) -> SpecFile {
    .lines(
        SpecFile.indicatiesPath, "indicatienummer;jeugdige;gemeente;productcode;begindatum;einddatum;registratiedatum",
        ends.enumerated().map { "I\($0);J\($0);GM0153;PLZ;2018-01-01;\($1);2020-07-01" })
}
