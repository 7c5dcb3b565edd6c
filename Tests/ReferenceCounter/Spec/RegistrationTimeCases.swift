/// The time of registration, which decides between versions of one day (Rekenregels, R2.4).
let registrationTimeCases: [SpecCase] = [
    SpecCase(
        "Of versions of one day the one with the latest time in its cell holds, wherever it stands",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01 15:00:00",  // later
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;2,00;2020-07-01 09:00:00",
                "D2;J1;GM0153;PLZ;2019-01-01;2019-01-31;4,00;1-7-2020T08:59:59",  // a second less than nine o'clock
                "D2;J1;GM0153;PLZ;2019-01-01;2019-01-31;8,00;20200701 8:59",
                "D3;J1;GM0153;PLZ;2019-01-01;2019-01-31;16,00;2020-07-01",
                "D3;J1;GM0153;PLZ;2019-01-01;2019-01-31;32,00;2020-07-01 0:00",  // no time is 00:00:00: a tie
                "D4;J1;GM0153;PLZ;2019-01-01;2019-01-31;64,00;2020-07-01 00:00:01",  // later
                "D4;J1;GM0153;PLZ;2019-01-01;2019-01-31;128,00;2020-07-01",
                "D5;J1;GM0153;PLZ;2019-01-01;2019-01-31;256,00;2020-07-01 09:00:00.900",
                "D5;J1;GM0153;PLZ;2019-01-01;2019-01-31;512,00;2020-07-01 09:00:00.1",  // a tie: fractions are dropped
                "D6;J1;GM0153;PLZ;2019-01-01;2019-01-31;1024,00;2020-07-02",  // the day goes before the time
                "D6;J1;GM0153;PLZ;2019-01-01;2019-01-31;2048,00;2020-07-01 23:59:59")
        ],
        // 1 + 4 + 32 + 64 + 512 + 1024
        expecting: [bedrag("niet_thuis", "2019", "1637,00")]),
    SpecCase(
        "The column registratietijd goes before the time in the cell, where it is filled",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01 08:00;15:40",  // later
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;2,00;2020-07-01 16:00;15:39:59",
                "D2;J1;GM0153;PLZ;2019-01-01;2019-01-31;4,00;2020-07-01 16:00;",  // later: the time in the cell
                "D2;J1;GM0153;PLZ;2019-01-01;2019-01-31;8,00;2020-07-01;15:59",
                "D3;J1;GM0153;PLZ;2019-01-01;2019-01-31;16,00;2020-07-01;n.v.t.",
                "D3;J1;GM0153;PLZ;2019-01-01;2019-01-31;32,00;2020-07-01;00:00",  // a tie
                "D4;J1;GM0153;PLZ;2019-01-01;2019-01-31;64,00;2020-07-01;10:00:00.5",
                "D4;J1;GM0153;PLZ;2019-01-01;2019-01-31;128,00;2020-07-01; 10:00:00 ",  // a tie
                also: "registratietijd")
        ],
        // 1 + 4 + 32 + 128
        expecting: [bedrag("niet_thuis", "2019", "165,00")]),
    SpecCase(
        "What is no time in registratietijd rejects the row",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;23:59:59",
                "D2;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;24:00",
                "D2;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;10:60",
                "D2;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;10:00:60",
                "D2;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;10",
                "D2;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;1000",
                "D2;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;10.00",
                "D2;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;10:00Z",
                "D2;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;10:00:00+01:00",
                "D2;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;2020-07-01 10:00",
                "D2;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01;ochtend", also: "registratietijd")
        ],
        expecting: [bedrag("niet_thuis", "2019", "1,00")], rejected: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
    SpecCase(
        "A withdrawal earlier on the day takes nothing away from a version later on it",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01 15:00;",
                "D1;;GM0153;;;;;2020-07-01 09:00;ingetrokken",
                "D2;J2;GM0153;PLZ;2019-01-01;2019-01-31;2,00;2020-07-01 15:00;",
                "D2;;GM0153;;;;;2020-07-01 15:01;ingetrokken", also: "status")
        ],
        expecting: [bedrag("niet_thuis", "2019", "1,00")]),
    SpecCase(
        "A version of the last second of the peildatum is seen",
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01 23:59:59",
                "D2;J2;GM0153;PLZ;2019-01-01;2019-01-31;2,00;2020-07-02 00:00:00")
        ],
        peildatum: "2020-07-01",
        expecting: [bedrag("niet_thuis", "2019", "1,00")]),
    SpecCase(
        "Of two grants of one day the later time decides about the days of an indicatie",
        [
            .indicaties(
                "I1;J1;GM0153;PLZ;2018-01-01;2018-12-31;2020-07-01;15:40:00",
                "I1;J1;GM0153;PLZ;2018-01-01;2020-12-31;2020-07-01;09:10:00",
                "I2;J2;GM0153;PLZ;2018-01-01;2018-12-31;2020-07-01;09:10:00",
                "I2;J2;GM0153;PLZ;2018-01-01;2020-12-31;2020-07-01;15:40:00", also: "registratietijd")
        ],
        // Only J2 has an indicatie in 2019.
        expecting: [aantal("indicaties", "2019", 1)]),
]
