import Attack
import Testing

/// Files that no version of the program publishes: refused with a place, within bounds.
@Suite("Hostile updates") struct HostileUpdateTests {
    private static func fault(_ made: HandMade) -> AttackFault? {
        do throws(AttackFault) {
            _ = try Attack.run([made.update])
            return nil
        } catch {
            return error
        }
    }

    private static func fault(ofLine line: String) -> AttackFault? {
        var made = HandMade()
        made.file("cijfers.csv", HandMade.header + "2;indicaties;Twente;2019;aantal;100;\r\n" + line + "\r\n")
        return fault(made)
    }

    @Test("lack a file or a column")
    func missing() {
        let none = AttackedUpdate(name: "2020-Q2", files: [:])
        #expect(throws: AttackFault.missing(path: "cijfers.csv")) { try Attack.run([none]) }
        let half = AttackedUpdate(name: "2020-Q2", files: ["cijfers.csv": []])
        #expect(throws: AttackFault.missing(path: "verantwoording.json")) { try Attack.run([half]) }
        var made = HandMade()
        made.file("cijfers.csv", "onderwerp;gebied;periode\r\n")
        #expect(Self.fault(made) == .missingColumns(path: "cijfers.csv", ["maat", "waarde", "status"]))
        made.file("cijfers.csv", "")
        #expect(
            Self.fault(made)
                == .missingColumns(
                    path: "cijfers.csv", ["onderwerp", "gebied", "periode", "maat", "waarde", "status"]))
    }

    @Test(
        "hold what is no figure",
        arguments: [
            "2;indicaties;GM0001;2019;aantal;veertig;", "2;indicaties;GM0001;2019;aantal;-1;",
            "2;indicaties;GM0001;2019;aantal;99999999999999999999;", "2;indicaties;GM0001;2019;aantal;1000000000;",
            "2;indicaties;GM0001;2019;aantal;1,5;", "2;indicaties;GM0001;2019;aantal;;",
            "2;indicaties;GM0001;2019;aantal;;geheim",
            "2;indicaties;Almelo;2019;aantal;15;", "2;indicaties;GM1;2019;aantal;15;",
            "2;indicaties;GM0001;19;aantal;15;",
            "2;indicaties;GM0001;2019-tm-Q5;aantal;15;", "2;indicaties;GM0001;2019;aantal;15",
            "2;thuis;GM0001;2019;bedrag;15;",
            "2;thuis;GM0001;2019;bedrag;99999999999999,00;", "2;pleegzorg;GM0001;2019;aantal;3;",
            "2;thuis;GM0001;2019;mediaan;3;",
            "2;indicaties;Twente;2019;aantal;100;", "\"2;indicaties", "2;\"ind\"icaties;GM0001;2019;aantal;15;",
        ])
    func noFigure(line: String) {
        #expect(Self.fault(ofLine: line) == .notAsPublished(path: "cijfers.csv", line: 3))
    }

    @Test("may hold what a newer version tells of the whole region")
    func newer() {
        #expect(Self.fault(ofLine: "9;pleegzorg;Twente;2019;aantal;3;") == nil)
        #expect(Self.fault(ofLine: "3;thuis;Twente;2019;mediaan;3;") == nil)
        #expect(Self.fault(ofLine: "3;thuis;GM0001;2019;bedrag;-50000,00;") == nil)
        #expect(Self.fault(ofLine: "3;thuis;GM0001;2019;aantal;999999999;") == nil)
    }

    @Test("tell of one cell twice")
    func twice() {
        #expect(
            Self.fault(ofLine: "2;declaraties;GM0001;2019;aantal;15;\r\n2;declaraties;GM0001;2019;aantal;20;")
                == .notAsPublished(path: "cijfers.csv", line: 4))
    }

    @Test("have an account that is none")
    func account() {
        for (text, line) in [("", 1), ("{}", 1), ("{\n\"peildatum\": 3}", 1), ("{\"peildatum\": \"x\",\n", 2)] {
            var made = HandMade()
            made.file("verantwoording.json", text)
            #expect(Self.fault(made) == .notAsPublished(path: "verantwoording.json", line: line), "\(text)")
        }
        for settings in [
            #""minimum_celgrootte": -5"#, #""minimum_celgrootte": 9223372036854775807"#,
            #""afronding_bedrag_gemeente": 0"#, #""afronding_bedrag_gemeente": 9223372036854775807"#, #""regio": 3"#,
        ] {
            var made = HandMade()
            made.settings = settings
            made.row("thuis", "30", "15", "x")
            made.amounts("thuis", "100000,00", "50000,00", "x")
            #expect(Self.fault(made) == nil, "\(settings)")
        }
    }

    @Test("have other files that are not as they are published")
    func others() {
        for (path, text) in [
            ("gemeenten.csv", "gebied;periode;onderwerp;maat;waarde\r\nGM0001;2019;thuis;per_1000_jeugdigen;veel\r\n"),
            ("gemeenten.csv", "gebied;periode;onderwerp;maat;waarde\r\nGM0001;2019;thuis;geheim;3\r\n"),
            ("combinaties.csv", "periode;combinatie;waarde;status\r\n2019;niet_thuis;-3;\r\n"),
            ("invoer/referentie/bronregels.csv", "voorziening;vanaf_jaar;bron\r\nambulant;ooit;declaratie\r\n"),
            (
                "invoer/referentie/aanvullende_bedragen.csv",
                "periode;gemeente;voorziening;bedrag;toelichting\r\n2019;Twente;ambulant;3,00;\r\n"
            ),
        ] {
            var made = HandMade()
            made.row("indicaties", "30", "15", "15")
            made.file(path, text)
            #expect(Self.fault(made) == .notAsPublished(path: path, line: 2), "\(path)")
        }
    }

    @Test("name more gemeenten than there are", .timeLimit(.minutes(1)))
    func manyGemeenten() throws {
        let lines = { (count: Int) in
            (1...count).map { "2;indicaties;\(HandMade.code($0));2019;aantal;;onderdrukt\r\n" }.joined()
                + "2;declaraties;GM0001;2019;aantal;15;\r\n2;indicaties;Twente;2019;aantal;5000;\r\n"
        }
        var made = HandMade()
        made.file("cijfers.csv", HandMade.header + lines(701))
        #expect(Self.fault(made) == .notAsPublished(path: "cijfers.csv", line: 702))
        made.file("cijfers.csv", HandMade.header + lines(700))
        #expect(try Attack.run([made.update]).tight.isEmpty)
    }

    @Test("name more periods than there are")
    func manyPeriods() {
        let lines = (1000...1400).map { "2;indicaties;Twente;\($0);aantal;15;\r\n" }.joined()
        var made = HandMade()
        made.file("cijfers.csv", HandMade.header + lines)
        #expect(Self.fault(made) == .notAsPublished(path: "cijfers.csv", line: 402))
    }

    @Test("are attacked all the same where nothing is published at all")
    func nothing() throws {
        #expect(try Attack.run([]).tight.isEmpty)
        let outcome = try Attack.run([HandMade().update])
        #expect(outcome.tight.isEmpty && outcome.updates == 1 && outcome.gemeenten == 0)
    }
}
