/// A gemeente by its name (Rekenregels, R1.4).
let gemeenteNameCases: [SpecCase] = [
    SpecCase(
        "The name of a gemeente means its code, in any case, unless another gemeente has that name too",
        [
            .text(
                "referentie/gemeenten.csv",
                "code;naam\nGM0153;Enschede\nGM1735;Hof van Twente\nGM0164;Hengelo\nGM9164; HENGELO \nGM0141;Almelo\n"),
            .instellingen(ontbrekend: #"["GM0153","GM1735","GM0164","GM9164","GM0141"]"#),
            .declaraties(
                "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01",
                "D1;J1;enschede;PLZ;2019-01-01;2019-01-31;2,00;2020-07-01",  // a version of the same record
                "D1;J1; Hof Van Twente ;PLZ;2019-01-01;2019-01-31;4,00;2020-07-01",
                "D1;J1;1735;PLZ;2019-01-01;2019-01-31;8,00;2020-07-01",  // a version of the one above
                "D1;J1;ALMELO;PLZ;2019-01-01;2019-01-31;16,00;2020-07-01",  // from here on rejected
                "D2;J1;Hengelo;PLZ;2019-01-01;2019-01-31;32,00;2020-07-01",  // two have that name
                "D2;J1;Gemeente Enschede;PLZ;2019-01-01;2019-01-31;32,00;2020-07-01",
                "D2;J1;Ensched;PLZ;2019-01-01;2019-01-31;32,00;2020-07-01",
                "D2;J1;Borne;PLZ;2019-01-01;2019-01-31;32,00;2020-07-01",
                "D2;J1;Hof  van Twente;PLZ;2019-01-01;2019-01-31;32,00;2020-07-01"),
        ],
        // 2 + 8 + 16
        expecting: [bedrag("niet_thuis", "2019", "26,00")], rejected: [7, 8, 9, 10, 11]),
    SpecCase(
        "A delivery by name makes a gemeente present",
        [
            .instellingen(ontbrekend: #"["GM0141"]"#),
            .indicaties("I1;J1;Enschede;PLZ;2019-01-01;;2020-07-01"),
            .declaraties("D1;J1;ENSCHEDE;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01"),
        ],
        expecting: [aantal("niet_thuis", "2019", 1)]),
]
