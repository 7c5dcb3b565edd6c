import Glibc
import TestSupport
import Testing

/// `tmsd waarom` about a figure, on a delivery that is counted by hand.
@Suite("Why a figure is what it is") struct WaaromFigureCases {
    private func lines(_ run: CaseRun, below heading: String) -> [String] {
        run.outLines.drop { !$0.hasPrefix(heading) }.dropFirst().prefix { $0.hasPrefix("  ") }
            .map { $0.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ") }
    }

    @Test("goes from rows read to jeugdigen, each step with what it takes away")
    func steps() {
        let run = CaseFolder(WaaromDelivery.changes).run(WaaromDelivery.figure("niet_thuis"))
        #expect(run.status == 0, "\(run.err)")
        // Pleegzorg 28,00 and JeugdzorgPlus 30,00 declared, 1000,50 collected apart.
        #expect(run.out.hasPrefix("Niet thuis, 2019, Twente: 2 jeugdigen, € 1.059\n"))
        #expect(run.out.contains("Van het bedrag komt € 1.001 uit referentie/aanvullende_bedragen.csv."))
        #expect(run.out.contains("(Rekenregels, R3.3, tabel 4)"))
        let numbers = lines(run, below: "Van rijen naar jeugdigen").map { String($0.prefix { $0 != " " }) }
        // Read 14, of which 1 rejected and 1 Wmo; 1 after the peildatum, 2 replaced, 1 withdrawn. All touch 2019; 4 are ambulant, an
        // indicatie of pleegzorg and a declaratie of JeugdzorgPlus are of the other bron.
        #expect(
            numbers == [
                "14", "-1", "-1", "12", "-1", "-2", "9", "-1", "0", "8", "0", "8", "-4", "-2", "0", "2", "0", "2",
            ])
        #expect(run.files.isEmpty)
    }

    @Test("tells D, I and U of each voorziening, and by which the jeugdigen are there")
    func care() {
        let run = CaseFolder(WaaromDelivery.changes).run(WaaromDelivery.figure("niet_thuis"))
        let care = lines(run, below: "Jeugdigen per voorziening")
        #expect(care.contains("pleegzorg 1 1 0 1 0 € 28"))
        #expect(care.contains("JeugdzorgPlus 1 1 0 1 0 € 30"))
        #expect(lines(run, below: "Waardoor zij tellen") == ["1 alleen pleegzorg", "1 alleen JeugdzorgPlus"])
        #expect(lines(run, below: "Jeugdigen per bestand") == ["<10 bij elk van 2 andere bestanden"])
        #expect(lines(run, below: "Jeugdigen per productcode") == ["<10 bij elk van 2 andere productcodes"])
    }

