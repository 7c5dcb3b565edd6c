import TestSupport
import Testing

/// `tmsd voorbeeld`, and what of it stands in the repository.
@Suite("The example") struct VoorbeeldCases {
    /// The TMSD update of January 2021, typed from there. Amounts in whole euros; table 5 of the update's second line is between 4 and 6.
    private static let published = [
        (
            "2018", "2018",
            [
                "bevolking;inwoners": 627_848, "bevolking;jeugdigen": 127_777, "indicaties;aantal": 15_117,
                "declaraties;aantal": 14_086, "thuis;aantal": 11_613, "thuis;bedrag": 74_611_879,
                "niet_thuis;aantal": 2_473,
                "niet_thuis;bedrag": 82_532_197, "ambulant_bij_niet_thuis;aantal": 2_084,
                "ambulant_bij_niet_thuis;bedrag": 36_090_705, "gezinsvormen;aantal": 1_033,
                "gezinsvormen;bedrag": 16_125_082,
                "residentieel;aantal": 1_570, "residentieel;bedrag": 61_614_471, "jeugdzorgplus;aantal": 79,
                "jeugdzorgplus;bedrag": 4_792_644,
            ]
        ),
        (
            "2019", "2019",
            [
                "bevolking;inwoners": 629_284, "bevolking;jeugdigen": 125_550, "indicaties;aantal": 15_570,
                "declaraties;aantal": 13_921, "thuis;aantal": 11_430, "thuis;bedrag": 75_912_151,
                "niet_thuis;aantal": 2_547,
                "niet_thuis;bedrag": 70_796_788, "ambulant_bij_niet_thuis;aantal": 1_932,
                "ambulant_bij_niet_thuis;bedrag": 36_350_389, "gezinsvormen;aantal": 1_144,
                "gezinsvormen;bedrag": 18_926_097,
                "residentieel;aantal": 1_558, "residentieel;bedrag": 48_254_416, "jeugdzorgplus;aantal": 86,
                "jeugdzorgplus;bedrag": 3_616_275,
            ]
        ),
        (
            "2020-tm-Q2", "2020 1e helft",
            [
                "indicaties;aantal": 13_421, "declaraties;aantal": 11_691, "thuis;aantal": 9_668,
                "niet_thuis;aantal": 2_091,
                "ambulant_bij_niet_thuis;aantal": 1_480, "gezinsvormen;aantal": 1_070, "residentieel;aantal": 1_103,
                "jeugdzorgplus;aantal": 49,
            ]
        ),
    ]
    private static let percentages = ["2018": "20,4", "2019": "20,0"]

    @Test("that is committed is what the program makes, and a former example is replaced whole")
    func data() {
        let folder = CaseFolder()
        folder.write("ALLES IN DEZE MAP IS VERZONNEN\nvan een vorige keer", at: "voorbeeld/LEESMIJ.txt")
        folder.write("weg ermee", at: "voorbeeld/leveringen/2020-07/GM0141-almelo/indicaties.csv")
        let run = folder.run(["voorbeeld", "--uit", "voorbeeld"])
        #expect(run.status == 0)
        #expect(run.out == "")
        #expect(run.err == "Klaar: verzonnen voorbeelddata in voorbeeld.\n")
        #expect(run.files.below("voorbeeld").differences(from: Repository.files(below: "data/voorbeeld")) == [])
        #expect(!folder.exists("voorbeeld.tmsd-nieuw"))
    }

    @Test("has two committed reports that are what the program makes of the committed data, one after the other")
    func report() {
        let folder = CaseFolder()
        for (quarter, peildatum) in [("2020-Q1", "2020-07-31"), ("2020-Q2", "2020-10-31")] {
            let run = folder.run([
                "rapport", "--data", Repository.path + "/data/voorbeeld", "--uit", "reports", "--kwartaal", quarter,
                "--peildatum", peildatum,
            ])
            #expect(run.status == 0)
            #expect(run.out == "")
            let made = run.files.below("reports/" + quarter)
            #expect(made.differences(from: Repository.files(below: "reports/" + quarter)) == [])
        }
    }

