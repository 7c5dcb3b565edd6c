import Testing

/// A delivery in which each jeugdige has one fate, all of 2019, known on 31 October 2020. Every key and number holds `MERK`.
enum WaaromDelivery {
    static let declaraties = SmallDelivery.declaratiesEnschede
    private static let header = SmallDelivery.declaratiesHeader.replacing("\n", with: ";status;wet\n")

    static let changes: [String: String?] = [
        declaraties: header + """
            MERK1;MERKA;GM0153;PLZ;2019-01-01;2019-01-31;31,00;2019-02-10;;
            MERK1;MERKA;GM0153;PLZ;2019-02-01;2019-02-28;28,00;2019-03-10;;
            MERK2;MERKB;GM0153;RES;2019-05-01;2019-05-31;31,00;2019-06-10;;
            MERK2;;GM0153;;;;;2019-07-10;ingetrokken;
            MERK3;MERKC;GM0153;AMB;2019-03-01;2019-03-31;50,00;2019-04-10;;
            MERK4;MERKC;GM0153;AMB;2019-03-01;2019-03-31;-50,00;2019-05-10;;
            MERK5;MERKD;GM0153;PLZ;2019-04-01;2019-04-30;30,00;2019-05-10;;Wmo
            MERK6;MERKE;GM0153;PLZ;2019-04-01;2019-04-30;30,00;2020-11-15;;
            MERK7;MERKF;GM0153;PLZ;2019-02-30;2019-04-30;30,00;2019-05-10;;
            MERK8;MERKH;GM0153;JZP;2019-06-01;2019-06-30;30,00;2019-07-10;;
            MERK9;MERKI;GM0153;AMB;2019-01-01;2019-06-30;181,00;2019-07-10;;

            """,
        SmallDelivery.declaratiesAlmelo: header + "MERK9;MERKI;GM0141;AMB;2019-07-01;2019-12-31;184,00;2020-01-10;;\n",
        SmallDelivery.indicatiesEnschede: SmallDelivery.indicatiesHeader
            + "MERKI1;MERKG;GM0153;PLZ;2019-01-01;;2019-01-05\n",
        SmallDelivery.indicatiesAlmelo: SmallDelivery.indicatiesHeader
            + "MERKI2;MERKZ;GM0141;JZP;2019-05-01;2019-06-30;2019-05-02\n",
        "instellingen.json": "{\"maximale_afkeur_promille\": 1000}",
    ]

    static let question = [
        "waarom", "--data", "data", "--kwartaal", "2020-Q2", "--vanaf", "2019", "--peildatum", "2020-10-31",
    ]

    static func figure(_ onderwerp: String, _ more: String...) -> [String] {
        question + ["--onderwerp", onderwerp, "--periode", "2019"] + more
    }

    /// The answer about the key on standard input.
    static func ask(_ folder: CaseFolder, key: String, _ more: String...) -> CaseRun {
        folder.write(key, at: "sleutel.txt")
        let run = folder.run(question + ["--jeugdige", "-"] + more, shell: "exec < sleutel.txt")
        folder.remove("sleutel.txt")
        return run
    }
}
