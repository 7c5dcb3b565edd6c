import Contract
import Counting
import Intake
import Jeugdhulp
import ReferenceCounter
import TestSupport
import Testing

@testable import Pipeline

/// The flows of whole data folders. Rekenregels, R9.
struct StromenTests {
    private static let files = [
        "leveringen/indicaties.csv":
            "indicatienummer;jeugdige;gemeente;productcode;begindatum;einddatum;registratiedatum\n"
            + "1;V;GM0153;AMB;2020-01-01;2020-01-31;2020-02-01\n2;V;GM0141;AMB;2020-01-01;2020-01-31;2020-02-01\n",
        "leveringen/declaraties.csv":
            "declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum\n"
            + "1;V;GM0153;PLZ;2020-01-01;2020-01-31;310,00;2020-02-01\n"
            + "2;V;GM0141;PLZ;2020-03-01;2020-03-31;310,00;2020-04-01\n",
    ]

    @Test("on random folders every line is what a count day by day makes of it", arguments: UInt64(1)...14)
    func random(seed: UInt64) throws {
        // Not all folders can be published; those are no test of this.
        guard let whole = RandomWhole(seed: seed) else { return }
        let (data, run, folder) = (whole.data, whole.run, whole.folder)
        let gap = [31, 0, 59, 14][Int(seed % 4)]
        let engine = try StroomRun(
            folder.path, kwartaal: run.kwartaal, vanaf: run.vanaf, peildatum: run.peildatum,
            stromen: {
                Stroomopdracht(
                    maximaleOnderbreking: gap, vanaf: .first, aanbiederRanks: $0.levering.written.aanbiederRanks)
            }, workers: Int(seed % 3) + 1, pieceBytes: seed % 2 == 0 ? 500 : 4 << 20)
        let slow = try #require(
            referenceStromen(
                data, kwartaal: run.kwartaal, vanaf: run.vanaf, peildatum: engine.peildatum, gap: gap))
        #expect(engine.lines.count > 100)
        let differing = slow.filter { !$0.key.hasSuffix(";verblijfsdagen") && engine.lines[$0.key] != $0.value }
        #expect(
            differing.isEmpty, "seed \(seed): \(differing.sorted { $0.key < $1.key }.prefix(5)), \(engine.lines.count)")
        #expect(Controle.stromen(engine.telling).map(\.holds) == [true, true], "seed \(seed)")
    }

    @Test func `the settings say how holes are bridged, and where identities hold per gemeente there are no flows`()
        throws
    {
        func stromen(_ settings: String) throws -> Stroomtelling? {
            let folder = TemporaryFolder()
            for (path, bytes) in SmallFolder.with(Self.files, instellingen: settings).files {
                folder.write(bytes, at: path)
            }
            return try StroomRun(
                folder.path, kwartaal: "2020-Q4", vanaf: 2020, peildatum: "2021-12-31",
                stromen: { Stroomopdracht($0.folder.instellingen, $0.levering) }
            ).telling.stromen
        }
        #expect(try stromen("{}")?.maximaleOnderbreking == 31)
        #expect(try stromen(#"{"stromen": {"maximale_onderbreking": 0}}"#)?.maximaleOnderbreking == 0)
        let vanaf = try stromen(#"{"stromen": {"maximale_onderbreking": 59, "vanaf": "2020-02-29"}}"#)
        #expect(vanaf?.maximaleOnderbreking == 59)
        #expect(vanaf?.vanaf?.description == "2020-02-29")
        #expect(try stromen(#"{"jeugdige_uniek_binnen": "gemeente"}"#) == nil)
    }
}
