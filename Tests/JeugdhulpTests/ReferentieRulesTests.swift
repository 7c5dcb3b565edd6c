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

    private static func regel(
        _ code: String, _ voorziening: Voorziening = .overig, gemeente: Int? = nil,
        days: DayRange? = DayRange(.first, through: .last)
    ) throws -> Voorzieningregel {
        let isPrefix = code.hasSuffix("*")
        return Voorzieningregel(
            code: Array((isPrefix ? code.dropLast() : code[...]).utf8), isPrefix: isPrefix, voorziening: voorziening,
            gemeente: gemeente, days: try #require(days))
    }

    /// (code in a row, the lines that fit, first the one that goes before)
    static let fitting: [(String, [String])] = [
        ("45A04", ["0 45A04", "0 45*", "1 4*", "45A04", "45A*", "45*", "*"]),
        ("45A", ["0 45*", "1 4*", "45A*", "45*", "*"]),
        ("45", ["0 45*", "1 4*", "45*", "*"]), ("4", ["1 4*", "*"]), ("x", ["*"]),
        ("45a04", ["0 45*", "1 4*", "45*", "*"]), ("", []),
    ]

    @Test(
        "its own gemeente goes before all, an exact code before a prefix, a longer prefix before a shorter",
        arguments: fitting)
    func candidates(code: String, lines: [String]) throws {
        let written = ["*", "45*", "1 4*", "45A04", "0 45*", "45A*", "0 45A04"]
        let regels = try written.map { text in
            let parts = text.split(separator: " ")
            return try Self.regel(String(parts[parts.count - 1]), gemeente: parts.count == 2 ? Int(parts[0]) : nil)
        }
        let found = Voorzieningregels(regels).candidates(for: Array(code.utf8)).map { regel in
            (regel.gemeente.map { "\($0) " } ?? "") + String(decoding: regel.code, as: UTF8.self)
                + (regel.isPrefix ? "*" : "")
        }
        #expect(found == lines)
    }

    @Test("lines tie when nothing tells which goes before")
    func ties() throws {
        let early = DayRange(.first, through: try #require(CalendarDate(year: 2019, month: 12, day: 31)))
        let late = DayRange(try #require(CalendarDate(year: 2020, month: 1, day: 1)), through: .last)
        let regel = try Self.regel("45*")
        #expect(regel.ties(with: try Self.regel("45*", .ambulant)))
        #expect(regel.ties(with: try Self.regel("45*", days: late)))
        #expect(!regel.ties(with: try Self.regel("45")))
        #expect(!regel.ties(with: try Self.regel("4*")))
        #expect(!regel.ties(with: try Self.regel("45*", gemeente: 0)))
        #expect(!(try Self.regel("45", days: early).ties(with: try Self.regel("45", days: late))))
        #expect(!(try Self.regel("45", gemeente: 0).ties(with: try Self.regel("45", gemeente: 1))))
        #expect(try Self.regel("45", gemeente: 1).ties(with: try Self.regel("45", gemeente: 1, days: early)))
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
