import ReferenceCounter
import TestSupport
import Testing

/// An earlier peildatum can be shown when the registration of every gemeente and kind begins in the first quarter of the year.
@Suite struct RegistrationCoverage {
    private static func run(indicaties: String, declaraties: String) -> EngineRun {
        EngineRun(
            SmallFolder.with(
                [
                    "leveringen/indicaties.csv":
                        "indicatienummer;jeugdige;gemeente;productcode;begindatum;einddatum;registratiedatum\n"
                        + "1;K1;GM0153;AMB;2019-01-01;2020-12-31;\(indicaties)\n"
                        + "2;K1;GM0153;AMB;2020-01-01;2020-12-31;2020-01-01\n",
                    "leveringen/declaraties.csv":
                        "declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum\n"
                        + "1;K1;GM0153;AMB;2019-01-01;2019-01-31;100,00;\(declaraties)\n"
                        + "2;K1;GM0153;AMB;2020-01-01;2020-01-31;100,00;2020-02-10\n",
                ], instellingen: #"{"toegestaan_ontbrekend": ["GM0141"]}"#),
            kwartaal: "2020-Q2", vanaf: 2019, peildatum: "2020-10-31")
    }

    @Test(
        "31 March is early enough, 1 April is not, of either kind and whatever its time",
        arguments: [
            ("2019-03-31", "2019-03-31", true), ("2019-04-01", "2019-03-31", false),
            ("2019-03-31", "2019-04-01", false),
            ("2019-01-01", "2019-03-31 23:59:59", true), ("2019-01-01", "2019-04-01 00:00:00", false),
        ])
    func firstQuarter(indicaties: String, declaraties: String, isShown: Bool) {
        let run = Self.run(indicaties: indicaties, declaraties: declaraties)
        #expect(run.status == 0, "\(run.log)")
        // The first half of 2019 as it was known on 31 October 2019, as long after it as the peildatum is after that of 2020.
        let lines = run.lines("trend.csv").filter {
            $0.hasPrefix("gelijke_rijping;2019-tm-Q2;2019-10-31;thuis;aantal;")
        }
        #expect(
            lines == ["gelijke_rijping;2019-tm-Q2;2019-10-31;thuis;aantal;" + (isShown ? "1;" : ";ontbreekt")],
            "\(run.lines("trend.csv"))")
    }
}