    @Test("has the figures that were published in January 2021", arguments: published.indices)
    func publishedFigures(index: Int) {
        let (code, label, figures) = Self.published[index]
        let report = Repository.files(below: "reports/2020-Q2")
        let cijfers = String(decoding: report["cijfers.csv"] ?? [], as: UTF8.self).split(separator: "\r\n")
        let text = String(decoding: report["rapport.md"] ?? [], as: UTF8.self)
        for (figure, value) in figures {
            let parts = figure.split(separator: ";")
            let written = parts[1] == "bedrag" ? "\(value),00" : "\(value)"
            let line = "\(parts[0]);Twente;\(code);\(parts[1]);\(written);"
            #expect(cijfers.count { $0.dropFirst(2) == line } == 1, "\(line)")
        }
        let percentage = Self.percentages[code].map { $0 + "%" }
        if let percentage {
            #expect(cijfers.contains("1;bevolking;Twente;\(code);percentage;\(percentage.dropLast());"))
        }
        for table in 1...8 {
            let line = Self.line(table, label: label, figures: figures, percentage: percentage)
            let section = text.components(of: "## Tabel \(table).")
            #expect(section.contains(line) || (table == 1 && percentage == nil), "\(line)")
        }
    }

    /// The line of a table in `rapport.md`.
    private static func line(_ table: Int, label: String, figures: [String: Int], percentage: String?) -> String {
        func number(_ key: String) -> String { figures[key].map(grouped) ?? "-" }
        switch table {
        case 1:
            return
                "| \(label) | \(number("bevolking;inwoners")) | \(number("bevolking;jeugdigen")) | \(percentage ?? "") |"
        case 2: return "| \(label) | \(number("indicaties;aantal")) | \(number("declaraties;aantal")) |"
        default:
            let subjects = [
                "thuis", "niet_thuis", "ambulant_bij_niet_thuis", "gezinsvormen", "residentieel", "jeugdzorgplus",
            ]
            let amount = figures[subjects[table - 3] + ";bedrag"].map { "€ " + grouped($0) } ?? "-"
            return "| \(label) | \(number(subjects[table - 3] + ";aantal")) | \(amount) |"
        }
    }

    private static func grouped(_ number: Int) -> String {
        number < 1000
            ? "\(number)" : grouped(number / 1000) + "." + String(String(number % 1000 + 1000).dropFirst())
    }

    @Test("has no number in its report on combinations and trend that is not in a CSV file beside it")
    func numbers() {
        let report = Repository.files(below: "reports/2020-Q2")
        let known = ["cijfers.csv", "trend.csv", "rijping.csv", "combinaties.csv"].reduce(into: Set<String>()) {
            $0.formUnion(PublishedNumbers.inColumn("waarde", of: report[$1] ?? []))
        }
        let text = String(decoding: report["rapport.md"] ?? [], as: UTF8.self)
        for heading in ["## Hoe vaak meer dan één vorm", "## Trend: thuis en niet thuis door de jaren"] {
            let numbers = PublishedNumbers.inText(text.components(of: heading))
            #expect(numbers.count >= 6, "\(heading)")
            for number in numbers { #expect(known.contains(number), "\(number) in \(heading)") }
        }
    }

    @Test("is other data with another seed, also when nothing can be said")
    func seed() {
        let folder = CaseFolder()
        let run = folder.run(["voorbeeld", "--uit", "nieuw/voorbeeld/", "--zaad", "7"], shell: "exec >&- 2>&-")
        #expect(run.status == 0)
        let made = run.files.below("nieuw/voorbeeld")
        let committed = Repository.files(below: "data/voorbeeld")
        #expect(run.files.count == made.count)
        #expect(made.paths.sorted() == committed.paths.sorted())
        for path in committed.paths where path.hasPrefix("leveringen/") {
            #expect(made[path] != committed[path], "\(path)")
        }
        for (path, bytes) in made.pairs {
            #expect(!String(decoding: bytes.suffix(100), as: UTF8.self).contains("Klaar"), "\(path)")
        }
    }

    @Test("never replaces a folder that is no example, a file or a link", arguments: ["folder", "file", "link"])
    func foreign(kind: String) {
        let folder = CaseFolder()
        folder.write("van een ander", at: "map/brief.txt")
        switch kind {
        case "folder": folder.write("van een ander", at: "uit/brief.txt")
        case "file": folder.write("van een ander", at: "uit")
        default: folder.link("uit", to: "map")
        }
        let before = folder.outputs
        let run = folder.run(["voorbeeld", "--uit", "uit"])
        #expect(run.status == 73)
        #expect(run.err.hasPrefix("uit: fout: [UIT-002] hier staat "))
        #expect(run.files == before)
        #expect(!folder.exists("uit.tmsd-nieuw"))
    }
}
