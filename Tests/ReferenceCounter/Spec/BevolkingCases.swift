/// Table 1 (Rekenregels, R3.3 and R4). Every case has one row, because without any there is no peildatum.
let bevolkingCases: [SpecCase] = [
    SpecCase(
        "The published population: 127.777 of 627.848 is 20,4%, 125.550 of 629.284 is 20,0%",
        // 127777000 / 627848 = 203,5 → 204 tenths… 203,51 rounds to 204; 125550000 / 629284 = 199,51 → 200.
        [oneRow, .bevolking("2018;Twente;627848;127777", "2019;Twente;629284;125550")],
        vanaf: 2018,
        expecting: bevolking("2018", "627848", "127777", "20,4") + bevolking("2019", "629284", "125550", "20,0"),
        never: ["1;bevolking;Twente;2020"]),
    SpecCase(
        "Twente is the sum of the gemeenten, if all are there",
        [oneRow, .bevolking("2019;GM0153;1000;60", "2019;141;600;40", "2018;GM0153;1;1")],
        vanaf: 2018,
        // 100 of 1600 is 6,25%, half away from zero 6,3. Of 2018 Almelo is missing.
        expecting: bevolking("2019", "1600", "100", "6,3") + bevolking("2018", nil, nil, nil)),
    SpecCase(
        "A line of Twente goes before the sum, and needs no gemeenten",
        [oneRow, .bevolking("2019;GM0153;1000;60", "2019;GM0141;600;40", "2019;Twente;2000;999", "2018;Twente;8;1")],
        vanaf: 2018,
        // 999/2000 = 49,95 → 50,0; 1/8 = 12,5.
        expecting: bevolking("2019", "2000", "999", "50,0") + bevolking("2018", "8", "1", "12,5")),
    SpecCase(
        "A percentage just below the half is rounded down",
        // 6249/100000 = 6,249; 1/3 = 33,33…
        [oneRow, .bevolking("2019;Twente;100000;6249", "2018;Twente;3;1")],
        vanaf: 2018,
        expecting: bevolking("2019", "100000", "6249", "6,2") + bevolking("2018", "3", "1", "33,3")),
    SpecCase(
        "Nobody has no percentage, everybody is 100,0",
        [oneRow, .bevolking("2019;Twente;0;0", "2018;Twente;7;7")],
        vanaf: 2018,
        expecting: bevolking("2019", "0", "0", nil) + bevolking("2018", "7", "7", "100,0")),
    SpecCase(
        "A year without population is missing, the running year has no lines",
        [oneRow, .bevolking("2020;Twente;10;1")],
        expecting: bevolking("2019", nil, nil, nil), never: ["1;bevolking;Twente;2020"]),
]

private let oneRow = SpecFile.declaraties("D1;J1;GM0153;AMB;2019-01-01;2019-01-31;1,00;2020-07-01")
