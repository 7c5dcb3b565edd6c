import Pipeline
import Publication
import TestSupport
import Testing

/// `tmsd vergelijk`, on two report folders written by hand.
@Suite("Two updates set beside each other") struct VergelijkCases {
    private static let header = "\u{FEFF}tabel;onderwerp;gebied;periode;maat;waarde;status\r\n"
    private static let oud =
        header + "3;thuis;Twente;2019;aantal;40;\r\n3;thuis;Twente;2019;bedrag;1000,50;\r\n"
        + "3;thuis;Twente;2020-tm-Q1;aantal;7;\r\n8;jeugdzorgplus;Twente;2019;aantal;3;\r\n"
    private static let nieuw =
        header + "3;thuis;Twente;2019;aantal;50;\r\n3;thuis;Twente;2019;bedrag;;niet_betrouwbaar\r\n"
        + "8;jeugdzorgplus;Twente;2019;aantal;3;\r\n"

    private static func folder(
        _ first: (kwartaal: String, peildatum: String) = ("2020-Q1", "2020-07-31"),
        _ second: (kwartaal: String, peildatum: String) = ("2020-Q2", "2020-07-31")
    ) -> CaseFolder {
        let folder = CaseFolder()
        for (name, update, cijfers) in [("oud", first, oud), ("nieuw", second, nieuw)] {
            folder.write(cijfers, at: name + "/cijfers.csv")
            folder.write(
                #"{"kwartaal": "\#(update.kwartaal)", "peildatum": "\#(update.peildatum)", "versie": "0.1.0", "leveringen": []}"#,
                at: name + "/verantwoording.json")
        }
        return folder
    }

