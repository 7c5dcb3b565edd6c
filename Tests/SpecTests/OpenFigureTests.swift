import Jeugdhulp
import ReferenceCounter
import TestSupport
import Testing

@testable import Counting
@testable import Explanation

/// What each cause takes off a figure and adds to it at most, worked out by hand (Decision-FloorAndCeiling).
@Suite struct OpenFigureTests {
    private static let indicaties =
        "indicatienummer;jeugdige;gemeente;productcode;begindatum;einddatum;registratiedatum\n"
    private static let declaraties =
        "declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum;status;geboortedatum\n"
    private static let march = "2019-03-01;2019-03-31"

    /// A declaratie of March 2019.
    private static func row(
        _ number: String, _ key: String, _ product: String, _ euros: Int, gemeente: String = "GM0153",
        days: String = march, registered: String = "2019-04-10", born: String = ""
    ) -> String {
        "\(number);\(key);\(gemeente);\(product);\(days);\(euros),00;\(registered);;\(born)\n"
    }

    private static func run(
        _ files: [String: String], toetsen: String = "{}", leveringen: String = "stapelend"
    ) throws -> TraceRun {
        var all = ["leveringen/2020-01/indicaties.csv": indicaties]
        for (folder, rows) in files { all["leveringen/\(folder)/declaraties.csv"] = declaraties + rows }
        let settings = """
            {"toegestaan_ontbrekend": ["GM0153", "GM0141"], "maximale_afkeur_promille": 1000, "twijfel": "melden",
             "toetsen": \(toetsen), "leveringen": "\(leveringen)"}
            """
        return try TraceRun(
            SmallFolder.with(all, instellingen: settings), kwartaal: "2020-Q2", vanaf: 2019, peildatum: "2020-12-31")
    }

    /// The share of a cause in a figure of 2019; `nil` where it has none.
    private static func share(
        _ run: TraceRun, _ oorzaak: Grenzen.Oorzaak, _ onderwerp: Onderwerp, gemeente: Int? = nil
    ) throws -> Grenzen.Aandeel? {
        let trace = try #require(try run.trace(onderwerp, run.periodes[0], gemeente: gemeente))
        return run.grenzen(trace).aandelen.first { $0.oorzaak == oorzaak }
    }

    @Test(
        "an unknown code below zero may take out whoever it credits, and one above zero may not",
        arguments: [(-5, 1), (5, 0)])
    func unknownCredit(_ row: (euros: Int, omlaag: Int)) throws {
        let run = try Self.run(["2020-01": Self.row("1", "A", "PLZ", 10) + Self.row("2", "A", "ZZZ", row.euros)])
        for onderwerp in [Onderwerp.nietThuis, .gezinsvormen] {
            #expect(try Self.share(run, .productcode, onderwerp)?.omlaag ?? 0 == row.omlaag, "\(onderwerp)")
        }
        // Who is not there may come in by either.
        #expect(try Self.share(run, .productcode, .residentieel)?.omhoog == 1)
    }

    @Test("an unknown code may be verblijf, so it may take out whoever is thuis", arguments: [-5, 0, 5])
    func unknownVerblijf(euros: Int) throws {
        let rows = Self.row("1", "A", "AMB", 10) + Self.row("2", "B", "AMB", 10)
        let run = try Self.run(["2020-01": rows + Self.row("3", "A", "ZZZ", euros)])
        let share = try #require(try Self.share(run, .productcode, .thuis))
        #expect(share.omlaag == 1 && share.omhoog == 0 && share.aantal == 1)
    }

    @Test("a jeugdige of an older delivery may leave, or come in, when a rejected row makes the newer one count")
    func replaced() throws {
        let rejected = Self.row("3", "C", "PLZ", 10, days: "2019-02-30;2019-03-31", registered: "2020-06-10")
        let run = try Self.run(
            [
                "2020-01": Self.row("1", "A", "PLZ", 10, registered: "2020-01-10")
                    + Self.row("2", "B", "AMB", 10, registered: "2020-01-10"), "2020-06": rejected,
            ], leveringen: "volledig")
        let nietThuis = try #require(try Self.share(run, .levering, .nietThuis))
        // A leaves. B, who only has ambulante hulp, could come in by no record that goes, and is counted all the same: the bound is safe.
        #expect(nietThuis.omlaag == 1 && nietThuis.omhoog == 1)
        let thuis = try #require(try Self.share(run, .levering, .thuis))
        #expect(thuis.omlaag == 1 && thuis.omhoog == 1)
        let stacked = try Self.run(["2020-01": Self.row("1", "A", "PLZ", 10), "2020-06": rejected])
        #expect(try Self.share(stacked, .levering, .nietThuis) == nil)
    }

