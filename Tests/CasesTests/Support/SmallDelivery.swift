/// A delivery of two gemeenten that is small enough to count by hand, and what follows from it.
///
/// Anna is thuis in 2019. Bram is in pleegzorg from December 2019 to January 2020 and had ambulante hulp in April 2019. Cato has an
/// indicatie for JeugdzorgPlus in 2019 and nothing else, and JeugdzorgPlus counts by indicatie. Dirk is thuis in 2020.
enum SmallDelivery {
    static let indicatiesEnschede = "leveringen/enschede/indicaties.csv"
    static let declaratiesEnschede = "leveringen/enschede/declaraties.csv"
    static let indicatiesAlmelo = "leveringen/almelo/indicaties.csv"
    static let declaratiesAlmelo = "leveringen/almelo/declaraties.csv"
    static let indicatiesHeader =
        "indicatienummer;jeugdige;gemeente;productcode;begindatum;einddatum;registratiedatum\n"
    static let declaratiesHeader =
        "declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum\n"

    static let files = [
        "referentie/gemeenten.csv": "code;naam\nGM0153;Enschede\nGM0141;Almelo\n",
        "referentie/voorzieningen.csv":
            "productcode;voorziening;omschrijving\nAMB;ambulant;\nPLZ;pleegzorg;\nRES;residentieel;\nJZP;jeugdzorgplus;\n",
        "referentie/bronregels.csv": "voorziening;vanaf_jaar;bron\njeugdzorgplus;2019;indicatie\n",
        "referentie/bevolking.csv":
            "jaar;gemeente;inwoners;jeugdigen\n2019;GM0153;1000;200\n2019;GM0141;500;101\n2020;Twente;1600;310\n",
        "referentie/aanvullende_bedragen.csv":
            "periode;gemeente;voorziening;bedrag;toelichting\n2019;Twente;jeugdzorgplus;1000,50;opgave\n",
        indicatiesEnschede: indicatiesHeader + """
            I1;anna;GM0153;AMB;2019-01-01;2019-12-31;2019-01-05
            I2;bram;GM0153;PLZ;2019-03-01;;2019-03-02

            """,
        declaratiesEnschede: declaratiesHeader + """
            D1;anna;GM0153;AMB;2019-01-01;2019-12-31;365,00;2020-01-10
            D2;bram;GM0153;PLZ;2019-12-01;2020-01-31;62,00;2020-10-05
            D3;bram;GM0153;AMB;2019-04-01;2019-04-30;30,00;2019-06-01

            """,
        indicatiesAlmelo: indicatiesHeader + "I1;cato;GM0141;JZP;2019-05-01;2019-06-30;2019-05-02\n",
        declaratiesAlmelo: declaratiesHeader + "D1;dirk;GM0141;AMB;2020-02-01;2020-02-29;29,00;2020-10-31\n",
    ]

