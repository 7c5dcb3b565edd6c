import Testing

/// `--stil`: nothing on standard error but faults.
@Suite("A quiet run") struct QuietCases {
    /// Further columns, a file that is no delivery and, with this peildatum, two warnings.
    private static let delivery: [String: String?] = [
        SmallDelivery.declaratiesAlmelo: SmallDelivery.declaratiesHeader.replacing("\n", with: ";kleur\n")
            + "D1;dirk;GM0141;AMB;2020-02-01;2020-02-29;29,00;2020-10-31;rood\n",
        "leveringen/LEESMIJ.txt": "hallo",
    ]
    private static let early = CaseFolder.rapport + ["--peildatum", "2020-06-29"]

    @Test("says nothing when it ends well, and publishes the same")
    func silent() {
        let quiet = CaseFolder(Self.delivery).run(Self.early + ["--stil"])
        let said = CaseFolder(Self.delivery).run(Self.early)
        #expect(quiet.status == 0)
        #expect(quiet.err == "")
        #expect(quiet.out == "")
        #expect(quiet.files == said.files)
        let checked = CaseFolder(Self.delivery).run(["controleer", "--data", "data", "--stil"])
        #expect(checked.status == 0)
        #expect(checked.out + checked.err == "")
    }

    @Test("leaves in kwaliteit.md what it did not say")
    func kept() {
        let said = CaseFolder(Self.delivery).run(Self.early)
        let page = said.text("reports/2020-Q2/kwaliteit.md")
        let warnings = said.lines.filter { $0.hasPrefix("waarschuwing: ") }
        #expect(warnings.count == 2)
        for warning in warnings {
            let text = warning.drop { $0 != "]" }.dropFirst(2)
            #expect(page.contains(text), "\(text)")
        }
        #expect(page.contains("leveringen/LEESMIJ.txt"))
        #expect(page.contains("kleur"))
    }

    @Test("says the faults of a run that fails, all of them and nothing else", arguments: ["rapport", "controleer"])
    func faults(command: String) {
        var changes = Self.delivery
        changes[SmallDelivery.indicatiesEnschede] = SmallDelivery.indicatiesHeader
        changes[SmallDelivery.declaratiesEnschede] = SmallDelivery.declaratiesHeader
        let arguments = command == "rapport" ? CaseFolder.rapport : [command, "--data", "data"]
        let run = CaseFolder(changes).run(arguments + ["--stil"])
        #expect(run.status == 65)
        #expect(run.lines.count == 3)
        #expect(run.lines.prefix(2).allSatisfy { $0.hasPrefix("leveringen: fout: [LEV-003] ") })
        let outcome = command == "rapport" ? "Er zijn geen cijfers gemaakt." : "De levering is niet bruikbaar."
        #expect(run.lines.last?.hasPrefix(outcome + " Herstel wat hierboven staat") == true)
        #expect(run.out == "")
    }

    @Test("can't be asked to tell how long it took")
    func measured() {
        let run = CaseFolder().run(CaseFolder.rapport + ["--stil", "--meet"])
        #expect(run.status == 64)
        #expect(run.err == "fout: --stil en --meet gaan niet samen\n")
    }
}
