import ReferenceCounter
import TestSupport
import Testing

/// Every set and amount within each gemeente, on small folders worked out by hand and on random ones against the reference counter.
@Suite struct GebiedTests {
    private static let indicaties =
        "indicatienummer;jeugdige;gemeente;productcode;begindatum;einddatum;registratiedatum\n"
    private static let declaraties =
        "declaratienummer;jeugdige;gemeente;aanbieder;productcode;begindatum;einddatum;bedrag;registratiedatum\n"

    /// Of 2020-Q4 as known at the end of 2021; rows as `number jeugdige gemeente aanbieder product begin end amount`.
    private static func cijfers(
        _ rows: [String], indicaties: [String] = [], settings: String = "{}", path: String = "declaraties.csv"
    ) throws -> [String: Gebiedcijfers] {
        let body = rows.map {
            $0.split(separator: " ").map { $0 == "_" ? "" : String($0) }.joined(separator: ";") + ";2021-01-31"
        }
        // Each gemeente must deliver each kind: rows of long ago, of a jeugdige of their own.
        let filler = ["GM0153", "GM0141"]
        let all = [
            "leveringen/a/indicaties.csv": Self.indicaties
                + (filler.map { "X\($0);V;\($0);AMB;2001-01-01;2001-01-31;2001-02-01" }
                + indicaties.map { $0.split(separator: " ").joined(separator: ";") + ";2021-01-31" })
                .joined(separator: "\n"),
            "leveringen/a/declaraties-x.csv": Self.declaraties
                + filler.map { "X\($0);V;\($0);;AMB;2001-01-01;2001-01-31;1,00;2001-02-01" }.joined(separator: "\n"),
            "leveringen/\(path)": Self.declaraties + body.joined(separator: "\n"),
            "referentie/voorzieningen.csv": "productcode;voorziening;omschrijving\nAMB;ambulant;\nPLZ;pleegzorg;\n"
                + "RES;residentieel;\nJZP;jeugdzorgplus;\n",
        ]
        let folder = TemporaryFolder()
        for (path, bytes) in SmallFolder.with(all, instellingen: settings).files { folder.write(bytes, at: path) }
        return try GebiedRun(folder.path, kwartaal: "2020-Q4", vanaf: 2020, peildatum: "2021-12-31").cijfers
    }

    private static func expected(_ change: (inout Gebiedcijfers) -> Void) -> Gebiedcijfers {
        var cijfers = Gebiedcijfers()
        change(&cijfers)
        return cijfers
    }

    /// Without what is not worked out of Twente.
    private static func counts(_ cijfers: Gebiedcijfers?) -> Gebiedcijfers? {
        guard var cijfers else { return nil }
        let none = Gebiedcijfers()
        (cijfers.positive, cijfers.greatestJeugdige, cijfers.greatestAanbieder) = (
            none.positive, none.positive, none.positive
        )
        return cijfers
    }

    @Test func `a jeugdige who moves counts in both gemeenten, and once in Twente`() throws {
        let cijfers = try Self.cijfers([
            "1 J1 GM0153 A1 AMB 2020-01-01 2020-06-30 100,00", "2 J1 GM0141 A1 AMB 2020-07-01 2020-12-31 40,00",
        ])
        let own = { (cents: Int64) in
            Self.expected {
                ($0.declaraties, $0.thuis, $0.cents[0], $0.positive[0]) = (1, 1, cents, cents)
                ($0.greatestJeugdige[0], $0.greatestAanbieder[0]) = (cents, cents)
            }
        }
        #expect(cijfers["GM0153 2020"] == own(10_000))
        #expect(cijfers["GM0141 2020"] == own(4_000))
        #expect(Self.counts(cijfers["Twente 2020"]) == Self.counts(own(14_000)))
    }

