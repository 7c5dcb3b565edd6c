import Testing

/// Runs of `tmsd controleer`.
@Suite("Checking a delivery") struct ControleerCases {
    @Test("says what was read of every file, and writes nothing")
    func usable() {
        let run = CaseFolder().run(["controleer", "--data", "data"])
        #expect(run.status == 0)
        #expect(run.err == "")
        #expect(
            run.outLines.prefix(4) == [
                "leveringen/almelo/declaraties.csv: 1 gelezen, 1 aangenomen, 0 afgekeurd, 0 buiten de Jeugdwet",
                "leveringen/almelo/indicaties.csv: 1 gelezen, 1 aangenomen, 0 afgekeurd, 0 buiten de Jeugdwet",
                "leveringen/enschede/declaraties.csv: 3 gelezen, 3 aangenomen, 0 afgekeurd, 0 buiten de Jeugdwet",
                "leveringen/enschede/indicaties.csv: 2 gelezen, 2 aangenomen, 0 afgekeurd, 0 buiten de Jeugdwet",
            ])
        #expect(run.outLines.last == "De levering is bruikbaar.")
        #expect(run.files.isEmpty)
    }

    @Test("ends as the report would when the data may not be published, and says why per reason and place")
    func unusable() {
        let spoilt = SmallDelivery.declaratiesHeader + "D1;dirk;GM0141;AMB;2020-02-01;2020-02-30;29,00;2020-10-31\n"
        let run = CaseFolder([SmallDelivery.declaratiesAlmelo: spoilt]).run(["controleer", "--data", "data"])
        #expect(run.status == 65)
        #expect(run.outLines.contains { $0.contains("almelo/declaraties.csv: 1 gelezen, 0 aangenomen, 1 afgekeurd") })
        #expect(
            run.outLines.contains {
                $0.hasPrefix("afgekeurd: [RIJ-021] de einddatum is geen geldige datum: 1 rij, op ")
                    && $0.contains("leveringen/almelo/declaraties.csv:2; verwacht: een bestaande dag van 1900")
            })
        #expect(!run.out.contains("bruikbaar"))
        #expect(run.lines.contains { $0.hasPrefix("leveringen/almelo/declaraties.csv: fout: ") })
        #expect(run.files.isEmpty)
    }

    @Test("names other files and columns that are not used, once")
    func others() {
        let folder = CaseFolder(["leveringen/enschede/LEESMIJ.txt": "hallo"])
        folder.change([
            SmallDelivery.declaratiesAlmelo: SmallDelivery.declaratiesHeader.replacing("\n", with: ";kleur\n")
                + "D1;dirk;GM0141;AMB;2020-02-01;2020-02-29;29,00;2020-10-31;rood\n",
            SmallDelivery.indicatiesAlmelo: SmallDelivery.indicatiesHeader.replacing("\n", with: ";kleur\n")
                + "I1;cato;GM0141;JZP;2019-05-01;2019-06-30;2019-05-02;rood\n",
        ])
        let run = folder.run()
        #expect(run.status == 0)
        #expect(
            run.lines.filter { $0.contains("leveringen/enschede/LEESMIJ.txt") } == [
                "leveringen/enschede/LEESMIJ.txt: geen levering, niet gelezen; een levering heet indicaties*.csv of declaraties*.csv"
            ])
        #expect(run.lines.count { $0.contains("kleur") } == 1)
        #expect(!run.err.contains("rood"))
        let quality = run.text("reports/2020-Q2/kwaliteit.md")
        #expect(quality.contains("`leveringen/enschede/LEESMIJ.txt`"))
        #expect(quality.contains("`kleur`"))
    }
}