    @Test("tells two updates of one quarter apart, by peildatum, by folder and as the old and the new one")
    func sameQuarter() {
        let later = Self.folder(("2020-Q2", "2020-07-31"), ("2020-Q2", "2020-10-31")).run([
            "vergelijk", "oud", "./nieuw/",
        ]).out
        #expect(
            later.contains(
                "# Update 2020-Q2 (peildatum 31 juli 2020) vergeleken met update 2020-Q2 (peildatum 31 oktober 2020)\n"),
            "\(later)")
        #expect(later.contains("- Oud: 2020-Q2, peildatum 31 juli 2020, uit `oud`\n"))
        #expect(later.contains("- Nieuw: 2020-Q2, peildatum 31 oktober 2020, uit `./nieuw/`\n"))
        #expect(later.contains("## Alleen in oud: 2020-Q2 (peildatum 31 juli 2020)\n"))
        let same = Self.folder(("2020-Q2", "2020-07-31"), ("2020-Q2", "2020-07-31")).run(["vergelijk", "oud", "nieuw"])
            .out
        #expect(same.contains("# Update 2020-Q2 (oud) vergeleken met update 2020-Q2 (nieuw)\n"))
        let hostile = Self.folder()
        hostile.makeFolder("a`*_b")
        for name in ["cijfers.csv", "verantwoording.json"] {
            hostile.write(hostile.outputs["oud/" + name] ?? [], at: "a`*_b/" + name)
        }
        let shown = hostile.run(["vergelijk", "a`*_b", "oud"]).out
        #expect(shown.contains("2020-Q1"))
        #expect(!shown.contains("uit `a`*_b`"))
    }

    @Test("counts one figure as one")
    func one() {
        let folder = Self.folder()
        for (name, value) in [("oud", 1), ("nieuw", 2)] {
            folder.write(Self.header + "3;thuis;Twente;2019;aantal;\(value);\r\n", at: name + "/cijfers.csv")
        }
        #expect(folder.run(["vergelijk", "oud", "oud"]).out.contains("\nHet ene cijfer is gelijk.\n"))
        #expect(
            folder.run(["vergelijk", "oud", "nieuw"]).out.contains("\nHet ene cijfer dat in beide staat, is anders.\n"))
    }

    @Test("shows what differs and ends with 1")
    func differs() {
        let run = Self.folder().run(["vergelijk", "oud", "nieuw"])
        #expect(run.status == 1)
        #expect(run.err == "")
        #expect(run.out.contains("# Update 2020-Q1 vergeleken met update 2020-Q2\n"))
        #expect(run.out.contains("Van de 3 cijfers die in beide staan is er 1 gelijk en 2 niet."))
        #expect(run.out.contains("| 3 thuis, 2019 | 40 | 50 | +10 | +25,0% |\n"))
        #expect(run.out.contains("| 3 thuis, 2019 | € 1.001 | - | - | - |\n"))
        #expect(run.out.contains("- 2020 1e kwartaal: 1 cijfer\n"))
        #expect(!run.out.contains("JeugdzorgPlus"))
    }

    @Test("writes every figure of both as CSV")
    func csv() {
        let run = Self.folder().run(["vergelijk", "oud", "nieuw", "--csv"])
        #expect(run.status == 1)
        #expect(
            run.out
                == "\u{FEFF}tabel;onderwerp;gebied;periode;maat;oud;status_oud;nieuw;status_nieuw;verschil;procent;"
                + "bestand;reeks;peildatum;combinatie;oorzaak\r\n"
                + "3;thuis;Twente;2019;aantal;40;;50;;10;25,0;cijfers.csv;;;;\r\n"
                + "3;thuis;Twente;2019;bedrag;1000,50;;;niet_betrouwbaar;;;cijfers.csv;;;;\r\n"
                + "3;thuis;Twente;2020-tm-Q1;aantal;7;;;niet_in_update;;;cijfers.csv;;;;\r\n"
                + "8;jeugdzorgplus;Twente;2019;aantal;3;;3;;0;0,0;cijfers.csv;;;;\r\n")
    }

    @Test("ends with 0 when all figures are the same")
    func equal() {
        let run = Self.folder().run(["vergelijk", "oud", "oud"])
        #expect(run.status == 0)
        #expect(run.out.contains("Alle 4 cijfers zijn gelijk."))
    }

    @Test("compares the trend, the growth, the combinations and the bijstellingen as well")
    func furtherFiles() {
        let folder = Self.folder()
        let trend = "reeks;periode;peildatum;onderwerp;maat;waarde;status\r\n"
        let steps = Bijstelkop.text + "3;thuis;Twente;2019;aantal;40;50;10;0;0;0;0;0;0;10;0\r\n"
        for (name, aantal) in [("oud", 8), ("nieuw", 9)] {
            folder.write(Self.oud, at: name + "/cijfers.csv")
            folder.write(
                trend + "jaren;2019;2020-0\(aantal)-30;thuis;aantal;\(aantal);\r\n"
                    + "jaren;2019;2020-0\(aantal)-30;thuis;aandeel;;ontbreekt\r\n", at: name + "/trend.csv")
            folder.write(
                "periode;peildatum;onderwerp;maat;waarde;status\r\n2019;2020-06-30;thuis;aantal;\(aantal);\r\n",
                at: name + "/rijping.csv")
            folder.write(
                "periode;combinatie;waarde;status\r\n2019;alleen_jeugdzorgplus;\(aantal + 10);\r\n",
                at: name + "/combinaties.csv")
        }
        folder.write(steps, at: "nieuw/bijstellingen.csv")
        let run = folder.run(["vergelijk", "oud", "nieuw"])
        #expect(run.status == 1)
        #expect(run.out.contains("Van de 8 cijfers die in beide staan zijn er 5 gelijk en 3 niet."))
        for line in [
            "## Anders in trend.csv\n", "| 3 thuis, 2019, jaren | 8 | 9 | +1 | +12,5% |\n",
            "## Anders in rijping.csv\n",
            "| 3 thuis, 2019, bekend op 2020-06-30 | 8 | 9 | +1 | +12,5% |\n", "## Anders in combinaties.csv\n",
            "| 4 niet thuis, 2019, alleen JeugdzorgPlus | 18 | 19 | +1 | +5,6% |\n",
            "- bijstellingen.csv: 11 cijfers\n",
        ] {
            #expect(run.out.contains(line), "\(line)")
        }
        let csv = folder.run(["vergelijk", "oud", "nieuw", "--csv"]).out
        for line in [
            "3;thuis;Twente;2019;aantal;8;;9;;1;12,5;trend.csv;jaren;;;\r\n",
            "3;thuis;Twente;2019;aandeel;;ontbreekt;;ontbreekt;;;trend.csv;jaren;;;\r\n",
            "4;niet_thuis;Twente;2019;aantal;18;;19;;1;5,6;combinaties.csv;;;alleen_jeugdzorgplus;\r\n",
            "3;thuis;Twente;2019;aantal;;niet_in_update;10;;;;bijstellingen.csv;;;;laat_geregistreerd\r\n",
        ] {
            #expect(csv.contains(line), "\(line)")
        }
    }

    private enum Bijstelkop {
        static let text =
            "tabel;onderwerp;gebied;periode;maat;oud;nieuw;verschil;levering_verdwenen;geschiedenis_herschreven;"
            + "regels_of_referentie;ingetrokken;gecorrigeerd;gecrediteerd;laat_geregistreerd;nieuwe_jeugdigen\r\n"
    }

    @Test("passes over what a newer version wrote, and says so without a word of what stands there")
    func newer() {
        let folder = Self.folder()
        folder.write(
            "tabel;onderwerp;gebied;periode;maat;waarde;status;toelichting\r\n3;thuis;Twente;2019;aantal;50;;Jan\r\n"
                + "9;pleegzorg;Twente;2019;aantal;7;;\r\n", at: "nieuw/cijfers.csv")
        let run = folder.run(["vergelijk", "oud", "nieuw"])
        #expect(run.status == 1)
        #expect(run.out.contains("| 3 thuis, 2019 | 40 | 50 | +10 | +25,0% |\n"))
        #expect(
            run.lines == [
                "waarschuwing: [VRG-003] nieuw/cijfers.csv: dit is van een nieuwere versie van tmsd en is overgeslagen: "
                    + "de kolom toelichting; 1 regel met een onbekend woord in onderwerp. Gebruik die versie om alles te "
                    + "vergelijken."
            ])
    }

    @Test("refuses a file without a column that is needed, with its name")
    func missingColumn() {
        let folder = Self.folder()
        folder.write("tabel;gebied;periode;maat;waarde\r\n", at: "nieuw/cijfers.csv")
        let run = folder.run(["vergelijk", "oud", "nieuw"])
        #expect(run.status == 65)
        #expect(
            run.err.hasPrefix(
                "nieuw/cijfers.csv:1: fout: [VRG-004] in de kop ontbreken de kolommen onderwerp, status; verwacht: "))
    }

    @Test("refuses a file with more lines than any update has, and says how many that are")
    func tooManyLines() {
        let failure = RunFailure.published(folder: "oud", .tooManyLines(path: "trend.csv", limit: 500))
        #expect(failure.status.rawValue == 65)
        #expect(failure.lines.count == 1)
        #expect(failure.lines[0].hasPrefix("oud/trend.csv: fout: [VRG-005] meer dan 500 regels; verwacht: "))
    }

    @Test("says what is missing, or which line was not written so, and nothing of what stands there")
    func unreadable() {
        let folder = Self.folder()
        let missing = folder.run(["vergelijk", "oud", "er-is-niets"])
        #expect(missing.status == 66)
        #expect(missing.err.hasPrefix("er-is-niets: fout: [VRG-001]"))
        folder.write(Self.header + "3;thuis;Twente;2019;aantal;veertig;\r\n", at: "nieuw/cijfers.csv")
        let edited = folder.run(["vergelijk", "oud", "nieuw"])
        #expect(edited.status == 65)
        #expect(edited.err.hasPrefix("nieuw/cijfers.csv:2: fout: [VRG-002]"))
        #expect(!edited.err.contains("veertig"))
        #expect(edited.out == "")
        #expect(folder.run(["vergelijk", "oud"]).status == 64)
    }
}
