import Jeugdhulp
import Testing

@testable import Contract
@testable import Intake

@Suite("RowDecoder")
struct RowDecoderTests {
    struct Probe: Sendable, CustomTestStringConvertible {
        let soort: Leveringssoort
        let changes: [Kolom: String]
        let reden: Afkeurreden
        var testDescription: String {
            "\(reden) for \(changes.map { "\($0) \($1.prefix(20).debugDescription)" }.sorted())"
        }

        init(_ soort: Leveringssoort, _ changes: [Kolom: String], _ reden: Afkeurreden) {
            self.soort = soort
            self.changes = changes
            self.reden = reden
        }
    }

    private static func text(_ count: Int) -> String { String(repeating: "x", count: count) }

    static let rejected: [Probe] = cells + tijden

    private static let cells: [Probe] = [
        Probe(.declaraties, [.productcode: "45A04;x"], .aantalVelden),
        Probe(.declaraties, [.wet: "Wmo 2016"], .wetOnbekend), Probe(.indicaties, [.wet: "\"Wmo\"x"], .wetOnbekend),
        Probe(.indicaties, [.wet: "\"JW\" "], .wetOnbekend),
        Probe(.indicaties, [.productcode: "\"45\"A04"], .tekstNaAanhalingsteken),
        Probe(.indicaties, [.aanbieder: "\"1\" "], .tekstNaAanhalingsteken),
        Probe(.indicaties, [.geboortedatum: "1¤"], .tekenOnbekend),
        Probe(.declaraties, [.productcode: text(1_048_577)], .veldTeLang),
        Probe(.indicaties, [.gemeente: ""], .gemeenteLeeg), Probe(.indicaties, [.gemeente: " \t"], .gemeenteLeeg),
        Probe(.indicaties, [.gemeente: "GM0150"], .gemeenteOnbekend),
        Probe(.indicaties, [.gemeente: "GM153"], .gemeenteOnbekend),
        Probe(.indicaties, [.gemeente: "00153"], .gemeenteOnbekend),
        Probe(.indicaties, [.gemeente: "Enschedé"], .gemeenteOnbekend),
        Probe(.indicaties, [.gemeente: "dubbel"], .gemeentenaamDubbel),
        Probe(.indicaties, [.indicatienummer: " "], .nummerLeeg),
        Probe(.declaraties, [.declaratienummer: ""], .nummerLeeg),
        Probe(.declaraties, [.declaratienummer: text(256)], .nummerTeLang),
        Probe(.declaraties, [.registratiedatum: ""], .registratiedatumLeeg),
        Probe(.declaraties, [.registratiedatum: "2020-02-30"], .registratiedatumOngeldig),
        Probe(.declaraties, [.jeugdige: "\u{A0}"], .jeugdigeLeeg), Probe(.declaraties, [.bsn: ""], .jeugdigeLeeg),
        Probe(.declaraties, [.jeugdige: text(65)], .jeugdigeTeLang),
        Probe(.declaraties, [.jeugdige: String(repeating: "é", count: 33)], .jeugdigeTeLang),
        Probe(.declaraties, [.jeugdige: "a\u{85}b"], .jeugdigeStuurteken),
        Probe(.declaraties, [.jeugdige: "a\0"], .jeugdigeStuurteken),
        Probe(.indicaties, [.bsn: "123456789"], .bsnOngeldig), Probe(.indicaties, [.bsn: "000000000"], .bsnOngeldig),
        Probe(.declaraties, [.aanbieder: text(256)], .aanbiederTeLang),
        Probe(.indicaties, [.productcode: text(256)], .productcodeTeLang),
        Probe(.indicaties, [.begindatum: ""], .begindatumLeeg),
        Probe(.indicaties, [.begindatum: "1-1-20"], .begindatumOngeldig),
        Probe(.declaraties, [.einddatum: ""], .einddatumLeeg),
        Probe(.indicaties, [.einddatum: "2020-13-01"], .einddatumOngeldig),
        Probe(.indicaties, [.einddatum: "2019-12-31"], .einddatumVoorBegindatum),
        Probe(.declaraties, [.bedrag: ""], .bedragLeeg), Probe(.declaraties, [.bedrag: "12.50"], .bedragOngeldig),
        Probe(.declaraties, [.debetCredit: "X"], .debetCreditOngeldig),
        Probe(.declaraties, [.debetCredit: "CR"], .debetCreditOngeldig),
        Probe(.declaraties, [.debetCredit: "C", .bedrag: "-1"], .bedragNegatief),
        Probe(.declaraties, [.debetCredit: "", .bedrag: "1-"], .bedragNegatief),
        Probe(.declaraties, [.jeugdige: "=\"00012\""], .sleutelFormule),
        Probe(.declaraties, [.jeugdige: "'00012"], .sleutelApostrof),
        Probe(.declaraties, [.jeugdige: "2,02E+17"], .sleutelAfgerond),
        Probe(.declaraties, [.jeugdige: "K1\u{200B}"], .sleutelOnzichtbaarTeken),
        Probe(.declaraties, [.jeugdige: "#N/B"], .rekenbladfout),
        Probe(.declaraties, [.productcode: "45\"", .aanbieder: "\"1\""], .aanhalingstekenInVeld),
        Probe(.indicaties, [.indicatienummer: "\"1\"", .geboortedatum: "2\""], .aanhalingstekenInVeld),
        Probe(.indicaties, [.wet: " \"JW", .geboortedatum: "\"\""], .wetOnbekend),
        Probe(
            .indicaties, Dictionary(uniqueKeysWithValues: Kolom.required(in: .indicaties).map { ($0, $0.naam) }),
            .kopregelHerhaald),
        Probe(
            .declaraties,
            Dictionary(uniqueKeysWithValues: Kolom.required(in: .declaraties).map { ($0, "\($0.naam.uppercased()) ") }),
            .kopregelHerhaald),
    ]

