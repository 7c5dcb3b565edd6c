/// Probes of the checks on one row or one jeugdige.
enum RowProbes {
    typealias Probe = ChecksTests.Probe

    static let all = geboortedatum + indicatie + registratie + bedrag

    private static let geboortedatum = [
        Probe(
            testDescription: "of two birth dates the second is found", code: "TOE-001",
            declaraties: [
                "1 J1 GM0153 AMB 2020-01-01 2020-01-31 10 2020-02-01 2010-05-05 _",
                "2 J1 GM0153 AMB 2020-02-01 2020-02-28 10 2020-03-01 2010-05-06 _",
            ], expected: ["GM0153 declaraties.csv:3"]),
        Probe(
            testDescription: "the date that most rows have is the usual one", code: "TOE-001",
            indicaties: ["1 J1 GM0153 AMB 2020-01-01 _ 2020-01-01 2010-05-06"],
            declaraties: [
                "1 J1 GM0153 AMB 2020-01-01 2020-01-31 10 2020-02-01 2010-05-05 _",
                "2 J1 GM0153 AMB 2020-02-01 2020-02-28 10 2020-03-01 2010-05-06 _",
            ], expected: ["GM0153 declaraties.csv:2"]),
        Probe(
            testDescription: "1 January 1900 and what is no date are unknown", code: "TOE-001",
            declaraties: [
                "1 J1 GM0153 AMB 2020-01-01 2020-01-31 10 2020-02-01 2010-05-05 _",
                "2 J1 GM0153 AMB 2020-02-01 2020-02-28 10 2020-03-01 01-01-1900 _",
                "3 J1 GM0153 AMB 2020-02-01 2020-02-28 10 2020-03-01 onbekend _",
            ], expected: []),
        Probe(
            testDescription: "a version that was replaced does not count", code: "TOE-001",
            declaraties: [
                "1 J1 GM0153 AMB 2020-01-01 2020-01-31 10 2020-02-01 2010-05-05 _",
                "1 J1 GM0153 AMB 2020-01-01 2020-01-31 10 2020-03-01 2010-05-06 _",
                "2 J1 GM0153 AMB 2020-02-01 2020-02-28 10 2020-03-01 2010-05-06 _",
            ], expected: []),
    ]

    private static let indicatie = [
        Probe(
            testDescription: "a declaratie of another voorziening than the indicatie", code: "TOE-002",
            indicaties: ["1 J1 GM0153 PLZ 2020-01-01 _ 2020-01-01 _"],
            declaraties: [
                "1 J1 GM0153 AMB 2020-01-01 2020-01-31 10 2020-02-01 _ _",
                "2 J1 GM0153 PLZ 2020-01-01 2020-01-31 10 2020-02-01 _ _",
            ], expected: ["GM0153 declaraties.csv:2"]),
        Probe(
            testDescription: "an indicatie in another gemeente, a credit and an unknown code are no finding",
            code: "TOE-002",
            indicaties: ["1 J1 GM0141 AMB 2015-01-01 2015-12-31 2015-01-01 _"],
            declaraties: [
                "1 J1 GM0153 AMB 2020-01-01 2020-01-31 10 2020-02-01 _ _",
                "2 J1 GM0153 PLZ 2020-01-01 2020-01-31 -10 2020-02-01 _ _",
                "3 J1 GM0153 XYZ 2020-01-01 2020-01-31 10 2020-02-01 _ _",
            ], expected: []),
        Probe(
            testDescription: "an indicatie without a product may be for any declaratie", code: "TOE-002",
            indicaties: ["1 J1 GM0153 _ 2020-01-01 _ 2020-01-01 _"],
            declaraties: ["1 J1 GM0153 AMB 2020-01-01 2020-01-31 10 2020-02-01 _ _"], expected: []),
        Probe(
            testDescription: "one day past the indicatie is outside, the last day is not", code: "TOE-003",
            indicaties: [
                "7 J1 GM0153 AMB 2020-01-01 2020-03-31 2020-01-01 _", "7 J2 GM0141 AMB 2021-01-01 _ 2021-01-01 _",
            ],
            declaraties: [
                "1 J1 GM0153 AMB 2020-01-01 2020-03-31 10 2020-04-01 _ 7",
                "2 J1 GM0153 AMB 2020-03-01 2020-04-01 10 2020-04-01 _ 7",
                "3 J1 GM0153 AMB 2019-12-31 2020-01-01 10 2020-04-01 _ 7",
                "4 J1 GM0153 AMB 2019-12-31 2020-01-01 10 2020-04-01 _ 8",
            ], expected: ["GM0153 declaraties.csv:3", "GM0153 declaraties.csv:4"]),
        Probe(
            testDescription: "the threshold allows days outside", code: "TOE-003",
            indicaties: ["IND-000000000007 J1 GM0153 AMB 2020-01-01 2020-03-31 2020-01-01 _"],
            declaraties: [
                "1 J1 GM0153 AMB 2020-03-01 2020-04-01 10 2020-04-01 _ IND-000000000007",
                "2 J1 GM0153 AMB 2020-03-01 2020-04-02 10 2020-04-01 _ IND-000000000007",
            ], toetsen: #"{"TOE-003": {"dagen": 1}}"#, expected: ["GM0153 declaraties.csv:3"]),
    ]

    private static let registratie = [
        Probe(
            testDescription: "a declaratie registered the day before its care", code: "TOE-010",
            declaraties: [
                "1 J1 GM0153 AMB 2020-02-01 2020-02-28 10 2020-01-31 _ _",
                "2 J1 GM0153 AMB 2020-02-01 2020-02-28 10 2020-02-01 _ _",
            ], expected: ["GM0153 declaraties.csv:2"]),
        Probe(
            testDescription: "an indicatie may be registered a year before, not a day more", code: "TOE-010",
            indicaties: [
                "1 J1 GM0153 AMB 2020-01-01 _ 2019-01-01 _", "2 J1 GM0153 AMB 2020-01-01 _ 2018-12-31 _",
            ], expected: ["GM0153 indicaties.csv:3"]),
    ]

    private static let bedrag = [
        Probe(
            testDescription: "twenty times the median a day is in proportion, a cent more is not", code: "TOE-005",
            declaraties: [
                "1 J1 GM0153 AMB 2020-02-01 2020-02-10 100 2020-03-01 _ _",
                "2 J1 GM0153 AMB 2020-02-01 2020-02-02 20 2020-03-01 _ _",
                "3 J1 GM0153 AMB 2020-02-01 2020-02-01 10 2020-03-01 _ _",
                "4 J1 GM0153 AMB 2020-02-01 2020-02-01 200.00 2020-03-01 _ _",
                "5 J1 GM0153 AMB 2020-02-01 2020-02-01 200.01 2020-03-01 _ _",
            ], toetsen: #"{"TOE-005": {"rijen": 5}}"#, expected: ["GM0153 declaraties.csv:6"]),
        Probe(
            testDescription: "too few declaraties say nothing", code: "TOE-005",
            declaraties: [
                "1 J1 GM0153 AMB 2020-02-01 2020-02-01 10 2020-03-01 _ _",
                "2 J1 GM0153 AMB 2020-02-01 2020-02-01 10 2020-03-01 _ _",
                "3 J1 GM0153 AMB 2020-02-01 2020-02-01 9999 2020-03-01 _ _",
            ], toetsen: #"{"TOE-005": {"rijen": 4}}"#, expected: []),
    ]
}
