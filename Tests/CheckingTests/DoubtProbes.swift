/// Small deliveries on both sides of the threshold of each doubt.
enum DoubtProbes {
    typealias Probe = RecordDoubtTests.Probe

    static let july = "2020-07/declaraties.csv"
    static let october = "2020-10/declaraties.csv"
    static let julyIndicaties = "2020-07/indicaties.csv"
    static let octoberIndicaties = "2020-10/indicaties.csv"

    static let all = numbers + care + keys + withdrawals + days + changes + shifts

    /// `row` for each number from 1, with the number in the place of `#`.
    static func rows(_ count: Int, from first: Int = 1, _ row: String) -> [String] {
        (first..<first + count).map { row.replacing("#", with: "\($0)") }
    }

    static let numbers = [
        Probe(
            "of four rows under one number three go under: as many as the threshold", "TWI-001",
            toetsen: #""aantal": 3"#,
            [july: rows(4, "F1 J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10")], expected: [july]),
        Probe(
            "of three rows under one number two go under: one less", "TWI-001", toetsen: #""aantal": 3"#,
            [july: rows(3, "F1 J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10")]),
        Probe(
            "a number that is corrected on a later day says nothing", "TWI-001", toetsen: #""aantal": 1"#,
            [july: rows(4, "F1 J1 GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-1#")]),
        Probe(
            "the same row twice says nothing, nor does a number of another gemeente", "TWI-001",
            toetsen: #""aantal": 1"#,
            [
                july: [
                    "F1 J1 GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10",
                    "F1 J1 GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10",
                    "F1 J2 GM0153 AMB 2019-01-01 2019-01-31 100 2019-02-10",
                ]
            ]),
        Probe(
            "other days, and one of two indicaties", "TWI-001", toetsen: #""aantal": 1"#,
            [
                julyIndicaties: [
                    "1 J1 GM0141 AMB 2019-01-01 2019-01-31 2019-02-10",
                    "1 J1 GM0141 AMB 2019-01-01 2019-02-28 2019-02-10",
                ]
            ], expected: [julyIndicaties]),
        Probe(
            "one row of a hundred is 10 per thousand of those that stood there: not above 10", "TWI-001",
            toetsen: #""aantal": 1, "promille": 10"#,
            [
                july: rows(98, "A# J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10")
                    + rows(2, "F1 J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10")
            ]),
        Probe(
            "and above 9", "TWI-001", toetsen: #""aantal": 1, "promille": 9"#,
            [
                july: rows(98, "A# J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10")
                    + rows(2, "F1 J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10")
            ], expected: [july]),
        Probe(
            "numbers that go to other jeugdigen in the next delivery", "TWI-020", toetsen: #""aantal": 3"#,
            [
                july: rows(3, "# J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10"),
                october: rows(3, "# K# GM0141 AMB 2020-08-01 2020-08-31 100 2020-09-10"),
            ], expected: [october]),
        Probe(
            "numbers of several aanbieders that are not told apart", "TWI-020", toetsen: #""aantal": 3"#,
            [
                july: rows(3, "# J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10")
                    + rows(3, "# K# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-11")
            ], expected: [july]),
        Probe(
            "two of them are below three", "TWI-020", toetsen: #""aantal": 3"#,
            [
                july: rows(3, "# J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10"),
                october: rows(2, "# K# GM0141 AMB 2020-08-01 2020-08-31 100 2020-09-10")
                    + ["3 J3 GM0141 AMB 2020-08-01 2020-08-31 100 2020-09-10"],
            ]),
    ]