    private static let tijden = [
        "24:00", "24:00:00", "12:60", "12:00:60", "12", "1200", "120000", "12:0", "12:00:0", "12:00:", "12.00",
        "12:00Z", "12:00:00Z", "12:00+01:00", "12:00:00+01:00", "12:00:00.", "12:00:00,5", "12:00.5", "012:00",
        "-1:00", "12:00 uur", "2020-02-01 12:00", "T12:00", "15:4O:00", "1a:00:00", "12-00-00", "::",
        "00:00:00.1234567890",
    ].map { Probe(.indicaties, [.registratietijd: $0], .registratietijdOngeldig) }

    /// Two things wrong in one row: what is judged first is the reason.
    static let order: [Probe] = [
        Probe(.declaraties, [.wet: "x", .productcode: "45A04;x"], .aantalVelden),
        Probe(.declaraties, [.wet: "Wmo", .productcode: "45A04;x"], .aantalVelden),
        Probe(.declaraties, [.wet: "x", .productcode: "\"a\"b"], .wetOnbekend),
        Probe(.declaraties, [.productcode: "\"a\"b", .gemeente: ""], .tekstNaAanhalingsteken),
        Probe(.declaraties, [.productcode: "¤", .gemeente: "x"], .tekenOnbekend),
        Probe(.declaraties, [.status: "vervallen", .productcode: "\"a\"b"], .tekstNaAanhalingsteken),
        Probe(.declaraties, [.status: "vervallen", .productcode: "a\"", .aanbieder: "\"1\""], .aanhalingstekenInVeld),
        Probe(.declaraties, [.productcode: "a\"", .aanbieder: "\"1\"x"], .tekstNaAanhalingsteken),
        Probe(.declaraties, [.productcode: "a\"¤", .aanbieder: "\"1\"", .gemeente: "x"], .aanhalingstekenInVeld),
        Probe(.declaraties, [.productcode: "a\"", .aanbieder: "\"1\";x"], .aantalVelden),
        Probe(.declaraties, [.status: "vervallen", .gemeente: "x"], .gemeenteOnbekend),
        Probe(.declaraties, [.status: "vervallen", .declaratienummer: ""], .nummerLeeg),
        Probe(.declaraties, [.status: "vervallen", .registratiedatum: "x"], .registratiedatumOngeldig),
        Probe(.declaraties, [.bedrag: "#N/B", .productcode: "¤"], .tekenOnbekend),
        Probe(.declaraties, [.bedrag: "#N/B", .gemeente: ""], .rekenbladfout),
        Probe(.declaraties, [.wet: "#N/B", .gemeente: ""], .rekenbladfout),
        Probe(.declaraties, [.declaratienummer: "=1", .aanbieder: "'1", .jeugdige: "1E+10"], .sleutelFormule),
        Probe(.declaraties, [.aanbieder: "'1", .jeugdige: "1E+10"], .sleutelApostrof),
        Probe(.declaraties, [.status: "vervallen", .registratietijd: "x"], .registratietijdOngeldig),
        Probe(.declaraties, [.registratiedatum: "2020-02-01 25:00", .registratietijd: "x"], .registratiedatumOngeldig),
        Probe(.declaraties, [.registratietijd: "x", .declaratienummer: ""], .registratietijdOngeldig),
    ]

