import Checking
import Contract
import Faults
import Intake
import Pipeline
import Testing

/// Every code is explained, once, and in the same words everywhere.
struct FaultCatalogueTests {
    /// The log, what stays standing, what a signal ended, and an update of a newer version: these have no exit status of their own.
    private let withoutExit: Set = ["UIT-004", "UIT-007", "UIT-009", "VRG-003", "CON-009"]

    @Test func `each code stands once, in order within its kind`() {
        let codes = FaultCatalogue.all.map(\.code)
        #expect(Set(codes).count == codes.count)
        for kind in Set(codes.map { $0.prefix(3) }) {
            let own = codes.filter { $0.hasPrefix(kind) }
            #expect(own == own.sorted(), "\(kind)")
        }
    }

    @Test
    func `a code that ends a run does so with an exit status, and one that ends none is a row, a warning or the log`() {
        for entry in FaultCatalogue.all {
            let endsNone = ["RIJ", "WAA"].contains(entry.code.prefix(3)) || withoutExit.contains(entry.code)
            #expect((entry.exit == nil) == endsNone, "\(entry.code)")
            if let exit = entry.exit { #expect(ExitStatus(rawValue: Int32(exit)) != nil, "\(entry.code)") }
            #expect(!entry.betekenis.isEmpty && !entry.herstel.isEmpty, "\(entry.code)")
            #expect(!entry.betekenis.hasSuffix(".") && !entry.herstel.hasSuffix("."), "\(entry.code)")
        }
    }

    @Test func `a code that no message has any more is not used again`() {
        let used = FaultCatalogue.all.map(\.code) + Checks.all.map { $0.rule.code }
        #expect(FaultCatalogue.retired.isDisjoint(with: used))
        #expect(FaultCatalogue.retired.contains("CON-007"))
    }

    @Test func `rejected rows are called what they are called in the list of them`() {
        let rows = FaultCatalogue.all.filter { $0.code.hasPrefix("RIJ") }
        #expect(rows.map(\.code) == Afkeurreden.allCases.map(\.code).sorted())
        for reden in Afkeurreden.allCases { #expect(FaultCatalogue.entry(reden.code)?.betekenis == reden.melding) }
    }

    @Test func `no code stands outside the room of faults, but in comments`() {
        let kinds = Set(FaultCatalogue.all.map { $0.code.prefix(3) }).union(["TOE", "TWI"])
        let sources = Repository.swiftFiles(below: "Sources").filter { !$0.path.hasPrefix("Faults/") }
        #expect(sources.count > 200)
        for (path, text) in sources {
            let codes = Repository.codesInCode(text).filter { kinds.contains($0.prefix(3)) }
            #expect(codes == [], "\(path): declare it in Sources/Faults, beside the function that says it")
        }
    }

    @Test func `every code that is declared is in the catalogue, and the other way round`() {
        let declared = FaultSource.all.flatMap { $0.declared.values }
        #expect(Set(declared).count == declared.count)
        let known = FaultCatalogue.all.map(\.code) + Checks.all.map { $0.rule.code }
        #expect(Set(declared) == Set(known))
    }

    @Test func `what makes a message stands below the code that the message has`() {
        for source in FaultSource.all {
            for maker in source.makers where maker.above != nil {
                #expect(Set(maker.codes).isSubset(of: [maker.above]), "\(maker.name)")
            }
        }
    }

    @Test func `every fault that can be made is made somewhere, and every code has one`() {
        let sources = Repository.swiftFiles(below: "Sources").filter { !$0.path.hasPrefix("Faults/") }
        let used = Set(sources.flatMap { FaultSource.members(in: $0.text) })
        let makers = FaultSource.all.flatMap(\.makers)
        #expect(makers.count > 130)
        #expect(makers.map(\.name).filter { !used.contains($0) } == [], "nothing finds these")
        let made = Set(makers.flatMap(\.codes)).union(Afkeurreden.allCases.map(\.code))
        #expect(
            Set(FaultCatalogue.all.map(\.code)).filter { !$0.hasPrefix("TWI") }.subtracting(made).sorted() == [],
            "codes that no message has")
    }

    @Test func `tmsd regels names every code, and nothing by a name of the program's own`() {
        for entry in FaultCatalogue.all where !entry.code.hasPrefix("TWI") {
            let exit = entry.exit.map { "\($0) | " } ?? (withoutExit.contains(entry.code) ? " | " : "")
            let isRow = entry.code.hasPrefix("RIJ")
            #expect(
                Pipeline.regels.contains(
                    isRow ? "| \(entry.code) | " : "| \(entry.code) | \(exit)\(entry.betekenis) | "))
            #expect(Pipeline.regels.contains(" | \(entry.herstel) |\n"), "\(entry.code)")
        }
        for regel in Twijfelregels.all {
            #expect(Pipeline.regels.contains("\n### \(regel.code) \(regel.titel)\n"))
            #expect(Pipeline.regels.contains("\nWat u doet: \(regel.tekst.herstel).\n"))
        }
        for check in Checks.all {
            #expect(Pipeline.regels.contains("\n### \(check.rule.code) \(check.rule.titel)\n"))
            #expect(!Pipeline.regels.contains(check.rule.name), "\(check.rule.name)")
        }
    }

