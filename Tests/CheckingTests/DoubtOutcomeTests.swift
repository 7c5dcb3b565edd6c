import TestSupport
import Testing

/// What a doubt does to a run, where it is told, and what is told nowhere (Rekenregels, R2.7).
struct DoubtOutcomeTests {
    private static let july = "2020-07/declaraties.csv"
    private static let toetsen = #"{"TWI-002": {"aantal": 12}, "TWI-006": {"aantal": 1}}"#
    /// Twelve jeugdigen of Almelo twice, at € 100,10 each; of Enschede one fill-in number.
    private static let deliveries = [
        july: DoubtProbes.rows(12, "A# MERK# GM0141 AMB 2019-01-01 2019-01-31 100.10 2019-02-10")
            + DoubtProbes.rows(12, "B# MERK# GM0141 AMB 2019-01-01 2019-01-31 100.10 2019-02-10"),
        "2020-07/e/declaraties.csv": ["MERK1 999999990 GM0153 AMB 2019-01-01 2019-01-31 55 2019-02-10"],
    ]

    @Test func `above its threshold a doubt ends both commands, and says where, how much, why and what to do`() {
        let run = DoubtRun(Self.deliveries, toetsen: Self.toetsen)
        for outcome in [run.rapport, run.controleer] {
            #expect(outcome.status == 65)
            let said = outcome.said("TWI-002")
            #expect(said.count == 1)
            #expect(said.first?.hasPrefix("leveringen/2020-07/declaraties.csv") == true)
            #expect(
                said.first?.contains(
                    "Almelo: dezelfde zorg onder twee of meer nummers: 12 records, 12 jeugdigen, € 1201") == true)
            #expect(said.first?.contains(#""twijfel": {"TWI-002": "melden"}"#) == true)
        }
        #expect(run.folder.files().keys.contains { $0.hasPrefix("uit/") } == false)
    }

    @Test func `a doubt that only warns ends no run, and says no number of jeugdigen below ten`() {
        let run = DoubtRun(Self.deliveries, toetsen: Self.toetsen)
        let said = run.controleer.said("TWI-006")
        #expect(said.count == 1)
        #expect(
            said.first?.hasPrefix(
                "waarschuwing: [TWI-006] Enschede, leveringen/2020-07/e/declaraties.csv: een bekend opvul-bsn als jeugdige: 1 record, minder dan 10 jeugdigen."
            ) == true)
    }

    @Test func `told only, the report is made, and its first page says in spite of what`() {
        let run = DoubtRun(Self.deliveries, toetsen: Self.toetsen, twijfel: #""melden""#)
        #expect(run.rapport.status == 0)
        #expect(run.controleer.status == 0)
        #expect(run.rapport.codes.prefix(2) == ["TWI-002", "TWI-006"])
        for page in ["rapport.md", "rapport.html"] {
            let text = run.text("uit/2020-Q2/" + page)
            let first = text.components(before: page == "rapport.md" ? "\n## Let op" : "</section>")
            #expect(first.contains("Gemaakt ondanks twijfel over de leveringen."))
            #expect(first.contains("dezelfde zorg onder twee of meer nummers (TWI-002)"))
            #expect(!first.contains("TWI-006"), "it would not have ended the run")
        }
    }

    @Test func `the quality page has code, gemeente and cause, and no number`() {
        let run = DoubtRun(Self.deliveries, toetsen: Self.toetsen, twijfel: #"{"TWI-002": "melden"}"#)
        #expect(run.rapport.status == 0)
        let lines = run.text("uit/2020-Q2/kwaliteit.md").split(separator: "\n").filter { $0.contains("TWI-") }
        // The third is of rows that were all registered after the day of their folder.
        #expect(lines.count == 3)
        #expect(
            lines.first?.hasSuffix(
                "\\[TWI-002\\] Almelo: dezelfde zorg onder twee of meer nummers; waarschijnlijk zijn rijen twee keer uitgevoerd (een koppeling die rijen vermenigvuldigt) of is het minteken van crediteringen weggevallen."
            ) == true || lines.first?.contains("[TWI-002] Almelo: dezelfde zorg") == true, "\(lines)")
        #expect(lines.allSatisfy { !$0.contains("12") && !$0.contains("€") && !$0.contains(".csv") })
        let published = run.folder.files().filter { $0.key.hasPrefix("uit/") }.values.map {
            String(decoding: $0, as: UTF8.self)
        }
        #expect(published.allSatisfy { !$0.contains("1201") && !$0.contains("12 records") })
    }

    @Test func `a code can be made to end a run that it would not`() {
        let run = DoubtRun(
            Self.deliveries, toetsen: Self.toetsen, twijfel: #"{"TWI-002": "melden", "TWI-006": "weigeren"}"#)
        #expect(run.rapport.status == 65)
        #expect(run.rapport.said("TWI-006").first?.contains("fout: [TWI-006]") == true)
        #expect(run.rapport.said("TWI-002").first?.hasPrefix("waarschuwing: ") == true)
    }

    @Test func `the dossier has every number and the first lines`() {
        let run = DoubtRun(Self.deliveries, toetsen: Self.toetsen, twijfel: #""melden""#)
        for place in ["controle", "2020-Q2"] {
            let lines = run.text("dossier/\(place)/twijfels.csv").split(separator: "\r\n").map(String.init)
            #expect(lines.count == 4)
            #expect(
                lines[1]
                    == "TWI-002;GM0141;leveringen/2020-07/declaraties.csv;dezelfde zorg onder twee of meer nummers;melden;12;12;1201,20;14 15 16 17 18"
            )
            #expect(
                lines[2]
                    == "TWI-006;GM0153;leveringen/2020-07/e/declaraties.csv;een bekend opvul-bsn als jeugdige;melden;1;1;55,00;2"
            )
            #expect(lines[3].hasPrefix("TWI-019;GM0141;leveringen/2020-07/declaraties.csv;"))
        }
    }

    @Test func `each gemeente is told its own doubts`() {
        let run = DoubtRun(Self.deliveries, toetsen: Self.toetsen)
        let almelo = run.text("terug/GM0141.csv").split(separator: "\r\n").filter { $0.contains("TWI-") }
        #expect(almelo.count == 6)
        #expect(almelo.first?.contains(";leveringen/2020-07/declaraties.csv;14;;TWI-002;fout;") == true)
        #expect(run.text("terug/GM0141.md").contains("zolang dit niet is hersteld, verschijnt er geen rapport"))
        #expect(run.text("terug/GM0153.md").contains("TWI-006: een bekend opvul-bsn als jeugdige"))
        #expect(!run.text("terug/GM0153.md").contains("TWI-002"))
    }

    @Test func `nothing that is written or said holds a key`() {
        for twijfel in [#""weigeren""#, #""melden""#] {
            let everything = DoubtRun(Self.deliveries, toetsen: Self.toetsen, twijfel: twijfel).everything
            #expect(everything.contains("TWI-002"))
            #expect(!everything.contains("MERK"))
            #expect(!everything.contains("999999990"))
        }
    }

    @Test func `a code that is of no doubt is refused with the nearest that is`() {
        let run = DoubtRun(Self.deliveries, twijfel: #"{"TWI-099": "melden"}"#)
        for outcome in [run.rapport, run.controleer] {
            #expect(outcome.status == 78)
            #expect(outcome.lines.contains { $0.contains("[INS-002] een code van twijfel die niet bestaat") })
        }
    }

    @Test func `a threshold that a doubt has not is refused`() {
        #expect(DoubtRun(Self.deliveries, toetsen: #"{"TWI-002": {"dagen": 1}}"#).rapport.status == 78)
        #expect(DoubtRun(Self.deliveries, toetsen: #"{"TWI-099": {"aantal": 1}}"#).rapport.status == 78)
    }

    @Test func `the greatest doubt is told first`() {
        let run = DoubtRun(
            [
                "2020-07/a/declaraties.csv": DoubtProbes.rows(
                    2, "# 111111110 GM0141 AMB 2019-01-01 2019-01-31 10# 2019-02-10"),
                "2020-07/e/declaraties.csv": DoubtProbes.rows(
                    1, "# 222222220 GM0153 AMB 2019-01-01 2019-01-31 900 2019-02-10"),
            ])
        #expect(run.rapport.said("TWI-006").map { $0.contains("Enschede") } == [true, false])
    }
}

extension String {
    /// What stands before a text; all of it where that is not there.
    fileprivate func components(before text: String) -> Substring {
        indices.first { self[$0...].hasPrefix(text) }.map { self[..<$0] } ?? self[...]
    }
}
