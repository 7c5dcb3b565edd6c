import Pipeline
import TestSupport
import Testing

/// What a gemeente hears of cells that are not what they should be.
struct StatusFeedbackTests {
    private static let header =
        "indicatienummer;jeugdige;gemeente;productcode;begindatum;einddatum;registratiedatum;status\n"

    private static let run = ToetsRun(files: [
        "leveringen/indicaties-b.csv": header
            + "1;J1;GM0153;AMB;2020-01-01;;2020-01-01;Ingetrokken per MERK\n"
            + "2;J2;GM0141;AMB;2020-01-01;;2020-01-01;vervallen.\n"
            + "3;J3;GM0153;AMB;2020-01-01;;2020-01-01;actief\n"
            + "4;J4;GM0153;AMB;2020-01-01;;2020-01-01;intrekking\n"
            + "5;J5;GM0153;AMB;2020-01-01;;2020-01-01;ingetrokken\n"
            + "6;J6;GM0153;AMB;2020-01-01;nooit;2020-01-01;storno\n"
            + "7;=J7;Enschede;AMB;2020-01-01;;2020-01-01;\n"
            + "8;J8;GM0153;AMB;2020-01-01;;2020-01-01;#N/B\n"
    ])

    @Test func `each gemeente gets the places of its own rows whose status looks like one that withdraws`() {
        #expect(
            Self.run.places("WAA-015") == [
                "GM0141 indicaties-b.csv:3", "GM0153 indicaties-b.csv:2", "GM0153 indicaties-b.csv:5",
            ])
        let page = Self.run.text("GM0153.md")
        #expect(
            page.contains(
                "| WAA-015 | een status die op intrekken lijkt en niets intrekt | 2 | elke tabel hoogstens ± 2 |"))
        #expect(page.contains("- `leveringen/indicaties-b.csv` regel 5"))
        #expect(!(page + Self.run.log.joined()).contains("MERK"))
        #expect(
            Self.run.log.contains {
                $0.hasPrefix(
                    "waarschuwing: [WAA-015] In leveringen/indicaties-b.csv hebben 3 aangenomen rijen een status")
            }, "\(Self.run.log)")
    }

    @Test func `the list names the column of what may be in more than one`() {
        let list = Self.run.text("GM0153.csv")
        #expect(list.contains(";leveringen/indicaties-b.csv;8;jeugdige;RIJ-030;afgekeurd;"))
        #expect(list.contains(";leveringen/indicaties-b.csv;9;status;RIJ-033;afgekeurd;"))
        #expect(
            Self.run.log.contains {
                $0.contains("[RIJ-033]") && $0.contains(" leveringen/indicaties-b.csv:9 (status); verwacht: ")
            }, "\(Self.run.log)")
    }

    @Test func `without such a status there is nothing of it`() {
        let run = ToetsRun(indicaties: ["1 J1 GM0153 AMB 2020-01-01 _ 2020-01-01 _"])
        #expect(run.places("WAA-015").isEmpty)
        #expect(!run.log.contains { $0.contains("WAA-015") })
    }

    @Test func `an empty word is no productcode, and its rows are told as such`() {
        let run = ToetsRun(declaraties: [
            "1 J1 GM0153 NULL 2020-01-01 2020-01-31 10 2020-02-01 NULL NULL",
            "2 J1 GM0153 onbekend 2020-02-01 2020-02-28 10 2020-03-01 - -",
        ])
        #expect(run.text("GM0153.md").contains("| geen productcode | 2 | 1 |"))
        #expect(run.places("TOE-003").isEmpty)
    }
}
