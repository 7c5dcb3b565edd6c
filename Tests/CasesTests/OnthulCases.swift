import TestSupport
import Testing

/// `tmsd onthul`, on report folders written by hand.
@Suite("What can be worked out of reports") struct OnthulCases {
    private static let header = "\u{FEFF}tabel;onderwerp;gebied;periode;maat;waarde;status\r\n"

    /// Updates in `reports/`, each with a number of the region, one of Almelo and one of Borne that is hidden.
    private static func folder(_ updates: [(kwartaal: String, region: Int, almelo: Int)]) -> CaseFolder {
        let folder = CaseFolder()
        for update in updates {
            let path = "reports/" + update.kwartaal
            folder.write(
                header + "2;indicaties;Twente;2019;aantal;\(update.region);\r\n"
                    + "2;indicaties;GM0141;2019;aantal;\(update.almelo);\r\n2;indicaties;GM0147;2019;aantal;;onderdrukt\r\n",
                at: path + "/cijfers.csv")
            folder.write(
                #"{"kwartaal": "\#(update.kwartaal)", "peildatum": "2020-10-31", "versie": "0.1.0", "leveringen": []}"#,
                at: path + "/verantwoording.json")
        }
        return folder
    }

    @Test("ends with 0 when everything is wide enough")
    func wide() {
        let folder = Self.folder([("2020-Q1", 20, 15), ("2020-Q2", 24, 15)])
        let run = folder.run(["onthul", "reports"])
        #expect(run.status == 0)
        #expect(run.err == "")
        #expect(
            run.out == "Aangevallen: 2 updates met 2 gemeenten, 2 verborgen aantallen en 0 verborgen bedragen.\n"
                + "Alles is ruim genoeg: achter elk verborgen aantal zijn minstens 5 waarden mogelijk, en elk verborgen bedrag ligt op "
                + "minstens een vijfde na open.\n")
        #expect(folder.run(["onthul", "reports/2020-Q1/"]).status == 0)
    }

    @Test("ends with 1 and names what is too tight, and how many values are left, but never one of these")
    func tight() {
        // 16 less 13 to 17: 1, 2 or 3.
        let run = Self.folder([("2020-Q1", 16, 15), ("2020-Q2", 18, 15)]).run(["onthul", "reports"])
        #expect(run.status == 1)
        #expect(run.err == "")
        #expect(
            run.out == "Aangevallen: 2 updates met 2 gemeenten, 2 verborgen aantallen en 0 verborgen bedragen.\n"
                + "2020-Q1, 2019, GM0147, indicaties: het aantal is verborgen, en er zijn 3 mogelijke waarden aangetoond; verwacht: "
                + "minstens 5\n"
                + "1 plaats is te krap: publiceer dit niet, en haal weg wat er al staat. Maak de update opnieuw met `tmsd rapport`; "
                + "blijft het zo, meld het dan aan de ontwikkelaar.\n")
        // 14 less 13: 1 alone. It is not told what.
        let one = Self.folder([("2020-Q1", 14, 15)]).run(["onthul", "reports/2020-Q1"])
        #expect(
            one.out.contains(
                "\n2020-Q1, 2019, GM0147, indicaties: het aantal is verborgen, en er is 1 mogelijke waarde aangetoond; "
            ))
        #expect(
            one.out.hasPrefix("Aangevallen: 1 update met 2 gemeenten, 1 verborgen aantal en 0 verborgen bedragen.\n"))
    }

    @Test("counts with what somebody knows besides")
    func knowledge() {
        // With jeugdigen in both gemeenten 24 to 25 less 13 to 17: 7 to 12. Of exactly 26, less 13 to 17, 9 to 12 are small.
        let folder = Self.folder([("2020-Q2", 24, 15)])
        #expect(folder.run(["onthul", "reports"]).status == 0)
        let header = "update;periode;gebied;onderwerp;aantal\n"
        folder.write(header + "2020-Q2;2019;Twente;indicaties;26\n", at: "weet.csv")
        #expect(folder.run(["onthul", "reports", "--weet", "weet.csv"]).out.contains("er zijn 4 mogelijke waarden"))
        // Almelo knows its own, and with that Borne's but for who is in both.
        folder.write(header + "2020-Q2;2019;GM0141;indicaties;16\n", at: "weet.csv")
        #expect(folder.run(["onthul", "reports", "--weet", "weet.csv"]).out.contains("er zijn 2 mogelijke waarden"))
    }

    @Test("refuses what is known in another form than asked for, with the line and without what stands there")
    func wrongKnowledge() {
        let folder = Self.folder([("2020-Q2", 24, 15)])
        for (text, place) in [
            ("update;periode\n", "de kop"),
            ("update;periode;gebied;onderwerp;aantal\n2020-Q2;2019;Twente;indicaties;veel\n", "regel 2"),
            ("update;periode;gebied;onderwerp;aantal\n2020-Q2;2019;Twente;geheim;3\n", "regel 2"),
        ] {
            folder.write(text, at: "weet.csv")
            let run = folder.run(["onthul", "reports", "--weet", "weet.csv"])
            #expect(run.status == 64)
            #expect(run.out == "")
            #expect(
                run.lines.count == 1 && run.err.hasPrefix("fout: weet.csv: \(place) is niet te lezen; verwacht: "),
                "\(run.err)")
            #expect(!run.err.contains("veel") && !run.err.contains("geheim"))
        }
        #expect(folder.run(["onthul", "reports", "--weet", "er-is-niets.csv"]).status == 66)
    }

    @Test("says that there are no figures per gemeente, as in reports of older versions")
    func older() {
        let folder = CaseFolder()
        folder.write(Self.header + "2;indicaties;Twente;2019;aantal;7;\r\n", at: "reports/2020-Q1/cijfers.csv")
        folder.write(#"{"peildatum": "2020-07-31"}"#, at: "reports/2020-Q1/verantwoording.json")
        let run = folder.run(["onthul", "reports"])
        #expect(run.status == 0)
        #expect(run.out.hasPrefix("Aangevallen: 1 update, zonder cijfers per gemeente.\n"))
    }

    @Test("ends with 66 where no update is, 65 where one is not as it was published, and 64 without a folder")
    func unreadable() {
        let folder = Self.folder([("2020-Q1", 20, 15), ("2020-Q2", 20, 15)])
        for place in ["er-is-niets", "data", "weet.csv"] {
            let run = folder.run(["onthul", place])
            #expect(run.status == 66)
            #expect(run.err.hasPrefix("\(place): fout: [VRG-001]"), "\(run.err)")
        }
        folder.write(Self.header + "2;indicaties;GM0141;2019;aantal;geheim;\r\n", at: "reports/2020-Q2/cijfers.csv")
        let edited = folder.run(["onthul", "reports"])
        #expect(edited.status == 65)
        #expect(edited.err.hasPrefix("reports/2020-Q2/cijfers.csv:2: fout: [VRG-002]"))
        #expect(!edited.err.contains("geheim"))
        #expect(edited.out == "")
        folder.write("tabel;gebied;periode;maat;waarde\r\n", at: "reports/2020-Q2/cijfers.csv")
        let lacking = folder.run(["onthul", "reports"])
        #expect(lacking.status == 65)
        #expect(
            lacking.err.hasPrefix(
                "reports/2020-Q2/cijfers.csv:1: fout: [VRG-004] in de kop ontbreken de kolommen onderwerp, status; verwacht: "
            ))
        #expect(folder.run(["onthul"]).status == 64)
    }
}