    @Test("whoever has care that is there twice stays, and the amount may be less")
    func twice() throws {
        let rows =
            Self.row("1", "A", "PLZ", 10) + Self.row("2", "A", "PLZ", 10) + Self.row("3", "B", "PLZ", 10)
            + Self.row("4", "C", "RES", 10) + Self.row("5", "C", "RES", 10)
            // Of D more than half of what is there twice was credited for another month.
            + Self.row("6", "D", "PLZ", 10) + Self.row("7", "D", "PLZ", 10)
            + Self.row("8", "D", "PLZ", -15, days: "2019-04-01;2019-04-30")
        let run = try Self.run(["2020-01": rows], toetsen: #"{"TWI-002": {"aantal": 1, "promille": 0}}"#)
        let share = try #require(try Self.share(run, .twijfel("TWI-002"), .gezinsvormen))
        #expect(share.aantal == 2 && share.omlaag == 1 && share.omhoog == 0)
        #expect(share.cents == 2000)
        let declared = try #require(try Self.share(run, .twijfel("TWI-002"), .declaraties))
        #expect(declared.aantal == 3 && declared.omlaag == 1 && declared.cents == 0)
        #expect(try Self.share(run, .twijfel("TWI-002"), .jeugdzorgplus) == nil)
    }

    @Test("of care in two gemeenten one is right: Twente keeps it, and either gemeente may not")
    func twoGemeenten() throws {
        let rows = Self.row("1", "A", "PLZ", 10) + Self.row("2", "A", "PLZ", 10, gemeente: "GM0141")
        let run = try Self.run(["2020-01": rows], toetsen: #"{"TWI-025": {"aantal": 1, "promille": 0}}"#)
        let twente = try #require(try Self.share(run, .twijfel("TWI-025"), .gezinsvormen))
        #expect(twente.omlaag == 0 && twente.omhoog == 0 && twente.cents == 1000)
        for place in run.gemeenten.indices {
            let share = try #require(try Self.share(run, .twijfel("TWI-025"), .gezinsvormen, gemeente: place))
            #expect(share.omlaag == 1 && share.omhoog == 0 && share.cents == 1000)
        }
    }

    @Test("a key that stands for many may be as many jeugdigen as it has records, which may take others out")
    func fillIn() throws {
        let key = "111111110"
        let rows =
            Self.row("1", key, "PLZ", 10) + Self.row("2", key, "PLZ", 20) + Self.row("3", key, "PLZ", -5)
            + Self.row("4", key, "AMB", 20) + Self.row("5", key, "PLZ", 20, days: "2018-03-01;2018-03-31")
            + Self.row("6", "A", "AMB", 10)
        let run = try Self.run(["2020-01": rows])
        // Three of pleegzorg in 2019, one of them a credit. The key itself may leave.
        let gezin = try #require(try Self.share(run, .twijfel("TWI-006"), .gezinsvormen))
        #expect(gezin.aantal == 1 && gezin.omlaag == 1 && gezin.omhoog == 3)
        // One is in the figure: what may come off is never more.
        let thuis = try #require(try Self.share(run, .twijfel("TWI-006"), .thuis))
        #expect(thuis.omlaag == 1)
        // The key may be thuis without its verblijf, and each of its records somebody's.
        #expect(thuis.omhoog == 5)
    }

    @Test("rows that went under may each be of one jeugdige more; withdrawals that missed may each take one away")
    func rows() throws {
        let tie = (1...3).map { Self.row("F", "K\($0)", "PLZ", 10) }.joined()
        let run = try Self.run(["2020-01": tie], toetsen: #"{"TWI-001": {"aantal": 1, "promille": 0}}"#)
        let share = try #require(try Self.share(run, .twijfel("TWI-001"), .nietThuis))
        #expect(share.aantal == 2 && share.omhoog == 2)
        let withdrawals = "X1;;GM0153;;;;;2020-06-10;ingetrokken;\nX2;;GM0153;;;;;2020-06-10;ingetrokken;\n"
        let missed = try Self.run(
            [
                "2020-01": (1...5).map { Self.row("\($0)", "K\($0)", "PLZ", 10) }.joined(),
                "2020-06": Self.row("9", "K9", "PLZ", 10, registered: "2020-06-10") + withdrawals,
            ], toetsen: #"{"TWI-007": {"aantal": 1}}"#)
        let trace = try #require(try missed.trace(.nietThuis, missed.periodes[0]))
        let grenzen = missed.grenzen(trace)
        let gone = try #require(grenzen.aandelen.first { $0.oorzaak == .twijfel("TWI-007") })
        #expect(gone.aantal == 2 && gone.omlaag == 2 && gone.omhoog == 0)
        #expect(grenzen.bodem == 4 && grenzen.plafond == 6)
    }

    @Test("a declaratie of which the days are wrong may be of the period, or not")
    func days() throws {
        let rows =
            Self.row("1", "A", "PLZ", 10, days: "2019-12-01;2022-12-31", registered: "2020-01-10")
            + Self.row("2", "B", "PLZ", 10, days: "2022-01-01;2022-12-31", registered: "2020-01-10")
            // C has other pleegzorg beside it.
            + Self.row("3", "C", "PLZ", 10, days: "2019-12-01;2022-12-31", registered: "2020-01-10")
            + Self.row("4", "C", "PLZ", 10) + Self.row("5", "D", "AMB", 10)
        let run = try Self.run(["2020-01": rows])
        let gezin = try #require(try Self.share(run, .twijfel("TWI-008"), .gezinsvormen))
        #expect(gezin.aantal == 3 && gezin.omlaag == 1 && gezin.omhoog == 1)
        #expect(try Self.share(run, .twijfel("TWI-008"), .residentieel) == nil)
    }

    @Test("doubts that keep one jeugdige by a record each may take that one away together")
    func together() throws {
        let doubled = Self.row("1", "A", "PLZ", 10, days: "2019-12-01;2022-12-31", registered: "2020-01-10")
        let rows = doubled + Self.row("2", "A", "PLZ", 10, born: "1950-05-05")
        let run = try Self.run(["2020-01": rows], toetsen: #"{"TWI-009": {"aantal": 1}}"#)
        let trace = try #require(try run.trace(.gezinsvormen, run.periodes[0]))
        let grenzen = run.grenzen(trace)
        let shares = ["TWI-008", "TWI-009"].compactMap { code in
            grenzen.aandelen.first { $0.oorzaak == .twijfel(code) }?.omlaag
        }
        #expect(shares == [0, 0])
        #expect(grenzen.bodem == 0)
    }

    @Test("a doubt about what is not there, or about all keys, bounds nothing and is told so")
    func unbounded() throws {
        let old = "2018-03-01;2018-03-31"
        let files = [
            "2019-06": Self.row("1", "A", "PLZ", 10, days: old, registered: "2018-04-10"),
            "2020-06": Self.row("2", "Z", "PLZ", 10, days: old, registered: "2020-06-10"),
        ]
        let run = try Self.run(files, toetsen: #"{"TWI-004": {"aantal": 1}}"#)
        let reach = { (onderwerp: Onderwerp, gemeente: Int?) in
            let trace = try #require(try run.trace(onderwerp, run.periodes[0], gemeente: gemeente))
            return run.doubts(trace).first { $0.code == "TWI-004" }?.reach
        }
        #expect(try reach(.gezinsvormen, nil) == .unbounded)
        // It is about declaraties of Enschede.
        #expect(try reach(.indicaties, nil) == ToldDoubt.Reach.none)
        let places = run.gemeenten.indices.map { run.gemeenten[$0].code }
        #expect(try reach(.gezinsvormen, places.firstIndex(of: "GM0153")) == .unbounded)
        #expect(try reach(.gezinsvormen, places.firstIndex(of: "GM0141")) == ToldDoubt.Reach.none)
    }
}