    /// `cijfers.csv` of 2020-Q2 from 2019 on, worked out by hand. The first half of 2020 ended 123 days before the peildatum.
    ///
    /// Of gemeenten nothing but the population is told: they have one or two jeugdigen each, and the region has fewer than five. No declaratie of
    /// Almelo touches 2019, and none of its indicaties 2020; what JeugdzorgPlus cost in 2019 is known for the region alone.
    static let cijfers = lines([
        "tabel;onderwerp;gebied;periode;maat;waarde;status", "1;bevolking;Twente;2019;inwoners;1500;",
        "1;bevolking;Twente;2019;jeugdigen;301;", "1;bevolking;Twente;2019;percentage;20,1;",
        "1;bevolking;GM0141;2019;inwoners;500;", "1;bevolking;GM0141;2019;jeugdigen;101;",
        "1;bevolking;GM0141;2019;percentage;20,2;", "1;bevolking;GM0153;2019;inwoners;1000;",
        "1;bevolking;GM0153;2019;jeugdigen;200;", "1;bevolking;GM0153;2019;percentage;20,0;",
        "2;indicaties;Twente;2019;aantal;3;", "2;indicaties;Twente;2020-tm-Q2;aantal;1;",
        "2;indicaties;GM0141;2019;aantal;;onderdrukt", "2;indicaties;GM0141;2020-tm-Q2;aantal;;ontbreekt",
        "2;indicaties;GM0153;2019;aantal;;onderdrukt", "2;indicaties;GM0153;2020-tm-Q2;aantal;;onderdrukt",
        "2;declaraties;Twente;2019;aantal;2;", "2;declaraties;Twente;2020-tm-Q2;aantal;2;",
        "2;declaraties;GM0141;2019;aantal;;ontbreekt", "2;declaraties;GM0141;2020-tm-Q2;aantal;;onderdrukt",
        "2;declaraties;GM0153;2019;aantal;;onderdrukt", "2;declaraties;GM0153;2020-tm-Q2;aantal;;onderdrukt",
        "3;thuis;Twente;2019;aantal;1;", "3;thuis;Twente;2019;bedrag;365,00;", "3;thuis;Twente;2020-tm-Q2;aantal;1;",
        "3;thuis;Twente;2020-tm-Q2;bedrag;;niet_betrouwbaar", "3;thuis;GM0141;2019;aantal;;ontbreekt",
        "3;thuis;GM0141;2019;bedrag;;ontbreekt", "3;thuis;GM0141;2020-tm-Q2;aantal;;onderdrukt",
        "3;thuis;GM0141;2020-tm-Q2;bedrag;;niet_betrouwbaar", "3;thuis;GM0153;2019;aantal;;onderdrukt",
        "3;thuis;GM0153;2019;bedrag;;onderdrukt", "3;thuis;GM0153;2020-tm-Q2;aantal;;onderdrukt",
        "3;thuis;GM0153;2020-tm-Q2;bedrag;;niet_betrouwbaar", "4;niet_thuis;Twente;2019;aantal;2;",
        "4;niet_thuis;Twente;2019;bedrag;1031,50;", "4;niet_thuis;Twente;2020-tm-Q2;aantal;1;",
        "4;niet_thuis;Twente;2020-tm-Q2;bedrag;;niet_betrouwbaar", "4;niet_thuis;GM0141;2019;aantal;;ontbreekt",
        "4;niet_thuis;GM0141;2019;bedrag;;ontbreekt", "4;niet_thuis;GM0141;2020-tm-Q2;aantal;;onderdrukt",
        "4;niet_thuis;GM0141;2020-tm-Q2;bedrag;;niet_betrouwbaar", "4;niet_thuis;GM0153;2019;aantal;;onderdrukt",
        "4;niet_thuis;GM0153;2019;bedrag;;ontbreekt", "4;niet_thuis;GM0153;2020-tm-Q2;aantal;;onderdrukt",
        "4;niet_thuis;GM0153;2020-tm-Q2;bedrag;;niet_betrouwbaar", "5;ambulant_bij_niet_thuis;Twente;2019;aantal;1;",
        "5;ambulant_bij_niet_thuis;Twente;2019;bedrag;30,00;",
        "5;ambulant_bij_niet_thuis;Twente;2020-tm-Q2;aantal;0;",
        "5;ambulant_bij_niet_thuis;Twente;2020-tm-Q2;bedrag;;niet_betrouwbaar",
        "5;ambulant_bij_niet_thuis;GM0141;2019;aantal;;ontbreekt",
        "5;ambulant_bij_niet_thuis;GM0141;2019;bedrag;;ontbreekt",
        "5;ambulant_bij_niet_thuis;GM0141;2020-tm-Q2;aantal;;onderdrukt",
        "5;ambulant_bij_niet_thuis;GM0141;2020-tm-Q2;bedrag;;niet_betrouwbaar",
        "5;ambulant_bij_niet_thuis;GM0153;2019;aantal;;onderdrukt",
        "5;ambulant_bij_niet_thuis;GM0153;2019;bedrag;;onderdrukt",
        "5;ambulant_bij_niet_thuis;GM0153;2020-tm-Q2;aantal;;onderdrukt",
        "5;ambulant_bij_niet_thuis;GM0153;2020-tm-Q2;bedrag;;niet_betrouwbaar",
        "6;gezinsvormen;Twente;2019;aantal;1;", "6;gezinsvormen;Twente;2019;bedrag;31,00;",
        "6;gezinsvormen;Twente;2020-tm-Q2;aantal;1;", "6;gezinsvormen;Twente;2020-tm-Q2;bedrag;;niet_betrouwbaar",
        "6;gezinsvormen;GM0141;2019;aantal;;ontbreekt", "6;gezinsvormen;GM0141;2019;bedrag;;ontbreekt",
        "6;gezinsvormen;GM0141;2020-tm-Q2;aantal;;onderdrukt",
        "6;gezinsvormen;GM0141;2020-tm-Q2;bedrag;;niet_betrouwbaar", "6;gezinsvormen;GM0153;2019;aantal;;onderdrukt",
        "6;gezinsvormen;GM0153;2019;bedrag;;onderdrukt", "6;gezinsvormen;GM0153;2020-tm-Q2;aantal;;onderdrukt",
        "6;gezinsvormen;GM0153;2020-tm-Q2;bedrag;;niet_betrouwbaar", "7;residentieel;Twente;2019;aantal;0;",
        "7;residentieel;Twente;2019;bedrag;0,00;", "7;residentieel;Twente;2020-tm-Q2;aantal;0;",
        "7;residentieel;Twente;2020-tm-Q2;bedrag;;niet_betrouwbaar", "7;residentieel;GM0141;2019;aantal;;onderdrukt",
        "7;residentieel;GM0141;2019;bedrag;;onderdrukt", "7;residentieel;GM0141;2020-tm-Q2;aantal;;onderdrukt",
        "7;residentieel;GM0141;2020-tm-Q2;bedrag;;onderdrukt", "7;residentieel;GM0153;2019;aantal;;onderdrukt",
        "7;residentieel;GM0153;2019;bedrag;;onderdrukt", "7;residentieel;GM0153;2020-tm-Q2;aantal;;onderdrukt",
        "7;residentieel;GM0153;2020-tm-Q2;bedrag;;onderdrukt", "8;jeugdzorgplus;Twente;2019;aantal;1;",
        "8;jeugdzorgplus;Twente;2019;bedrag;1000,50;", "8;jeugdzorgplus;Twente;2020-tm-Q2;aantal;0;",
        "8;jeugdzorgplus;Twente;2020-tm-Q2;bedrag;;niet_betrouwbaar",
        "8;jeugdzorgplus;GM0141;2019;aantal;;onderdrukt", "8;jeugdzorgplus;GM0141;2019;bedrag;;onderdrukt",
        "8;jeugdzorgplus;GM0141;2020-tm-Q2;aantal;;onderdrukt",
        "8;jeugdzorgplus;GM0141;2020-tm-Q2;bedrag;;onderdrukt", "8;jeugdzorgplus;GM0153;2019;aantal;;onderdrukt",
        "8;jeugdzorgplus;GM0153;2019;bedrag;;onderdrukt", "8;jeugdzorgplus;GM0153;2020-tm-Q2;aantal;;onderdrukt",
        "8;jeugdzorgplus;GM0153;2020-tm-Q2;bedrag;;onderdrukt",
        ";residentieel_of_jeugdzorgplus;GM0141;2019;aantal;;ontbreekt",
        ";residentieel_of_jeugdzorgplus;GM0141;2019;bedrag;;ontbreekt",
        ";residentieel_of_jeugdzorgplus;GM0141;2020-tm-Q2;aantal;;onderdrukt",
        ";residentieel_of_jeugdzorgplus;GM0141;2020-tm-Q2;bedrag;;niet_betrouwbaar",
        ";residentieel_of_jeugdzorgplus;GM0153;2019;aantal;;onderdrukt",
        ";residentieel_of_jeugdzorgplus;GM0153;2019;bedrag;;ontbreekt",
        ";residentieel_of_jeugdzorgplus;GM0153;2020-tm-Q2;aantal;;onderdrukt",
        ";residentieel_of_jeugdzorgplus;GM0153;2020-tm-Q2;bedrag;;niet_betrouwbaar",
    ])

