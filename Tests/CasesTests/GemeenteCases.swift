import TestSupport
import Testing

/// Figures per gemeente: what everybody sees, and what each gemeente gets of itself.
@Suite("Figures per gemeente") struct GemeenteCases {
    private static let report = "reports/2020-Q2"
    private static let command = CaseFolder.rapport + ["--peildatum", "2021-06-30"]

    /// Jeugdigen with the same care in 2019, each with an amount; `number` is the name where that has rows already.
    private static func rows(
        _ count: Int, _ name: String, _ gemeente: String, _ product: String, _ euros: String, number: String? = nil
    ) -> String {
        (1...count).map {
            "\(number ?? name)\($0);\(name)\($0);\(gemeente);\(product);2019-02-01;2019-02-28;\(euros);2019-03-31\n"
        }.joined()
    }

    private static func indicaties(_ count: Int, _ gemeente: String) -> String {
        SmallDelivery.indicatiesHeader
            + (1...count).map { "I\($0);JGM\($0);\(gemeente);AMB;2019-01-01;2019-12-31;2019-01-31\n" }.joined()
    }

    /// A file of each gemeente, with numbers that nothing else has, and of the whole region. Only the gezinsvormen of the first, 11, are few.
    private static func region(settings: String = "{}", naam: String = "Twente") -> CaseFolder {
        CaseFolder([
            "instellingen.json": settings,
            "referentie/gemeenten.csv": "code;naam\nGM0001;Aadorp\nGM0002;Beekum\nGM0003;Cedorp\n",
            "referentie/voorzieningen.csv":
                "productcode;voorziening;omschrijving\nAMB;ambulant;\nPLZ;pleegzorg;\nRES;residentieel;\nOVG;overig;\n",
            "referentie/bronregels.csv": "voorziening;vanaf_jaar;bron\n",
            "referentie/bevolking.csv":
                "jaar;gemeente;inwoners;jeugdigen\n2019;\(naam);90000;20000\n2019;GM0001;20000;5000\n2019;GM0002;30000;7000\n"
                + "2019;GM0003;40000;8000\n",
            "referentie/aanvullende_bedragen.csv":
                "periode;gemeente;voorziening;bedrag;toelichting\n2019;\(naam);jeugdzorgplus;1000,50;opgave\n"
                + "2019;GM0001;residentieel;70123,45;opgave\n2019;GM0002;residentieel;11000,00;opgave\n",
            SmallDelivery.indicatiesEnschede: nil, SmallDelivery.declaratiesEnschede: nil,
            SmallDelivery.indicatiesAlmelo: nil, SmallDelivery.declaratiesAlmelo: nil,
            "leveringen/een/indicaties.csv": indicaties(90, "GM0001"),
            "leveringen/twee/indicaties.csv": indicaties(170, "GM0002"),
            "leveringen/drie/indicaties.csv": indicaties(170, "GM0003"),
            "leveringen/een/declaraties.csv": SmallDelivery.declaratiesHeader
                + rows(203, "EA", "GM0001", "AMB", "1111,10") + rows(11, "EP", "GM0001", "PLZ", "9173,00")
                + rows(47, "ER", "GM0001", "RES", "7013,00") + rows(3, "EP", "GM0001", "RES", "7013,00", number: "EQ")
                + rows(20, "ER", "GM0001", "AMB", "10,00", number: "EB") + rows(9, "EO", "GM0001", "OVG", "1,00")
                // Every quarter is covered, so that the year is compared.
                + [5, 8, 11].map {
                    "EZ\($0);EO1;GM0001;OVG;2019-\($0 < 10 ? "0" : "")\($0)-01;2019-\($0 < 10 ? "0" : "")\($0)-02;1,00;2019-12-31\n"
                }
                .joined(),
            // With a rejected row, of which the gemeente can be told, on line 484.
            "leveringen/twee/declaraties.csv": SmallDelivery.declaratiesHeader
                + rows(307, "TA", "GM0002", "AMB", "1313,30") + rows(63, "TP", "GM0002", "PLZ", "8123,00")
                + rows(58, "TR", "GM0002", "RES", "6917,00") + rows(2, "TP", "GM0002", "RES", "6917,00", number: "TQ")
                + rows(40, "TP", "GM0002", "AMB", "10,00", number: "TB") + rows(12, "TO", "GM0002", "OVG", "1,00")
                + "TX;TX;GM0002;AMB;2019-02-31;2019-02-28;1,00;2019-03-31\n",
            "leveringen/drie/declaraties.csv": SmallDelivery.declaratiesHeader
                + rows(411, "DA", "GM0003", "AMB", "1717,70") + rows(73, "DP", "GM0003", "PLZ", "7919,00")
                + rows(70, "DR", "GM0003", "RES", "6733,00") + rows(5, "DP", "GM0003", "RES", "6733,00", number: "DQ")
                + rows(40, "DP", "GM0003", "AMB", "10,00", number: "DB") + rows(6, "DO", "GM0003", "OVG", "1,00"),
        ])
    }