    @Test("tells who was credited, and who of table 3 belongs in another table")
    func thuis() {
        let declared = CaseFolder(WaaromDelivery.changes).run(WaaromDelivery.figure("declaraties"))
        #expect(declared.out.hasPrefix("Met declaratie, 2019, Twente: 3 jeugdigen\n"))
        #expect(declared.out.contains("-2  van een jeugdige die voor die voorziening helemaal is gecrediteerd (R3.2)"))
        let thuis = CaseFolder(WaaromDelivery.changes).run(WaaromDelivery.figure("thuis"))
        #expect(thuis.out.hasPrefix("Thuis, 2019, Twente: 1 jeugdige, € 365\n"))
        #expect(
            lines(thuis, below: "Van rijen").suffix(3) == [
                "1 jeugdigen met ambulante jeugdhulp", "0 ook niet thuis in deze periode (tabel 5)",
                "1 jeugdigen: het cijfer",
            ])
    }

    @Test("says that a figure is missing where the report does, and what the rest would make")
    func missing() {
        let ask = { (onderwerp: String, periode: String, more: [String]) in
            CaseFolder().run(
                [
                    "waarom", "--data", "data", "--kwartaal", "2020-Q2", "--vanaf", "2018", "--onderwerp", onderwerp,
                    "--periode", periode,
                ] + more)
        }
        let report = CaseFolder().run(CaseFolder.rapport.map { $0 == "2019" ? "2018" : $0 })
        #expect(report.text("reports/2020-Q2/cijfers.csv").contains("3;thuis;Twente;2018;aantal;;ontbreekt\r\n"))
        // No row is of 2018.
        let thuis = ask("thuis", "2018", [])
        #expect(thuis.out.hasPrefix("Thuis, 2018, Twente: ontbreekt\n"), "\(thuis.out)")
        #expect(
            thuis.out.contains(
                "\n  Zonder één record:\n    declaraties over 2018-Q1, 2018-Q2, 2018-Q3 en 2018-Q4: alle gemeenten\n"))
        #expect(thuis.out.contains("Dit cijfer ontbreekt: geen enkele declaratie gaat over een dag van 2018, "))
        #expect(ask("indicaties", "2018", []).out.contains("geen enkele indicatie gaat over een dag van 2018, "))
        // Almelo has an indicatie in 2019, and declares in 2020 only.
        let almelo = ask("thuis", "2019", ["--gebied", "Almelo"])
        #expect(almelo.out.hasPrefix("Thuis, 2019, Almelo: ontbreekt\n"))
        #expect(almelo.out.contains("geen enkele declaratie van Almelo gaat over een dag van 2019, "))
        #expect(
            ask("indicaties", "2019", ["--gebied", "Almelo"]).out.hasPrefix("Met indicatie, 2019, Almelo: 1 jeugdige\n")
        )
        #expect(ask("thuis", "2020-tm-Q2", ["--gebied", "Almelo"]).out.contains(": 1 jeugdige, € 29\n"))
    }

    @Test("asks a gemeente by code or name", arguments: ["GM0141", "141", "almelo", "Almelo"])
    func gemeente(gebied: String) {
        let run = CaseFolder(WaaromDelivery.changes).run(WaaromDelivery.figure("thuis", "--gebied", gebied))
        // What Enschede declared of the same jeugdige is not Almelo's.
        #expect(run.out.hasPrefix("Thuis, 2019, Almelo: 1 jeugdige, € 184\n"))
        #expect(run.out.contains("-6  van een andere gemeente"))
    }

    @Test("tells the least and the most it can be, and why")
    func bounds() {
        let run = CaseFolder(WaaromDelivery.changes).run(WaaromDelivery.figure("niet_thuis"))
        let bounds = lines(run, below: "Hoe anders")
        // The rejected row may be a version of the record of one jeugdige, and credit the other.
        #expect(bounds[0] == "minstens 0, hoogstens 3, naar wat er is geleverd.")
        #expect(bounds[2] == "-2 +1 1 regel van afgekeurde rijen (R2.1)")
        // Almelo declares from July on, Enschede until June; the one indicatie of Almelo lies in the second quarter.
        #expect(bounds[3] == "Zonder één record:")
        #expect(
            Set(bounds.dropFirst(4).prefix(3)) == [
                "indicaties over 2019-Q1, 2019-Q3 en 2019-Q4: Almelo", "declaraties over 2019-Q1 en 2019-Q2: Almelo",
                "declaraties over 2019-Q3 en 2019-Q4: Enschede",
            ])
        // Nothing is declared in a half year that is credited but of one jeugdige: without the credit that one counts.
        let declared = CaseFolder(WaaromDelivery.changes).run(WaaromDelivery.figure("declaraties"))
        #expect(lines(declared, below: "Hoe anders")[0] == "minstens 1, hoogstens 5, naar wat er is geleverd.")
        // Indicaties alone: no rejected row is one.
        let indicated = CaseFolder(WaaromDelivery.changes).run(WaaromDelivery.figure("indicaties"))
        #expect(lines(indicated, below: "Hoe anders")[0] == "minstens 2, hoogstens 2, naar wat er is geleverd.")
    }

    @Test("writes the jeugdigen behind it to the file that was asked for, and nowhere else")
    func jeugdigen() {
        let folder = CaseFolder(WaaromDelivery.changes)
        let run = folder.run(WaaromDelivery.figure("niet_thuis", "--jeugdigen", "lijst.csv"), shell: "umask 000")
        #expect(run.status == 0, "\(run.err)")
        #expect(folder.mode(of: "lijst.csv") == 0o600)
        #expect(
            run.text("lijst.csv")
                == SmallDelivery.lines([
                    "jeugdige;waarom;sinds;bestand;regel;soort;gemeente;productcode;voorziening;begindatum;einddatum;dagen_in_periode;bedrag;bedrag_in_periode",
                    "MERKA;declaratie van pleegzorg;2019-02-01;leveringen/enschede/declaraties.csv;3;declaratie;GM0153;PLZ;pleegzorg;2019-02-01;2019-02-28;28;28,00;28,00",
                    "MERKZ;indicatie van JeugdzorgPlus;2019-05-01;leveringen/almelo/indicaties.csv;2;indicatie;GM0141;JZP;jeugdzorgplus;2019-05-01;2019-06-30;61;;",
                ]))
        #expect(!run.out.contains("MERK") && !run.err.contains("MERK"))
        // Another figure takes its place.
        #expect(folder.run(WaaromDelivery.figure("thuis", "--jeugdigen", "lijst.csv")).status == 0)
        #expect(
            folder.lastRun(status: 0).text("lijst.csv").contains(
                "MERKI;declaratie van ambulant, geen verblijf in 2019;"))
        #expect(folder.outputs.paths == ["lijst.csv"])
    }

    @Test("has care that began before the period count since its first day")
    func since() {
        let run = CaseFolder().run(
            [
                "waarom", "--data", "data", "--kwartaal", "2020-Q2", "--onderwerp", "gezinsvormen", "--periode",
                "2020-tm-Q2", "--jeugdigen", "l.csv",
            ])
        // Pleegzorg from 1 December 2019 to 31 January 2020, 62,00: 31 days of 62 are in 2020.
        #expect(
            run.text("l.csv").contains(
                "bram;declaratie van pleegzorg;2020-01-01;leveringen/enschede/declaraties.csv;3;declaratie;GM0153;PLZ;pleegzorg;2019-12-01;2020-01-31;31;62,00;31,00"
            ))
        #expect(run.out.contains("In het rapport staat bij dit bedrag een streepje"))
    }

    @Test(
        "refuses a file where it may not stand, and one that is somebody else's",
        arguments: [
            ("data/lijst.csv", Int32(64)), ("reports/lijst.csv", 64), ("reports/2020-Q2/lijst.csv", 64),
            ("brief.txt", 73), ("nergens/l.csv", 73),
        ])
    func places(_ place: (path: String, status: Int32)) {
        let folder = CaseFolder(WaaromDelivery.changes)
        #expect(folder.run().status == 0)
        folder.write("van een ander", at: "brief.txt")
        let before = folder.outputs
        for question in [
            WaaromDelivery.figure("thuis"), WaaromDelivery.question + ["--rij", WaaromDelivery.declaraties + ":2"],
        ] {
            let run = folder.run(question + ["--jeugdigen", place.path])
            #expect(run.status == place.status, "\(run.err)")
            #expect(run.out == "")
            #expect(run.files == before)
        }
    }

    @Test("tells what changed since the previous update, by cause")
    func vorige() {
        let folder = CaseFolder()
        let first = [
            "rapport", "--data", "data", "--uit", "reports", "--kwartaal", "2020-Q1", "--vanaf", "2019", "--peildatum",
            "2020-07-31",
        ]
        #expect(folder.run(first).status == 0)
        let ask = [
            "waarom", "--data", "data", "--kwartaal", "2020-Q2", "--vanaf", "2019", "--onderwerp", "gezinsvormen",
        ]
        let run = folder.run(ask + ["--periode", "2019", "--vorige", "reports/2020-Q1"])
        #expect(run.status == 0, "\(run.err)")
        // Bram's pleegzorg was registered on 5 October 2020; of Bram an indicatie was known.
        #expect(lines(run, below: "Wat er veranderde").prefix(2) == ["aantal: van 0 naar 1", "+1 later geregistreerd"])
        let gemeente = folder.run(ask + ["--periode", "2019", "--vorige", "reports/2020-Q1", "--gebied", "GM0153"])
        #expect(gemeente.out.contains("Dat is alleen van de hele regio bekend"))
        let half = folder.run(ask + ["--periode", "2020-tm-Q2", "--vorige", "reports/2020-Q1"])
        #expect(half.out.contains("Die update heeft dit cijfer niet."))
        #expect(folder.run(ask + ["--periode", "2019", "--vorige", "er-is-niets"]).status == 66)
    }

    @Test(
        "ends as a report does where the data can't be used",
        arguments: [
            (Int32(65), [SmallDelivery.declaratiesAlmelo: SmallDelivery.declaratiesHeader]),
            (66, ["referentie/gemeenten.csv": nil]),
            (78, ["instellingen.json": "{\"onzin\": 1}"]),
        ] as [(Int32, [String: String?])])
    func unusable(_ case: (status: Int32, changes: [String: String?])) {
        let folder = CaseFolder(`case`.changes)
        for arguments in [
            WaaromDelivery.figure("thuis"),
            WaaromDelivery.question + ["--rij", "leveringen/enschede/declaraties.csv:2"],
        ] {
            let run = folder.run(arguments)
            #expect(run.status == `case`.status, "\(run.err)")
            #expect(run.out == "")
        }
    }
}
