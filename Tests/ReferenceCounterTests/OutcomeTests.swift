import ReferenceCounter
import Testing

@Suite("The reference counter says what became of every row")
struct OutcomeTests {
    /// Nine rows of indicaties; worked out by hand beside each.
    private var folder: DataFolder {
        var folder = specCases[0].folder
        let rows = [
            "indicatienummer;jeugdige;gemeente;productcode;begindatum;einddatum;registratiedatum"
                + ";status;wet;reden_wijziging",
            "I1;J1;153;PLZ;2019-01-01;;2020-01-01;;;",  // replaced
            "I1;J1;153;PLZ;2019-01-01;;2020-01-02;;;",  // replaced
            "I1;J1;153;PLZ;2019-01-01;;2020-01-03;;;",  // holds, exists
            "I2;J1;153;PLZ;2019-01-01;;2020-01-01;;;",  // replaced
            "I2;;153;;;;2020-01-02;vervallen;;",  // holds, withdrawn
            "I3;J1;153;PLZ;2019-01-01;2019-01-01;2020-01-01;;;13",  // removed
            "I4;J1;153;PLZ;2019-01-01;;2020-01-04;;;",  // after the peildatum
            "I5;J1;153;PLZ;2019-01-01;;2020-01-01;;Wlz;",  // out of scope
            "I6;;153;PLZ;2019-01-01;;2020-01-01;;;",  // rejected, line 10
        ]
        folder.write(rows.joined(separator: "\r\n"), at: "leveringen/indicaties.csv")
        folder.write(rows[0], at: "leveringen/Z/INDICATIES.CSV")
        return folder
    }

    @Test("Rows per file, rejected lines and the fate of every version")
    func fates() {
        let outcome = referenceCount(folder, kwartaal: "2020-Q2", peildatum: "3-1-2020")
        #expect(outcome.exitCode == 0)
        #expect(outcome.peildatum == "2020-01-03")
        #expect(
            outcome.bestanden.map(\.path) == [
                "leveringen/Z/INDICATIES.CSV", "leveringen/declaraties.csv", "leveringen/indicaties.csv",
            ])
        #expect(outcome.bestanden.map(\.read) == [0, 2, 9])
        #expect(outcome.bestanden.map(\.accepted) == [0, 2, 7])
        #expect(outcome.bestanden.map(\.rejected) == [0, 0, 1])
        #expect(outcome.bestanden.map(\.outOfScope) == [0, 0, 1])
        #expect(outcome.rejectedLines == [ReferenceRejectedLine(path: "leveringen/indicaties.csv", line: 10)])
        let indicaties = outcome.indicaties
        #expect(indicaties.versionsAfterPeildatum == 1)
        #expect(indicaties.versionsReplaced == 3)
        #expect(indicaties.recordsReplaced == 2)
        #expect(indicaties.recordsWithdrawn == 1)
        #expect(indicaties.recordsRemoved == 1)
        #expect(indicaties.existingRecords == 1)
        #expect(outcome.declaraties.versionsAfterPeildatum == 2)
        #expect(outcome.declaraties.existingRecords == 0)
    }

    @Test("cijfers.csv has every line of every table in its order, and table 1 no running year")
    func order() {
        let lines = referenceCount(folder, kwartaal: "2020-Q2").cijfers
        let places = lines.map {
            $0.split(separator: ";", omittingEmptySubsequences: false).prefix(5).joined(separator: ";")
        }
        var expected = ["tabel;onderwerp;gebied;periode;maat"]
        for maat in ["2018;inwoners", "2018;jeugdigen", "2018;percentage"] {
            expected.append("1;bevolking;Twente;" + maat)
        }
        for maat in ["2019;inwoners", "2019;jeugdigen", "2019;percentage"] {
            expected.append("1;bevolking;Twente;" + maat)
        }
        let perioden = ["2018", "2019", "2020-tm-Q2"]
        for onderwerp in ["2;indicaties", "2;declaraties"] {
            for periode in perioden { expected.append("\(onderwerp);Twente;\(periode);aantal") }
        }
        let others = [
            "3;thuis", "4;niet_thuis", "5;ambulant_bij_niet_thuis", "6;gezinsvormen", "7;residentieel",
            "8;jeugdzorgplus",
        ]
        for onderwerp in others {
            for periode in perioden {
                expected.append("\(onderwerp);Twente;\(periode);aantal")
                expected.append("\(onderwerp);Twente;\(periode);bedrag")
            }
        }
        #expect(places == expected)
    }

    @Test("A missing required file is 66")
    func missingFile() {
        for path in [
            "referentie/gemeenten.csv", "referentie/voorzieningen.csv", "referentie/bronregels.csv",
            "referentie/bevolking.csv", "leveringen/indicaties.csv", "leveringen/declaraties.csv",
        ] {
            var folder = specCases[0].folder
            folder.files[path] = nil
            #expect(referenceCount(folder, kwartaal: "2020-Q2").exitCode == 66, "\(path)")
        }
    }
}
