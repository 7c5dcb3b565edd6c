import Testing

/// Each doubt over records on both sides of its threshold, in `rapport` and `controleer` alike (Rekenregels, R2.7).
struct RecordDoubtTests {
    struct Probe: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let code: String
        let deliveries: [String: [String]]
        let toetsen: String
        /// The files in which the doubt is found, in byte order.
        let expected: [String]
        var leveringen = "stapelend"

        init(
            _ testDescription: String, _ code: String, toetsen: String, _ deliveries: [String: [String]],
            expected: [String] = [], leveringen: String = "stapelend"
        ) {
            (self.testDescription, self.code, self.toetsen, self.deliveries) = (
                testDescription, code, #"{"\#(code)": {\#(toetsen)}}"#, deliveries
            )
            (self.expected, self.leveringen) = (expected.sorted(), leveringen)
        }
    }

    @Test(arguments: DoubtProbes.all)
    func isDoubtedAboveItsThresholdAndNotBelow(_ probe: Probe) {
        let run = DoubtRun(probe.deliveries, toetsen: probe.toetsen, leveringen: probe.leveringen)
        for outcome in [run.rapport, run.controleer] {
            let places = outcome.said(probe.code).compactMap { line in
                probe.deliveries.keys.first { line.contains("leveringen/" + $0) }
            }
            #expect(places.sorted() == probe.expected, "\(outcome.lines)")
        }
    }

    @Test func `what a thread reads first makes no difference`() {
        for probe in DoubtProbes.all where !probe.expected.isEmpty {
            let runs = [1, 3].map {
                DoubtRun(probe.deliveries, toetsen: probe.toetsen, leveringen: probe.leveringen, workers: $0)
            }
            let said = runs.map { $0.rapport.said(probe.code) }
            #expect(said[0] == said[1] && !said[0].isEmpty, "\(probe.testDescription)")
            #expect(runs[0].text("dossier/2020-Q2/twijfels.csv") == runs[1].text("dossier/2020-Q2/twijfels.csv"))
        }
    }
}

enum DoubtProbes {
    typealias Probe = RecordDoubtTests.Probe

    static let july = "2020-07/declaraties.csv"
    static let october = "2020-10/declaraties.csv"
    static let julyIndicaties = "2020-07/indicaties.csv"
    static let octoberIndicaties = "2020-10/indicaties.csv"

    static let all = numbers + care + keys + withdrawals + days

    /// `row` for each number from 1, with the number in the place of `#`.
    static func rows(_ count: Int, from first: Int = 1, _ row: String) -> [String] {
        (first..<first + count).map { row.replacing("#", with: "\($0)") }
    }

    private static let numbers = [
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

    private static let care = [
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

    private static let keys = [
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

    private static let withdrawals = [
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

    private static let days = [
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
