import ReferenceCounter
import TestSupport
import Testing

/// Which version of a record holds by the moment of its registration (Rekenregels, R2.4), on folders worked out by hand.
@Suite struct Moments {
    private static let instellingen =
        #"{"toegestaan_ontbrekend": ["GM0141"], "bedragen_betrouwbaar_tm": "2019-12-31", "maximale_afkeur_promille": 1000}"#
    private static let indicaties =
        "indicatienummer;jeugdige;gemeente;productcode;begindatum;einddatum;registratiedatum\n"
        + "9;K9;GM0153;AMB;2018-01-01;2018-12-31;2018-01-01\n"

    /// A row of declaratie 1 of K1.
    private struct Version {
        let bedrag: Int
        let datum: String
        var tijd = ""
        var status = ""

        var row: String { "1;K1;GM0153;PLZ;2019-01-01;2019-01-31;\(bedrag),00;\(datum);\(tijd);\(status)\n" }
    }

    private static func run(
        _ versions: [Version], peildatum: String = "2020-12-31", withTijd: Bool = true
    ) -> EngineRun {
        let header = "declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum"
        return EngineRun(
            SmallFolder.with(
                [
                    "leveringen/indicaties.csv": indicaties,
                    // Something is known of 2019, whatever becomes of the others.
                    "leveringen/overig/declaraties.csv": header
                        + "\n8;K8;GM0153;AMB;2019-01-01;2019-01-01;0,00;2019-02-10\n",
                    "leveringen/declaraties.csv": header + ";registratietijd;status\n" + versions.map(\.row).joined(),
                ], instellingen: instellingen),
            kwartaal: "2019-Q4", vanaf: 2019, peildatum: peildatum)
    }

    /// The amount of 2019; the versions in this order and in the other.
    private static func amounts(_ versions: [Version], peildatum: String = "2020-12-31") -> [String?] {
        [versions, versions.reversed()].map { versions in
            let prefix = "6;gezinsvormen;Twente;2019;bedrag;"
            let line = run(versions, peildatum: peildatum).cijfers.first { $0.hasPrefix(prefix) }
            return line?.dropFirst(prefix.utf8.count).split(separator: ";").first.map(String.init)
        }
    }

