import Checking
import Pipeline
import TestSupport
import Testing

/// The catalogue of rules and their settings.
struct CatalogueTests {
    @Test func `the committed catalogue is what tmsd regels prints`() throws {
        let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let committed = try #require(contents("/" + root + "/Sources/Pipeline/Pipeline.docc/Regels.md"))
        #expect(committed == Pipeline.regels, "run: tmsd regels > Sources/Pipeline/Pipeline.docc/Regels.md")
    }

    @Test func `codes are in order, each once`() {
        let codes = Checks.all.map { $0.rule.code }
        #expect(codes == codes.sorted())
        #expect(Set(codes).count == codes.count)
    }

    @Test(
        arguments: [
            (#"{"TOE-05": {"factor": 20}}"#, "TOE-005"), (#"{"TOE-005": {"faktor": 20}}"#, "factor"),
            (#"{"TOE-005": {"factor": 1}}"#, "van 2 tot en met 100000"), (#"{"TOE-005": 20}"#, "drempels per toets"),
            (#"{"TOE-001": {"dagen": 1}}"#, "geen drempels"),
        ])
    func aSettingThatDoesNotExistIsRefusedWithTheNearest(_ toetsen: String, _ hint: String) {
        let run = ToetsRun(toetsen: toetsen)
        #expect(run.status == 78)
        #expect(run.log.contains { $0.contains(hint) })
        #expect(run.feedback.isEmpty)
    }

    private func contents(_ path: String) -> String? {
        TemporaryFolder.contents(of: path).map { String(decoding: $0, as: UTF8.self) }
    }
}
