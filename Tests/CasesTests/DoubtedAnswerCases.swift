import Testing

/// What `tmsd waarom` and `tmsd watals` make of a delivery that is doubted.
@Suite("An answer about what is doubted") struct DoubtedAnswerCases {
    private static let toetsen = #""toetsen": {"TWI-002": {"aantal": 1, "promille": 0}}"#
    private static let doubled =
        (SmallDelivery.files[SmallDelivery.declaratiesEnschede] ?? "")
        + "D4;anna;GM0153;AMB;2019-01-01;2019-12-31;365,00;2020-01-10\n"
    private static let watals = ["watals", "--data", "data", "--kwartaal", "2020-Q2", "--vanaf", "2019"]
    private static let doubt = "[TWI-002] dezelfde zorg onder twee of meer nummers (Enschede)"

    /// Anna's declaratie of 2019 stands there twice; with what `instellingen.json` says.
    private func folder(_ settings: String) -> CaseFolder {
        CaseFolder([SmallDelivery.declaratiesEnschede: Self.doubled, "instellingen.json": "{\(settings)}"])
    }

    @Test("waarom tells what hangs on it, also where the report is refused")
    func figure() {
        let folder = folder(Self.toetsen)
        #expect(folder.run().status == 65)
        let thuis = folder.run(WaaromDelivery.figure("thuis"))
        #expect(thuis.status == 0, "\(thuis.err)")
        #expect(thuis.out.hasPrefix("Thuis, 2019, Twente: 1 jeugdige, € 730\n"))
        // She has the other one.
        #expect(
            thuis.outLines.contains("  0  +0  1 jeugdige: \(Self.doubt); van het bedrag kan € 365 dubbel zijn (R2.7)")
                || thuis.outLines.contains(
                    "     0     +0  1 jeugdige: \(Self.doubt); van het bedrag kan € 365 dubbel zijn (R2.7)"),
            "\(thuis.out)")
        #expect(!thuis.out.contains("geen invloed"))
        let indicaties = folder.run(WaaromDelivery.figure("indicaties"))
        #expect(indicaties.outLines.contains("  Op dit cijfer hebben deze twijfels geen invloed: [TWI-002]."))
        // Below its threshold it is not there.
        #expect(!self.folder("").run(WaaromDelivery.figure("thuis")).out.contains("TWI-"))
    }

    @Test("waarom names what nothing bounds, beside floor and ceiling")
    func unbounded() {
        let old = "GM0153;PLZ;2018-03-01;2018-03-31"
        let (indicaties, declaraties) = (SmallDelivery.indicatiesHeader, SmallDelivery.declaratiesHeader)
        var changes: [String: String?] = [
            "leveringen/2019-06/declaraties.csv": declaraties + "D1;anna;\(old);10,00;2018-04-10\n",
            "leveringen/2020-06/declaraties.csv": declaraties + "D2;zoe;\(old);10,00;2020-06-10\n",
            "leveringen/2019-06/indicaties.csv": indicaties + "I1;anna;\(old);2018-04-10\n",
            "instellingen.json":
                #"{"toegestaan_ontbrekend": ["GM0141"], "toetsen": {"TWI-004": {"aantal": 1}}, "twijfel": "melden"}"#,
        ]
        for path in [
            SmallDelivery.declaratiesAlmelo, SmallDelivery.declaratiesEnschede, SmallDelivery.indicatiesAlmelo,
            SmallDelivery.indicatiesEnschede,
        ] {
            changes.updateValue(nil, forKey: path)
        }
        let run = CaseFolder(changes).run([
            "waarom", "--data", "data", "--kwartaal", "2020-Q2", "--vanaf", "2018", "--onderwerp", "gezinsvormen",
            "--periode", "2018",
        ])
        #expect(run.status == 0, "\(run.err)")
        #expect(
            run.outLines.contains(
                "  minstens 2, hoogstens 2, naar wat er is geleverd en afgezien van [TWI-004]."), "\(run.out)")
        #expect(
            run.out.contains("\n  Niet te begrenzen, en hierboven niet meegeteld (R2.7):\n    [TWI-004] een levering"))
        // Of Almelo nothing came at all; indicaties say nothing here.
        #expect(
            run.out.contains(
                "\n  Zonder één record:\n    declaraties over 2018-Q1, 2018-Q2, 2018-Q3 en 2018-Q4: Almelo\n"
                    + "    declaraties over 2018-Q2, 2018-Q3 en 2018-Q4: Enschede\n"), "\(run.out)")
    }

    @Test("watals refuses what a report is refused for, unless the other rules let it pass, and tells it as that does")
    func refused() {
        let folder = folder(Self.toetsen)
        let refused = folder.run(Self.watals + ["--instelling", "minimum_celgrootte=12"])
        #expect(refused.status == 65 && refused.out == "", "\(refused.err)")
        #expect(refused.err.contains("fout: [TWI-002] Enschede: "))
        let passed = folder.run(Self.watals + ["--instelling", "twijfel=melden"])
        #expect(passed.status == 0, "\(passed.err)")
        #expect(passed.err.contains("waarschuwing: [TWI-002] Enschede, "))
        #expect(passed.outLines.contains("- \(Self.doubt): met beide regels"), "\(passed.out)")
        #expect(passed.out.contains("Anders: `niets wat een cijfer raakt`"))
    }

    @Test(
        "watals refuses nothing for what only the other rules doubt or refuse, and tells by which rules each doubt is")
    func told() {
        let strict = folder(Self.toetsen + #", "twijfel": "melden""#).run(
            Self.watals + ["--instelling", "twijfel=weigeren"])
        #expect(strict.status == 0 && strict.outLines.contains("- \(Self.doubt): met beide regels"), "\(strict.err)")
        let other = folder("").run(
            Self.watals + ["--instelling", #"toetsen={"TWI-002": {"aantal": 1, "promille": 0}}"#])
        #expect(other.status == 0 && !other.err.contains("TWI-"), "\(other.err)")
        #expect(other.outLines.contains("- \(Self.doubt): alleen met de andere regels"), "\(other.out)")
        let now = folder(Self.toetsen + #", "twijfel": "melden""#).run(Self.watals + ["--instelling", "toetsen="])
        #expect(now.status == 0 && now.outLines.contains("- \(Self.doubt): alleen met de regels van nu"), "\(now.out)")
        let none = folder("").run(Self.watals + ["--instelling", "minimum_celgrootte=12"])
        #expect(none.status == 0 && !none.out.contains("Twijfel aan de levering"))
    }
}
