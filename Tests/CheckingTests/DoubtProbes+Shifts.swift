/// What is otherwise in a whole delivery than in another of the gemeente, where no other gemeente tells how it moved.
extension DoubtProbes {
    private static let own = "# J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10"
    private static let later = "B# J# GM0141 AMB 2020-08-01 2020-08-31 100 2020-09-10"

    /// Of a hundred jeugdigen so many with pleegzorg, in July or in October.
    private static func mixed(_ pleegzorg: Int, _ month: String, all: Int = 100) -> [String] {
        let days = "\(month)-01 \(month)-28 100 \(month)-28"
        return rows(all - pleegzorg, "\(month)A# \(month)A# GM0141 AMB \(days)")
            + rows(pleegzorg, "\(month)P# \(month)P# GM0141 PLZ \(days)")
    }

    static let shifts = [
        // Ten of a hundred in July make nine of ninety; that none comes says as much as 10 × 0.9 / 1.9 = 4.7 that miss.
        Probe(
            "no credit where nine are expected", "TWI-034", toetsen: #""aantal": 4"#,
            [july: rows(90, own) + credits(10), october: rows(90, later)], expected: [october]),
        Probe(
            "where as much must miss as five", "TWI-034", toetsen: #""aantal": 5"#,
            [july: rows(90, own) + credits(10), october: rows(90, later)]),
        Probe(
            "one credit is more than a tenth of nine", "TWI-034", toetsen: #""aantal": 4"#,
            [
                july: rows(90, own) + credits(10),
                october: rows(90, later) + ["D1 K1 GM0141 AMB 2019-01-01 2019-01-31 -100 2020-09-10"],
            ]),
        Probe(
            "no withdrawal where nine are expected", "TWI-034", toetsen: #""aantal": 4"#,
            [
                july: rows(90, own) + rows(10, "W# _ GM0141 _ _ _ _ 2020-07-10 ingetrokken"),
                october: rows(90, later),
            ], expected: [october]),
        Probe(
            "none in July where October has them", "TWI-034", toetsen: #""aantal": 4"#,
            [
                july: rows(90, own),
                october: rows(90, later) + rows(10, "W# _ GM0141 _ _ _ _ 2020-09-10 ingetrokken"),
            ], expected: [july]),
        Probe(
            "without another delivery nothing is expected", "TWI-034", toetsen: #""aantal": 1"#,
            [july: rows(90, own) + credits(10)]),
        Probe(
            "what was withdrawn exists again in the delivery that replaces", "TWI-034", toetsen: #""aantal": 3"#,
            [july: rows(3, "# _ GM0141 _ _ _ _ 2020-07-10 ingetrokken"), october: rows(3, own)],
            expected: [october], leveringen: "volledig"),
        Probe(
            "two of four is not most", "TWI-034", toetsen: #""aantal": 2"#,
            [
                july: rows(4, "# _ GM0141 _ _ _ _ 2020-07-10 ingetrokken"),
                october: rows(2, own) + rows(2, from: 3, "# _ GM0141 _ _ _ _ 2020-07-10 ingetrokken"),
            ], leveringen: "volledig"),
        Probe(
            "credits lost their sign in the delivery that replaces", "TWI-034", toetsen: #""aantal": 3"#,
            [july: rows(3, own.replacing(" 100 ", with: " -100 ")), october: rows(3, own)], expected: [october],
            leveringen: "volledig"),
        Probe(
            "credits that are still credits", "TWI-034", toetsen: #""aantal": 3"#,
            [
                july: rows(3, own.replacing(" 100 ", with: " -100 ")),
                october: rows(3, own.replacing(" 100 ", with: " -90 ")),
            ], leveringen: "volledig"),
        Probe(
            "two did, where three are needed", "TWI-034", toetsen: #""aantal": 3"#,
            [july: rows(2, own.replacing(" 100 ", with: " -100 ")), october: rows(2, own)], leveringen: "volledig"),
        // A level of 10000 cents is 13 and 1808/8192 doublings, one of 12100 is 13 and 3908/8192: 66/256, 0.257 of a doubling.
        Probe(
            "amounts a fifth higher, told from 20 hundredths where nobody else shows how they moved", "TWI-035",
            toetsen: #""honderdsten": 10"#, [july: rows(30, own), october: priced(30, "121")], expected: [october]),
        Probe(
            "with fewer than thirty declaraties nothing is compared", "TWI-035", toetsen: #""honderdsten": 10"#,
            [july: rows(30, own), october: priced(29, "121")]),
        // 11400 cents: 13 and 3208/8192, 44/256 higher, 0.172 of a doubling.
        Probe(
            "a seventh higher is below that", "TWI-035", toetsen: #""honderdsten": 10"#,
            [july: rows(30, own), october: priced(30, "114")]),
        Probe(
            "a sixth lower too", "TWI-035", toetsen: #""honderdsten": 8"#,
            [july: rows(30, own), october: priced(30, "86")], expected: [october]),
        Probe(
            "where amounts differ much the same step says nothing", "TWI-035", toetsen: #""honderdsten": 10"#,
            [
                july: rows(15, own) + rows(15, from: 16, own.replacing(" 100 ", with: " 1600 ")),
                october: priced(15, "121") + priced(15, "1936", from: 16),
            ]),
        Probe(
            "no jeugdigen left with pleegzorg, where 40 of the others' hundred had it: as sure as twenty that miss",
            "TWI-036", toetsen: #""promille": 1000"#, [july: mixed(40, "2019-02"), october: mixed(0, "2020-08")],
            expected: [october]),
        Probe(
            "where 39 of 99 had it", "TWI-036", toetsen: #""promille": 1000"#,
            [july: mixed(39, "2019-02", all: 99), october: mixed(0, "2020-08")]),
        Probe(
            "nine are less than a quarter of forty", "TWI-036", toetsen: #""promille": 1000"#,
            [july: mixed(40, "2019-02"), october: mixed(9, "2020-08")], expected: [october]),
        Probe(
            "ten are not", "TWI-036", toetsen: #""promille": 1000"#,
            [july: mixed(40, "2019-02"), october: mixed(10, "2020-08")]),
        // (49 − 10)² is more than 25 × 59, and (48 − 10)² is less than 25 × 58.
        Probe(
            "far more jeugdigen with pleegzorg", "TWI-036", toetsen: #""percentage": 0"#,
            [july: mixed(10, "2019-02"), october: mixed(49, "2020-08")], expected: [october]),
        Probe(
            "one fewer may be chance", "TWI-036", toetsen: #""percentage": 0"#,
            [july: mixed(10, "2019-02"), october: mixed(48, "2020-08")]),
        Probe(
            "sixty are six times ten, and not more", "TWI-036", toetsen: #""percentage": 0, "maal": 6"#,
            [july: mixed(10, "2019-02"), october: mixed(60, "2020-08")]),
        Probe(
            "three of nineteen declaraties of a voorziening that was not indicated", "TWI-037",
            toetsen: #""aantal": 3"#,
            [julyIndicaties: indicated(19), july: rows(16, own) + other(3)], expected: [july]),
        Probe(
            "three of twenty are 150 per thousand", "TWI-037", toetsen: #""aantal": 3"#,
            [julyIndicaties: indicated(20), july: rows(17, own) + other(3)]),
        Probe(
            "of whoever has no indicatie at all nothing is said here", "TWI-037", toetsen: #""aantal": 3"#,
            [julyIndicaties: indicated(16), july: rows(16, own) + rows(3, from: 17, pleegzorg)]),
        Probe(
            "ten declaraties of two hundred beside another of the same days are 50 per thousand", "TWI-040",
            toetsen: #""aantal": 10"#, [july: pairs() + rows(190, from: 6, own)]),
        Probe(
            "of a hundred and ninety-nine they are more", "TWI-040", toetsen: #""aantal": 10"#,
            [july: pairs() + rows(189, from: 6, own)], expected: [july]),
        Probe(
            "ten, where eleven are needed", "TWI-040", toetsen: #""aantal": 11"#, [july: pairs()]),
        Probe(
            "three jeugdigen of thirty without indicatie are 100 per thousand", "TWI-026",
            toetsen: #""aantal": 3, "promille": 1000"#, [julyIndicaties: indicated(27), july: rows(30, own)]),
        Probe(
            "of twenty-nine they are more: that is told", "TWI-026", toetsen: #""aantal": 3, "promille": 1000"#,
            [julyIndicaties: indicated(26), july: rows(29, own)], expected: [july]),
        Probe(
            "who was only credited was not declared for: they are more of twenty-nine still", "TWI-026",
            toetsen: #""aantal": 3, "promille": 1000"#,
            [julyIndicaties: indicated(26), july: rows(29, own) + credits(1)], expected: [july]),
        Probe(
            "an indicatie of another gemeente is none of this one", "TWI-026", toetsen: #""aantal": 3"#,
            [
                "2020-07/e/indicaties.csv": rows(3, "# J# GM0153 AMB 2019-01-01 2019-12-31 2019-01-01"),
                july: rows(3, own),
            ], expected: [july]),
    ]

    private static let pleegzorg = "P# J# GM0141 PLZ 2019-01-01 2019-01-31 100 2019-02-10"

    private static func credits(_ count: Int) -> [String] {
        rows(count, "C# K# GM0141 AMB 2019-01-01 2019-01-31 -100 2019-02-10")
    }

    private static func priced(_ count: Int, _ euros: String, from first: Int = 1) -> [String] {
        rows(count, from: first, "B# K# GM0141 AMB 2020-08-01 2020-08-31 \(euros) 2020-09-10")
    }

    /// Of the first jeugdigen.
    private static func indicated(_ count: Int) -> [String] {
        rows(count, "# J# GM0141 AMB 2019-01-01 2019-12-31 2019-01-01")
    }

    /// Of the first jeugdigen.
    private static func other(_ count: Int) -> [String] { rows(count, pleegzorg) }

    /// Two of each of five jeugdigen, of the same days.
    private static func pairs() -> [String] {
        rows(5, "A# J# GM0141 AMB 2019-01-01 2019-01-31 100 2019-02-10")
            + rows(5, "B# J# GM0141 AMB 2019-01-01 2019-01-31 101 2019-02-10")
    }
}
