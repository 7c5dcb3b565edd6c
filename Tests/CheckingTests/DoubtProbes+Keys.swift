/// Keys and withdrawals.
extension DoubtProbes {
    static let keys = [
        Probe(
            "old care of three whom nobody knows", "TWI-004", toetsen: #""aantal": 3"#,
            [
                july: rows(3, "# J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10"),
                october: rows(3, from: 4, "# X# GM0141 AMB 2019-03-01 2019-03-31 100 2020-09-10"),
            ], expected: [october]),
        Probe(
            "new jeugdigen with new care", "TWI-004", toetsen: #""aantal": 1"#,
            [
                july: rows(3, "# J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10"),
                // 30 April is 92 days before 31 July.
                october: rows(3, from: 4, "# X# GM0141 AMB 2020-04-30 2020-05-31 100 2020-09-10"),
            ]),
        Probe(
            "one day earlier the care is old", "TWI-004", toetsen: #""aantal": 1"#,
            [
                july: rows(3, "# J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10"),
                october: rows(3, from: 4, "# X# GM0141 AMB 2020-04-29 2020-05-31 100 2020-09-10"),
            ], expected: [october]),
        Probe(
            "a jeugdige whose only record was corrected was known", "TWI-004", toetsen: #""aantal": 1"#,
            [
                july: rows(3, "# J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10"),
                october: rows(3, "# J# GM0141 AMB 2019-01-01 2019-01-31 90 2020-09-10"),
            ]),
        Probe(
            "half of them known is not most", "TWI-004", toetsen: #""aantal": 1, "percentage": 50"#,
            [
                july: rows(3, "# J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10"),
                october: rows(2, from: 4, "# X# GM0141 AMB 2019-03-01 2019-03-31 100 2020-09-10")
                    + rows(2, "9# J# GM0141 AMB 2019-03-01 2019-03-31 100 2020-09-10"),
            ]),
        Probe(
            "one key on as many records on one day as there may be", "TWI-005", toetsen: #""tegelijk": 5"#,
            [july: rows(5, "# J1 GM0141 AMB 2019-01-0# 2019-01-31 10# 2019-02-10")], expected: [july]),
        Probe(
            "on one fewer", "TWI-005", toetsen: #""tegelijk": 5"#,
            [
                july: rows(4, "# J1 GM0141 AMB 2019-01-0# 2019-01-31 10# 2019-02-10")
                    + ["5 J1 GM0141 AMB 2019-02-01 2019-02-28 10# 2019-03-10"]
            ]),
        Probe(
            "one key in two gemeenten, where two are too many", "TWI-005", toetsen: #""gemeenten": 2"#,
            [
                july: rows(2, "# J1 GM01#1 AMB 2019-01-0# 2019-01-31 10# 2019-02-10").map {
                    $0.replacing("GM0111", with: "GM0141").replacing("GM0121", with: "GM0153")
                }
            ],
            expected: [july]),
        Probe(
            "ten records of one, where ten are too many, and none where eleven are", "TWI-005",
            toetsen: #""records": 10"#,
            [
                july: rows(9, "# J1 GM0141 AMB 2019-0#-01 2019-0#-02 10# 2019-12-10") + [
                    "10 J1 GM0141 AMB 2019-11-01 2019-11-02 1 2019-12-10"
                ]
            ],
            expected: [july]),
        Probe(
            "nine records of one, where ten are too many", "TWI-005", toetsen: #""records": 10"#,
            [july: rows(9, "# J1 GM0141 AMB 2019-0#-01 2019-0#-02 10# 2019-12-10")]),
        Probe(
            "a fill-in number, and one that only looks like it", "TWI-006", toetsen: #""aantal": 1"#,
            [
                july: ["1 999999990 GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10"],
                octoberIndicaties: ["1 999999991 GM0141 AMB 2019-01-01 2019-01-31 2019-02-10"],
            ], expected: [july]),
        Probe(
            "two records of it, where three are needed", "TWI-006", toetsen: #""aantal": 3"#,
            [july: rows(2, "# 111111110 GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10")]),
        Probe(
            "nobody who was declared for has an indicatie", "TWI-026", toetsen: #""aantal": 3"#,
            [
                july: rows(3, "# j# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10"),
                julyIndicaties: rows(3, "# J# GM0141 AMB 2019-01-01 2019-01-31 2019-02-10"),
            ], expected: [july]),
        Probe(
            "one of three has", "TWI-026", toetsen: #""aantal": 3"#,
            [
                july: rows(2, "# j# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10")
                    + ["3 J3 GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10"],
                julyIndicaties: rows(3, "# J# GM0141 AMB 2019-01-01 2019-01-31 2019-02-10"),
            ]),
    ]

    static let withdrawals = [
        Probe(
            "withdrawals of old care under other numbers", "TWI-007", toetsen: #""aantal": 2"#,
            [
                july: rows(3, "00# J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10"),
                october: rows(2, "# J# GM0141 AMB 2019-01-01 2019-01-31 100 2020-09-10 ingetrokken"),
            ], expected: [october]),
        Probe(
            "one is below two", "TWI-007", toetsen: #""aantal": 2"#,
            [
                july: rows(3, "00# J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10"),
                october: rows(1, "# J# GM0141 AMB 2019-01-01 2019-01-31 100 2020-09-10 vervallen"),
            ]),
        Probe(
            "half of them find what they withdraw", "TWI-007", toetsen: #""aantal": 1"#,
            [
                july: rows(3, "00# J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10"),
                october: [
                    "1 J1 GM0141 AMB 2019-01-01 2019-01-31 100 2020-09-10 ingetrokken",
                    "002 _ GM0141 _ _ _ _ 2020-09-10 ingetrokken",
                ],
            ]),
        Probe(
            "without days it is taken for care of before", "TWI-007", toetsen: #""aantal": 1"#,
            [
                july: rows(3, "00# J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10"),
                october: ["1 _ GM0141 _ _ _ _ 2020-09-10 geannuleerd"],
            ], expected: [october]),
        Probe(
            "care of this quarter may have come and gone, and what was refused was never in force", "TWI-007",
            toetsen: #""aantal": 1"#,
            [
                july: rows(3, "00# J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10"),
                october: [
                    "1 J1 GM0141 AMB 2020-08-01 2020-08-31 100 2020-09-10 ingetrokken",
                    "2 J1 GM0141 AMB 2019-01-01 2019-01-31 100 2020-09-10 afgewezen",
                ],
            ]),
        Probe(
            "in the first delivery there is nothing of before", "TWI-007", toetsen: #""aantal": 1"#,
            [july: ["1 J1 GM0141 AMB 2019-01-01 2019-01-31 100 2020-07-10 ingetrokken"]]),
        Probe(
            "a status that almost withdraws", "TWI-010", toetsen: #""aantal": 1"#,
            [
                july: [
                    "1 J1 GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10 vervallen.",
                    "2 J2 GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10 betaald",
                ]
            ],
            expected: [july]),
        Probe(
            "two records with it, where two are needed, and none of a version that holds no more", "TWI-010",
            toetsen: #""aantal": 2"#,
            [
                july: [
                    "1 J1 GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10 vervallen.",
                    "2 J2 GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10 vervallen.",
                    "2 J2 GM0141 AMB 2019-01-01 2019-01-31 100 2019-03-10 betaald",
                ]
            ]),
    ]
}
