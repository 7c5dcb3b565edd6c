import Jeugdhulp
import Testing

@testable import Contract
@testable import Intake

@Suite("What RowDecoder reads in a row")
struct DecodedValuesTests {
    private static func day(_ iso: String) -> Int32? { CalendarDate(iso: iso)?.dayNumber }

    @Test("is each of its values")
    func values() throws {
        let versie = try RowText(
            .declaraties, [.gemeente: "0141", .einddatum: "31-1-2020 0:00", .bedrag: "-€ 1.234,50"]
        ).versie()
        #expect(versie.gemeente == 0)
        #expect(versie.begindatum == Self.day("2020-01-01"))
        #expect(versie.einddatum == Self.day("2020-01-31"))
        #expect(versie.registratiedatum == Self.day("2020-02-01"))
        #expect(versie.voorziening == .ambulant)
        #expect(versie.bestaan == .bestaat)
        #expect(versie.cents == -123_450)
        #expect(versie.piece == 5)
    }

    @Test("is an indicatie that still runs when it has no einddatum")
    func open() throws {
        let versie = try RowText(.indicaties, [.einddatum: ""]).versie()
        #expect(versie.einddatum == CalendarDate.last.dayNumber)
        #expect(versie.cents == 0)
    }

    /// (debet_credit, bedrag, cents)
    static let credits: [(String, String, Int64)] = [
        ("D", "12,50", 1250), ("d", "12,50", 1250), ("", "12,50", 1250), ("C", "12,50", -1250), ("c", "12,50", -1250),
        (" C ", "0", 0), ("C", "-0", 0), ("D", "0-", 0),
    ]

    @Test("is an amount that C makes negative", arguments: credits)
    func credit(mark: String, bedrag: String, cents: Int64) throws {
        #expect(try RowText(.declaraties, [.debetCredit: mark, .bedrag: bedrag]).versie().cents == cents)
    }

    /// (reden_wijziging, begindatum, einddatum, removed)
    static let removals = [
        ("13", "2020-01-01", "2020-01-01", true), (" 13 ", "2020-01-01", "1-1-2020", true),
        ("13", "2020-01-01", "2020-01-02", false),
        ("13", "2020-01-01", "", false), ("013", "2020-01-01", "2020-01-01", false),
        ("01", "2020-01-01", "2020-01-01", true), ("1", "2020-01-01", "2020-01-01", true),
        ("01", "2020-01-01", "2020-01-02", false), ("1", "2020-01-01", "", false),
        ("001", "2020-01-01", "2020-01-01", false), ("13.0", "2020-01-01", "2020-01-01", false),
        ("10", "2020-01-01", "2020-01-01", false), ("3", "2020-01-01", "2020-01-01", false),
        ("", "2020-01-01", "2020-01-01", false), ("13", "2199-12-31", "", false),
    ]

    @Test("is an indicatie that never was for reden_wijziging 13, 01 or 1 on its first day only", arguments: removals)
    func removal(reden: String, begin: String, end: String, isRemoved: Bool) throws {
        let row = RowText(.indicaties, [.redenWijziging: reden, .begindatum: begin, .einddatum: end])
        #expect(try row.versie().bestaan == (isRemoved ? .verwijderd : .bestaat))
    }

    /// (registratiedatum, registratietijd, day, second of the day); `nil` for a file without that column.
    static let moments: [(String, String?, Int32, UInt32)] = [
        ("2020-02-01", nil, 43_860, 0), ("2020-02-01", "", 43_860, 0), ("2020-02-01 00:00:00", nil, 43_860, 0),
        ("2020-02-01 00:00:01", nil, 43_860, 1), ("2020-02-01T23:59:59", nil, 43_860, 86_399),
        ("2020-02-02 0:00", nil, 43_861, 0), ("2020-02-01 9:10", nil, 43_860, 33_000),
        ("1-2-2020 15:40:00.999", nil, 43_860, 56_400), ("20200201 15:40:00", "", 43_860, 56_400),
        ("2020-02-01", "15:40:00", 43_860, 56_400), ("2020-02-01", "15:40", 43_860, 56_400),
        ("2020-02-01", "23:59:59", 43_860, 86_399), ("2020-02-01", "00:00:00", 43_860, 0),
        ("2020-02-01", "0:01", 43_860, 60), ("2020-02-01", " 15:40:00 ", 43_860, 56_400),
        ("2020-02-01", "15:40:00.123456789", 43_860, 56_400), ("2020-02-01 23:59:59", "09:10:00", 43_860, 33_000),
        ("2020-02-01 23:59:59", "00:00", 43_860, 0),
    ]

    @Test("is registered at the time in its own column, else at that in the cell, else at midnight", arguments: moments)
    func moment(datum: String, tijd: String?, day: Int32, second: UInt32) throws {
        for soort in Leveringssoort.allCases {
            var changes: [Kolom: String] = [.registratiedatum: datum]
            changes[.registratietijd] = tijd
            for reading in [RowText.Reading.asInFile, .carefully] {
                var row = RowText(soort, changes)
                row.reading = reading
                let versie = try row.versie()
                #expect(versie.registratiedatum == day)
                #expect(versie.secondOfDay == second, "\(datum) \(tijd ?? "-")")
            }
        }
    }

