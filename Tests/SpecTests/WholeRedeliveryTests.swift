import ReferenceCounter
import TestSupport
import Testing

/// `leveringen`: `volledig` (Rekenregels, R2.6), on folders worked out by hand.
@Suite struct WholeRedelivery {
    private static let stapelend = #"{"toegestaan_ontbrekend": ["GM0141"], "bedragen_betrouwbaar_tm": "2019-12-31"}"#
    private static let volledig =
        #"{"leveringen": "volledig", "toegestaan_ontbrekend": ["GM0141"], "bedragen_betrouwbaar_tm": "2019-12-31"}"#
    private static let indicatieHeader =
        "indicatienummer;jeugdige;gemeente;productcode;begindatum;einddatum;registratiedatum\n"
    private static let declaratieHeader =
        "declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum\n"

    /// January: A and B in care of Enschede. February: A once more, B no longer, C new. C of Almelo only in January.
    private static let deliveries = [
        "leveringen/2020-01/indicaties.csv": indicatieHeader + "I1;A;153;PLZ;2019-01-01;2019-12-31;2020-01-10\n",
        "leveringen/2020-01/declaraties.csv": declaratieHeader + """
            D1;A;153;PLZ;2019-01-01;2019-01-31;100,00;2020-01-10
            D2;B;153;PLZ;2019-01-01;2019-01-31;200,00;2020-01-10
            D9;E;141;RES;2019-01-01;2019-01-31;900,00;2020-01-10

            """,
        "leveringen/2020-02/declaraties.csv": declaratieHeader + """
            D1;A;153;PLZ;2019-01-01;2019-01-31;110,00;2020-02-10
            D3;C;153;PLZ;2019-02-01;2019-02-28;400,00;2020-02-10

            """,
    ]

    @Test("of a gemeente only its newest delivery of each kind is seen")
    func newestOnly() {
        let run = EngineRun(
            SmallFolder.with(Self.deliveries, instellingen: Self.volledig), kwartaal: "2019-Q4", vanaf: 2019,
            peildatum: "2020-12-31")
        // Enschede: A and C of February, 110 + 400. Almelo: E of January, 900. The indicatie of January holds: it is the newest.
        #expect(run.cijfers.contains("6;gezinsvormen;Twente;2019;aantal;2;"), "\(run.log)")
        #expect(run.cijfers.contains("6;gezinsvormen;Twente;2019;bedrag;510,00;"))
        #expect(run.cijfers.contains("7;residentieel;Twente;2019;bedrag;900,00;"))
        #expect(run.cijfers.contains("2;indicaties;Twente;2019;aantal;1;"))
        // D1 and D2 stood in the delivery before; D2 is gone.
        #expect(
            run.log.contains {
                $0.contains("Van Enschede (GM0153) staan minder dan 10 declaraties uit de levering ervoor")
            })
        #expect(!run.log.contains { $0.contains("Van Almelo (GM0141) staan") })
    }

    @Test("a delivery dated after the peildatum is not seen, a month counting as its last day")
    func laterDelivery() {
        for (peildatum, bedrag) in [("2020-02-28", "300,00"), ("2020-02-29", "510,00")] {
            let run = EngineRun(
                SmallFolder.with(Self.deliveries, instellingen: Self.volledig), kwartaal: "2019-Q3", vanaf: 2019,
                peildatum: peildatum)
            #expect(
                run.cijfers.contains("6;gezinsvormen;Twente;2019-tm-Q3;bedrag;\(bedrag);"), "\(peildatum): \(run.log)")
        }
    }

    @Test("deliveries that add up keep what the newer one does not repeat, and say nothing of it")
    func stacking() {
        let run = EngineRun(
            SmallFolder.with(Self.deliveries, instellingen: Self.stapelend), kwartaal: "2019-Q4", vanaf: 2019,
            peildatum: "2020-12-31")
        // A 110, B 200, C 400.
        #expect(run.cijfers.contains("6;gezinsvormen;Twente;2019;bedrag;710,00;"), "\(run.log)")
        #expect(!run.log.contains { $0.contains("levering ervoor") })
    }

    @Test(
        "a folder without a date, or two with one date, refuses the run",
        arguments: [
            ("leveringen/extra/declaraties.csv", "LEV-008"), ("leveringen/declaraties.csv", "LEV-008"),
            ("leveringen/2020-13/declaraties.csv", "LEV-008"), ("leveringen/2020-02-29/declaraties.csv", "LEV-009"),
        ])
    func undated(path: String, code: String) {
        var files = Self.deliveries
        files[path] = Self.declaratieHeader
        let run = EngineRun(SmallFolder.with(files, instellingen: Self.volledig), kwartaal: "2019-Q4")
        #expect(run.status == 65)
        #expect(run.log.contains { $0.hasPrefix("leveringen/") && $0.contains(code) }, "\(run.log)")
    }
}