    @Test("rejects", arguments: rejected + order)
    func rejects(probe: Probe) throws {
        let context = try SmallReferentie.context()
        var tables = ReadingTables(context)
        #expect(throws: probe.reden) { try RowText(probe.soort, probe.changes).decode(&tables, context: context) }
    }

    @Test("has a row here for every reason, each with a code and a text of its own")
    func everyReason() {
        #expect(Set(Self.rejected.map(\.reden)) == Set(Afkeurreden.allCases))
        #expect(Set(Afkeurreden.allCases.map(\.code)).count == Afkeurreden.allCases.count)
        #expect(Set(Afkeurreden.allCases.map(\.melding)).count == Afkeurreden.allCases.count)
        #expect(Afkeurreden.aantalVelden.code == "RIJ-001")
        #expect(Afkeurreden.bedragNegatief.code == "RIJ-026")
        #expect(Afkeurreden.aanhalingstekenInVeld.code == "RIJ-027")
        #expect(Afkeurreden.kopregelHerhaald.code == "RIJ-028")
        #expect(Afkeurreden.sleutelOnzichtbaarTeken.code == "RIJ-029")
        #expect(Afkeurreden.sleutelFormule.code == "RIJ-030")
        #expect(Afkeurreden.sleutelApostrof.code == "RIJ-031")
        #expect(Afkeurreden.sleutelAfgerond.code == "RIJ-032")
        #expect(Afkeurreden.rekenbladfout.code == "RIJ-033")
        #expect(Afkeurreden.gemeentenaamDubbel.code == "RIJ-034")
    }

    @Test(
        "sets rows under another law aside, whatever else is wrong with them",
        arguments: ["Wmo", "WMO2015", "wmo 2015", "Participatiewet", "pw", "WLZ", " zvw "])
    func outOfScope(wet: String) throws {
        let broken: [Kolom: String] = [
            .wet: wet, .gemeente: "x", .productcode: "\"a\"b¤", .bedrag: "veel", .declaratienummer: "",
        ]
        guard case .outOfScope = try RowText(.declaraties, broken).decode() else {
            Issue.record("\(wet) is in scope")
            return
        }
    }

    @Test("takes in rows under the Jeugdwet", arguments: ["", " ", "Jeugdwet", "JEUGDWET", "jw", "\"JW\""])
    func inScope(wet: String) throws {
        #expect(try RowText(.declaraties, [.wet: wet]).versie().bestaan == .bestaat)
    }

    @Test(
        "needs only gemeente, number and registratiedatum of a row that withdraws",
        arguments: ["ingetrokken", "Vervallen", "AFGEWEZEN", "afgekeurd", "geannuleerd", " verwijderd "])
    func withdrawing(status: String) throws {
        let rest: [Kolom: String] = [
            .status: status, .jeugdige: "", .begindatum: "x", .einddatum: "", .bedrag: "x", .productcode: "",
        ]
        let versie = try RowText(.declaraties, rest).versie()
        #expect(versie.bestaan == .ingetrokken)
        #expect(versie.cents == 0)
        #expect(versie.gemeente == 1)
    }

    @Test("lets any other status be", arguments: ["", "actief", "vervallen!", "niet ingetrokken", "ingetrokken2"])
    func otherStatus(status: String) throws {
        #expect(try RowText(.indicaties, [.status: status]).versie().bestaan == .bestaat)
    }
}
