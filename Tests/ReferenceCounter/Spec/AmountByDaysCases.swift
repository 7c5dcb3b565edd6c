/// Amounts by days: A(k) = c·k/n rounded towards zero (Rekenregels, R3.1).
let amountByDaysCases: [SpecCase] = [
    SpecCase(
        "A declaratie over new year is cut by days, and both parts add up to the cent",
        // 29 December to 4 January is 7 days, 3 of them in 2019: 10000 × 3 / 7 = 4285,7 → 4285; 10000 − 4285 = 5715.
        [.declaraties("D1;J1;GM0153;PLZ;2019-12-29;2020-01-04;100,00;2020-07-01")],
        expecting: [bedrag("niet_thuis", "2019", "42,85"), bedrag("niet_thuis", "2020-tm-Q2", "57,15")]),
    SpecCase(
        "A credit over new year is rounded towards zero, as its debit is",
        [.declaraties("D1;J1;GM0153;PLZ;2019-12-29;2020-01-04;-100,00;2020-07-01")],
        expecting: [bedrag("niet_thuis", "2019", "-42,85"), bedrag("niet_thuis", "2020-tm-Q2", "-57,15")]),
    SpecCase(
        "A year in the middle gets what is between its first and last day",
        // 31-12-2018 to 1-1-2020 is 367 days. A(1) = 100/367 → 0; A(366) = 36600/367 = 99,7 → 99; A(367) = 100.
        [.declaraties("D1;J1;GM0153;PLZ;2018-12-31;2020-01-01;1,00;2020-07-01")],
        vanaf: 2018,
        expecting: [
            bedrag("niet_thuis", "2018", "0,00"), bedrag("niet_thuis", "2019", "0,99"),
            bedrag("niet_thuis", "2020-tm-Q2", "0,01"), aantal("niet_thuis", "2018", 1),
        ]),
    SpecCase(
        "A half year of a leap year has 182 days",
        [.declaraties("D1;J1;GM0153;AMB;2020-01-01;2020-12-31;366,00;2020-07-01")],
        expecting: [bedrag("thuis", "2020-tm-Q2", "182,00")]),
    SpecCase(
        "The rounding is done per declaratie, not over their sum",
        // Each: 3 days, 2 of them in 2019: 100 × 2 / 3 = 66,7 → 66; three of them 198, not 200.
        [
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-12-30;2020-01-01;1,00;2020-07-01",
                "D2;J2;GM0153;PLZ;2019-12-30;2020-01-01;1,00;2020-07-01",
                "D3;J3;GM0153;PLZ;2019-12-30;2020-01-01;1,00;2020-07-01")
        ],
        expecting: [bedrag("niet_thuis", "2019", "1,98"), bedrag("niet_thuis", "2020-tm-Q2", "1,02")]),
    SpecCase(
        "The greatest amount over the greatest stay loses no cent",
        // 1-1-1900 to 31-12-2199: 300 years with 73 leap years (1904…2196 but 2100) = 109573 days.
        // Days before 2019: 119 years with 29 leap years (1904…2016) = 43464; with 2019 itself 43829.
        // A(43464) = 999999999999 × 43464 / 109573 = 396667062140,8 → …140; A(43829) = 399998174732,4 → …732.
        // 399998174732 − 396667062140 = 3331112592 cents.
        [.declaraties("D1;J1;GM0153;PLZ;1900-01-01;2199-12-31;9999999999,99;2020-07-01")],
        expecting: [bedrag("niet_thuis", "2019", "33311125,92")]),
]
