/// In which order deliveries are read, which decides a tie (Rekenregels, R1.1 and R2.4).
let deliveryOrderCases: [SpecCase] = [
    SpecCase(
        "On a tie the delivery of the later day holds, however its folder is written",
        [
            // The second of each pair is the later one, although its path comes first.
            delivered("2020-7", "D1", "1,00"), delivered("2020-10", "D1", "2,00"),
            delivered("Q4 2020", "D2", "4,00"), delivered("Q1 2021", "D2", "8,00"),
            delivered("2020-Q3", "D3", "16,00"), delivered("2020-10-01", "D3", "32,00"),
            delivered("2020-9", "D4", "64,00"), delivered("2020-09-30/a/b", "D5", "128,00"),
            delivered("Q1 2020/a", "D5", "256,00"),
        ],
        // D1 2, D2 8, D3 32, D4 64; of D5 30 September is later than the first quarter.
        expecting: [bedrag("niet_thuis", "2019", "234,00")]),
    SpecCase(
        "A month and a quarter count as their last day",
        [
            delivered("2020-10-30", "D1", "1,00"), delivered("2020-10", "D1", "2,00"),
            delivered("2020-11-01", "D2", "4,00"), delivered("2020-10/x", "D2", "8,00"),
            delivered("2020-Q4", "D3", "16,00"), delivered("2020-12-30", "D3", "32,00"),
            delivered("2021-01-01", "D4", "64,00"), delivered("Q4 2020", "D4", "128,00"),
            delivered("2020-2", "D5", "256,00"), delivered("2020-02-28", "D5", "512,00"),
        ],
        // D1 the month; D2 the day after it; D3 the quarter; D4 the day after it; D5 the month, that had a 29th.
        expecting: [bedrag("niet_thuis", "2019", "342,00")]),
    SpecCase(
        "Files outside deliveries come before all of them",
        [
            delivered("z", "D1", "1,00"), delivered("2019-01", "D1", "2,00"),
            .declaraties("D2;J1;GM0153;PLZ;2019-01-01;2019-01-31;4,00;2020-07-01"),
            delivered("2019-02", "D2", "8,00"),
            // Not the first folder below leveringen.
            delivered("z/2021-01", "D3", "16,00"), delivered("2019-03", "D3", "32,00"),
        ],
        expecting: [bedrag("niet_thuis", "2019", "42,00")]),
    SpecCase(
        "A folder that names no real day, month or quarter is no delivery",
        [
            "2020-13", "2020-00", "2020-Q5", "2020-Q0", "2021-02-29", "2020_10", "2020-10-31b", "Q4-2020", "Q5 2020",
            "2020",
        ]
        .enumerated().flatMap { number, name in
            // By their paths all of these come after the delivery of 2019.
            [delivered("\(name)", "D\(number)", "100,00"), delivered("2019-0\(number)-01", "D\(number)", "1,00")]
        }.filter { $0.path != "leveringen/2019-00-01/declaraties.csv" }
            + [delivered("2019-11-01", "D0", "1,00")],
        // Ten times 1 euro.
        expecting: [bedrag("niet_thuis", "2019", "10,00")]),
    SpecCase(
        "Of deliveries of one day the one later in byte order holds",
        [
            delivered("2020-12-31", "D1", "1,00"), delivered("2020-Q4", "D1", "2,00"),
            delivered("Q4 2020", "D1", "4,00"),
        ],
        expecting: [bedrag("niet_thuis", "2019", "4,00")]),
    SpecCase(
        "That order is of the names of their folders, not of the paths of their files",
        // In the paths `2020-10/` comes after `2020-10-31/`, as - comes before /.
        [
            delivered("2020-10", "D1", "1,00"), delivered("2020-10-31", "D1", "2,00"),
            delivered("2020-02", "D2", "4,00"), delivered("2020-02-29/a", "D2", "8,00"),
            delivered("2020-3/b", "D3", "16,00"), delivered("2020-Q1/a", "D3", "32,00"),
            delivered("q1 2020", "D3", "64,00"),
        ],
        expecting: [bedrag("niet_thuis", "2019", "74,00")]),
    SpecCase(
        "A later registratiedatum goes before a later delivery, and so does a later time",
        [
            delivered("2020-10", "D1", "1,00"), delivered("2020-07", "D1", "2,00", registered: "2020-07-02"),
            delivered("2020-11", "D2", "4,00", registered: "2020-07-01 09:00"),
            delivered("2020-08", "D2", "8,00", registered: "2020-07-01 09:01"),
        ],
        expecting: [bedrag("niet_thuis", "2019", "10,00")]),
]

/// One declaratie of pleegzorg in 2019, in a file of its own in that folder.
private func delivered(
    _ folder: String, _ number: String, _ amount: String, registered: String = "2020-07-01"
) -> SpecFile {
    .declaraties(
        "\(number);J1;GM0153;PLZ;2019-01-01;2019-01-31;\(amount);\(registered)",
        at: "leveringen/\(folder)/declaraties.csv")
}
