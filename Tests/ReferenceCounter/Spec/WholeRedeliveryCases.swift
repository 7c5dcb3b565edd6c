/// `leveringen`: `volledig`, where a delivery replaces earlier ones (Rekenregels, R2.6).
let wholeRedeliveryCases: [SpecCase] = [
    wholeCase(
        "Without a peildatum it is the day of the newest delivery, and that delivery is seen",
        [
            declaratie("2020-06", "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;100,00;2020-06-29"),
            indicatie("2020-06", "I1;J1;GM0153;PLZ;2019-01-01;;2020-06-29"),
        ],
        betrouwbaar: nil,
        // The month counts as 30 June, 182 days after 2019, so its amounts are shown. With 29 June they would not.
        expecting: [aantal("niet_thuis", "2019", 1), bedrag("niet_thuis", "2019", "100,00")]),
    wholeCase(
        "A registratiedatum after the newest delivery is the peildatum",
        [
            declaratie(
                "2020-06-15", "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;100,00;2020-06-30",
                "D2;J2;GM0153;OVG;2020-01-01;2020-01-31;100,00;2020-06-01"),
            indicatie("2020-06-15", "I1;J1;GM0153;PLZ;2019-01-01;;2020-06-01"),
        ],
        betrouwbaar: nil,
        expecting: [bedrag("niet_thuis", "2019", "100,00"), bedrag("niet_thuis", "2020-tm-Q2", nil)]),
    wholeCase(
        "Of a gemeente and kind only the rows of its newest delivery are seen",
        [
            declaratie(
                "2020-7", "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-02",
                "D2;J2;GM0153;PLZ;2019-01-01;2019-01-31;2,00;2020-07-02",
                "D3;J3;GM0141;RES;2019-01-01;2019-01-31;4,00;2020-07-02"),
            indicatie(
                "2020-7", "I1;J1;GM0153;PLZ;2019-01-01;;2020-07-02", "I2;J9;GM0153;PLZ;2019-01-01;;2020-07-02"),
            // Enschede once more: D1 with another amount and an earlier registration, D2 gone, D4 new.
            declaratie(
                "2020-10", "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;8,00;2020-07-01",
                "D4;J4;GM0153;PLZ;2019-01-01;2019-01-31;16,00;2020-10-01"),
        ],
        // Pleegzorg 8 + 16; Almelo and all indicaties still from July.
        expecting: [
            bedrag("gezinsvormen", "2019", "24,00"), aantal("gezinsvormen", "2019", 2),
            bedrag("residentieel", "2019", "4,00"), aantal("indicaties", "2019", 2),
        ]),
    wholeCase(
        "A delivery of the day after the peildatum is left out",
        twoDeliveries, peildatum: "2020-09-30", expecting: [bedrag("niet_thuis", "2019", "1,00")]),
    wholeCase(
        "A delivery whose month has begun but not ended on the peildatum is left out",
        twoDeliveries, peildatum: "2020-10-30", expecting: [bedrag("niet_thuis", "2019", "1,00")]),
    wholeCase(
        "A delivery whose month ends on the peildatum is seen",
        twoDeliveries, peildatum: "2020-10-31", expecting: [bedrag("niet_thuis", "2019", "2,00")]),
    wholeCase(
        "Within the newest delivery the latest version holds, over its files",
        [
            declaratie("2020-10/b", "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01"),
            declaratie("2020-10/a", "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;2,00;2020-07-02"),
            indicatie("2020-10", "I1;J1;GM0153;PLZ;2019-01-01;;2020-07-01"),
        ],
        expecting: [bedrag("niet_thuis", "2019", "2,00")]),
    wholeCase(
        "A gemeente of which all deliveries are left out refuses the run",
        twoDeliveries, ontbrekend: #"["GM0141"]"#, peildatum: "2020-06-29", exit: 65),
    wholeCase(
        "On the day of its first delivery that gemeente is there",
        twoDeliveries, ontbrekend: #"["GM0141"]"#, peildatum: "2020-06-30",
        expecting: [bedrag("niet_thuis", "2019", "1,00")]),
    wholeCase(
        "One kind of which all deliveries are left out is enough to refuse the run",
        [
            indicatie("2020-Q2", "I1;J1;GM0153;PLZ;2019-01-01;;2020-06-01"),
            declaratie("Q3 2020", "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-06-01"),
        ],
        ontbrekend: #"["GM0141"]"#, peildatum: "2020-09-29", exit: 65),
    wholeCase(
        "A gemeente in toegestaan_ontbrekend may be left without rows",
        twoDeliveries + [indicatie("2020-05", "I2;J2;GM0141;PLZ;2019-01-01;;2020-05-01")], peildatum: "2020-06-29",
        expecting: [aantal("indicaties", "2019", 1)]),
    wholeCase(
        "A folder that names no day refuses the run",
        twoDeliveries + [declaratie("2020-13", "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01")], exit: 65),
    wholeCase(
        "A file in no folder below leveringen refuses the run",
        twoDeliveries + [.declaraties("D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-07-01")], exit: 65),
    wholeCase(
        "Two deliveries of one day refuse the run, of whatever kind their files are",
        twoDeliveries + [indicatie("2020-10-31", "I2;J2;GM0153;PLZ;2019-01-01;;2020-07-01")], exit: 65),
    SpecCase(
        "Deliveries that add up may have any name, and two of them one day",
        twoDeliveries + [indicatie("2020-10-31", "I2;J2;GM0153;PLZ;2019-01-01;;2020-07-01"), indicatie("eerder")],
        expecting: [bedrag("niet_thuis", "2019", "3,00"), aantal("indicaties", "2019", 2)]),
]

/// Enschede, at the end of June 1 euro of J1 and at the end of October 2 euros of J2.
private let twoDeliveries = [
    declaratie("2020-06-30", "D1;J1;GM0153;PLZ;2019-01-01;2019-01-31;1,00;2020-06-01"),
    indicatie("2020-06-30", "I1;J1;GM0153;PLZ;2019-01-01;;2020-06-01"),
    declaratie("2020-10", "D2;J2;GM0153;PLZ;2019-01-01;2019-01-31;2,00;2020-06-01"),
]

/// A case under `volledig`, with no other files than these.
private func wholeCase(
    _ name: String, _ files: [SpecFile], ontbrekend: String = #"["GM0153","GM0141"]"#,
    betrouwbaar: String? = #""2020-12-31""#, peildatum: String? = nil, expecting: [String] = [], exit: Int = 0
) -> SpecCase {
    let instellingen = SpecFile.instellingen(
        ontbrekend: ontbrekend, betrouwbaar: betrouwbaar, also: #""leveringen": "volledig""#)
    return SpecCase(
        name, [instellingen] + files,
        without: SpecFile.deliveredPaths.filter { path in !files.contains { $0.path == path } },
        peildatum: peildatum, expecting: expecting, exit: exit)
}

private func declaratie(_ folder: String, _ rows: String...) -> SpecFile {
    .lines(
        "leveringen/\(folder)/declaraties.csv",
        "declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum", rows)
}

private func indicatie(_ folder: String, _ rows: String...) -> SpecFile {
    .lines(
        "leveringen/\(folder)/indicaties.csv",
        "indicatienummer;jeugdige;gemeente;productcode;begindatum;einddatum;registratiedatum", rows)
}