    @Test("are rounded in cijfers.csv, and the region's are as exact as ever")
    func figures() {
        let run = Self.region().run(Self.command)
        #expect(run.status == 0, "\(run.err)")
        let lines = run.text(Self.report + "/cijfers.csv").split(separator: "\r\n").map(String.init)
        for line in [
            "3;thuis;Twente;2019;aantal;921;", "3;thuis;GM0001;2019;aantal;205;", "3;thuis;GM0002;2019;aantal;305;",
            "3;thuis;GM0003;2019;aantal;410;", "3;thuis;GM0001;2019;bedrag;250000,00;",
            "6;gezinsvormen;GM0001;2019;aantal;;onderdrukt", "6;gezinsvormen;GM0001;2019;bedrag;;onderdrukt",
            "7;residentieel;GM0001;2019;aantal;;onderdrukt", ";residentieel_of_jeugdzorgplus;GM0001;2019;aantal;50;",
            ";residentieel_of_jeugdzorgplus;GM0001;2019;bedrag;;ontbreekt",
            "4;niet_thuis;GM0002;2019;bedrag;;ontbreekt",
            "6;gezinsvormen;GM0002;2019;bedrag;500000,00;",
        ] { #expect(lines.contains(line), "\(line)") }
        let derived = run.text(Self.report + "/gemeenten.csv")
        // 205 of 5.000 and 921 of 20.000.
        #expect(derived.contains("\r\nGM0001;2019;thuis;per_1000_afgerond;41;\r\n"), "\(derived)")
        #expect(derived.contains("\r\nTwente;2019;thuis;per_1000_afgerond;46;\r\n"))
    }

    @Test("stand nowhere exactly in a report: no count, no amount, in no file")
    func nowhere() {
        let run = Self.region().run(Self.command)
        let exact = [
            "203", "307", "411", "225553", "225.553", "403183", "403.183", "100903", "100.903", "70123", "70.123",
        ]
        for (path, bytes) in run.files.below(Self.report).pairs where path != "SHA256SUMS" {
            // Numbers as words of a text; pictures in a page are drawn from what stands beside them.
            let text = String(decoding: bytes, as: UTF8.self)
            let words = Set(text.split { !($0.isNumber || $0 == "." || $0 == ",") }.map(String.init))
            let found =
                path.hasSuffix(".svg")
                ? exact.filter { text.contains(">\($0)<") }
                : exact.filter { number in words.contains { $0 == number || $0 == number + ",00" } }
            #expect(found.isEmpty, "\(path): \(found)")
        }
    }

    @Test("have a page of all and one of each, that say why a number is not there and never which was hidden first")
    func pages() {
        let run = Self.region().run(Self.command)
        let files = run.files.below(Self.report).paths
        for path in ["gemeenten.md", "gemeenten.html", "gemeenten/GM0001.html", "figuren/gemeenten-thuis.svg"] {
            #expect(files.contains(path), "\(path)")
        }
        let sentence =
            "Aantallen per gemeente zijn afgerond op 5; minder dan 13 wordt niet getoond; daarom tellen zij niet precies op tot Twente."
        let all = run.text(Self.report + "/gemeenten.md")
        #expect(all.contains("**\(sentence)**"))
        #expect(
            all.contains("| [Aadorp](gemeenten/GM0001.html) | niet getoond (ter bescherming)")
                || all.contains("| [Aadorp](gemeenten/GM0001.html) | - "))
        #expect(all.contains("**Twente** (niet afgerond)"))
        for page in ["gemeenten.html", "gemeenten/GM0001.html", "gemeenten/GM0002.html"] {
            let text = run.text(Self.report + "/" + page)
            #expect(text.contains(sentence), "\(page)")
        }
        let own = run.text(Self.report + "/gemeenten/GM0001.html")
        #expect(own.contains("niet getoond (ter bescherming)") && own.contains("Jeugdhulp in Aadorp"))
        #expect(!own.contains("Beekum") && !own.contains("GM0002"))
        #expect(run.text(Self.report + "/rapport.html").contains("href=\"gemeenten.html\""))
    }