    /// The files of `tabellen/`, worked out by hand.
    static let tabellen = [
        "tabel-1-bevolking.csv": lines(["periode;label;inwoners;jeugdigen;percentage", "2019;2019;1500;301;20,1"]),
        "tabel-2-indicaties-en-declaraties.csv": lines([
            "periode;label;met_indicatie;met_declaratie", "2019;2019;3;2", "2020-tm-Q2;2020 1e helft;1;2",
        ]),
        "tabel-3-thuis.csv": counted("1;365,00", "1;"),
        "tabel-4-niet-thuis.csv": counted("2;1031,50", "1;"),
        "tabel-5-ambulant-bij-niet-thuis.csv": counted("1;30,00", "0;"),
        "tabel-6-gezinsvormen.csv": counted("1;31,00", "1;"),
        "tabel-7-residentieel.csv": counted("0;0,00", "0;"),
        "tabel-8-jeugdzorgplus.csv": counted("1;1000,50", "0;"),
    ]

    /// Those of `trend.csv` about the full years from 2019 on: 1 thuis and 2 niet thuis, of 301 jeugdigen.
    static let jaren = [
        ("thuis", "33,3", "1", "3,3"), ("niet_thuis", "66,7", "2", "6,6"), ("gezinsvormen", "50,0", "1", "3,3"),
        ("residentieel", "0,0", "0", "0,0"), ("jeugdzorgplus", "50,0", "1", "3,3"),
    ].flatMap { onderwerp, aandeel, aantal, ratio in
        ["aandeel;\(aandeel)", "aantal;\(aantal)", "per_1000_jeugdigen;\(ratio)"].map {
            "jaren;2019;2020-10-31;\(onderwerp);\($0);"
        }
    }

    /// `combinaties.csv`: so few that nothing but the total of table 4 may be shown.
    static let combinaties = lines(
        ["periode;combinatie;waarde;status"]
            + [("2019", 2), ("2020-tm-Q2", 1)].flatMap { periode, nietThuis in
                [
                    "gezinsvormen_zonder_residentieel;;onderdrukt", "residentieel_zonder_gezinsvormen;;onderdrukt",
                    "gezinsvormen_en_residentieel;;onderdrukt", "alleen_jeugdzorgplus;;onderdrukt",
                    "niet_thuis;\(nietThuis);", "jeugdzorgplus_met_andere_vorm;;onderdrukt",
                ].map { "\(periode);\($0)" }
            })

    /// As the contract says CSV is written: a byte order mark, and CRLF after every line.
    static func lines(_ lines: [String]) -> String { "\u{FEFF}" + lines.map { $0 + "\r\n" }.joined() }

    private static func counted(_ year: String, _ half: String) -> String {
        lines([
            "periode;label;aantal_jeugdigen;declaratiebedrag", "2019;2019;" + year, "2020-tm-Q2;2020 1e helft;" + half,
        ])
    }
}
