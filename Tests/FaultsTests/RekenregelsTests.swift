import Testing

/// The rules that code cites can be read in the repository.
struct RekenregelsTests {
    private let anchors: Set<String> = {
        let lines = Repository.text("Sources/Pipeline/Pipeline.docc/Rekenregels.md").split(separator: "\n")
        return Set(lines.filter { $0.hasPrefix("#") }.flatMap { RuleCitations.anchors(in: String($0)) })
    }()

    @Test func `every rule that is cited is a heading of Rekenregels`() {
        #expect(anchors.isSuperset(of: ["R1", "R1.6", "R2.4", "R3.3", "R4", "R5"]) && anchors.count == 46)
        var cited: Set<String> = []
        for folder in ["Sources", "Tests"] {
            for (path, text) in Repository.swiftFiles(below: folder) {
                for anchor in RuleCitations.cited(in: text) {
                    #expect(anchors.contains(anchor), "\(anchor) in \(folder)/\(path)")
                    cited.insert(anchor)
                }
            }
        }
        #expect(cited.count > 15)
    }

    @Test func `nothing cites a document that is not here`() {
        let citation = "contract" + ", section"
        for folder in ["Sources", "Tests"] {
            for (path, text) in Repository.swiftFiles(below: folder) {
                #expect(!text.lowercased().contains(citation), "\(folder)/\(path)")
            }
        }
    }

    @Test func `a citation is found over the end of a line, and each of its rules`() {
        #expect(RuleCitations.cited(in: "(Rekenregels,\n    /// R2.4). R7.1") == ["R2.4"])
        #expect(
            RuleCitations.cited(in: "Rekenregels, R1, R2.1, R2.3 and R2.5. See R9") == ["R1", "R2.1", "R2.3", "R2.5"])
        #expect(RuleCitations.cited(in: "Rekenregels, R1.3 to R1.6; R2") == ["R1.3", "R1.6"])
        #expect(RuleCitations.cited(in: "Rekenregels" + ", R99.") == ["R99"])
        #expect(RuleCitations.cited(in: "`Rekenregels.md`, R1.2 of old") == [])
        #expect(RuleCitations.anchors(in: "### R1.2 Tekst, velden en rijen") == ["R1.2"])
        #expect(RuleCitations.anchors(in: "RIJ-001 R R2. FOR1") == ["R2"])
    }
}

/// How code cites the rules: `Rekenregels, R2.4` or, of several, `Rekenregels, R1.3 and R2.4`.
private enum RuleCitations {
    static func cited(in text: String) -> [String] {
        let words = text.split(whereSeparator: \.isWhitespace).filter { $0 != "///" && $0 != "//" }
        return words.indices.filter { words[$0].hasSuffix("Rekenregels,") }.flatMap { start in
            let rest = words[(start + 1)...]
            let joined = rest.prefix { ["and", "to"].contains($0) || !anchors(in: String($0)).isEmpty }
            guard !joined.isEmpty else { return [String]() }
            // What ends a citation stands behind its last anchor: a full stop, a semicolon or a bracket.
            let end = joined.firstIndex { [".", ";", ")", ":"].contains($0.last.map(String.init)) }
            return anchors(in: joined[...(end ?? joined.endIndex - 1)].joined(separator: " "))
        }
    }

    /// Words that are an R with one number, or two with a point between them.
    static func anchors(in text: String) -> [String] {
        text.split { !($0.isLetter || $0.isNumber || $0 == ".") }.compactMap { word in
            let numbers = word.dropFirst().split(separator: ".")
            guard word.first == "R", (1...2).contains(numbers.count), numbers.allSatisfy({ Int($0) != nil }) else {
                return nil
            }
            return "R" + numbers.joined(separator: ".")
        }
    }
}
