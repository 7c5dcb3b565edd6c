import TestSupport
import Testing

/// Help, and wrong use of the command line.
@Suite("The command line") struct UsageCases {
    static let options = [
        "rapport": [
            "data", "uit", "kwartaal", "peildatum", "vanaf", "vorige", "afgekeurd", "dossier", "records", "wacht",
            "meet",
            "stil", "log", "help",
        ],
        "controleer": ["data", "afgekeurd", "terugkoppeling", "dossier", "wacht", "stil", "log", "help"],
        "waarom": [
            "data", "kwartaal", "onderwerp", "periode", "gebied", "jeugdige", "rij", "jeugdigen", "peildatum", "vanaf",
            "vorige", "wacht", "stil", "log", "help",
        ],
        "watals": [
            "data", "kwartaal", "referentie", "instelling", "peildatum", "vanaf", "dossier", "wacht", "stil", "log",
            "help",
        ],
        "regels": ["help"],
        "instellingen": ["data", "schema", "help"], "versie": ["help"],
        "vergelijk": ["csv", "help"], "onthul": ["weet", "help"], "aanvulling": ["help"], "handleiding": ["help"],
        "begin": ["data", "help"], "bekijk": ["data", "soort", "scheidingsteken", "csv", "help"],
        "voorbeeld": ["uit", "schaal", "zaad", "help"],
    ]

