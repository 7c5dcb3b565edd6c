import Jeugdhulp
import Testing

@testable import Contract
@testable import Intake

@Suite("InstellingenReader")
struct InstellingenReaderTests {
    private static let gemeenten = KnownGemeenten([
        Gemeente(code: "GM0141", naam: "Almelo"), Gemeente(code: "GM0153", naam: "Enschede"),
    ])

    private static func read(_ text: String, _ known: KnownGemeenten = gemeenten) -> (Instellingen, [Fout]) {
        InstellingenReader.read(Array(text.utf8), gemeenten: known)
    }

    private static func places(_ text: String, _ known: KnownGemeenten = gemeenten) -> [String] {
        read(text, known).1.map { "\($0.plaats.line ?? 0) \($0.plaats.kolom ?? "-") \($0.code)" }
    }

    @Test("reads how flows are counted, from 0 through 59 days, each key by itself")
    func stromen() {
        func stromen(_ text: String) -> Stroominstelling { Self.read("{\"stromen\": \(text)}").0.stromen }
        #expect(stromen("{}").maximaleOnderbreking == 31)
        #expect(stromen("{}").vanaf == nil)
        #expect(stromen(#"{"maximale_onderbreking": 0}"#).maximaleOnderbreking == 0)
        #expect(stromen(#"{"maximale_onderbreking": 59}"#).maximaleOnderbreking == 59)
        #expect(stromen(#"{"vanaf": "2018-02-01"}"#).vanaf == CalendarDate(iso: "2018-02-01"))
        #expect(
            Self.places(
                """
                {"stromen": {
                  "maximale_onderbreking": 60,
                  "vanaf": "2018-02-30",
                  "tot": 1}}
                """) == ["2 maximale_onderbreking INS-001", "3 vanaf INS-001", "4 tot INS-001"])
        #expect(Self.places(#"{"stromen": {"maximale_onderbreking": -1}}"#) == ["1 maximale_onderbreking INS-001"])
        #expect(Self.places(#"{"stromen": 31}"#) == ["1 stromen INS-001"])
    }

    @Test("tells every setting that is wrong, however deep, each with its line")
    func everything() {
        let text = """
            {
              "minimum": 5,
              "bedrag_eenheid": "cent",
              "kolommen": { "facturen": {},
                "indicaties": { "bedrag": "x",
                  "jeugdige": "",
                  "gemeente": "Gem", "status": "gem" } },
              "bestanden": [ "*",
                { "kolommen": {} },
                { "patroon": "*", "kleur": 1,
                  "vast": { "gemeente": "GM9999", "status": "x",
                    "aanbieder": " " } } ],
              "toetsen": { "TOE-003": {},
                "TOE-005": { "factor": "20" } },
              "twijfel": { "x": "melden",
                "TWI-001": "nee" },
              "$schema": 3,
              "fictief": "ja"
            }
            """
        #expect(
            Self.places(text) == [
                "2 minimum INS-001", "3 bedrag_eenheid INS-001", "4 facturen INS-001", "5 bedrag INS-001",
                "6 jeugdige INS-001", "7 status INS-001", "8 bestanden INS-001", "9 bestanden INS-001",
                "10 kleur INS-001", "11 gemeente INS-001", "11 status INS-001", "12 aanbieder INS-001",
                "13 toetsen INS-001", "14 toetsen INS-001", "15 x INS-001", "16 TWI-001 INS-001", "17 $schema INS-001",
                "18 fictief INS-001",
            ])
    }

    @Test("reads what stands beside the figures, as plain text on one line and no longer than it may be")
    func uitgave() throws {
        let (found, fouten) = Self.read(
            #"{"toelichting": {"2020-Q2": "<b>corona</b> & *meer*", "2019-Q4": "x"}, "contact": "Kennispunt", "volgende_update": "2021-01-31"}"#
        )
        #expect(fouten == [])
        #expect(
            found.toelichting == [
                try #require(Kwartaal("2020-Q2")): "<b>corona</b> & *meer*", try #require(Kwartaal("2019-Q4")): "x",
            ])
        #expect(found.contact == "Kennispunt")
        #expect(found.volgendeUpdate == CalendarDate(iso: "2021-01-31"))
        func note(_ text: String) -> [String] { Self.places(#"{"toelichting": {"2020-Q2": "\#(text)"}}"#) }
        #expect(note(String(repeating: "é", count: 600)) == [])
        #expect(note(String(repeating: "é", count: 601)) == ["1 2020-Q2 INS-001"])
        #expect(note("") == ["1 2020-Q2 INS-001"])
        #expect(note("a\\nb") == ["1 2020-Q2 INS-001"])
        #expect(
            Self.places(#"{"toelichting": {"2020-Q5": "x", "2020-Q2": 3}, "contact": ""}"#) == [
                "1 2020-Q5 INS-001", "1 2020-Q2 INS-001", "1 contact INS-001",
            ])
        #expect(
            Self.places(#"{"toelichting": "x", "volgende_update": "31-01-2021"}"#) == [
                "1 toelichting INS-001", "1 volgende_update INS-001",
            ])
        #expect(Self.places("{\"contact\": \"\(String(repeating: "a", count: 200))\"}") == [])
        #expect(Self.places("{\"contact\": \"\(String(repeating: "a", count: 201))\"}") == ["1 contact INS-001"])
    }

    @Test("tells the first twenty, and how many more there are", arguments: [20, 21, 22])
    func bounded(count: Int) {
        let text = "{" + (0..<count).map { "\"onbekend\($0)\": 1" }.joined(separator: ",\n") + "}"
        let fouten = Self.read(text).1
        #expect(fouten.prefix(20).allSatisfy { $0.code == "INS-001" })
        #expect(fouten.count == min(count, 21))
        let last = [
            20: "een sleutel die hier niet bestaat", 21: "nog 1 fout in dit bestand", 22: "nog 2 fouten in dit bestand",
        ]
        #expect(fouten.last?.gevonden == last[count])
        #expect(fouten.last?.code == (count == 20 ? "INS-001" : "INS-003"))
    }

    @Test("asks of a gemeente that it is known, and only for its form where gemeenten.csv is wrong")
    func unknown() {
        let text =
            #"{"toegestaan_ontbrekend": ["GM9999"], "bestanden": [{"patroon": "*", "vast": {"gemeente": "GM9999"}}]}"#
        #expect(Self.places(text) == ["1 toegestaan_ontbrekend INS-001", "1 gemeente INS-001"])
        #expect(Self.places(text, KnownGemeenten(nil)) == [])
        #expect(Self.places(text.replacing("GM9999", with: "Almelo"), KnownGemeenten(nil)).count == 2)
    }

    @Test("reads what is given for a whole file, as the reader of cells would")
    func vast() {
        let (instellingen, fouten) = Self.read(
            #"{"bestanden": [{"patroon": "a", "vast": {"gemeente": "gm0153", "aanbieder": " 1234 "}}, {"patroon": "b"}]}"#
        )
        #expect(fouten.isEmpty)
        #expect(instellingen.bestanden.map(\.vast) == [[.gemeente: "GM0153", .aanbieder: "1234"], [:]])
        #expect(instellingen.regel(for: "a")?.vast[.gemeente] == "GM0153")
        for aanbieder in [String(repeating: "x", count: 256), #"a\u0001"#, "  "] {
            let text = #"{"bestanden": [{"patroon": "a", "vast": {"aanbieder": "\#(aanbieder)"}}]}"#
            #expect(Self.places(text) == ["1 aanbieder INS-001"])
        }
        let longest = String(repeating: "x", count: 255)
        #expect(Self.places(#"{"bestanden": [{"patroon": "a", "vast": {"aanbieder": "\#(longest)"}}]}"#) == [])
    }

    @Test("reads twijfel as one word for all, or as a word for each code")
    func twijfel() {
        #expect(Instellingen().twijfel.gevolg("TWI-001") == .weigeren)
        #expect(Self.read(#"{"twijfel": "melden"}"#).0.twijfel.gevolg("TWI-001") == .melden)
        let each = Self.read(#"{"twijfel": {"TWI-002": "melden", "TWI-003": "weigeren"}}"#).0.twijfel
        #expect(["TWI-001", "TWI-002", "TWI-003"].map(each.gevolg) == [.weigeren, .melden, .weigeren])
        for code in ["TWI-1", "TW1-001", "twi-001", "TWI_001", "TWI-00A", "TWI-0010", "ÄWI-001", ""] {
            #expect(!Twijfelkeuze.isCode(code), "\(code)")
        }
    }

    @Test("refuses what is too large at once, with its line, and takes what is just not")
    func limits() {
        func patterns(_ count: Int) -> String {
            #"{"bestanden": ["# + (0..<count).map { #"{"patroon":"p\#($0)"}"# }.joined(separator: ",") + "]}"
        }
        func pattern(_ bytes: Int) -> String {
            #"{"bestanden": [{"patroon": "\#(String(repeating: "x", count: bytes))"}]}"#
        }
        func name(_ bytes: Int) -> String {
            #"{"kolommen": {"indicaties": {"jeugdige": "\#(String(repeating: "x", count: bytes))"}}}"#
        }
        #expect(Self.places(patterns(1000)) == [])
        #expect(Self.places(patterns(1001)) == ["1 bestanden INS-004"])
        #expect(Self.places(pattern(1024)) == [])
        #expect(Self.places(pattern(1025)) == ["1 patroon INS-001"])
        #expect(Self.places(name(255)) == [])
        #expect(Self.places(name(256)) == ["1 jeugdige INS-001"])
        #expect(Self.places(#"{"$schema": "\#(String(repeating: "x", count: 4096))"}"#) == [])
        #expect(Self.places("{\n\"$schema\": \"" + String(repeating: "x", count: 4097) + "\"}") == ["2 - INS-004"])
        let codes = { (count: Int) in
            #"{"toegestaan_ontbrekend": ["# + Array(repeating: "\"153\"", count: count).joined(separator: ",") + "]}"
        }
        // The object and the list are values too.
        #expect(Self.places(codes(19_998)) == [])
        #expect(Self.places(codes(19_999)) == ["1 - INS-004"])
        let deep = { (count: Int) in
            #"{"x":"# + String(repeating: "[", count: count) + String(repeating: "]", count: count) + "}"
        }
        #expect(Self.read(deep(15)).1.first?.gevonden == "een sleutel die hier niet bestaat")
        #expect(Self.read(deep(16)).1.first?.gevonden.hasPrefix("te veel haken in elkaar") == true)
        let space = String(repeating: " ", count: Instellingen.maximumBytes - 2)
        #expect(Self.places(space + "{}") == [])
        #expect(Self.places(space + " {}") == ["1 - INS-004"])
    }

    @Test("shows of a long key only the beginning")
    func longKey() {
        let fout = Self.read(#"{"\#(String(repeating: "k", count: 4000))": 1}"#).1.first
        #expect(fout?.plaats.kolom == String(repeating: "k", count: 60) + "…")
    }
}
