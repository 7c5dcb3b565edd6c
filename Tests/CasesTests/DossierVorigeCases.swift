import Checksum
import Testing

/// What the dossier of the previous update tells, and what is said without it.
@Suite("The dossier of the previous update") struct DossierVorigeCases {
    private static let first = CaseFolder.rapport.map { $0 == "2020-Q2" ? "2020-Q1" : $0 }
    private static let dossier = ["--dossier", "dossier"]
    private static let changed = SmallDelivery.files[SmallDelivery.declaratiesAlmelo]?.replacing("29,00", with: "30,00")

    private static func warnings(_ run: CaseRun) -> [String] {
        run.lines.filter { $0.contains("[WAA-02") }.compactMap {
            $0.firstMatch(of: /WAA-[0-9]{3}/).map { String($0.0) }
        }
    }

    private static func outcome(_ run: CaseRun, _ path: String) -> String? {
        run.text("dossier/2020-Q2/leveringen-vorige.csv").split(separator: "\r\n")
            .first { $0.hasPrefix(path + ";") }?.split(separator: ";").last.map(String.init)
    }

    @Test("tells which files hold other bytes, which are new and which are gone, and only there")
    func told() {
        let folder = CaseFolder()
        #expect(folder.run(Self.first + Self.dossier).status == 0)
        folder.change([
            SmallDelivery.declaratiesAlmelo: Self.changed, SmallDelivery.indicatiesEnschede: nil,
            "leveringen/enschede/indicaties2.csv": SmallDelivery.files[SmallDelivery.indicatiesEnschede],
        ])
        let run = folder.run(CaseFolder.rapport + Self.dossier)
        #expect(run.status == 0, "\(run.err)")
        #expect(Self.warnings(run) == ["WAA-021"])
        #expect(
            run.err.contains(
                "[WAA-021] Sinds update 2020-Q1 is van inhoud veranderd: \(SmallDelivery.declaratiesAlmelo). "))
        let paths = [
            SmallDelivery.declaratiesAlmelo, SmallDelivery.declaratiesEnschede, SmallDelivery.indicatiesEnschede,
            "leveringen/enschede/indicaties2.csv",
        ]
        #expect(paths.map { Self.outcome(run, $0) } == ["gewijzigd", "gelijk", "verdwenen", "nieuw"])
        for file in run.files.below("reports/2020-Q2").pairs {
            #expect(!String(decoding: file.bytes, as: UTF8.self).contains("WAA-02"), "\(file.path)")
        }
    }

    @Test("that is not there leaves it unknown, which is said; without a change nothing is said where it is there")
    func unknown() {
        let folder = CaseFolder()
        #expect(folder.run(Self.first).status == 0)
        #expect(Self.warnings(folder.run()) == [], "nobody asked")
        let without = folder.run(CaseFolder.rapport + Self.dossier)
        #expect(Self.warnings(without) == ["WAA-020"])
        #expect(without.err.contains("[WAA-020] Van 4 bestanden is niet te zien of de inhoud sinds update 2020-Q1"))
        #expect(Self.outcome(without, SmallDelivery.declaratiesAlmelo) == "onbekend")
        #expect(folder.run(Self.first + Self.dossier).status == 0)
        let with = folder.run(CaseFolder.rapport + Self.dossier)
        #expect(Self.warnings(with) == [])
        #expect(Self.outcome(with, SmallDelivery.declaratiesAlmelo) == "gelijk")
    }

    @Test("of another run than made the report is not used, and that is said")
    func other() {
        let folder = CaseFolder()
        #expect(folder.run(Self.first + Self.dossier).status == 0)
        folder.change([SmallDelivery.declaratiesAlmelo: Self.changed])
        #expect(folder.run(Self.first + ["--peildatum", "2020-10-30"]).status == 0)
        let run = folder.run(CaseFolder.rapport + Self.dossier)
        #expect(Self.warnings(run) == ["WAA-023", "WAA-020"], "\(run.err)")
        #expect(
            run.err.contains("[WAA-023] Het dossier in dossier/2020-Q1 hoort niet bij het rapport in reports/2020-Q1"))
    }

    @Test(
        "of an older version is not needed: that published what is now in it, and its exact copies are no other rules")
    func older() {
        let amounts =
            "periode;gemeente;voorziening;bedrag;toelichting\n2019;GM0141;residentieel;1000,50;a\n2019;GM0153;residentieel;2,00;b\n"
        let folder = CaseFolder(["referentie/aanvullende_bedragen.csv": amounts])
        let made = folder.run(Self.first)
        #expect(
            made.text("reports/2020-Q1/invoer/referentie/aanvullende_bedragen.csv").contains(
                ";Twente;residentieel;1002,50;"))
        var account = made.text("reports/2020-Q1/verantwoording.json")
        for (path, text) in SmallDelivery.files where path.hasPrefix("leveringen/") {
            let sha256 = SHA256.hexDigest(of: Array(text.utf8))
            account = account.replacing("\"pad\": \"\(path)\"", with: "\"pad\": \"\(path)\", \"sha256\": \"\(sha256)\"")
        }
        folder.write(account, at: "reports/2020-Q1/verantwoording.json")
        folder.write(amounts, at: "reports/2020-Q1/invoer/referentie/aanvullende_bedragen.csv")
        folder.change([SmallDelivery.declaratiesAlmelo: Self.changed])
        let run = folder.run()
        #expect(run.status == 0, "\(run.err)")
        #expect(Self.warnings(run) == ["WAA-021"])
        let json = run.text("reports/2020-Q2/verantwoording.json")
        #expect(json.contains("\"andere_regels\": []") && json.contains("\"nagerekend\": true"))
        folder.change(["referentie/aanvullende_bedragen.csv": amounts.replacing("2,00", with: "3,00")])
        #expect(folder.run().text("reports/2020-Q2/verantwoording.json").contains("aanvullende_bedragen.csv\"\n    ]"))
    }

    @Test("A quarter that is made again tells which figures are not those that stood there, and nothing where all are")
    func remade() {
        let folder = CaseFolder()
        let first = folder.run()
        #expect(Self.warnings(folder.run()) == [])
        let more: [String: String?] = [
            SmallDelivery.declaratiesAlmelo: SmallDelivery.files[SmallDelivery.declaratiesAlmelo].map {
                $0 + "D2;erik;GM0141;RES;2019-03-01;2019-03-31;310,00;2020-10-31\n"
            }
        ]
        folder.change(more)
        let run = folder.run()
        #expect(Self.warnings(run) == ["WAA-022"])
        let line = run.lines.first { $0.contains("WAA-022") } ?? ""
        #expect(line.contains("reports/2020-Q2 stond er al, met peildatum 2020-10-31, en is vervangen."), "\(line)")
        // Erik is declared for in 2019, and niet thuis.
        #expect(
            line.contains(
                "declaraties 2019 aantal 2 → 3; niet_thuis 2019 aantal 2 → 3; niet_thuis 2019 bedrag 1031,50 → 1341,50"),
            "\(line)")
        #expect(run.files.below("reports/2020-Q2") == CaseFolder(more).run().files.below("reports/2020-Q2"))
        #expect(run.files.below("reports/2020-Q2") != first.files.below("reports/2020-Q2"))
        // Of many the first five are named.
        #expect(line.contains("; …. Wie het eerdere rapport al heeft, moet dat weten."), "\(line)")
        let amounts = SmallDelivery.files["referentie/aanvullende_bedragen.csv"] ?? ""
        folder.change(["referentie/aanvullende_bedragen.csv": amounts.replacing("1000,50", with: "1000,75")])
        let few = folder.run().lines.first { $0.contains("WAA-022") } ?? ""
        #expect(few.contains(" 2 cijfers zijn anders (cijfers.csv 2): ") && !few.contains("…"), "\(few)")
    }
}