    /// (productcode, gemeente, begindatum, voorziening), by the lines of `SmallReferentie`.
    static let codes: [(String, String, String, Voorziening)] = [
        ("45A04", "153", "2020-01-01", .ambulant), (" 45A04 ", "141", "2020-01-01", .ambulant),
        ("45a04", "153", "2020-01-01", .onbekend),
        ("45A", "153", "2020-01-01", .onbekend), ("", "153", "2020-01-01", .onbekend),
        ("44", "141", "2020-01-01", .pleegzorg),
        ("4401", "141", "2020-01-01", .pleegzorg), ("4401", "153", "2020-01-01", .gezinshuis),
        ("4401", "153", "2019-12-31", .pleegzorg),
        ("4", "153", "2020-01-01", .onbekend),
    ]

    @Test("is the voorziening of its productcode on its begindatum", arguments: codes)
    func productcode(code: String, gemeente: String, begin: String, voorziening: Voorziening) throws {
        let row = RowText(.declaraties, [.productcode: code, .gemeente: gemeente, .begindatum: begin])
        #expect(try row.versie().voorziening == voorziening)
    }

    @Test("is an amount in the unit of the settings")
    func eurocent() throws {
        var row = RowText(.declaraties, [.bedrag: "€ 1250-"])
        row.instellingen.bedragEenheid = .eurocent
        #expect(try row.versie().cents == -1250)
    }

    /// Changes of two rows, and whether they are versions of one record.
    static let keys: [(Leveringssoort, [Kolom: String], [Kolom: String], Bool)] = [
        (.declaraties, [:], [.jeugdige: "J2", .bedrag: "1", .productcode: "44"], true),
        (.declaraties, [:], [.declaratienummer: "D-2"], false), (.declaraties, [:], [.declaratienummer: "d-1"], false),
        (.declaraties, [.declaratienummer: "1"], [.declaratienummer: "01"], false),
        (.declaraties, [:], [.gemeente: "0153"], true), (.declaraties, [:], [.gemeente: "141"], false),
        (.declaraties, [.aanbieder: "1234567"], [.aanbieder: "01234567"], true),
        (.declaraties, [.aanbieder: "1"], [.aanbieder: " 00000001"], true), (.declaraties, [.aanbieder: ""], [:], true),
        (.declaraties, [.aanbieder: "1"], [.aanbieder: ""], false),
        (.declaraties, [.aanbieder: "1"], [.aanbieder: "000000001"], false),
        (.declaraties, [.aanbieder: "a"], [.aanbieder: "A"], false),
        (.declaraties, [.aanbieder: "1a"], [.aanbieder: "0000001a"], false),
        (.indicaties, [.aanbieder: "1"], [.aanbieder: "2"], true),
        (.indicaties, [:], [.indicatienummer: "een nummer dat niet past"], false),
        (
            .indicaties, [.indicatienummer: "een nummer dat niet past"],
            [.indicatienummer: " een nummer dat niet past"], true
        ),
    ]

    @Test("is the same record for the same key only", arguments: keys)
    func key(soort: Leveringssoort, first: [Kolom: String], second: [Kolom: String], isSame: Bool) throws {
        let context = try SmallReferentie.context()
        var tables = ReadingTables(context)
        guard case .accepted(let one, let oneHash) = try RowText(soort, first).decode(&tables, context: context),
            case .accepted(let other, let otherHash) = try RowText(soort, second).decode(&tables, context: context)
        else { throw RowText.OutOfScope() }
        #expect((one.record == other.record) == isSame)
        // It leads all versions of a record to one partition; others may come there too.
        if isSame { #expect(oneHash == otherHash) }
    }

    /// Changes of two rows, whether it is one jeugdige in the region, and within a gemeente.
    static let jeugdigen: [([Kolom: String], [Kolom: String], Bool, Bool)] = [
        ([:], [.declaratienummer: "x"], true, true), ([:], [.jeugdige: " J1\u{A0}"], true, true),
        ([:], [.jeugdige: "j1"], false, false),
        ([.jeugdige: "1"], [.jeugdige: "01"], false, false), ([:], [.gemeente: "141"], true, false),
        ([.bsn: "12"], [.bsn: "000000012"], true, true), ([.bsn: "12"], [.bsn: "140"], false, false),
        ([.jeugdige: "é een lange sleutel"], [.jeugdige: "é een lange sleutel"], true, true),
        ([.jeugdige: "é"], [.jeugdige: "e\u{301}"], false, false),
        ([.jeugdige: "é een"], [.jeugdige: "é een", .gemeente: "141"], true, false),
    ]

    @Test("is one jeugdige for the same bytes only", arguments: jeugdigen)
    func jeugdige(first: [Kolom: String], second: [Kolom: String], inRegio: Bool, inGemeente: Bool) throws {
        for (uniekBinnen, isSame) in [(Instellingen.UniekBinnen.regio, inRegio), (.gemeente, inGemeente)] {
            var instellingen = Instellingen()
            instellingen.jeugdigeUniekBinnen = uniekBinnen
            let context = try SmallReferentie.context(instellingen)
            var tables = ReadingTables(context)
            guard case .accepted(let one, _) = try RowText(.declaraties, first).decode(&tables, context: context),
                case .accepted(let other, _) = try RowText(.declaraties, second).decode(&tables, context: context)
            else { throw RowText.OutOfScope() }
            #expect((one.jeugdige == other.jeugdige) == isSame)
            #expect(one.jeugdige != 0)
        }
    }
}