    @Test("each gemeente gets its own exactly in the dossier, and nothing of another")
    func dossier() {
        let folder = Self.region()
        _ = folder.run(Self.command.map { $0 == "2020-Q2" ? "2020-Q1" : $0 } + ["--dossier", "dossier"])
        let run = folder.run(Self.command + ["--dossier", "dossier"])
        #expect(run.status == 0, "\(run.err)")
        let own = "dossier/2020-Q2/per-gemeente/"
        let figures = run.text(own + "GM0001/cijfers.csv")
        for line in [
            "3;thuis;GM0001;2019;aantal;203;", "3;thuis;GM0001;2019;bedrag;225553,30;",
            "6;gezinsvormen;GM0001;2019;aantal;11;", "6;gezinsvormen;GM0001;2019;bedrag;100903,00;",
            "7;residentieel;GM0001;2019;aantal;50;", "7;residentieel;GM0001;2019;bedrag;420773,45;",
            "8;jeugdzorgplus;GM0001;2019;bedrag;;ontbreekt", ";residentieel_of_jeugdzorgplus;GM0001;2019;aantal;50;",
        ] { #expect(figures.contains("\r\n\(line)\r\n"), "\(line)") }
        #expect(run.text(own + "GM0002/afgekeurd.csv").contains("leveringen/twee/declaraties.csv;484;begindatum;"))
        #expect(run.files.paths.contains(own + "GM0003/bijstellingen.csv"))
        let marks = [
            "GM0001": ["GM0001", "Aadorp", "203;", "225553", "100903", "leveringen/een", "420773"],
            "GM0002": ["GM0002", "Beekum", "307;", "403183", "511749", "leveringen/twee", "426020"],
            "GM0003": ["GM0003", "Cedorp", "411;", "705974", "578087", "leveringen/drie", "504975"],
        ]
        for (gemeente, _) in marks {
            let texts = run.files.below(own + gemeente).pairs.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
            for (other, words) in marks {
                for word in words {
                    if other != gemeente { #expect(!texts.contains(word), "\(word) in \(gemeente)") }
                }
            }
            #expect(texts.contains(marks[gemeente]?[1] ?? "") && texts.contains(marks[gemeente]?[2] ?? "-"))
            // Nor a jeugdige, a number, or the region's own.
            for word in ["EA1", "TA1", "DA1", "921;", "JGM"] {
                #expect(!texts.contains(word), "\(word) in \(gemeente)")
            }
        }
        for path in run.files.below(own).paths { #expect(folder.mode(of: own + path) == 0o600) }
    }

    @Test("what changed in a gemeente is told there with its cause, and adds up to the difference")
    func changes() {
        let folder = Self.region()
        let first = Self.command.map { $0 == "2020-Q2" ? "2020-Q1" : $0 == "2021-06-30" ? "2020-04-30" : $0 }
        _ = folder.run(first + ["--dossier", "dossier"])
        let late = (1...4).map { "L\($0);EL\($0);GM0001;AMB;2019-05-01;2019-05-31;10,00;2020-06-01\n" }.joined()
        folder.write(SmallDelivery.declaratiesHeader + late, at: "data/leveringen/later/declaraties.csv")
        let run = folder.run(Self.command + ["--dossier", "dossier"])
        let own = run.text("dossier/2020-Q2/per-gemeente/GM0001/bijstellingen.csv")
        #expect(own.contains("\r\n3;thuis;GM0001;2019;aantal;203;207;4;"), "\(own)")
        #expect(own.contains("\r\n3;thuis;GM0001;2019;bedrag;225553,30;225593,30;40,00;"), "\(own)")
        let other = run.text("dossier/2020-Q2/per-gemeente/GM0002/bijstellingen.csv")
        #expect(other.split(separator: "\r\n").count == 1, "\(other)")
        // In the report nothing of a gemeente is told exactly: 203 and 207 are both 205.
        #expect(!run.text(Self.report + "/bijstellingen.csv").contains("GM0001"))
    }

    @Test("another region has its own name in every text, file and picture, and may be asked for by it")
    func otherRegion() {
        let settings = #"{"regio": {"naam": "Regio Veenland", "code": "Veenland"}}"#
        let folder = Self.region(settings: settings, naam: "veenland")
        let run = folder.run(Self.command + ["--dossier", "dossier"])
        #expect(run.status == 0, "\(run.err)")
        #expect(run.text(Self.report + "/cijfers.csv").contains("\r\n3;thuis;Veenland;2019;aantal;921;\r\n"))
        #expect(run.text(Self.report + "/rapport.md").contains("# Jeugdhulp in Regio Veenland: thuis en niet thuis"))
        #expect(run.text("reports/index.html").contains("Jeugdhulp in Regio Veenland"))
        for (path, bytes) in run.files.below(Self.report).pairs {
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(!text.contains("Twente") && !text.contains("Twentse"), "\(path)")
        }
        // The next update reads it back, and so does a comparison.
        let next = folder.run(Self.command.map { $0 == "2020-Q2" ? "2020-Q3" : $0 })
        #expect(next.status == 0, "\(next.err)")
        #expect(next.files.paths.contains("reports/2020-Q3/bijstellingen.csv"))
        let question = folder.run(
            [
                "waarom", "--data", "data", "--kwartaal", "2020-Q2", "--onderwerp", "thuis", "--periode", "2019",
                "--gebied",
            ]
                + ["Veenland", "--peildatum", "2021-06-30"])
        #expect(question.status == 0 && question.out.contains("Regio Veenland: 921 jeugdigen"), "\(question.err)")
        folder.change(["referentie/bevolking.csv": "jaar;gemeente;inwoners;jeugdigen\n2019;Twente;90000;20000\n"])
        let refused = folder.run(Self.command)
        #expect(
            refused.status == 78 && refused.err.contains("een code uit gemeenten.csv, of Veenland"), "\(refused.err)")
    }

    @Test(
        "a code that could be a gemeente's, or no name, is refused",
        arguments: [
            #"{"regio": {"code": "GM0153"}}"#, #"{"regio": {"code": "153"}}"#, #"{"regio": {"code": "Een;twee"}}"#,
            #"{"regio": "Veenland"}"#, #"{"regio": {"naam": ""}}"#, #"{"regio": {"naam": "A", "plaats": "B"}}"#,
            #"{"minimum_celgrootte": 9}"#, #"{"afronding_bedrag_gemeente": 10000}"#,
        ])
    func refused(settings: String) {
        let run = Self.region(settings: settings).run(Self.command)
        #expect(run.status == 78, "\(run.err)")
    }

    @Test("when a gemeente goes, its page goes with the next run")
    func gone() {
        let folder = Self.region()
        #expect(folder.run(Self.command + ["--dossier", "dossier"]).status == 0)
        folder.change([
            "referentie/gemeenten.csv": "code;naam\nGM0001;Aadorp\nGM0002;Beekum\n",
            "referentie/bevolking.csv": "jaar;gemeente;inwoners;jeugdigen\n2019;Twente;90000;20000\n",
            "leveringen/drie/declaraties.csv": nil, "leveringen/drie/indicaties.csv": nil,
        ])
        let run = folder.run(Self.command + ["--dossier", "dossier"])
        #expect(run.status == 0, "\(run.err)")
        #expect(!run.files.paths.contains { $0.contains("GM0003") })
    }
}
