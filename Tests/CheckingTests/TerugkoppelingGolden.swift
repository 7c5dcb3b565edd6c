/// How the feedback on the small folder of `TerugkoppelingTests` looks; its numbers are worked out by hand there.
enum TerugkoppelingGolden {
    /// `GM0153.md`.
    static let page = #"""
        # Terugkoppeling levering: Enschede (GM0153)

        Dit is wat tmsd in de levering vond. Bestand en regel wijzen de plaats aan; er staat niets in over één \#
        jeugdige. De plaatsen staan in `GM0153.csv`. Bovenaan staat wat de cijfers het meest kan veranderen.

        | bestand | aangenomen rijen | afgekeurde rijen |
        | --- | ---: | ---: |
        | `leveringen/declaraties.csv` | 6 | 2 |
        | `leveringen/indicaties.csv` | 2 | 0 |

        ## Wat te herstellen is

        | volgorde | code | wat | aantal | wat herstel met de cijfers kan doen |
        | ---: | --- | --- | ---: | --- |
        | 1 | TOE-012 | een productcode die leeg is of niet in voorzieningen.csv staat | 6 | tabel 3 ± 3, tabel 4 ± \#
        3, tabel 5 ± 2, tabel 6 ± 4, tabel 7 ± 3, tabel 8 ± 4 |
        | 2 | RIJ-001 | het aantal velden is anders dan in de kop | 1 | elke tabel hoogstens ± 1 |
        | 3 | RIJ-021 | de einddatum is geen geldige datum | 1 | elke tabel hoogstens ± 1 |

        ## Onbekende productcodes

        Deze productcodes: tabel 3 ± 3, tabel 4 ± 3, tabel 5 ± 2, tabel 6 ± 4, tabel 7 ± 3, tabel 8 ± 4.

        ± is het aantal jeugdigen van wie niet vaststaat of zij in die tabel horen, over alle jaren samen. Een code \#
        staat hier alleen als minstens 5 rijen haar hebben en zij er niet uitziet als een nummer van iemand.

        | productcode | rijen | jeugdigen | tabel 3 | tabel 4 | tabel 5 | tabel 6 | tabel 7 | tabel 8 |
        | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
        | alle samen | 6 | 4 | ± 3 | ± 3 | ± 2 | ± 4 | ± 3 | ± 4 |
        | `99X` | 5 | 3 | ± 2 | ± 2 | ± 2 | ± 3 | ± 2 | ± 3 |
        | geen productcode | 1 | 1 | ± 1 | ± 1 | ± 0 | ± 1 | ± 1 | ± 1 |

        ## TOE-012: een productcode die leeg is of niet in voorzieningen.csv staat

        De rij telt alleen mee in tabel 2: niemand weet om welke voorziening het gaat. Herstel de productcode, of \#
        vraag Kennispunt Twente om de code in voorzieningen.csv op te nemen, met de gemeente en de dagen waarvoor \#
        zij geldt.

        - `leveringen/declaraties.csv` regel 2
        - `leveringen/declaraties.csv` regel 3
        - `leveringen/declaraties.csv` regel 4
        - `leveringen/declaraties.csv` regel 5
        - `leveringen/declaraties.csv` regel 6
        - `leveringen/declaraties.csv` regel 7

        ## RIJ-001: het aantal velden is anders dan in de kop

        Deze rijen tellen nergens mee. Verwacht: even veel velden als de kop; een scheidingsteken in een veld hoort \#
        tussen aanhalingstekens.

        - `leveringen/declaraties.csv` regel 9

        ## RIJ-021: de einddatum is geen geldige datum

        Deze rijen tellen nergens mee. Verwacht: een bestaande dag van 1900 tot en met 2199, zoals 2019-03-31, \#
        20190331, 31-03-2019 of 31/03/2019, zonder tijdzone; loopt een indicatie nog, laat de einddatum dan leeg.

        - `leveringen/declaraties.csv` regel 8

        """#

    /// `GM0153.csv`, without its byte order mark and with LF for CRLF.
    static let list = #"""
        volgorde;bestand;regel;kolom;code;ernst;gevonden;verwacht;zie_ook
        1;leveringen/declaraties.csv;2;productcode;TOE-012;waarschuwing;een productcode die leeg is of niet in \#
        voorzieningen.csv staat;een productcode uit voorzieningen.csv die voor deze gemeente en begindatum geldt;
        1;leveringen/declaraties.csv;3;productcode;TOE-012;waarschuwing;een productcode die leeg is of niet in \#
        voorzieningen.csv staat;een productcode uit voorzieningen.csv die voor deze gemeente en begindatum geldt;
        1;leveringen/declaraties.csv;4;productcode;TOE-012;waarschuwing;een productcode die leeg is of niet in \#
        voorzieningen.csv staat;een productcode uit voorzieningen.csv die voor deze gemeente en begindatum geldt;
        1;leveringen/declaraties.csv;5;productcode;TOE-012;waarschuwing;een productcode die leeg is of niet in \#
        voorzieningen.csv staat;een productcode uit voorzieningen.csv die voor deze gemeente en begindatum geldt;
        1;leveringen/declaraties.csv;6;productcode;TOE-012;waarschuwing;een productcode die leeg is of niet in \#
        voorzieningen.csv staat;een productcode uit voorzieningen.csv die voor deze gemeente en begindatum geldt;
        1;leveringen/declaraties.csv;7;productcode;TOE-012;waarschuwing;een productcode die leeg is of niet in \#
        voorzieningen.csv staat;een productcode uit voorzieningen.csv die voor deze gemeente en begindatum geldt;
        2;leveringen/declaraties.csv;9;;RIJ-001;afgekeurd;het aantal velden is anders dan in de kop;"even veel \#
        velden als de kop; een scheidingsteken in een veld hoort tussen aanhalingstekens";
        3;leveringen/declaraties.csv;8;einddatum;RIJ-021;afgekeurd;de einddatum is geen geldige datum;"een bestaande \#
        dag van 1900 tot en met 2199, zoals 2019-03-31, 20190331, 31-03-2019 of 31/03/2019, zonder tijdzone; loopt een indicatie nog, laat de einddatum dan leeg";

        """#
}