    @Test("names every command and every exit code in its help", arguments: ["help", "--help", "-h"])
    func overview(word: String) {
        let run = CaseFolder().run([word])
        #expect(run.status == 0)
        #expect(run.err == "")
        #expect(run.files.isEmpty)
        for command in Self.options.keys { #expect(run.out.contains("\n  \(command) "), "\(command)") }
        for code in ["0", "64", "65", "66", "70", "73", "75", "78", "141", "128+n"] {
            #expect(run.out.contains("\n  \(code) "), "\(code)")
        }
    }

    @Test("names every option of a command in its help, asked in any way", arguments: options.keys.sorted())
    func commandHelp(command: String) {
        let run = CaseFolder().run([command, "--help"])
        #expect(run.status == 0)
        #expect(run.err == "")
        #expect(run.files.isEmpty)
        for option in Self.options[command] ?? [] { #expect(run.out.contains("\n  --\(option) "), "\(option)") }
        let listed = run.out.split(separator: "\n").count { $0.hasPrefix("  --") }
        #expect(listed == Self.options[command]?.count)
        for other in [["help", command], [command, "-h"], [command, "--data", "data", "--help"]] {
            #expect(CaseFolder().run(other).out == run.out)
        }
    }

    @Test("tells the version when asked in any way", arguments: ["--version", "-V"])
    func version(word: String) {
        let run = CaseFolder().run([word])
        #expect(run.status == 0)
        #expect(run.out.hasPrefix("tmsd "))
        #expect(run.out == CaseFolder().run(["versie"]).out)
        #expect(CaseFolder().run([word, "nog"]).status == 64)
        #expect(CaseFolder().run(["help"]).out.contains("\n  --version, -V "))
    }

    @Test("says where the guides are and which stream gets what")
    func guides() {
        let help = CaseFolder().run(["help"]).out
        for words in ["data/LEESMIJ.md", "reports/LEESMIJ.md", "share/doc/tmsd", "man tmsd", "standaarduitvoer"] {
            #expect(help.contains(words), "\(words)")
        }
    }

    @Test("ends with 64 and one Dutch line on wrong use, and touches nothing", arguments: WrongUse.all)
    func wrongUse(_ wrong: WrongUse) {
        let folder = CaseFolder()
        let before = folder.run().files
        let run = folder.run(wrong.arguments)
        #expect(run.status == 64)
        #expect(run.out == "")
        #expect(run.lines.count == 1)
        #expect(run.err.hasPrefix("fout: "))
        for part in wrong.says { #expect(run.err.contains(part), "\(part) in \(run.err)") }
        // What is no option may be anything, a person's number too.
        for argument in wrong.arguments.dropFirst(2) where argument.hasSuffix(".csv") {
            #expect(!run.err.contains(argument))
        }
        #expect(run.files == before)
    }
}

/// Arguments that can't be used, and what must be said of them.
struct WrongUse: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let says: [String]

    var testDescription: String { arguments.joined(separator: " ") }

    init(_ arguments: [String], says: String...) {
        self.arguments = arguments
        self.says = says
    }

    private static let data = ["rapport", "--data", "data", "--uit", "reports"]
    private static let quarter = data + ["--kwartaal", "2020-Q2"]

    private static let mistyped: [WrongUse] = [
        WrongUse(["raport"], says: "onbekend; bedoelde u rapport?", "kies uit", "en help"),
        WrongUse(["contoleer", "--data", "data"], says: "onbekend; bedoelde u controleer?"),
        WrongUse(["help", "regel"], says: "onbekend; bedoelde u regels?"),
        WrongUse(["--versie"], says: "opdracht is onbekend"),
        WrongUse([String(repeating: "x", count: 65)], says: "deze opdracht is onbekend; kies uit"),
        WrongUse(data + ["--kwartal", "2020-Q2"], says: "kent de optie --kwartal niet; bedoelde u --kwartaal?"),
        WrongUse(data + ["--kwartal=2020-Q2"], says: "kent de optie --kwartal niet; bedoelde u --kwartaal?"),
        WrongUse(quarter + ["-stil"], says: "kent de optie -stil niet; bedoelde u --stil?"),
        WrongUse(quarter + ["--Stil"], says: "kent argument 7 na de opdracht niet; bedoelde u --stil?"),
        WrongUse(quarter + ["--spoed"], says: "kent de optie --spoed niet; hier kan: --data"),
        WrongUse(quarter + ["--" + String(repeating: "x", count: 63)], says: "kent argument 7 na de opdracht niet"),
        WrongUse(
            ["controleer", "--data", "data", "--vanaf=2018"],
            says: "geen optie --vanaf, die is van `tmsd rapport`, `tmsd waarom`, `tmsd watals`;"
        ),
        WrongUse(
            ["controleer", "--data", "data", "--uit", "r"], says: "die is van `tmsd rapport`, `tmsd voorbeeld`;"),
        WrongUse(["bekijk", "x.csv", "y.csv"], says: "kent argument 2 na de opdracht niet"),
        WrongUse(
            ["bekijk", "x.csv", "--soort", "indicatie"], says: "indicaties of declaraties; bedoelde u indicaties?"),
        WrongUse(["bekijk", "x.csv", "--soort", "anders"], says: "verwacht: indicaties of declaraties"),
        WrongUse(
            ["bekijk", "x.csv", "--scheidingsteken=puntkoma"],
            says: "puntkomma, komma, tab of streep; bedoelde u puntkomma?"),
        WrongUse(["aanvulling", "bsh"], says: "bash, zsh of fish; bedoelde u bash?"),
        WrongUse(["aanvulling"], says: "SHELL ontbreekt: bash, zsh of fish"),
        WrongUse(["bekijk"], says: "BESTAND ontbreekt: een CSV-bestand"),
        WrongUse(["vergelijk", "reports"], says: "NEW ontbreekt: map van een latere update"),
        WrongUse(quarter + ["--stil=ja"], says: "--stil heeft geen waarde"),
        WrongUse(["rapport", "--data", "--uit", "reports"], says: "na --data ontbreekt DATA; geef --data DATA"),
        WrongUse(quarter + ["--afgekeurd", "--stil"], says: "na --afgekeurd ontbreekt BESTAND"),
        WrongUse(
            quarter + ["--stil", "--stil"], says: "--stil staat er twee keer; geef elke optie hoogstens één keer"),
        WrongUse(quarter + ["--data=data"], says: "--data staat er twee keer"),
    ]

    static let all =
        mistyped
        + [
            WrongUse([], says: "opdracht", "tmsd help"),
            WrongUse(["rapporteer"], says: "opdracht is onbekend", "rapport", "controleer", "voorbeeld"),
            WrongUse(["help", "rapporteer"], says: "opdracht is onbekend"),
            WrongUse(["help", "rapport", "nog"], says: "hoogstens één"),
            WrongUse(["RAPPORT"], says: "opdracht is onbekend"),
            WrongUse(["rapport"], says: "--data DATA", "ontbreekt", "--help"),
            WrongUse(["rapport", "--data", "data"], says: "--uit REPORTS", "ontbreekt"),
            WrongUse(data, says: "--kwartaal 2020-Q2", "ontbreekt"),
            WrongUse(["controleer"], says: "--data DATA", "ontbreekt"),
            WrongUse(["voorbeeld"], says: "--uit DATA", "ontbreekt"),
            WrongUse(["begin"], says: "--data DATA", "ontbreekt"),
            WrongUse(quarter + ["--spoed"], says: "tmsd rapport", "--data", "--peildatum"),
            WrongUse(quarter + ["reports"], says: "tmsd rapport"),
            WrongUse(["controleer", "--data", "data", "--uit", "reports"], says: "tmsd controleer", "--afgekeurd"),
            WrongUse(quarter + ["--data", "data"], says: "--data staat er twee keer"),
            WrongUse(quarter + ["--vanaf"], says: "na --vanaf ontbreekt 2018; geef --vanaf 2018"),
            WrongUse(quarter + ["--vanaf="], says: "na --vanaf ontbreekt"),
            WrongUse(quarter + ["--peildatum", ""], says: "na --peildatum ontbreekt"),
        ] + values("--kwartaal", ["2020-Q5", "2020-Q0", "2020Q2", "2020-q2", "20-Q2", "2020-Q22", "2200-Q1"], data)
        + values("--vanaf", ["2021", "1899", "negentien", "-1", "2019.0", "99999999999999999999"], quarter)
        + values("--peildatum", ["2020-02-30", "31-10-2020", "2020-10", "vandaag", "2020-10-31T00:00"], quarter)
        + values("--schaal", ["0", "1001", "-1", "1,5", "veel"], ["voorbeeld", "--uit", "nieuw"])
        + values("--zaad", ["-1", "zaad", "99999999999999999999"], ["voorbeeld", "--uit", "nieuw"])

    private static func values(_ option: String, _ values: [String], _ rest: [String]) -> [WrongUse] {
        values.map { WrongUse(rest + [option, $0], says: "de waarde van \(option) klopt niet", "verwacht: ") }
    }
}
