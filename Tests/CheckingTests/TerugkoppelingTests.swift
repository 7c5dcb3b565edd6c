import Pipeline
import TestSupport
import Testing
import Threads

/// The feedback per gemeente.
struct TerugkoppelingTests {
    /// Enschede: three jeugdigen with the unknown code 99X and one with an empty one; one row without a date, one with too few fields.
    ///
    /// J1 is known as residentieel in 2020: the unknown care could still change tables 5 (if it is ambulant), 6 and 8, and not 3, 4 or 7.
    /// J2 is known as ambulant in 2020: it could change all but nothing at all is excluded: 3, 4, 5, 6, 7, 8. J3 and J4 are known as
    /// nothing: 3, 4, 6, 7 and 8, and not 5, for which two kinds are needed.
    private static let run = ToetsRun(
        indicaties: [
            "1 J1 GM0153 RES 2020-01-01 2020-12-31 2020-01-01 _", "2 J2 GM0153 AMB 2020-01-01 2020-12-31 2020-01-01 _",
        ],
        declaraties: [
            "1 J1 GM0153 99X 2020-01-01 2020-01-31 10 2020-02-01 _ _",
            "2 J1 GM0153 99X 2020-02-01 2020-02-28 10 2020-03-01 _ _",
            "3 J2 GM0153 99X 2020-01-01 2020-01-31 10 2020-02-01 _ _",
            "4 J3 GM0153 99X 2020-01-01 2020-01-31 10 2020-02-01 _ _",
            "5 J3 GM0153 99X 2020-02-01 2020-02-28 10 2020-03-01 _ _",
            "6 J4 GM0153 _ 2020-01-01 2020-01-31 10 2020-02-01 _ _",
            "7 J4 GM0153 AMB 2020-01-01 morgen 10 2020-02-01 _ _",
            "8 J4 GM0153",
        ])