    static let care = [
        Probe(
            "each declaratie a second time under another number", "TWI-002", toetsen: #""aantal": 3"#,
            [
                july: rows(3, "A# J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10")
                    + rows(3, "B# J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10")
            ], expected: [july]),
        Probe(
            "one of them credited leaves two", "TWI-002", toetsen: #""aantal": 3"#,
            [
                july: rows(3, "A# J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10")
                    + rows(3, "B# J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10")
                    + ["C1 J1 GM0141 AMB 2019-01-01 2019-01-31 -100 2019-02-10"]
            ]),
        Probe(
            "another amount, other days, another voorziening or gemeente is other care", "TWI-002",
            toetsen: #""aantal": 1"#,
            [
                july: [
                    "1 J1 GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10",
                    "2 J1 GM0141 AMB 2019-01-01 2019-01-31 101 2019-02-10",
                    "3 J1 GM0141 AMB 2019-01-01 2019-01-30 100 2019-02-10",
                    "4 J1 GM0141 PLZ 2019-01-01 2019-01-31 100 2019-02-10",
                    "5 J1 GM0153 AMB 2019-01-01 2019-01-31 100 2019-02-10",
                    "6 J2 GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10",
                ]
            ]),
        Probe(
            "where both gemeenten have as many it is a habit", "TWI-002",
            toetsen: #""aantal": 5, "promille": 50, "maal": 3"#,
            [
                july: rows(10, "A# J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10")
                    + rows(10, "B# J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10"),
                "2020-07/e/declaraties.csv": rows(10, "A# E# GM0153 AMB 2019-01-01 2019-01-31 100 2019-02-10")
                    + rows(10, "B# E# GM0153 AMB 2019-01-01 2019-01-31 100 2019-02-10"),
            ]),
        Probe(
            "a delivery under new numbers", "TWI-003", toetsen: #""aantal": 3"#,
            [
                july: rows(3, "00# J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10"),
                october: rows(3, "# J# GM0141 AMB 2019-01-01 2019-01-31 100 2020-09-10"),
            ], expected: [october]),
        Probe(
            "half of it under the numbers of before is not most", "TWI-003", toetsen: #""aantal": 2"#,
            [
                july: rows(4, "00# J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10"),
                october: rows(2, "# J# GM0141 AMB 2019-01-01 2019-01-31 100 2020-09-10")
                    + rows(2, from: 3, "00# J# GM0141 AMB 2019-01-01 2019-01-31 90 2020-09-10"),
            ]),
        Probe(
            "a credit and a new amount under numbers of their own repeat nothing", "TWI-003", toetsen: #""aantal": 1"#,
            [
                july: ["1 J1 GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10"],
                october: [
                    "2 J1 GM0141 AMB 2019-01-01 2019-01-31 -100 2020-09-10",
                    "3 J1 GM0141 AMB 2019-01-01 2019-01-31 90 2020-09-10",
                ],
            ]),
        Probe(
            "indicaties under new numbers", "TWI-003", toetsen: #""aantal": 2"#,
            [
                julyIndicaties: rows(2, "00# J# GM0141 AMB 2019-01-01 2019-12-31 2019-01-01"),
                octoberIndicaties: rows(2, "# J# GM0141 AMB 2019-01-01 2020-12-31 2020-09-01"),
            ], expected: [octoberIndicaties]),
        Probe(
            "where each delivery replaces the one before, new numbers are no matter", "TWI-003",
            toetsen: #""aantal": 1"#,
            [
                july: rows(3, "00# J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10"),
                october: rows(3, "# J# GM0141 AMB 2019-01-01 2019-01-31 100 2020-09-10"),
            ], leveringen: "volledig"),
        Probe(
            "the same care in two gemeenten", "TWI-025", toetsen: #""aantal": 2"#,
            [
                "2020-07/a/declaraties.csv": rows(2, "# J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10"),
                "2020-07/e/declaraties.csv": rows(2, "# J# GM0153 AMB 2019-01-01 2019-01-31 100 2019-02-10"),
            ], expected: ["2020-07/a/declaraties.csv", "2020-07/e/declaraties.csv"]),
        Probe(
            "a jeugdige who moved has other days there", "TWI-025", toetsen: #""aantal": 1"#,
            [
                "2020-07/a/declaraties.csv": rows(2, "# J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10"),
                "2020-07/e/declaraties.csv": rows(2, "# J# GM0153 AMB 2019-02-01 2019-02-28 100 2019-03-10"),
            ]),
    ]
}
