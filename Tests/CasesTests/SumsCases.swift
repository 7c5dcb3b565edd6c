import Testing

/// `SHA256SUMS` of a report, and `SHA256SUMS-invoer` of its dossier, checked with the program that they are meant for.
@Suite("The checksums of a report") struct SumsCases {
    private static let report = "reports/2020-Q2"
    private static let dossier = "dossier/2020-Q2"
    private static let command = CaseFolder.rapport + ["--dossier", "dossier"]

    private static func paths(_ run: CaseRun, _ list: String) -> [String] {
        run.text(list).split(separator: "\n").map { String($0.drop { $0 != " " }.dropFirst(2)) }
    }

    @Test("cover every other file of the folder, in byte order, and every file that the figures were made from")
    func whole() {
        let folder = CaseFolder(["leveringen/LEESMIJ.txt": "geen levering"])
        let run = folder.run(Self.command)
        #expect(run.status == 0)
        let others = run.files.below(Self.report).paths.filter { $0 != "SHA256SUMS" }
        #expect(
            Self.paths(run, Self.report + "/SHA256SUMS") == others.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        )
        #expect(Self.paths(run, Self.dossier + "/SHA256SUMS-invoer") == SmallDelivery.checksums.keys.sorted())
        #expect(
            run.text(Self.dossier + "/SHA256SUMS-invoer")
                == SmallDelivery.checksums.sorted { $0.key < $1.key }.map { "\($0.value)  \($0.key)\n" }.joined())
        #expect(folder.checksSums(Self.report, of: "SHA256SUMS"))
        #expect(folder.checksSums(Self.dossier, of: "SHA256SUMS"))
        #expect(folder.checksSums(Self.report, of: "../../dossier/2020-Q2/SHA256SUMS-rapport"))
        #expect(folder.checksSums("data", of: "../dossier/2020-Q2/SHA256SUMS-invoer"))
    }

    @Test("find one byte that was changed afterwards, in the report and in the data")
    func changed() {
        let folder = CaseFolder(["instellingen.json": "{}"])
        #expect(folder.run(Self.command).status == 0)
        folder.write("{ }", at: "data/instellingen.json")
        #expect(!folder.checksSums("data", of: "../dossier/2020-Q2/SHA256SUMS-invoer"))
        folder.write("x", at: Self.report + "/tabellen/tabel-8-jeugdzorgplus.csv")
        #expect(!folder.checksSums(Self.report, of: "SHA256SUMS"))
    }

    @Test("hold for names with spaces, backslashes, line ends and letters of any kind")
    func names() {
        let names = ["een map", "a\\b", "a\nb", "\\n", "é\u{301}*?", "-c", "a\rb"]
        let folder = CaseFolder(
            Dictionary(
                uniqueKeysWithValues: names.enumerated().map { number, name in
                    (
                        "leveringen/\(name)/indicaties \(name).csv",
                        SmallDelivery.indicatiesHeader
                            + "N\(number);cato;GM0141;JZP;2019-05-01;2019-06-30;2019-05-02\n"
                    )
                }))
        let run = folder.run(Self.command)
        #expect(run.status == 0, "\(run.err)")
        #expect(folder.checksSums("data", of: "../dossier/2020-Q2/SHA256SUMS-invoer"))
        let list = run.text(Self.dossier + "/SHA256SUMS-invoer")
        #expect(list.split(separator: "\n").count == SmallDelivery.checksums.count + names.count)
        // As `sha256sum` writes them itself.
        #expect(
            list.split(separator: "\n").contains {
                $0.hasPrefix("\\") && $0.hasSuffix("  leveringen/a\\\\b/indicaties a\\\\b.csv")
            })
        #expect(
            list.split(separator: "\n").contains {
                $0.hasPrefix("\\") && $0.hasSuffix("  leveringen/a\\nb/indicaties a\\nb.csv")
            })
    }
}