    @Test("the later time of one day holds, wherever it stands")
    func time() {
        let (nine, three) = (
            Version(bedrag: 310, datum: "2019-05-02 09:00:00"), Version(bedrag: 300, datum: "2019-05-02 15:00:00")
        )
        #expect(Self.amounts([nine, three]) == ["300,00", "300,00"])
        // A row without a time is of midnight, and so before both; a second is enough.
        #expect(Self.amounts([Version(bedrag: 1, datum: "2019-05-02"), nine]) == ["310,00", "310,00"])
        #expect(
            Self.amounts([three, Version(bedrag: 2, datum: "2-5-2019 15:00:01")]) == ["2,00", "2,00"])
    }

    @Test("midnight is the first second of its day, not the last of the day before")
    func midnight() {
        let before = Version(bedrag: 1, datum: "2019-05-01T23:59:59")
        #expect(Self.amounts([before, Version(bedrag: 2, datum: "2019-05-02 00:00:00")]) == ["2,00", "2,00"])
        #expect(Self.amounts([before, Version(bedrag: 2, datum: "2019-05-02")]) == ["2,00", "2,00"])
        #expect(Self.amounts([before, Version(bedrag: 2, datum: "2019-05-01")]) == ["1,00", "1,00"])
    }

    @Test("on one moment the row read last holds: without a time, with midnight, and within one second")
    func ties() {
        #expect(
            Self.amounts([
                Version(bedrag: 1, datum: "2019-05-02"), Version(bedrag: 2, datum: "2019-05-02 00:00:00.000"),
            ]) == ["2,00", "1,00"])
        #expect(
            Self.amounts([
                Version(bedrag: 1, datum: "2019-05-02 15:00:00.900"),
                Version(bedrag: 2, datum: "2019-05-02 15:00:00.100"),
            ]) == ["2,00", "1,00"])
        #expect(
            Self.amounts([
                Version(bedrag: 1, datum: "2019-05-02", tijd: "15:00"),
                Version(bedrag: 2, datum: "2019-05-02 15:00:00"),
            ]) == ["2,00", "1,00"])
    }

    @Test("registratietijd goes before the time in the cell where it is filled")
    func registratietijd() {
        let early = Version(bedrag: 1, datum: "2019-05-02 23:00:00", tijd: "09:00")
        #expect(Self.amounts([early, Version(bedrag: 2, datum: "2019-05-02 10:00:00")]) == ["2,00", "2,00"])
        #expect(
            Self.amounts([early, Version(bedrag: 2, datum: "2019-05-02", tijd: "08:59:59")]) == ["1,00", "1,00"])
        #expect(Self.amounts([early, Version(bedrag: 2, datum: "2019-05-03")]) == ["2,00", "2,00"])
    }

    @Test("a withdrawal holds from its time on, and not before it")
    func withdrawal() {
        let care = Version(bedrag: 300, datum: "2019-05-02 15:00:00")
        let early = Version(bedrag: 300, datum: "2019-05-02 09:00:00", status: "ingetrokken")
        #expect(Self.amounts([care, early]) == ["300,00", "300,00"])
        let late = Version(bedrag: 300, datum: "2019-05-02", tijd: "15:00:01", status: "ingetrokken")
        #expect(Self.amounts([care, late]) == ["0,00", "0,00"])
    }

    @Test("the peildatum is a day: what was registered in its last second is seen, what comes a second later is not")
    func peildatum() {
        let versions = [
            Version(bedrag: 1, datum: "2020-05-02 10:00"), Version(bedrag: 2, datum: "2020-05-02 23:59:59"),
            Version(bedrag: 4, datum: "2020-05-03 00:00:00"),
        ]
        #expect(Self.amounts(versions, peildatum: "2020-05-02") == ["2,00", "2,00"])
        #expect(Self.amounts(versions, peildatum: "2020-05-03") == ["4,00", "4,00"])
        #expect(Self.amounts(versions, peildatum: "2020-05-01") == ["0,00", "0,00"])
    }

    @Test("what is no time, or has a zone, rejects its row and no other")
    func noTime() {
        let run = Self.run([
            Version(bedrag: 1, datum: "2019-05-02", tijd: "12:00"),
            Version(bedrag: 2, datum: "2019-05-02", tijd: "25:00"),
            Version(bedrag: 4, datum: "2019-05-02", tijd: "13:00:00Z"),
            Version(bedrag: 8, datum: "2019-05-02 13:00:00+01:00"),
            Version(bedrag: 16, datum: "2019-05-02", tijd: "drie uur", status: "ingetrokken"),
        ])
        #expect(run.cijfers.contains("6;gezinsvormen;Twente;2019;bedrag;1,00;"), "\(run.log)")
        #expect(run.rejectedReasons == [3: "RIJ-046", 4: "RIJ-046", 5: "RIJ-011", 6: "RIJ-046"])
    }

    @Test("Toewijzingstijd of an iJw export decides, whichever message comes first", arguments: [true, false])
    func iJw(shortIsLast: Bool) {
        let repository = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let shipped = TemporaryFolder.contents(of: "/" + repository + "/data/kolommen-ijw.json") ?? []
        let (short, long) = shortIsLast ? ("15:40:00", "09:10:00") : ("09:10:00", "15:40:00")
        let rows = [
            "900123;123456782;0153;RES;2019-03-04;\(short);2018-06-01;2018-12-31;14\n",
            "900123;123456782;0153;RES;2019-03-04;\(long);2018-06-01;2020-12-31;14\n",
        ]
        for order in [rows, rows.reversed()] {
            let run = EngineRun(
                SmallFolder.with(
                    [
                        "referentie/bronregels.csv": "voorziening;vanaf_jaar;bron\nresidentieel;2015;indicatie\n",
                        "leveringen/indicaties.csv":
                            "ToewijzingNummer;Bsn;Gemeente;ProductCode;Toewijzingsdatum;Toewijzingstijd;Ingangsdatum;"
                            + "Einddatum;RedenWijziging\n" + order.joined(),
                        "leveringen/declaraties.csv": """
                        ReferentieNummer;Bsn;Gemeente;ProductCode;Begindatum;Einddatum;IngediendBedrag;DebetCredit;DeclaratieDagtekening
                        R1;111222333;0153;AMB;20190101;20190131;10000;D;20190215
                        R2;111222333;0153;AMB;20180101;20180131;10000;D;20180215
                        R3;111222333;0153;AMB;20200101;20200131;10000;D;20200215

                        """,
                    ],
                    instellingen: #"{"toegestaan_ontbrekend": ["GM0141"],"#
                        + String(decoding: shipped, as: UTF8.self).dropFirst()),
                kwartaal: "2020-Q2", vanaf: 2018, peildatum: "2020-12-31")
            let expected = shortIsLast ? [1, 0, 0] : [1, 1, 1]
            for (periode, aantal) in zip(["2018", "2019", "2020-tm-Q2"], expected) {
                #expect(run.cijfers.contains("7;residentieel;Twente;\(periode);aantal;\(aantal);"), "\(run.log)")
            }
            #expect(!run.log.contains { $0.contains("Toewijzingstijd") })
        }
    }

    @Test(
        "an indicatie is removed by reden 13, 01 or 1 on its first day",
        arguments: ["13", "01", "1", "013", "13.0", "14"])
    func removed(reden: String) {
        let rows = [
            "1;K1;GM0153;AMB;2019-03-01;2020-02-28;2019-02-20;\n",
            "1;K1;GM0153;AMB;2019-03-01;2019-03-01;2019-04-01;\(reden)\n",
        ]
        for order in [rows, rows.reversed()] {
            let run = EngineRun(
                SmallFolder.with(
                    [
                        "leveringen/indicaties.csv":
                            "indicatienummer;jeugdige;gemeente;productcode;begindatum;einddatum;registratiedatum;"
                            + "reden_wijziging\n" + order.joined(),
                        "leveringen/declaraties.csv":
                            "declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum\n"
                            + "9;K9;GM0153;AMB;2019-01-01;2019-01-31;1,00;2019-02-10\n",
                    ], instellingen: Self.instellingen),
                kwartaal: "2019-Q4", vanaf: 2019, peildatum: "2020-12-31")
            let isRemoved = ["13", "01", "1"].contains(reden)
            #expect(
                run.cijfers.contains("2;indicaties;Twente;2019;aantal;\(isRemoved ? ";ontbreekt" : "1;")"), "\(run.log)"
            )
        }
    }
}
