import Testing

/// What `controleer` says of records that a next delivery does not repeat.
@Suite("Records that a next delivery does not repeat") struct VanishedTests {
    /// Twenty declaraties, of which so many are not in the second delivery.
    private static func log(vanished: Int) -> [String] {
        func rows(_ numbers: Range<Int>) -> String {
            ToetsRun.declaratiefile(
                numbers.map { "D\($0) J\($0) GM0153 PLZ 2019-01-01 2019-01-31 100 2020-01-10 _ _" })
        }
        let indicaties = ToetsRun.indicatiefile(["I1 J0 GM0153 PLZ 2019-01-01 2019-12-31 2020-01-10 _"])
        return ToetsRun(files: [
            ToetsRun.indicaties: "", ToetsRun.declaraties: "",
            "leveringen/2020-01/indicaties.csv": indicaties, "leveringen/2020-02/indicaties.csv": indicaties,
            "leveringen/2020-01/declaraties.csv": rows(0..<20),
            "leveringen/2020-02/declaraties.csv": rows(vanished..<20),
        ]).log
    }

    @Test("are those of the delivery just before: what was gone already then is not told again")
    func earlier() {
        func rows(_ numbers: Range<Int>) -> String {
            ToetsRun.declaratiefile(
                numbers.map { "D\($0) J\($0) GM0153 PLZ 2019-01-01 2019-01-31 100 2020-01-10 _ _" })
        }
        let log = ToetsRun(files: [
            "leveringen/2019-12/declaraties.csv": rows(20..<40), "leveringen/2020-01/declaraties.csv": rows(0..<20),
            "leveringen/2020-02/declaraties.csv": rows(0..<20),
        ]).log
        #expect(!log.contains { $0.contains("[WAA-008]") }, "\(log)")
    }

    @Test(
        "are told where at least half was repeated, and below that not: then it is a delivery of what changed",
        arguments: [(9, true), (10, true), (11, false)])
    func half(vanished: Int, isTold: Bool) {
        let log = Self.log(vanished: vanished)
        #expect(log.contains { $0.contains("[WAA-008] Van Enschede (GM0153) staan") } == isTold, "\(log)")
    }
}
