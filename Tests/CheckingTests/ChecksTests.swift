import Testing

/// For each check rows that go against it, rows that only just do not, and its threshold; worked out by hand.
struct ChecksTests {
    struct Probe: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let code: String
        var indicaties: [String] = []
        var declaraties: [String] = []
        var toetsen = "{}"
        let expected: [String]
    }

    @Test(arguments: RowProbes.all + StayProbes.all)
    func eachCheckFindsWhatItShould(_ probe: Probe) {
        let run = ToetsRun(indicaties: probe.indicaties, declaraties: probe.declaraties, toetsen: probe.toetsen)
        #expect(run.places(probe.code) == probe.expected)
        #expect(run.status == 0)
    }
}
