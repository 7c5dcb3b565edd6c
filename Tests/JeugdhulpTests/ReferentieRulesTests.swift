import Testing

@testable import Jeugdhulp

@Suite("The lines of the referentie files")
struct ReferentieRulesTests {
    @Test("a bronregel holds from its year until the next one; without one it is declaratie")
    func bron() {
        let regels = Bronregels([
            Bronregel(voorziening: .jeugdzorgplus, vanafJaar: 2021, bron: .beide),
            Bronregel(voorziening: .jeugdzorgplus, vanafJaar: 2019, bron: .indicatie),
            Bronregel(voorziening: .ambulant, vanafJaar: 2000, bron: .beide),
        ])
        let expected: [(Int, Bron)] = [
            (1900, .declaratie), (2018, .declaratie), (2019, .indicatie), (2020, .indicatie), (2021, .beide),
            (2199, .beide),
        ]
        for (year, bron) in expected { #expect(regels.bron(for: .jeugdzorgplus, in: year) == bron) }
        #expect(regels.bron(for: .ambulant, in: 2020) == .beide)
        #expect(regels.bron(for: .pleegzorg, in: 2020) == .declaratie)
        #expect(Bronregels([]).bron(for: .onbekend, in: 2020) == .declaratie)
    }

    /// (code and gemeente of a row, the lines that fit, first the one that goes before)
    static let fitting: [(String, Int, [String])] = [
        ("45A04", 0, ["0 45A04", "0 45*", "45A04", "45A*", "45*", "*"]),
        ("45A04", 1, ["1 4*", "45A04", "45A*", "45*", "*"]),
        ("45A04", 2, ["45A04", "45A*", "45*", "*"]),
        ("45A", 0, ["0 45*", "45A*", "45*", "*"]), ("45", 0, ["0 45*", "45*", "*"]), ("45", 2, ["45*", "*"]),
        ("45", 1, ["1 4*", "45*", "*"]), ("4", 1, ["1 4*", "*"]), ("4", 0, ["*"]), ("x", 0, ["*"]),
        ("45a04", 2, ["45*", "*"]), ("", 0, []), ("", 2, []),
    ]

    @Test(
        "one for its own gemeente goes before all, an exact code before a prefix, a longer prefix before a shorter",
        arguments: fitting)
    func candidates(code: String, gemeente: Int, lines: [String]) throws {
        let days = try #require(DayRange(.first, through: .last))
        let regels = ["*", "45*", "1 4*", "45A04", "0 45*", "45A*", "0 45A04"].map { text in
            let parts = text.split(separator: " ")
            let code = parts[parts.count - 1]
            return Voorzieningregel(
                code: Array(code.utf8.prefix { $0 != UInt8(ascii: "*") }), isPrefix: code.hasSuffix("*"),
                voorziening: .overig, gemeente: parts.count == 2 ? Int(parts[0]) : nil, days: days)
        }
        let found = Voorzieningregels(regels).candidates(for: Array(code.utf8), gemeente: gemeente).map { regel in
            let code = String(decoding: regel.code, as: UTF8.self) + (regel.isPrefix ? "*" : "")
            return (regel.gemeente.map { "\($0) " } ?? "") + code
        }
        #expect(found == lines)
    }

    @Test("every voorziening but onbekend has a name that gives it back")
    func namen() {
        let namen = Voorziening.allCases.map(\.naam)
        #expect(
            namen == [
                "ambulant", "pleegzorg", "gezinshuis", "residentieel", "beschikbaarheidsvoorziening", "jeugdzorgplus",
                "overig", nil,
            ])
        for case let (voorziening, naam?) in zip(Voorziening.allCases, namen) {
            #expect(Voorziening(naam: naam) == voorziening)
        }
        for naam in ["", "onbekend", "Ambulant", "ambulant "] { #expect(Voorziening(naam: naam) == nil) }
    }

    @Test("niet thuis are the five forms of verblijf")
    func verblijfsvormen() {
        let expected: [Verblijfsvorm?] = [
            nil, .gezinsvormen, .gezinsvormen, .residentieel, .residentieel, .jeugdzorgplus, nil, nil,
        ]
        #expect(Voorziening.allCases.map(\.verblijfsvorm) == expected)
    }
}