    @Test
    func `of two gemeenten on one day each has its own form, and who is thuis in one may be niet thuis in the other`()
        throws
    {
        let cijfers = try Self.cijfers([
            "1 J1 GM0153 A1 AMB 2020-03-01 2020-03-01 7,00", "2 J1 GM0141 A2 RES 2020-03-01 2020-03-01 9,00",
        ])
        #expect(
            cijfers["GM0153 2020"]
                == Self.expected {
                    ($0.declaraties, $0.thuis, $0.cents[0], $0.positive[0]) = (1, 1, 700, 700)
                    ($0.greatestJeugdige[0], $0.greatestAanbieder[0]) = (700, 700)
                })
        #expect(
            cijfers["GM0141 2020"]
                == Self.expected {
                    ($0.declaraties, $0.nietThuis, $0.residentieel, $0.residentieelOfJeugdzorgplus) = (1, 1, 1, 1)
                    $0.cents = [0, 900, 0, 0, 900, 0, 900]
                    ($0.positive, $0.greatestJeugdige, $0.greatestAanbieder) = ($0.cents, $0.cents, $0.cents)
                })
        // In Twente the same jeugdige is niet thuis, with the ambulante amount beside that.
        #expect(
            Self.counts(cijfers["Twente 2020"])
                == Self.expected {
                    ($0.declaraties, $0.nietThuis, $0.ambulantBijNietThuis) = (1, 1, 1)
                    ($0.residentieel, $0.residentieelOfJeugdzorgplus) = (1, 1)
                    $0.cents = [0, 900, 700, 0, 900, 0, 900]
                })
    }

    @Test func `a credit within one gemeente takes the jeugdige out of it, and one across two does not`() throws {
        let within = try Self.cijfers([
            "1 J1 GM0153 A1 AMB 2020-03-01 2020-03-31 50,00", "2 J1 GM0153 A1 AMB 2020-03-01 2020-03-31 -50,00",
            "3 J1 GM0141 A1 AMB 2020-03-01 2020-03-31 20,00",
        ])
        #expect(within["GM0153 2020"] == Gebiedcijfers())
        #expect(within["GM0141 2020"]?.declaraties == 1)
        // In the gemeente of the credit nothing was declared for; in the other all of it still is, and Twente nets both.
        let across = try Self.cijfers([
            "1 J1 GM0153 A1 AMB 2020-03-01 2020-03-31 50,00", "2 J1 GM0141 A1 AMB 2020-03-01 2020-03-31 -50,00",
        ])
        #expect(
            across["GM0153 2020"]
                == Self.expected {
                    ($0.declaraties, $0.thuis, $0.cents[0], $0.positive[0]) = (1, 1, 5_000, 5_000)
                    ($0.greatestJeugdige[0], $0.greatestAanbieder[0]) = (5_000, 5_000)
                })
        #expect(across["GM0141 2020"] == Self.expected { $0.cents[0] = -5_000 })
        #expect(Self.counts(across["Twente 2020"]) == Gebiedcijfers())
    }

    @Test func `a row counts for the gemeente that it names, in whosever file it stands`() throws {
        let cijfers = try Self.cijfers(
            ["1 J1 GM0153 A1 PLZ 2020-03-01 2020-03-31 50,00", "2 J2 GM0141 A1 PLZ 2020-03-01 2020-03-31 30,00"],
            path: "almelo/declaraties-GM0141.csv")
        #expect(cijfers["GM0153 2020"]?.gezinsvormen == 1)
        #expect(cijfers["GM0153 2020"]?.cents == [0, 5_000, 0, 5_000, 0, 0, 0])
        #expect(cijfers["GM0141 2020"]?.gezinsvormen == 1)
        #expect(cijfers["GM0141 2020"]?.cents == [0, 3_000, 0, 3_000, 0, 0, 0])
        #expect(cijfers["Twente 2020"]?.gezinsvormen == 2)
    }

    @Test func `a gemeente without a form has none, and residentieel or jeugdzorgplus counts each jeugdige once`()
        throws
    {
        let cijfers = try Self.cijfers([
            "1 J1 GM0153 A1 RES 2020-03-01 2020-03-31 50,00", "2 J1 GM0153 A1 JZP 2020-05-01 2020-05-31 60,00",
            "3 J2 GM0153 A2 JZP 2020-05-01 2020-05-31 10,00", "4 J3 GM0141 _ AMB 2020-05-01 2020-05-31 10,00",
        ])
        #expect(
            cijfers["GM0153 2020"]
                == Self.expected {
                    ($0.declaraties, $0.nietThuis, $0.residentieel) = (2, 2, 1)
                    ($0.jeugdzorgplus, $0.residentieelOfJeugdzorgplus) = (2, 2)
                    $0.cents = [0, 12_000, 0, 0, 5_000, 7_000, 12_000]
                    $0.positive = $0.cents
                    $0.greatestJeugdige = [0, 11_000, 0, 0, 5_000, 6_000, 11_000]
                    $0.greatestAanbieder = [0, 11_000, 0, 0, 5_000, 6_000, 11_000]
                })
        #expect(
            cijfers["GM0141 2020"]
                == Self.expected {
                    ($0.declaraties, $0.thuis, $0.cents[0], $0.positive[0]) = (1, 1, 1_000, 1_000)
                    // Of no known aanbieder.
                    ($0.greatestJeugdige[0], $0.greatestAanbieder[0]) = (1_000, 0)
                })
    }

    @Test func `indicaties count within their gemeente, and what a bron is of holds there too`() throws {
        let cijfers = try Self.cijfers(
            ["1 J1 GM0153 A1 AMB 2020-03-01 2020-03-31 50,00"],
            indicaties: [
                "1 J1 GM0141 PLZ 2020-01-01 2020-12-31", "2 J1 GM0153 PLZ 2019-01-01 2019-12-31",
                "3 J2 GM0153 AMB 2020-12-31 2021-12-31",
            ])
        #expect(cijfers["GM0153 2020"]?.indicaties == 1)
        #expect(cijfers["GM0141 2020"]?.indicaties == 1)
        #expect(cijfers["GM0141 2020"]?.gezinsvormen == 0)
        #expect(cijfers["Twente 2020"]?.indicaties == 2)
        #expect(cijfers["Twente 2020"]?.thuis == 1)
    }

    @Test
    func `a correction moves a record to where the version that holds has it, and a withdrawn one counts nowhere`()
        throws
    {
        let cijfers = try Self.cijfers([
            "1 J1 GM0153 A1 RES 2020-03-01 2020-03-31 50,00", "1 J1 GM0153 A1 PLZ 2020-03-01 2020-03-31 30,00",
            // The same number in another gemeente, or of another aanbieder, is another record.
            "1 J2 GM0141 A1 RES 2020-03-01 2020-03-31 20,00", "1 J3 GM0153 A2 JZP 2020-03-01 2020-03-31 10,00",
        ])
        #expect(cijfers["GM0153 2020"]?.cents == [0, 4_000, 0, 3_000, 0, 1_000, 1_000])
        #expect(cijfers["GM0153 2020"]?.residentieel == 0)
        #expect(cijfers["GM0141 2020"]?.residentieel == 1)
        #expect(cijfers["GM0153 2020"]?.greatestAanbieder == [0, 3_000, 0, 3_000, 0, 1_000, 1_000])
    }

    @Test(
        "on random folders each gemeente is what the reference counter makes of its records", arguments: UInt64(1)...24)
    func random(seed: UInt64) throws {
        // Not all folders can be published; those are no test of this.
        guard let whole = RandomWhole(seed: seed) else { return }
        let (data, run, folder) = (whole.data, whole.run, whole.folder)
        let engine = try GebiedRun(
            folder.path, kwartaal: run.kwartaal, vanaf: run.vanaf, peildatum: run.peildatum,
            workers: Int(seed % 3) + 1, pieceBytes: seed % 2 == 0 ? 500 : 4 << 20)
        let expected = try ReferenceGebieden.cijfers(
            data, kwartaal: run.kwartaal, vanaf: run.vanaf, peildatum: engine.peildatum)
        #expect(engine.cijfers.count > expected.count)
        for (gebied, cijfers) in expected {
            #expect(engine.cijfers[gebied] == cijfers, "seed \(seed), \(gebied)")
        }
    }
}
