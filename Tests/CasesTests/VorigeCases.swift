import TestSupport
import Testing

/// The update before this one: which it is, and what becomes of a run when it can't be read back.
@Suite("The previous update") struct VorigeCases {
    private static let first = CaseFolder.rapport.map { $0 == "2020-Q2" ? "2020-Q1" : $0 }

    @Test("is the latest quarter before this one, and is told in the account")
    func found() {
        let folder = CaseFolder()
        _ = folder.run(CaseFolder.rapport.map { $0 == "2020-Q2" ? "2019-Q4" : $0 })
        _ = folder.run(Self.first)
        _ = folder.run(CaseFolder.rapport.map { $0 == "2020-Q2" ? "2020-Q4" : $0 })
        let run = folder.run()
        #expect(run.status == 0)
        #expect(run.text("reports/2020-Q2/verantwoording.json").contains("\"kwartaal\": \"2020-Q1\""))
        #expect(run.text("reports/2020-Q2/bijstellingen.csv").hasPrefix("\u{FEFF}tabel;onderwerp;"))
    }

    @Test("is none with --vorige geen, and the given one with --vorige DIR")
    func chosen() {
        let folder = CaseFolder()
        _ = folder.run(Self.first)
        let without = folder.run(CaseFolder.rapport + ["--vorige", "geen"])
        #expect(without.status == 0)
        #expect(!without.files.paths.contains("reports/2020-Q2/bijstellingen.csv"))
        let with = folder.run(CaseFolder.rapport + ["--vorige", "reports/2020-Q1"])
        #expect(with.status == 0)
        #expect(with.files.paths.contains("reports/2020-Q2/bijstellingen.csv"))
    }

    @Test("that was changed stops the run, and what stood there stands there still")
    func changed() {
        let folder = CaseFolder()
        _ = folder.run(Self.first)
        let before = folder.run()
        folder.write("{}", at: "reports/2020-Q1/verantwoording.json")
        let run = folder.run()
        #expect(run.status == 65)
        #expect(run.err.contains("reports/2020-Q1/verantwoording.json:1: fout: [VRG-002]"))
        #expect(run.files.below("reports/2020-Q2") == before.files.below("reports/2020-Q2"))
        #expect(folder.run(CaseFolder.rapport + ["--vorige", "geen"]).status == 0)
    }

    @Test("of a newer version is read but for what is not known, which is said and not published")
    func newer() {
        let folder = CaseFolder()
        let before = folder.run(Self.first).text("reports/2020-Q1/cijfers.csv")
        let expected = folder.run()
        let lines = before.split(separator: "\r\n").enumerated().map { $1 + ($0 == 0 ? ";herkomst" : ";") + "\r\n" }
        folder.write(lines.joined() + "9;pleegzorg;Twente;2019;aantal;5;;\r\n", at: "reports/2020-Q1/cijfers.csv")
        let run = folder.run()
        #expect(run.status == 0)
        #expect(run.err.contains("waarschuwing: [VRG-003] reports/2020-Q1/cijfers.csv: dit is van een nieuwere versie"))
        #expect(
            run.text("reports/2020-Q2/bijstellingen.csv") == expected.text("reports/2020-Q2/bijstellingen.csv"))
        for file in run.files.below("reports/2020-Q2").pairs {
            #expect(!String(decoding: file.bytes, as: UTF8.self).contains("VRG-003"), "\(file.path)")
        }
    }

    @Test("The page over all updates says what the settings say, and leaves a page of somebody else alone")
    func pageOfAll() {
        let folder = CaseFolder([
            "instellingen.json":
                #"{"toelichting": {"2020-Q2": "Corona <b>"}, "contact": "Kennispunt", "volgende_update": "2021-01-31"}"#
        ])
        _ = folder.run(Self.first)
        let run = folder.run()
        #expect(run.status == 0, "\(run.err)")
        for page in ["reports/index.html", "reports/2020-Q2/rapport.html"] {
            for part in ["Corona &lt;b&gt;", "Vragen: Kennispunt", "Volgende update: 31 januari 2021."] {
                #expect(run.text(page).contains(part), "\(part) in \(page)")
            }
        }
        #expect(!run.text("reports/2020-Q1/rapport.html").contains("Corona"))
        #expect(run.text("reports/2020-Q2/rapport.md").contains("**Toelichting van de analist.** Corona \\<b\\>"))
        #expect(run.text("reports/index.html").contains("<a href=\"2020-Q1/rapport.html\">2020-Q1</a>"))
        folder.write("<p>Van iemand anders.</p>\n", at: "reports/index.html")
        let kept = folder.run()
        #expect(kept.status == 0)
        #expect(kept.err.contains("waarschuwing: [WAA-010] De pagina reports/index.html is niet bijgewerkt"))
        #expect(kept.text("reports/index.html") == "<p>Van iemand anders.</p>\n")
    }

    @Test("The index lists all updates, newest first, and leaves a page of somebody else alone")
    func index() {
        let folder = CaseFolder()
        _ = folder.run()
        let run = folder.run(Self.first)
        let index = run.text("reports/README.md")
        #expect(
            index.hasSuffix(
                """
                | [2020-Q2](2020-Q2/rapport.md) | 31 oktober 2020 | 2019, 2020 1e helft |
                | [2020-Q1](2020-Q1/rapport.md) | 31 oktober 2020 | 2019, 2020 1e kwartaal |

                """))
        folder.write("Van iemand anders.\n", at: "reports/README.md")
        let kept = folder.run()
        #expect(kept.status == 0)
        #expect(kept.err.contains("[WAA-010]"))
        #expect(kept.text("reports/README.md") == "Van iemand anders.\n")
    }
}
