/// Days, ages, codes and amounts.
extension DoubtProbes {
    static let days = [
        Probe(
            "93 days after the registration is long after", "TWI-008", toetsen: #""aantal": 1"#,
            // From 10 February through 14 May there are 93 days.
            [july: ["1 J1 GM0141 AMB 2019-01-01 2019-05-14 100 2019-02-10"]], expected: [july]),
        Probe(
            "92 days are not", "TWI-008", toetsen: #""aantal": 1"#,
            [july: ["1 J1 GM0141 AMB 2019-01-01 2019-05-13 100 2019-02-10"]]),
        Probe(
            "367 days are more than a year", "TWI-008", toetsen: #""aantal": 1"#,
            [july: ["1 J1 GM0141 AMB 2018-01-01 2019-01-02 100 2019-02-10"]], expected: [july]),
        Probe(
            "366 days are not, nor are more of an indicatie", "TWI-008", toetsen: #""aantal": 1"#,
            [
                july: ["1 J1 GM0141 AMB 2018-01-01 2019-01-01 100 2019-02-10"],
                julyIndicaties: ["1 J1 GM0141 AMB 2018-01-01 2029-01-01 2019-02-10"],
            ]),
        Probe(
            "on the 24th birthday, and the day before birth", "TWI-009", toetsen: #""aantal": 2"#,
            [
                july: [
                    "1 J1 GM0141 AMB 2019-03-05 2019-03-31 100 2019-04-10 _ 1995-03-05",
                    "2 J2 GM0141 AMB 2019-03-04 2019-03-31 100 2019-04-10 _ 2019-03-05",
                ]
            ], expected: [july]),
        Probe(
            "the day before the 24th birthday, and the day of birth", "TWI-009", toetsen: #""aantal": 1"#,
            [
                july: [
                    "1 J1 GM0141 AMB 2019-03-04 2019-03-31 100 2019-04-10 _ 1995-03-05",
                    "2 J2 GM0141 AMB 2019-03-05 2019-03-31 100 2019-04-10 _ 05-03-2019",
                    "3 J3 GM0141 AMB 2019-03-05 2019-03-31 100 2019-04-10 _ 01-01-1900",
                    "4 J4 GM0141 AMB 2019-03-05 2019-03-31 100 2019-04-10 _ onbekend",
                ]
            ]),
        Probe(
            "of a day that is not known a year more, and not two", "TWI-009", toetsen: #""aantal": 1"#,
            [
                july: ["1 J1 GM0141 AMB 2019-12-31 2019-12-31 100 2020-01-10 _ 1995-01-01"],
                julyIndicaties: ["1 J1 GM0141 AMB 2020-01-01 2020-01-01 2020-01-10 _ 1995-01-01"],
            ], expected: [julyIndicaties]),
        Probe(
            "declaratie registered before its care, and one on the day", "TWI-022", toetsen: #""aantal": 1"#,
            [
                july: ["1 J1 GM0141 AMB 2019-02-11 2019-02-28 100 2019-02-10"],
                october: ["2 J1 GM0141 AMB 2019-02-10 2019-02-28 100 2019-02-10"],
            ], expected: [july]),
        Probe(
            "an indicatie may be registered a year before, and no day more", "TWI-022", toetsen: #""aantal": 1"#,
            [
                julyIndicaties: ["1 J1 GM0141 AMB 2020-02-10 2020-02-28 2019-02-10"],
                octoberIndicaties: ["2 J2 GM0141 AMB 2020-02-11 2020-02-28 2019-02-10"],
            ], expected: [octoberIndicaties]),
        Probe(
            "codes that were known", "TWI-023", toetsen: #""aantal": 10"#,
            [
                july: rows(10, "# J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10"),
                october: rows(10, from: 11, "# J# GM0141 amb 2020-08-01 2020-08-31 100 2020-09-10"),
            ], expected: [october]),
        Probe(
            "codes that were never known are a habit", "TWI-023", toetsen: #""aantal": 10"#,
            [
                july: rows(9, "# J# GM0141 amb 2019-01-01 2019-01-31 100 2019-02-10") + [
                    "99 J9 GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10"
                ],
                october: rows(10, from: 11, "# J# GM0141 amb 2020-08-01 2020-08-31 100 2020-09-10"),
            ]),
        Probe(
            "cents where euros were", "TWI-021", toetsen: #""aantal": 3"#,
            [
                july: rows(3, "# J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10"),
                october: rows(3, from: 4, "# J# GM0141 AMB 2019-03-01 2019-03-31 10000 2020-09-10"),
            ], expected: [october]),
        Probe(
            "eight times as much a day may be so", "TWI-021", toetsen: #""aantal": 3"#,
            [
                july: rows(3, "# J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10"),
                october: rows(3, from: 4, "# J# GM0141 AMB 2019-03-01 2019-03-31 800 2020-09-10"),
            ]),
        Probe(
            "a quarter of the amounts in cents", "TWI-029", toetsen: #""aantal": 10"#,
            [
                july: rows(40, "# J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10"),
                october: rows(30, from: 41, "# J# GM0141 AMB 2019-03-01 2019-03-31 100 2020-09-10")
                    + rows(10, from: 71, "# J# GM0141 AMB 2019-03-01 2019-03-31 10000 2020-09-10"),
            ], expected: [october]),
        Probe(
            "nine where ten are needed", "TWI-029", toetsen: #""aantal": 10"#,
            [
                july: rows(40, "# J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10"),
                october: rows(31, from: 41, "# J# GM0141 AMB 2019-03-01 2019-03-31 100 2020-09-10")
                    + rows(9, from: 72, "# J# GM0141 AMB 2019-03-01 2019-03-31 10000 2020-09-10"),
            ]),
        Probe(
            "signs turned round", "TWI-028", toetsen: #""aantal": 10"#,
            [
                july: rows(10, "# J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10"),
                october: rows(10, from: 11, "# J# GM0141 AMB 2019-03-01 2019-03-31 -100 2020-09-10"),
            ], expected: [october]),
        Probe(
            "four of ten credited is not above 400 per thousand", "TWI-028", toetsen: #""aantal": 1"#,
            [
                july: rows(10, "# J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10"),
                october: rows(6, from: 11, "# J# GM0141 AMB 2019-03-01 2019-03-31 90 2020-09-10")
                    + rows(4, from: 21, "# J# GM0141 AMB 2019-03-01 2019-03-31 -100 2020-09-10"),
            ]),
        Probe(
            "ends that went missing", "TWI-027", toetsen: #""aantal": 10"#,
            [
                julyIndicaties: rows(10, "# J# GM0141 AMB 2019-01-01 2019-12-31 2019-02-10"),
                octoberIndicaties: rows(10, from: 11, "# J# GM0141 AMB 2020-08-01 _ 2020-09-10"),
            ], expected: [octoberIndicaties]),
        Probe(
            "ends that were never there are a habit in the second delivery; beside the first there is nothing to put",
            "TWI-027", toetsen: #""aantal": 10"#,
            [
                julyIndicaties: rows(10, "# J# GM0141 AMB 2019-01-01 _ 2019-02-10"),
                octoberIndicaties: rows(10, from: 11, "# J# GM0141 AMB 2020-08-01 _ 2020-09-10"),
            ], expected: [julyIndicaties]),
        Probe(
            "all on one day", "TWI-024", toetsen: #""aantal": 10"#,
            [
                july: rows(20, from: 10, "# J# GM0141 AMB 2019-01-# 2019-02-01 100 2019-02-10"),
                october: rows(10, from: 31, "# J# GM0141 AMB 2020-08-01 2020-08-31 100 2020-09-10"),
            ], expected: [october]),
        Probe(
            "nine on one day where ten are needed", "TWI-024", toetsen: #""aantal": 10"#,
            [
                july: rows(20, from: 10, "# J# GM0141 AMB 2019-01-# 2019-02-01 100 2019-02-10"),
                october: rows(9, from: 31, "# J# GM0141 AMB 2020-08-01 2020-08-31 100 2020-09-10"),
            ]),
    ]
}
