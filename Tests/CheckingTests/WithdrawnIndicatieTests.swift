import Testing

/// TOE-002 names the row that a declaratie without an indicatie is best put beside.
struct WithdrawnIndicatieTests {
    private static let declaratie = "1 J1 GM0153 AMB 2020-01-01 2020-01-31 10 2020-02-01 _ _"
    private static let withdrawn = "een declaratie waarvan de indicatie is ingetrokken of verwijderd"
    private static let other = "een declaratie van een jeugdige met alleen indicaties voor iets anders"
    private static let none = "een declaratie zonder enige indicatie van die jeugdige en voorziening"

    /// A file of indicaties with a status; `_` is empty.
    private static func indicaties(_ rows: [String]) -> String {
        (["indicatienummer jeugdige gemeente productcode begindatum einddatum registratiedatum status reden_wijziging"]
            + rows)
            .map { $0.split(separator: " ").map { $0 == "_" ? "" : String($0) }.joined(separator: ";") + "\n" }.joined()
    }

    /// Line by line `gevonden` and `zie_ook` of the finding of Enschede.
    private static func found(_ rows: [String], declaraties: [String] = [declaratie]) -> [[String]] {
        let run = ToetsRun(declaraties: declaraties, files: ["leveringen/2020/indicaties.csv": indicaties(rows)])
        return run.text("GM0153.csv").split(separator: "\r\n").map { $0.components(";") }.filter { $0[4] == "TOE-002" }
            .map { [$0[6], $0[8]] }
    }

