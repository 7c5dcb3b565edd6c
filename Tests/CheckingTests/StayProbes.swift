/// Probes of the check on stays.
enum StayProbes {
    static let all = [
        ChecksTests.Probe(
            testDescription: "of two versions of one moment the one that was read last holds", code: "TOE-004",
            declaraties: [
                "1 J1 GM0153 PLZ 2020-01-01 2020-01-31 10 2020-03-01 _ _",
                "2 J1 GM0153 RES 2020-01-31 2020-02-10 10 2020-03-01 _ _",
                "2 J1 GM0153 RES 2020-02-01 2020-02-10 10 2020-03-01 _ _",
                "3 J2 GM0153 PLZ 2020-01-01 2020-01-31 10 2020-03-01 _ _",
                "4 J2 GM0153 RES 2020-02-01 2020-02-10 10 2020-03-01 _ _",
                "4 J2 GM0153 RES 2020-01-31 2020-02-10 10 2020-03-01 _ _",
            ], expected: ["GM0153 declaraties.csv:7"]),
        ChecksTests.Probe(
            testDescription: "two forms on one day; the one that began later is found", code: "TOE-004",
            declaraties: [
                "1 J1 GM0153 RES 2020-01-31 2020-02-10 10 2020-03-01 _ _",
                "2 J1 GM0153 PLZ 2020-01-01 2020-01-31 10 2020-03-01 _ _",
            ], expected: ["GM0153 declaraties.csv:2"]),
        ChecksTests.Probe(
            testDescription: "adjoining days and the same form are no finding", code: "TOE-004",
            declaraties: [
                "1 J1 GM0153 PLZ 2020-01-01 2020-01-31 10 2020-03-01 _ _",
                "2 J1 GM0153 RES 2020-02-01 2020-02-10 10 2020-03-01 _ _",
                "3 J1 GM0153 GZH 2020-01-01 2020-01-31 10 2020-03-01 _ _",
                "4 J2 GM0153 RES 2020-01-01 2020-01-31 10 2020-03-01 _ _",
            ], expected: []),
        ChecksTests.Probe(
            testDescription: "a stay that was wholly credited is none", code: "TOE-004",
            declaraties: [
                "1 J1 GM0153 PLZ 2020-01-01 2020-01-31 10 2020-03-01 _ _",
                "2 J1 GM0153 RES 2020-01-01 2020-01-31 10 2020-03-01 _ _",
                "3 J1 GM0153 RES 2020-01-01 2020-01-31 -10 2020-03-01 _ _",
            ], expected: []),
        ChecksTests.Probe(
            testDescription: "with a threshold of two days one shared day is no finding", code: "TOE-004",
            declaraties: [
                "1 J1 GM0153 PLZ 2020-01-01 2020-01-31 10 2020-03-01 _ _",
                "2 J1 GM0153 RES 2020-01-31 2020-02-10 10 2020-03-01 _ _",
                "3 J2 GM0153 PLZ 2020-01-01 2020-01-31 10 2020-03-01 _ _",
                "4 J2 GM0153 RES 2020-01-30 2020-02-10 10 2020-03-01 _ _",
            ], toetsen: #"{"TOE-004": {"dagen": 2}}"#, expected: ["GM0153 declaraties.csv:5"]),
    ]
}