    @Test func `the guide has the same codes in the same words, and no others`() {
        let lines = Repository.text("data/LEESMIJ.md").split(separator: "\n").map {
            Repository.withoutLinks(String($0))
        }
        let rows = lines.filter { line in
            line.hasPrefix("| ") && !Repository.codes(in: "\"\(line.dropFirst(2).prefix(7))\"").isEmpty
        }
        let expected =
            FaultCatalogue.all.filter { !$0.code.hasPrefix("TWI") }.map { entry in
                let exit =
                    entry.code.hasPrefix("RIJ") || entry.code.hasPrefix("WAA")
                    ? [] : [entry.exit.map(String.init) ?? ""]
                return Repository.line([entry.code] + exit + [entry.betekenis, entry.herstel])
            }
            + Checks.all.map { check in
                let drempels = check.rule.drempels.map { "`\($0.naam)` \($0.standaard)" }
                return Repository.line([check.rule.code, check.rule.titel, drempels.joined(separator: ", ")])
            }
            + Twijfelregels.all.map { regel in
                let drempels = regel.drempels.map { "`\($0.naam)` \($0.standaard)" }
                return Repository.line([
                    regel.code, regel.titel, regel.standaard == .melden ? "meldt" : "weigert", regel.tekst.herstel,
                    drempels.joined(separator: ", "),
                ])
            }
        #expect(Set(rows).subtracting(expected).sorted() == [], "only in data/LEESMIJ.md")
        #expect(Set(expected).subtracting(rows).sorted() == [], "only in the catalogue")
        #expect(rows.count == expected.count)
    }

    @Test func `between its marks the guide holds nothing but tables of codes, in the order of the catalogue`() {
        let parts = Repository.text("data/LEESMIJ.md").split(separator: "<!-- codes: ").dropFirst()
        #expect(parts.count == 5)
        var codes: [String] = []
        for part in parts {
            let lines = part.split(separator: "<!-- einde -->")[0].split(separator: "\n")
            let kinds = lines[0].prefix { $0 != "-" }.split(separator: " ")
            #expect(lines.dropFirst(2).first?.hasPrefix("| ---") == true, "\(kinds)")
            for line in lines.dropFirst(3) {
                #expect(line.hasPrefix("| ") && line.hasSuffix(" |"), "\(line)")
                codes.append(String(line.dropFirst(2).prefix(7)))
                #expect(kinds.contains(line.dropFirst(2).prefix(3)), "\(line)")
            }
        }
        let known = FaultCatalogue.all.map(\.code)
        #expect(codes.filter { !$0.hasPrefix("TOE") && !$0.hasPrefix("TWI") } == known.filter { !$0.hasPrefix("TWI") })
        #expect(codes.filter { $0.hasPrefix("TWI") } == Twijfelregels.all.map(\.code))
        #expect(codes.filter { $0.hasPrefix("TOE") } == Checks.all.map { $0.rule.code })
    }

    @Test func `codes are found in literals, and not in what only looks like one`() {
        #expect(Repository.codes(in: #"code: "BST-001", x("fout: [UIT-004] het")"#) == ["BST-001", "UIT-004"])
        #expect(Repository.codes(in: "/// TOE-002. See UTF-008.\nlet a = \"AB-123 ABCD-123 ABC-12 ABC-1234\"") == [])
    }

    @Test func `codes are found in code, and not in comments`() {
        #expect(
            Repository.codesInCode("/// BST-001\nlet a = x(\"[LEV-001] of WAA-002.\") // REF-001\n") == [
                "LEV-001", "WAA-002",
            ])
        #expect(Repository.codesInCode("let url = \"https://x/INS-001\"") == ["INS-001"])
        #expect(Repository.codesInCode("let a = \"SHA-2566 XBST-001 BST-01\"") == [])
    }
}
