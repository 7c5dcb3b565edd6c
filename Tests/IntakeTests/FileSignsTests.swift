import TestSupport
import Testing
import Threads

@testable import Contract
@testable import Intake

/// What the rows of a file say about the file as a whole, read as a delivery is.
@Suite("The rows of a file")
struct FileSignsTests {
    private static let kop =
        "declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum"
    private static let indicaties =
        "indicatienummer;jeugdige;gemeente;productcode;begindatum;einddatum;registratiedatum"
    private static let sizes = [(1, 1), (60, 3), (200, 2), (1 << 21, 2)]

    private static func row(_ number: Int, begin: String = "2019-01-01", end: String = "2019-01-31") -> String {
        "\(number);K;153;45A04;\(begin);\(end);1,00;2019-02-01"
    }

    /// The account of a file, which does not depend on pieces and threads.
    private func account(
        _ lines: [String], soort: Leveringssoort = .declaraties, instellingen: Instellingen = Instellingen()
    ) throws -> FileAccount {
        let folder = TemporaryFolder()
        folder.write(Array(lines.joined(separator: "\n").utf8), at: "a.csv")
        var accounts: [FileAccount] = []
        for (pieceBytes, workers) in Self.sizes {
            let reader = LeveringReader(
                dataFolder: folder.path, workers: Workers(count: workers), pieceBytes: pieceBytes)
            let surveyed = try reader.survey([(path: "a.csv", soort: soort)], instellingen: instellingen).map {
                try $0.get()
            }
            accounts += try reader.read(surveyed, context: try SmallReferentie.context()).levering.files
        }
        let first = try #require(accounts.first)
        for other in accounts {
            #expect(other.refusals == first.refusals)
            #expect(other.cutRowsAdvice == first.cutRowsAdvice)
            #expect(other.rejectedByReden == first.rejectedByReden)
            #expect([other.lines, other.rejectedLines] == [first.lines, first.rejectedLines])
        }
        return first
    }

    /// Another header, and whether it stands in the same order.
    static let headers: [(String, Bool)] = [
        (kop + ";noot", true), (" " + kop.uppercased() + " ;NOOT\t", true),
        ("\"" + kop.replacing(";", with: "\";\"") + "\";noot", true), ("\u{FEFF}" + kop + ";noot", true),
        // Of another file, whose further column has another name.
        (kop + ";", true), (kop + ";toelichting", true),
        ("\u{FEFF}\"Declaratienummer\"" + kop.dropFirst(16) + ";noot", true),
        (swapped + ";noot", false), (swapped.uppercased() + "; Noot ", false), ("\u{FEFF}noot;" + kop, false),
        ("\"" + swapped.replacing(";", with: "\";\"") + "\";noot", false), ("noot;" + kop, false),
        // Of another file: every required column, but another one beside them.
        (kop + ";status", false), ("aanbieder;" + kop, false),
        (kop.replacing("jeugdige", with: "bsn") + ";noot", false),
    ]
    private static let swapped =
        "declaratienummer;jeugdige;gemeente;productcode;registratiedatum;einddatum;bedrag;begindatum"

    @Test("hold a header again: rejected in the same order, a refusal in another", arguments: headers)
    func header(line: String, isSame: Bool) throws {
        let lines = [Self.kop + ";noot", Self.row(1) + ";", "", line, Self.row(2) + ";", line, Self.row(3) + ";"]
        let found = try account(lines)
        #expect(found.accepted == 3)
        #expect(found.rejectedByReden[Int(Afkeurreden.kopregelHerhaald.rawValue)] == 2)
        #expect(found.refusals.map(\.code) == (isSame ? [] : ["BST-018"]))
        #expect(found.refusals.first?.plaats.line == (isSame ? nil : 4))
    }

    static let noHeaders = [
        kop, kop + ";noot;", kop.replacing("gemeente", with: "plaats") + ";noot", ";;;;;;;;noot",
        "declaratienummer;x;x;x;x;x;x;x;x", "\"declaratienummer\"x;" + kop.dropFirst(17) + ";noot",
        kop.replacing("gemeente", with: "jeugdige") + ";noot",
    ]

    @Test("hold no header in a row that has only some of its names", arguments: noHeaders)
    func noHeader(line: String) throws {
        let found = try account([Self.kop + ";noot", Self.row(1) + ";", line])
        #expect(found.rejected == 1)
        #expect(found.rejectedByReden[Int(Afkeurreden.kopregelHerhaald.rawValue)] == 0)
        #expect(found.refusals.isEmpty)
    }

    @Test("hold a header with an other law for a name where wet stands")
    func headerOutOfScope() throws {
        let found = try account([
            Self.kop + ";wet;Wmo", Self.row(1) + ";Jeugdwet;nee", Self.row(2) + ";Wmo;ja", Self.kop + ";Wmo;wet",
        ])
        #expect([found.accepted, found.outOfScope, found.rejected] == [1, 1, 1])
        #expect(found.refusals.map(\.plaats.line) == [4])
    }

    @Test("hold a header under the names of the file itself, which are mapped")
    func mapped() throws {
        let json = #"{"kolommen": {"declaraties": {"jeugdige": "Client"}}}"#
        let instellingen = InstellingenReader.read(Array(json.utf8), gemeenten: KnownGemeenten(nil)).instellingen
        let names = Self.kop.replacing("jeugdige", with: "Client")
        let found = try account(
            [names, Self.row(1), names, "Client;declaratienummer" + names.dropFirst(23)], instellingen: instellingen)
        #expect(found.rejectedByReden[Int(Afkeurreden.kopregelHerhaald.rawValue)] == 2)
        #expect(found.refusals.map(\.plaats.line) == [4])
    }

