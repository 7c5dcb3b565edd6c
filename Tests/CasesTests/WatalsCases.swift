import TestSupport
import Testing

/// `tmsd watals`: the figures by other rules.
@Suite("What if") struct WatalsCases {
    private static let command = ["watals", "--data", "data", "--kwartaal", "2020-Q2", "--vanaf", "2019"]
    private static let bronregels =
        "voorziening;vanaf_jaar;bron\njeugdzorgplus;2019;declaratie\npleegzorg;2020;indicatie\n"

    /// The cells of a row of the page, by the table and what stands in its first column.
    private static func cells(_ run: CaseRun, _ table: Int, _ first: String) -> [String] {
        let section = run.out.split(separator: "\n## ").first { $0.hasPrefix("Tabel \(table). ") } ?? ""
        let line = section.split(separator: "\n").first { $0.hasPrefix("| \(first) |") } ?? ""
        return line.split(separator: "|").dropFirst().map(\.trimmed)
    }

    @Test("shows every figure by other bronregels beside that of now, with the difference")
    func bronregels() {
        let folder = CaseFolder()
        folder.makeFolder("proef")
        folder.write(Self.bronregels, at: "proef/bronregels.csv")
        let run = folder.run(Self.command + ["--referentie", "proef"])
        #expect(run.status == 0, "\(run.err)")
        // Cato, whose only trace is an indicatie, is gone; Bram is niet thuis in 2020 by his indicatie as well as by his declaratie.
        #expect(Self.cells(run, 8, "2019, aantal") == ["1", "0", "-1"])
        #expect(Self.cells(run, 4, "2019, aantal") == ["2", "1", "-1"])
        #expect(Self.cells(run, 4, "2020 1e helft, aantal") == ["1", "1", "0"])
        #expect(Self.cells(run, 3, "2019, aantal") == ["1", "1", "0"])
        // What was collected besides stays.
        #expect(Self.cells(run, 8, "2019, bedrag") == ["€ 1.001", "€ 1.001", "€ 0"])
        #expect(Self.cells(run, 4, "2020 1e helft, bedrag") == ["-", "-", "-"])
        #expect(run.out.contains("Anders: `referentie/bronregels.csv`"))
        #expect(!run.out.contains("door referentie"), "one change needs no columns of its own")
        #expect(run.files.paths == ["proef/bronregels.csv"])
        for key in ["anna", "bram", "cato", "dirk"] { #expect(!(run.out + run.err).contains(key)) }
    }

    @Test("tells what each of several changes adds, and they add up")
    func causes() {
        let folder = CaseFolder()
        folder.makeFolder("proef")
        folder.write(Self.bronregels, at: "proef/bronregels.csv")
        // Ambulante hulp of now is residentieel then: Anna and Dirk are niet thuis.
        folder.write(
            "productcode;voorziening;omschrijving\nAMB;residentieel;\nPLZ;pleegzorg;\nJZP;jeugdzorgplus;\n",
            at: "proef/voorzieningen.csv")
        folder.write(
            "periode;gemeente;voorziening;bedrag;toelichting\n2019;Twente;jeugdzorgplus;1500,50;opgave\n",
            at: "proef/aanvullende_bedragen.csv")
        folder.write(
            "jaar;gemeente;inwoners;jeugdigen\n2019;GM0153;1000;200\n2019;GM0141;500;100\n", at: "proef/bevolking.csv")
        let run = folder.run(
            Self.command + ["--referentie", "proef", "--instelling", "bedragen_betrouwbaar_tm=2020-06-30"])
        #expect(run.status == 0, "\(run.err)")
        let order = [
            "bronregels.csv", "aanvullende_bedragen.csv", "bevolking.csv", "bedragen_betrouwbaar_tm",
            "voorzieningen.csv",
        ]
        let places = order.compactMap { name in
            run.outLines.firstIndex { $0.hasPrefix("- Anders: ") && $0.contains(name) }
        }
        #expect(places.count == 5 && places == places.sorted())
        // Today, other, difference, and then by bronregels, amounts, population, setting and codes.
        #expect(Self.cells(run, 4, "2019, aantal") == ["2", "2", "0", "-1", "0", "0", "0", "+1"])
        #expect(Self.cells(run, 3, "2019, aantal") == ["1", "0", "-1", "0", "0", "0", "0", "-1"])
        #expect(
            Self.cells(run, 8, "2019, bedrag") == [
                "€ 1.001", "€ 1.501", "+€ 500", "€ 0", "+€ 500", "€ 0", "€ 0", "€ 0",
            ])
        #expect(Self.cells(run, 1, "2019, jeugdigen") == ["301", "300", "-1", "0", "0", "-1", "0", "0"])
        // Hidden today: there is no difference with what is not shown, and what comes after has one.
        #expect(
            Self.cells(run, 3, "2020 1e helft, bedrag") == [
                "-", "€ 0", "-", "-", "-", "-", "-", "-€ 29",
            ])
    }

    /// A setting, how `instellingen.json` says it, and a delivery that can be read either way.
    struct Choice: CustomTestStringConvertible {
        let option: String
        let json: String
        let changes: [String: String?]

        var testDescription: String { option }
    }

    private static let declaraties = [SmallDelivery.declaratiesAlmelo, SmallDelivery.declaratiesEnschede]
    private static let choices = [
        Choice(
            option: "jeugdige_uniek_binnen=gemeente", json: #"{"jeugdige_uniek_binnen": "gemeente"}"#,
            changes: [
                SmallDelivery.declaratiesAlmelo: SmallDelivery.files[SmallDelivery.declaratiesAlmelo]?.replacing(
                    "dirk", with: "bram")
            ]),
        Choice(
            option: "bedrag_eenheid=eurocent", json: #"{"bedrag_eenheid": "eurocent"}"#,
            changes: declaraties.reduce(into: [:]) {
                $0[$1] = SmallDelivery.files[$1]?.replacing(",00;", with: "00;")
            }),
        // A later delivery of Enschede, in which less stands.
        Choice(
            option: "leveringen=volledig", json: #"{"leveringen": "volledig"}"#,
            changes: SmallDelivery.files.reduce(into: [:]) { changes, file in
                guard file.key.hasPrefix("leveringen/") else { return }
                changes[file.key] = .some(nil)
                changes["leveringen/2020-09/" + file.key.dropFirst("leveringen/".count)] = file.value
                if file.key.contains("enschede") {
                    changes["leveringen/2020-10/" + file.key.dropFirst("leveringen/".count)] =
                        file.value.split(separator: "\n").prefix(2).joined(separator: "\n") + "\n"
                }
            }),
        Choice(
            option: "kolommen.declaraties.productcode=code",
            json: #"{"kolommen": {"declaraties": {"productcode": "code"}}}"#,
            changes: declaraties.reduce(into: [:]) { changes, path in
                let lines = (SmallDelivery.files[path] ?? "").split(separator: "\n")
                changes[path] =
                    lines.enumerated().map { $1 + ($0 == 0 ? ";code" : ";PLZ") }.joined(separator: "\n") + "\n"
            }),
    ]

    @Test("gives the figures that a report by those rules gives", arguments: choices)
    func asReported(choice: Choice) {
        let (plain, changed) = (CaseFolder(choice.changes), CaseFolder(choice.changes))
        changed.change(["instellingen.json": choice.json])
        let peildatum = ["--peildatum", "2020-10-31"]
        let (today, other) = (plain.run(CaseFolder.rapport + peildatum), changed.run(CaseFolder.rapport + peildatum))
        #expect(today.status == 0 && other.status == 0, "\(today.err)\(other.err)")
        let run = plain.run(Self.command + peildatum + ["--instelling", choice.option, "--dossier", "dossier"])
        #expect(run.status == 0, "\(run.err)")
        let lines = run.text("dossier/watals/watals.csv").split(separator: "\r\n").dropFirst().map {
            $0.split(separator: ";", omittingEmptySubsequences: false)
        }
        let column = { (value: Int) in lines.map { ($0.prefix(5) + $0[value...value + 1]).joined(separator: ";") } }
        let cijfers = { (run: CaseRun) in
            run.text("reports/2020-Q2/cijfers.csv").split(separator: "\r\n").dropFirst().map(String.init)
                .filter { !$0.contains(";GM0") }
        }
        #expect(column(5) == cijfers(today))
        #expect(column(7) == cijfers(other))
        #expect(cijfers(today) != cijfers(other), "the choice changes nothing")
    }

    @Test("says that nothing changes where nothing does")
    func nothing() {
        let folder = CaseFolder()
        folder.makeFolder("proef")
        folder.write(SmallDelivery.files["referentie/bronregels.csv"] ?? "", at: "proef/bronregels.csv")
        for more in [
            ["--referentie", "proef"], ["--instelling", "minimum_celgrootte=12"],
            ["--instelling", "minimum_celgrootte="],
        ] {
            let run = folder.run(Self.command + more)
            #expect(run.status == 0, "\(run.err)")
            #expect(run.out.contains(" cijfers blijven gelijk."), "\(run.out)")
        }
    }

    @Test(
        "refuses a setting that does not exist or has no such value, and names what was meant",
        arguments: [
            ("minimum_celgrote=5", "bedoeld is misschien minimum_celgrootte"),
            ("minimum_celgrootte=vijf", "--instelling minimum_celgrootte: "),
            ("minimum_celgrootte", "een naam, = en een waarde"), ("=5", "een naam, = en een waarde"),
            ("leveringen=half", "--instelling leveringen: "),
            ("bedragen_betrouwbaar_tm=2020-02-30", "--instelling bedragen_betrouwbaar_tm: "),
            ("$schema=x", "deze instelling bestaat niet"),
            ("kolommen.declaraties.bedra=x", "--instelling bedra: een kolom die hier niet bestaat"),
            ("leveringen.volledig=x", "deze instelling bestaat niet"),
        ])
    func wrongChoice(_ probe: (choice: String, said: String)) {
        let folder = CaseFolder(["instellingen.json": #"{"leveringen": "stapelend"}"#])
        let run = folder.run(Self.command + ["--instelling", probe.choice])
        #expect(run.status == 64, "\(run.err)")
        #expect(run.err.contains(probe.said), "\(run.err)")
        #expect(run.out.isEmpty)
    }

    @Test("is wrong use without a change, with one twice, and with a folder in which nothing is replaced")
    func wrongUse() {
        let folder = CaseFolder()
        folder.makeFolder("leeg")
        let twice = ["--instelling", "leveringen=volledig", "--instelling", "leveringen=stapelend"]
        for more in [[], twice, ["--referentie", "leeg"], ["--referentie", "nergens"]] {
            let run = folder.run(Self.command + more)
            #expect(run.status == 64 && run.out.isEmpty, "\(more): \(run.err)")
        }
    }

    @Test("names a file of DIR that is wrong by its own path, and ends as for one of DATA")
    func wrongFile() {
        let folder = CaseFolder()
        folder.makeFolder("proef")
        folder.write("voorziening;vanaf_jaar;bron\nmaan;2019;indicatie\n", at: "proef/bronregels.csv")
        let run = folder.run(Self.command + ["--referentie", "proef"])
        #expect(run.status == 78 && run.err.hasPrefix("proef/bronregels.csv:2:"), "\(run.err)")
        folder.change(["instellingen.json": "{"])
        #expect(folder.run(Self.command + ["--referentie", "proef"]).status == 78)
    }

    @Test("publishes nothing and writes nothing but its dossier, which is its owner's alone")
    func dossier() {
        let folder = CaseFolder()
        let before = folder.run(CaseFolder.rapport + ["--dossier", "dossier"]).files
        let command = Self.command + ["--instelling", "jeugdige_uniek_binnen=gemeente", "--dossier", "dossier"]
        let run = folder.run(command, shell: "umask 0")
        #expect(run.status == 0, "\(run.err)")
        let own = run.files.below("dossier/watals")
        #expect(
            own.paths.filter { !$0.hasPrefix("invoer/") }.sorted()
                == ["LEESMIJ.md", "SHA256SUMS", "SHA256SUMS-invoer", "watals.csv", "watals.md"])
        #expect(run.files.differences(from: before) == own.paths.map { "dossier/watals/" + $0 }.sorted())
        for path in own.paths { #expect(folder.mode(of: "dossier/watals/" + path) == 0o600, "\(path)") }
        #expect(folder.mode(of: "dossier/watals") == 0o700)
        #expect(run.text("dossier/watals/watals.md") == run.out)
        #expect(run.text("dossier/watals/invoer/instellingen.json").contains("\"jeugdige_uniek_binnen\": \"gemeente\""))
        #expect(folder.run(command).files == run.files)
        for place in ["data/d", "reports"] {
            #expect(
                folder.run(Self.command + ["--instelling", "fictief=true", "--dossier", place]).status == 64, "\(place)"
            )
        }
    }

    @Test("is refused where the delivery is, by the rules of now or by the others")
    func refused() {
        let folder = CaseFolder()
        folder.makeFolder("proef")
        folder.write("code;naam\nGM0153;Enschede\nGM0141;Almelo\nGM0164;Hengelo\n", at: "proef/gemeenten.csv")
        let run = folder.run(Self.command + ["--referentie", "proef"])
        #expect(run.status == 65 && run.out.isEmpty, "\(run.err)")
        #expect(run.err.contains("Er zijn geen cijfers gemaakt."))
        #expect(
            folder.run(Self.command + ["--referentie", "proef", "--instelling", "toegestaan_ontbrekend=GM0164"]).status
                == 0)
        folder.change([SmallDelivery.declaratiesAlmelo: SmallDelivery.declaratiesHeader])
        #expect(folder.run(Self.command + ["--instelling", "fictief=true"]).status == 65)
    }
}

extension Substring {
    /// Without spaces around it.
    fileprivate var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}
