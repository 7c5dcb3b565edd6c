/// How dates are written (Rekenregels, R1.5).
let dateCases: [SpecCase] = [
    SpecCase(
        "Dates are written in four ways, with or without a time",
        [
            registered(
                "2020-03-31", "20200331", "31-03-2020", "31/03/2020", "31-3-2020", "1/3/2020", "2020-03-31T00:00:00",
                "2020-03-31 0:00", "20200331 23:59", "1-3-2020 00:00:00.000", "2020-03-31T0:00:59.123456789",
                "29-02-2020", "01-01-1900", " 2020-03-31 ")
        ],
        peildatum: "2020-03-31", expecting: [bedrag("thuis", "2019", "14,00")]),
    SpecCase(
        "Whatever is no such date rejects the row",
        [
            registered(
                "2020-03-31",  // the only good one
                "2020-3-31", "2020-03-31Z", "2020-03-31T00:00Z", "2020-03-31T00:00:00+01:00", "2020-03-31  00:00",
                "2020-03-31T", "2020-03-31 24:00", "2020-03-31 00:60", "2020-03-31 00:00:60", "2020-03-31 00",
                "2020-03-31 0:0", "2020-03-31 00:00.000", "2020-03-31 00:00:00.", "2020-03-31 00:00:00.1234567890",
                "2020/03/31", "31.03.2020", "31-03/2020", "31-03-20", "031-03-2020", "29-02-2019", "29-02-2100",
                "31-04-2020", "2020-00-01", "2020-13-01", "0-1-2020", "1899-12-31", "2200-01-01", "2020033",
                "202003311",
                "3-31-2020", "20200230", "2020-03-31T00:00:00,000", "vandaag")
        ],
        expecting: [bedrag("thuis", "2019", "1,00")],
        rejected: (3...35).map { ReferenceRejectedLine(path: SpecFile.declaratiesPath, line: $0) }),
    SpecCase(
        "31 December 9999 as einddatum of an indicatie means that it still runs, in every form of a date",
        [
            .indicaties(
                "I1;J1;GM0153;PLZ;2018-01-01;9999-12-31;2020-07-01", "I2;J2;GM0153;PLZ;2018-01-01;99991231;2020-07-01",
                "I3;J3;GM0153;PLZ;2018-01-01;31-12-9999;2020-07-01",
                "I4;J4;GM0153;PLZ;2018-01-01;31/12/9999 0:00;2020-07-01",
                "I5;J5;GM0153;PLZ;2018-01-01;9999-12-31T23:59:59;2020-07-01",  // from here on rejected
                "I6;J6;GM0153;PLZ;2018-01-01;9999-12-30;2020-07-01",
                "I7;J7;GM0153;PLZ;2018-01-01;31-12-9998;2020-07-01",
                "I8;J8;GM0153;PLZ;9999-12-31;9999-12-31;2020-07-01", "I9;J9;GM0153;PLZ;2018-01-01;;9999-12-31",
                "I10;J10;GM0153;PLZ;2018-01-01;9999-12-31T00:00:00Z;2020-07-01",
                "I11;J11;GM0153;PLZ;2018-01-01;31-12-99;2020-07-01"),
            .declaraties("D1;J1;GM0153;PLZ;2019-01-01;9999-12-31;1,00;2020-07-01"),
        ],
        expecting: [aantal("indicaties", "2020-tm-Q2", 5)],
        rejected: [2] + (7...12).map { ReferenceRejectedLine(path: SpecFile.indicatiesPath, line: $0) }),
]

/// One ambulante declaratie of 1 euro in 2019 per registratiedatum, from line 2 on.
private func registered(_ dates: String...) -> SpecFile {
    let rows = dates.enumerated().map { number, date in
        "D\(number);J1;GM0153;AMB;2019-01-01;2019-01-31;1,00;\(date)"
    }
    return .lines(
        SpecFile.declaratiesPath,
        "declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum", rows)
}
