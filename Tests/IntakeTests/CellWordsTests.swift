import Jeugdhulp
import Testing

@testable import Contract
@testable import Intake

@Suite("Words in a cell that are no value")
struct CellWordsTests {
    static let nothing = [
        "NULL", "null", "Null", "\\N", "\\n", "nan", "NaN", "NAN", "None", "none", "NONE", "n.v.t.", "N.V.T.", "N.v.t.",
        "onbekend",
        "Onbekend", "ONBEKEND", "-", " - ", "\u{A0}NULL\t",
    ]
    static let something = [
        "nul", "NULLL", "NUL", "N", "\\", "\\NN", "na", "nans", "non", "nones", "nvt", "n.v.t", "nv.t.", "onbekende",
        "onbeken", "--", "–",
        "- -", "NULL NULL", "ｎａｎ", "0",
    ]

    private static func isNothing(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        let range = bytes.span.trimmed(from: 0, to: bytes.count)
        return EmptyWord.isOne(bytes.span.extracting(range))
    }

    @Test("mean nothing in any case", arguments: nothing)
    func meansNothing(word: String) { #expect(Self.isNothing(word)) }

    @Test("are only those words", arguments: something + [""])
    func meansSomething(word: String) { #expect(!Self.isNothing(word)) }

    /// What each column says when it is empty; `nil` when it may be.
    static let required: [(Leveringssoort, Kolom, Afkeurreden)] = [
        (.indicaties, .indicatienummer, .nummerLeeg), (.declaraties, .declaratienummer, .nummerLeeg),
        (.declaraties, .jeugdige, .jeugdigeLeeg), (.declaraties, .bsn, .jeugdigeLeeg),
        (.indicaties, .gemeente, .gemeenteLeeg), (.indicaties, .begindatum, .begindatumLeeg),
        (.declaraties, .einddatum, .einddatumLeeg), (.declaraties, .bedrag, .bedragLeeg),
        (.indicaties, .registratiedatum, .registratiedatumLeeg),
    ]

    @Test("leave a required field empty", arguments: required)
    func empty(soort: Leveringssoort, kolom: Kolom, reden: Afkeurreden) throws {
        let context = try SmallReferentie.context()
        for word in Self.nothing {
            let found = RowText(soort, [kolom: word]).rejection(context)
            #expect(found?.reden == reden, "\(word)")
        }
    }

    @Test("and 0 leave a jeugdige or bsn empty, and nothing else")
    func zero() throws {
        let context = try SmallReferentie.context()
        for kolom in [Kolom.jeugdige, .bsn] {
            for zero in ["0", " 0 "] {
                #expect(RowText(.declaraties, [kolom: zero]).rejection(context)?.reden == .jeugdigeLeeg)
            }
        }
        #expect(RowText(.declaraties, [.jeugdige: "00"]).rejection(context) == nil)
        #expect(
            RowText(.declaraties, [.declaratienummer: "0", .aanbieder: "0", .bedrag: "0"]).rejection(context) == nil)
    }

    @Test("are as no value in a field that may be empty", arguments: nothing)
    func optional(word: String) throws {
        let context = try SmallReferentie.context()
        var tables = ReadingTables(context)
        func versie(_ soort: Leveringssoort, _ changes: [Kolom: String]) throws -> Versie {
            guard case .accepted(let versie, _) = try RowText(soort, changes).decode(&tables, context: context) else {
                throw RowText.OutOfScope()
            }
            return versie
        }
        #expect(try versie(.indicaties, [.einddatum: word]).einddatum == CalendarDate.last.dayNumber)
        let plain = try versie(.declaraties, [:])
        for kolom in [Kolom.aanbieder, .debetCredit, .geboortedatum, .indicatienummer] {
            let found = try versie(.declaraties, [kolom: word])
            #expect(found.aanbieder == plain.aanbieder)
            #expect(found.record == plain.record)
            #expect(found.cents == 1250)
        }
        #expect(try versie(.declaraties, [.productcode: word]).voorziening == .onbekend)
        let sameDay = [Kolom.begindatum: "2020-01-01", .einddatum: "2020-01-01"]
        let reden = sameDay.merging([.redenWijziging: word]) { $1 }
        #expect(try versie(.indicaties, reden).bestaan == .bestaat)
    }

    @Test("are no productcode, even where every code has a voorziening")
    func everyCode() throws {
        let referentie = try SmallReferentie.read("*;ambulant;;;;\n")
        let context = ReadingContext(referentie: referentie, instellingen: Instellingen(), peildatum: nil, seed: 3)
        var tables = ReadingTables(context)
        for reading in [RowText.Reading.carefully, .inOneGo] {
            for (code, voorziening) in [("NULL", Voorziening.onbekend), ("-", .onbekend), ("NULLX", .ambulant)] {
                var row = RowText(.declaraties, [.productcode: code])
                row.reading = reading
                guard case .accepted(let versie, _) = try row.decode(&tables, context: context) else {
                    throw RowText.OutOfScope()
                }
                #expect(versie.voorziening == voorziening, "\(code)")
            }
        }
    }

    @Test("are words in a status and a wet")
    func statusAndWet() throws {
        let context = try SmallReferentie.context()
        for word in Self.nothing {
            #expect(RowText(.declaraties, [.status: word]).rejection(context) == nil)
            #expect(RowText(.declaraties, [.wet: word]).rejection(context)?.reden == .wetOnbekend, "\(word)")
        }
        var tables = ReadingTables(context)
        _ = try RowText(.declaraties, [.status: "NULL"]).decode(&tables, context: context)
        #expect(tables.statuses.list(minimum: 1).words.map(\.word) == ["null"])
    }

    static let errors = [
        "#N/B", "#N/A", "#REF!", "#WAARDE!", "#VALUE!", "#n/b", "#waarde!", "#VERW!", "#NAAM?", "#NAME?", "#DEEL/0!",
        "#DIV/0!",
        "#GETAL!", "#NUM!", "#LEEG!", "#NULL!", "#SPILL!", "#OVERLOOP!", "##", "########", " #N/B ", "#1!",
        "#EEN_NAAM_VAN_MEER_DAN_24_TEKENS?",
    ]

    @Test("of a spreadsheet reject a row in every column that is read", arguments: errors)
    func error(text: String) throws {
        let context = try SmallReferentie.context()
        for soort in Leveringssoort.allCases {
            for kolom in Kolom.required(in: soort) + [.bsn] + Kolom.optional(in: soort) {
                let found = RowText(soort, [kolom: text]).rejection(context)
                if soort == .indicaties, kolom == .aanbieder {
                    #expect(found == nil)
                } else {
                    #expect(found?.reden == .rekenbladfout, "\(kolom)")
                    #expect(found?.kolom == kolom)
                }
            }
        }
    }

    @Test(
        "are no error of a spreadsheet otherwise",
        arguments: [
            "#", "#1", "N/B", "#N/C", "# N/B", "#N/B!x", "!", "#!", "#?", "x#N/B", "#N B!", "##1", "#é!", "#-!", "#N!!",
        ])
    func noError(text: String) {
        let isError = SpreadsheetError.isOne(Array(text.utf8).span)
        #expect(!isError)
    }

    @Test("of a spreadsheet in a row that withdraws matter only where the row is needed")
    func withdrawn() throws {
        let context = try SmallReferentie.context()
        for kolom in Kolom.required(in: .declaraties) + [.bsn] + Kolom.optional(in: .declaraties) where kolom != .status
        {
            let found = RowText(.declaraties, [.status: "ingetrokken", kolom: "#N/B"]).rejection(context)
            let isNeeded = [
                .declaratienummer, .gemeente, .registratiedatum, .registratietijd, .aanbieder, .wet,
            ].contains(kolom)
            #expect(found?.reden == (isNeeded ? .rekenbladfout : nil), "\(kolom)")
        }
        let wmo = RowText(.declaraties, [.wet: "Wmo", .bedrag: "#N/B", .declaratienummer: "=1", .jeugdige: "NULL"])
        guard case .outOfScope = try wmo.decode() else {
            Issue.record("a row of another law is judged")
            return
        }
    }
}