    @Test func `the row that withdrew the indicatie is named, also when it names no jeugdige`() {
        #expect(
            Self.found([
                "7 J1 GM0153 AMB 2020-01-01 _ 2020-01-01 _ _", "8 J1 GM0153 PLZ 2020-01-01 _ 2020-01-01 _ _",
                "7 _ GM0153 _ _ _ 2020-03-01 ingetrokken _",
            ]) == [[Self.withdrawn, "leveringen/2020/indicaties.csv:4"]])
    }

    @Test func `so is the row that removed it as iJw does; a withdrawal of what was never there says nothing of whom`()
    {
        #expect(
            Self.found([
                "7 J1 GM0153 AMB 2020-01-01 2020-12-31 2020-01-01 _ _",
                "7 J1 GM0153 AMB 2020-01-01 2020-01-01 2020-02-01 _ 13",
            ]) == [[Self.withdrawn, "leveringen/2020/indicaties.csv:3"]])
        #expect(
            Self.found(["7 J1 GM0153 AMB 2020-01-01 _ 2020-01-01 vervallen _"]) == [[Self.none, ""]])
    }

    /// An indicatie and the row that withdraws it.
    private static func gone(_ nummer: Int, _ jeugdige: String, _ gemeente: String, _ product: String) -> [String] {
        [
            "\(nummer) \(jeugdige) \(gemeente) \(product) 2020-01-01 _ 2020-01-01 _ _",
            "\(nummer) \(jeugdige) \(gemeente) \(product) 2020-01-01 _ 2020-02-01 vervallen _",
        ]
    }

    @Test func `of several the last that was read is named, of the same voorziening and gemeente only`() {
        #expect(
            Self.found(
                Self.gone(7, "J1", "GM0153", "AMB") + Self.gone(8, "J1", "GM0153", "AMB")
                    + Self.gone(9, "J1", "GM0153", "PLZ") + Self.gone(9, "J1", "GM0141", "AMB")
                    + Self.gone(10, "J2", "GM0153", "AMB")) == [[Self.withdrawn, "leveringen/2020/indicaties.csv:5"]])
    }

    @Test func `without a withdrawal the last other indicatie is named, of the same gemeente only, and else nothing`() {
        #expect(
            Self.found([
                "7 J1 GM0153 PLZ 2020-01-01 _ 2020-01-01 _ _", "8 J1 GM0153 RES 2020-01-01 _ 2020-01-01 _ _",
                "9 J2 GM0153 RES 2020-01-01 _ 2020-01-01 _ _",
            ]) == [[Self.other, "leveringen/2020/indicaties.csv:3"]])
        #expect(Self.found(["7 J1 GM0141 PLZ 2020-01-01 _ 2020-01-01 _ _"]) == [[Self.none, ""]])
        #expect(Self.found(Self.gone(7, "J1", "GM0141", "AMB")) == [[Self.none, ""]])
    }

    @Test func `an indicatie that was withdrawn is one of what the last version said that did exist`() {
        let rows = [
            "7 J1 GM0153 PLZ 2020-01-01 _ 2020-01-01 _ _", "7 J1 GM0153 AMB 2020-01-01 _ 2020-01-15 _ _",
            "7 _ GM0153 _ _ _ 2020-02-01 ingetrokken _",
        ]
        #expect(Self.found(rows) == [[Self.withdrawn, "leveringen/2020/indicaties.csv:4"]])
        let other = [rows[0].replacing("PLZ", with: "AMB"), rows[1].replacing("AMB", with: "PLZ"), rows[2]]
        #expect(Self.found(other) == [[Self.none, ""]])
    }

    @Test func `withdrawn twice, an indicatie is what it was before the first time, and the last row is named`() {
        #expect(
            Self.found([
                "7 J1 GM0153 AMB 2020-01-01 _ 2020-01-01 _ _", "7 _ GM0153 _ _ _ 2020-02-01 vervallen _",
                "7 _ GM0153 _ _ _ 2020-03-01 ingetrokken _",
            ]) == [[Self.withdrawn, "leveringen/2020/indicaties.csv:4"]])
    }

    @Test func `an indicatie that was withdrawn and came back is there`() {
        #expect(
            Self.found([
                "7 J1 GM0153 AMB 2020-01-01 _ 2020-01-01 _ _", "7 J1 GM0153 AMB 2020-01-01 _ 2020-02-01 ingetrokken _",
                "7 J1 GM0153 AMB 2020-01-01 _ 2020-03-01 _ _",
            ]) == [])
    }

    @Test func `what was wholly credited needs no indicatie, what is left of a credit does`() {
        let other = "J1 GM0153 PLZ"
        let credited = [
            "1 J1 GM0153 AMB 2020-01-01 2020-01-31 10 2020-02-01 _ _",
            "2 J1 GM0153 AMB 2020-01-01 2020-01-31 -10 2020-02-02 _ _",
        ]
        let row = ["7 \(other) 2020-01-01 _ 2020-01-01 _ _"]
        #expect(Self.found(row, declaraties: credited) == [])
        let left = [credited[0], credited[1].replacing("-10", with: "-9")]
        #expect(Self.found(row, declaraties: left) == [[Self.other, "leveringen/2020/indicaties.csv:2"]])
        let elsewhere = [credited[0], credited[1].replacing("2020-01-31", with: "2020-01-30")]
        // Nothing is left of it, whichever days the credit has: such a jeugdige was not declared for (Rekenregels, R3.2).
        #expect(Self.found(row, declaraties: elsewhere) == [])
        #expect(Self.found(row, declaraties: ["1 J1 GM0153 AMB 2020-01-01 2020-01-31 0 2020-02-01 _ _"]).count == 1)
    }

    @Test func `the screen shows both places, and one check that found something as one`() {
        let rows = Self.gone(7, "J1", "GM0153", "AMB") + ["8 J2 GM0141 AMB 2020-01-01 _ 2020-01-01 _ _"]
        let run = ToetsRun(
            declaraties: [Self.declaratie, "2 J2 GM0141 AMB 2020-01-01 2020-01-31 10 2020-02-01 _ _"],
            files: ["leveringen/2020/indicaties.csv": Self.indicaties(rows)])
        #expect(
            run.log.contains(
                "waarschuwing: [TOE-002] \(Self.none): 1, het eerst op leveringen/declaraties.csv:2 (zie ook leveringen/2020/indicaties.csv:3)"
            ), "\(run.log)")
        #expect(run.log.contains { $0.hasSuffix(" gedaan, 1 vond iets; zij verandert geen cijfer") }, "\(run.log)")
    }
}

extension Substring {
    fileprivate func components(_ separator: Character) -> [String] {
        split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
}
