/// What a delivery says otherwise than those before it, record by record.
extension DoubtProbes {
    private static let volledig = "volledig"

    /// So many declaraties of January 2019 at € 100 in July.
    private static func before(_ count: Int) -> [String] {
        rows(count, "# J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10")
    }

    static let changes = [
        Probe(
            "other amounts of three of thirty declaraties are 100 per thousand: not above it", "TWI-030",
            toetsen: #""aantal": 3"#,
            [july: before(30), october: rows(3, "# J# GM0141 AMB 2019-01-01 2019-01-31 121 2020-09-10")]),
        Probe(
            "of three of twenty-nine they are", "TWI-030", toetsen: #""aantal": 3"#,
            [july: before(29), october: rows(3, "# J# GM0141 AMB 2019-01-01 2019-01-31 121 2020-09-10")],
            expected: [october]),
        Probe(
            "of two, where three are needed", "TWI-030", toetsen: #""aantal": 3"#,
            [july: before(9), october: rows(2, "# J# GM0141 AMB 2019-01-01 2019-01-31 121 2020-09-10")]),
        Probe(
            "the same rows again, with the day of the export, change nothing", "TWI-030", toetsen: #""aantal": 1"#,
            [july: before(9), october: rows(9, "# J# GM0141 AMB 2019-01-01 2019-01-31 100 2020-09-10")]),
        Probe(
            "as many at the other gemeente are a habit", "TWI-030", toetsen: #""aantal": 3"#,
            [
                july: before(29), october: rows(3, "# J# GM0141 AMB 2019-01-01 2019-01-31 121 2020-09-10"),
                "2020-07/e/declaraties.csv": rows(29, "# E# GM0153 AMB 2019-01-01 2019-01-31 100 2019-02-10"),
                "2020-10/e/declaraties.csv": rows(3, "# E# GM0153 AMB 2019-01-01 2019-01-31 121 2020-09-10"),
            ]),
        Probe(
            "in a delivery that replaces the one before: three of thirty", "TWI-030", toetsen: #""aantal": 3"#,
            [july: before(30), october: replaced(30, others: "# J# GM0141 AMB 2019-01-01 2019-01-31 121 2019-02-10")],
            leveringen: volledig),
        Probe(
            "and of twenty-nine", "TWI-030", toetsen: #""aantal": 3"#,
            [july: before(29), october: replaced(29, others: "# J# GM0141 AMB 2019-01-01 2019-01-31 121 2019-02-10")],
            expected: [october], leveringen: volledig),
        Probe(
            "other days, of a declaratie", "TWI-031", toetsen: #""aantal": 3"#,
            [july: before(29), october: replaced(29, others: "# J# GM0141 AMB 2018-12-31 2019-01-30 100 2019-02-10")],
            expected: [october], leveringen: volledig),
        Probe(
            "another end of a declaratie, where deliveries add up", "TWI-031", toetsen: #""aantal": 3"#,
            [july: before(29), october: rows(3, "# J# GM0141 AMB 2019-01-01 2019-01-30 100 2020-09-10")],
            expected: [october]),
        Probe(
            "another amount is not another day", "TWI-031", toetsen: #""aantal": 3"#,
            [july: before(29), october: rows(3, "# J# GM0141 AMB 2019-01-01 2019-01-31 121 2020-09-10")]),
        Probe(
            // 30 April is 92 days before 31 July.
            "indicaties that had ended by 29 April end later", "TWI-031", toetsen: #""aantal": 3"#,
            [
                julyIndicaties: rows(3, "# J# GM0141 AMB 2019-01-01 2020-04-29 2019-01-01"),
                octoberIndicaties: rows(3, "# J# GM0141 AMB 2019-01-01 2020-12-31 2019-01-01"),
            ], expected: [octoberIndicaties], leveringen: volledig),
        Probe(
            "those that ended a day later may be prolonged", "TWI-031", toetsen: #""aantal": 3"#,
            [
                julyIndicaties: rows(3, "# J# GM0141 AMB 2019-01-01 2020-04-30 2019-01-01"),
                octoberIndicaties: rows(3, "# J# GM0141 AMB 2019-01-01 2020-12-31 2019-01-01"),
            ], leveringen: volledig),
        Probe(
            "but they don't begin on another day", "TWI-031", toetsen: #""aantal": 3"#,
            [
                julyIndicaties: rows(3, "# J# GM0141 AMB 2019-01-01 2020-12-31 2019-01-01"),
                octoberIndicaties: rows(3, "# J# GM0141 AMB 2019-01-02 2020-12-31 2019-01-01"),
            ], expected: [octoberIndicaties], leveringen: volledig),
        Probe(
            "another voorziening", "TWI-032", toetsen: #""aantal": 3"#,
            [july: before(29), october: replaced(29, others: "# J# GM0141 PLZ 2019-01-01 2019-01-31 100 2019-02-10")],
            expected: [october], leveringen: volledig),
        Probe(
            "of three of thirty", "TWI-032", toetsen: #""aantal": 3"#,
            [july: before(30), october: replaced(30, others: "# J# GM0141 PLZ 2019-01-01 2019-01-31 100 2019-02-10")],
            leveringen: volledig),
        Probe(
            "three of twenty-nine withdrawn", "TWI-033", toetsen: #""aantal": 3"#,
            [july: before(29), october: rows(3, "# _ GM0141 _ _ _ _ 2020-09-10 vervallen")], expected: [october]),
        Probe(
            "three of thirty withdrawn", "TWI-033", toetsen: #""aantal": 3"#,
            [july: before(30), october: rows(3, "# _ GM0141 _ _ _ _ 2020-09-10 vervallen")]),
        Probe(
            "what is withdrawn and was never there does not count", "TWI-033", toetsen: #""aantal": 3"#,
            [july: before(29), october: rows(3, "N# _ GM0141 _ _ _ _ 2020-09-10 vervallen")]),
        Probe(
            "withdrawn by the delivery that replaces", "TWI-033", toetsen: #""aantal": 3"#,
            [july: before(29), october: replaced(29, others: "# _ GM0141 _ _ _ _ 2019-03-10 vervallen")],
            expected: [october], leveringen: volledig),
        Probe(
            "numbers that were of others in the delivery that is replaced", "TWI-020", toetsen: #""aantal": 3"#,
            [july: before(3), october: rows(3, "# K# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10")],
            expected: [october], leveringen: volledig),
        Probe(
            "keys made anew over rows of one moment", "TWI-020", toetsen: #""aantal": 3"#,
            [july: before(3), october: rows(3, "# K# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10")],
            expected: [october]),
        Probe(
            "each version that is lost under another's number counts", "TWI-020", toetsen: #""aantal": 3"#,
            [july: rows(4, "1 J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-1#")], expected: [july]),
        Probe(
            "two are lost of three", "TWI-020", toetsen: #""aantal": 3"#,
            [july: rows(3, "1 J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-1#")]),
        Probe(
            "indicaties of one jeugdige under one number", "TWI-041", toetsen: #""aantal": 2"#,
            [julyIndicaties: rows(3, "1 J1 GM0141 AMB 2019-0#-01 2019-0#-28 2019-01-1#")], expected: [julyIndicaties]),
        Probe(
            "two of them, where two must be lost", "TWI-041", toetsen: #""aantal": 2"#,
            [julyIndicaties: rows(2, "1 J1 GM0141 AMB 2019-0#-01 2019-0#-28 2019-01-1#")]),
        Probe(
            "a begin that is corrected leaves days in common", "TWI-041", toetsen: #""aantal": 1"#,
            [julyIndicaties: rows(3, "1 J1 GM0141 AMB 2019-0#-01 2019-03-01 2019-01-1#")]),
        Probe(
            "another voorziening from the same day on may be a correction", "TWI-041", toetsen: #""aantal": 1"#,
            [
                julyIndicaties: [
                    "1 J1 GM0141 AMB 2019-01-01 2019-03-31 2019-01-11",
                    "1 J1 GM0141 PLZ 2019-01-01 2019-05-31 2019-02-11",
                ]
            ]),
        Probe(
            "another voorziening from another day on is other care all the same", "TWI-041", toetsen: #""aantal": 1"#,
            [
                julyIndicaties: [
                    "1 J1 GM0141 AMB 2019-01-01 2019-03-31 2019-01-11",
                    "1 J1 GM0141 PLZ 2019-03-01 2019-05-31 2019-02-11",
                ]
            ], expected: [julyIndicaties]),
        Probe(
            "a column aanbieder that is new counts everything twice", "TWI-003", toetsen: #""aantal": 3"#,
            [
                july: before(3),
                "2020-10/declaraties-aanbieder.csv": rows(
                    3, "# J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10 _ _ 0100000#"),
            ], expected: ["2020-10/declaraties-aanbieder.csv"]),
    ]

    /// So many declaraties as they were before, but the first three.
    private static func replaced(_ count: Int, others: String) -> [String] {
        rows(3, others) + before(count).dropFirst(3)
    }
}