    @Test func `the page ranks what is to be mended and counts jeugdigen per table`() {
        let page = TerugkoppelingTests.run.text("GM0153.md")
        #expect(
            page.contains(
                "| 1 | TOE-012 | een productcode die leeg is of niet in voorzieningen.csv staat | 6 | "
                    + "tabel 3 ± 3, tabel 4 ± 3, tabel 5 ± 2, tabel 6 ± 4, tabel 7 ± 3, tabel 8 ± 4 |"))
        #expect(page.contains("| alle samen | 6 | 4 | ± 3 | ± 3 | ± 2 | ± 4 | ± 3 | ± 4 |"))
        #expect(page.contains("| `99X` | 5 | 3 | ± 2 | ± 2 | ± 2 | ± 3 | ± 2 | ± 3 |"))
        #expect(page.contains("| geen productcode | 1 | 1 | ± 1 | ± 1 | ± 0 | ± 1 | ± 1 | ± 1 |"))
        #expect(
            page.contains("| 2 | RIJ-001 | het aantal velden is anders dan in de kop | 1 | elke tabel hoogstens ± 1 |"))
        #expect(page.contains("| 3 | RIJ-021 | de einddatum is geen geldige datum | 1 | elke tabel hoogstens ± 1 |"))
        #expect(page.contains("- `leveringen/declaraties.csv` regel 8"))
    }

    @Test func `the page and the list look as they should`() {
        #expect(TerugkoppelingTests.run.text("GM0153.md") == TerugkoppelingGolden.page)
        let list = TerugkoppelingTests.run.text("GM0153.csv")
        #expect(
            list.unicodeScalars.dropFirst().filter { $0 != "\r" }.elementsEqual(
                TerugkoppelingGolden.list.unicodeScalars))
    }

    @Test func `the list has every place, in the order of the page`() {
        #expect(
            TerugkoppelingTests.run.places("TOE-012") == (2...7).map { "GM0153 declaraties.csv:\($0)" })
        #expect(TerugkoppelingTests.run.places("RIJ-021") == ["GM0153 declaraties.csv:8"])
        // Its gemeente can't be read, but the file holds no other.
        #expect(TerugkoppelingTests.run.places("RIJ-001") == ["GM0153 declaraties.csv:9"])
        #expect(TerugkoppelingTests.run.text("GM0141.md").contains("TOE-007"))
        #expect(!TerugkoppelingTests.run.text("GM0141.md").contains("TOE-012"))
    }

    @Test func `a code that may be a person's is not shown`() {
        let codes = ["123456789", "12345678", "ABCDEFGHIJKLM", "MERK1"]
        let run = ToetsRun(
            declaraties: codes.enumerated().flatMap { place, code in
                (0..<5).map { "\(place)\($0) MERK1 GM0153 \(code) 2020-01-01 2020-01-31 10 2020-02-01 _ _" }
            } + (0..<4).map { "9\($0) MERK1 GM0153 VIER 2020-01-01 2020-01-31 10 2020-02-01 _ _" })
        let page = run.text("GM0153.md")
        #expect(page.contains("| andere codes | 24 | 1 |"))
        for code in codes + ["VIER"] { #expect(!page.contains(code)) }
    }

    @Test func `nothing of a person is in the feedback or in what is said`() {
        let run = ToetsRun(
            indicaties: ["MERKNUMMER MERKKIND GM0153 AMB 2020-01-01 2020-01-31 2015-01-01 2010-01-01"],
            declaraties: [
                "MERKREGEL MERKKIND GM0153 PLZ 2020-01-01 2020-02-28 987654 2019-01-01 2010-01-02 MERKNUMMER",
                "MERKREGEL2 MERKKIND MERKPLAATS RES 2020-01-01 2020-02-28 987654 2019-01-01 2010-01-02 _",
                "MERKREGEL3 MERKKIND GM0153 RES MERKDAG 2020-02-28 987654 2019-01-01 2010-01-02 _",
                "MERKREGEL4 MERKKIND GM0153 RES 2020-01-01 2020-02-28 987654 2020-01-01 2010-01-02 MERKNUMMER",
            ])
        let said = run.log + run.feedback.values.map { String(decoding: $0, as: UTF8.self) }
        for text in said {
            #expect(!text.contains("MERK"))
            #expect(!text.contains("9876"))
        }
        #expect(run.places("TOE-004") == ["GM0153 declaraties.csv:5"])
    }

    @Test func `it does not depend on the number of threads`() {
        let rows = (0..<40).map {
            "\($0) J\($0 % 7) GM0153 \($0 % 3 == 0 ? "Q\($0 % 2)" : "PLZ") 2020-01-01 2020-01-31 \($0) 2020-02-01 _ _"
        }
        let one = ToetsRun(declaraties: rows, workers: 1)
        let many = ToetsRun(declaraties: rows, workers: 5)
        #expect(one.feedback == many.feedback)
        #expect(one.log == many.log)
    }

    @Test func `one key on very many rows takes no more time than many keys`() {
        let rows = (0..<20_000).map { place in
            "\(place) J GM0153 \(place % 2 == 0 ? "RES" : "PLZ") 2020-01-\(10 + place % 20) 2020-03-\(10 + place % 20) "
                + "\(place) 2020-04-01 19\(10 + place % 90)-01-02 _"
        }
        let run = ToetsRun(declaraties: rows, pieceBytes: 1 << 16)
        #expect(run.places("TOE-001") == ["GM0153 declaraties.csv:3"])
    }

    @Test func `it is also written when the data may not be published`() {
        let run = ToetsRun(
            declaraties: ["8 J4 GM0153", "1 J4 GM0153 AMB 2020-01-01 2020-01-31 10 2020-02-01 _ _"], promille: 10)
        #expect(run.status == 65)
        #expect(run.text("GM0153.md").contains("| 1 | LEV-007 |"))
    }

    @Test func `file names are shown as code without hidden characters`() {
        let run = ToetsRun(
            files: [
                "leveringen/declaraties`|\u{202E}.csv": ToetsRun.declaratiefile([
                    "1 J1 GM0153 XX 2020-01-01 2020-01-31 10 2020-02-01 _ _"
                ])
            ])
        #expect(run.text("GM0153.md").contains(#"`leveringen/declaraties'\|\u{202e}.csv` regel 2"#))
        #expect(!run.text("GM0153.csv").unicodeScalars.contains("\u{202E}"))
    }

    @Test func `a folder in the deliveries and a folder with something else are refused`() {
        let folder = ToetsRun().folder
        folder.write([1], at: "other/file")
        folder.write([1], at: "other/LEESMIJ.txt")
        let pipeline = Pipeline(log: Log { _ in }, workers: Workers(count: 1))
        for (place, status) in [("data/leveringen/x", 64), ("data/leveringen", 64), ("other", 73)] as [(String, Int32)]
        {
            #expect {
                try pipeline.controleer(
                    data: folder.path + "/data", afgekeurd: nil, terugkoppeling: folder.path + "/" + place)
            } throws: { ($0 as? RunFailure)?.status.rawValue == status }
        }
        #expect(folder.read("other/file") == [1])
    }
}