    private static let utc = (1...10).map { row($0, begin: "2018-12-31 23:00:00", end: "2019-06-30T22:00") }

    @Test("tell days in UTC from ten on, for each column by itself")
    func utc() throws {
        let found = try account([Self.kop] + Self.utc)
        #expect(found.refusals.map(\.code) == ["BST-019", "BST-019"])
        #expect(found.refusals.map(\.plaats.kolom) == ["begindatum", "einddatum"])
        #expect(try account([Self.kop] + Self.utc.dropLast()).refusals.isEmpty)
        // A usual row, and one that differs in one column only.
        #expect(try account([Self.kop] + Self.utc + [Self.row(11)]).refusals.isEmpty)
        #expect(try account([Self.kop] + Self.utc + [Self.row(11)] + Self.utc).refusals.isEmpty)
        let other = try account(
            [Self.kop, Self.row(11, begin: "2019-01-01 00:00", end: "2019-01-31 23:00")] + Self.utc)
        #expect(other.refusals.map(\.plaats.kolom) == ["einddatum"])
    }

    @Test("tell them of rejected rows and of other laws too, and not of rows with another number of fields")
    func utcOfAnyRow() throws {
        let rows = Self.utc.dropLast().map { $0 + ";" }
        let tenth = Self.row(10, begin: "2018-12-31 23:00:00", end: "2019-06-30T22:00")
        for last in [tenth + ";Wmo", tenth + ";x", tenth.replacing("153", with: "9") + ";"] {
            #expect(try account([Self.kop + ";wet"] + rows + [last]).refusals.count == 2)
        }
        #expect(try account([Self.kop + ";wet"] + rows + [tenth]).refusals.isEmpty)
        #expect(try account([Self.kop + ";wet"] + rows + [tenth + ";", Self.row(11) + ";Wmo"]).refusals.isEmpty)
    }

    @Test("leave empty end days of indicaties out, and need one filled otherwise to clear the column")
    func utcIndicaties() throws {
        let rows = (1...10).map { "\($0);K;153;45A04;2019-01-01;2019-06-30 22:00;2019-01-01" }
        let usual = "11;KLM;153;45A04;2019-01-01;;2019-01-01"
        let found = try account([Self.indicaties] + rows + [usual, usual], soort: .indicaties)
        #expect(found.refusals.map(\.plaats.kolom) == ["einddatum"])
        // Read in one go when it stands among other rows, and with care at the end of the file or with another letter.
        let ended = "12;KLM;153;45A04;2019-01-01;2199-12-31;2019-01-01"
        for row in [ended, ended.replacing("K", with: "é")] {
            #expect(try account([Self.indicaties] + rows + [usual, row], soort: .indicaties).refusals.isEmpty)
            #expect(try account([Self.indicaties, usual, row] + rows, soort: .indicaties).refusals.isEmpty)
        }
    }

    @Test("weigh as many lines as they span; blank lines and the header weigh nothing")
    func lines() throws {
        let found = try account([
            Self.kop + ";noot", Self.row(1) + ";\"a\nb\"", "", ";;;", "\" \";\"\"", Self.row(2) + ";",
            Self.row(3, begin: "x") + ";\"a\r\nb\nc\"", "x;y",
        ])
        #expect([found.read, found.rejected] == [4, 2])
        // 2 + 1 + 3 + 1, of which the last two rows are rejected.
        #expect([found.lines, found.rejectedLines] == [7, 4])
    }

    @Test("say that a spreadsheet left cells out when most of the rejected ones lack no others")
    func cut() throws {
        let kop = Self.kop + ";status;noot"
        let advice = try account([kop, Self.row(1), Self.row(2) + ";x", Self.row(3) + ";;", "x;y;z"]).cutRowsAdvice
        #expect(advice?.hasPrefix("in 2 rijen ontbreken alleen cellen aan het eind, vanaf kolom 9 (status)") == true)
        #expect(try account([kop, Self.row(1), Self.row(3) + ";;"]).cutRowsAdvice?.hasPrefix("in 1 rij ") == true)
        // Half is not most; cells that may not be empty; cells elsewhere; too many.
        #expect(try account([kop, Self.row(1), "x;y;z"]).cutRowsAdvice == nil)
        #expect(
            try account([kop, "1;K;153;45A04;2019-01-01;2019-01-31;1,00", Self.row(3) + ";;"]).cutRowsAdvice == nil)
        #expect(try account([kop, "K;153;45A04;2019-01-01;2019-01-31;1,00;2019-02-01;x"]).cutRowsAdvice == nil)
        #expect(try account([kop, Self.row(1) + ";;;"]).cutRowsAdvice == nil)
        #expect(try account([kop, Self.row(1) + ";;"]).cutRowsAdvice == nil)
    }

    @Test("may lack an empty end day in indicaties where that is the last column")
    func cutIndicaties() throws {
        let kop = "indicatienummer;jeugdige;gemeente;productcode;begindatum;registratiedatum;einddatum"
        let found = try account([kop, "1;K;153;45A04;2019-01-01;2019-01-01"], soort: .indicaties)
        #expect(found.cutRowsAdvice?.contains("vanaf kolom 7 (einddatum)") == true)
    }
}
