import TestSupport
import Testing

/// WAA-008 of `controleer`, where deliveries add up: only said when at least half is repeated, so that a delivery of changes is not told.
@Suite("The warning of vanished records, where deliveries add up") struct VanishedWarningTests {
    /// The first delivery has `before` declaraties, the second the first `repeated` of them.
    private static func said(before: Int, repeated: Int) -> [String] {
        func file(_ count: Int, _ month: String) -> String {
            ToetsRun.declaratiefile(
                (1...count).map { "\($0) J\($0) GM0153 AMB 2020-01-01 2020-01-31 10 2020-\(month)-10 _ _" })
        }
        let run = ToetsRun(files: [
            "leveringen/2020-02/declaraties.csv": file(before, "02"),
            "leveringen/2020-03/declaraties.csv": file(repeated, "03"),
        ])
        return run.log.filter { $0.contains("[WAA-008]") }
    }

    @Test(arguments: [(20, 10), (20, 11), (40, 20), (21, 11)])
    func halfOrMoreIsRepeated(_ before: Int, _ repeated: Int) {
        let vanished = before - repeated < 10 ? "minder dan 10" : "\(before - repeated)"
        #expect(
            Self.said(before: before, repeated: repeated) == [
                "waarschuwing: [WAA-008] Van Enschede (GM0153) staan \(vanished) van de \(before) declaraties uit de levering ervoor niet "
                    + "meer in de nieuwste levering."
            ])
    }

    @Test(arguments: [(20, 9), (21, 10), (20, 20)])
    func lessThanHalfIsRepeatedOrAllIs(_ before: Int, _ repeated: Int) {
        #expect(Self.said(before: before, repeated: repeated) == [])
    }
}
