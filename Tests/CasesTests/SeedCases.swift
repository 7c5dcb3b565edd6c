import Jeugdhulp
import Pipeline
import Synchronization
import TestSupport
import Testing
import Threads

/// The seed by which keys are spread over memory changes nothing that is written.
@Suite("Another seed") struct SeedCases {
    private static let delivery: [String: String?] = [
        "instellingen.json": "{\"maximale_afkeur_promille\": 1000, \"twijfel\": \"melden\"}",
        SmallDelivery.indicatiesAlmelo: SmallDelivery.indicatiesHeader
            + (0..<300).map { number in
                "I\(number % 250);j\(number % 61);GM0141;\(["AMB", "PLZ", "JZP", "XXX", ""][number % 5]);2019-0\(number % 9 + 1)-01;"
                    + "2020-0\(number % 6 + 1)-28;2020-0\(number % 9 + 1)-15\n"
            }.joined(),
        SmallDelivery.declaratiesAlmelo: SmallDelivery.declaratiesHeader.replacing(
            "\n", with: ";aanbieder;status;indicatienummer\n")
            + (0..<600).map { number in
                "een nummer dat lang is \(number % 450);een jeugdige met een lange naam \(number % 97);GM0141;"
                    + "\(["AMB", "PLZ", "RES", "XXX", ""][number % 5]);2019-0\(number % 9 + 1)-01;"
                    + "2019-\(number % 3 + 10)-30;\(number % 7 == 0 ? "-" : "")\(number),5\(number % 7);\(["2020-09", "2020-10"][number % 2])-\(number % 20 + 10);"
                    + "aanbieder nummer \(number % 31);\(["betaald", "open", "", "ingetrokken"][number % 4]);I\(number % 300)\n"
            }.joined(),
    ]

    private static func run(seed: UInt64, workers: Int) throws -> (files: FileSet, said: [String]) {
        let folder = CaseFolder(delivery)
        let said = Mutex([String]())
        let log = Log { line in said.withLock { $0.append(String(decoding: line, as: UTF8.self)) } }
        let pipeline = Pipeline(log: log, workers: Workers(count: workers), pieceBytes: 5000, seed: seed)
        for (kwartaal, peildatum) in [("2020-Q1", "2020-09-20"), ("2020-Q2", "2020-10-31")] {
            try pipeline.rapport(
                RapportOpdracht(
                    data: folder.path + "/data", uit: folder.path + "/reports",
                    kwartaal: Kwartaal(kwartaal), vanaf: 2018,
                    peildatum: CalendarDate(iso: peildatum), afgekeurd: folder.path + "/afgekeurd.csv"))
        }
        try pipeline.controleer(
            data: folder.path + "/data", afgekeurd: nil, terugkoppeling: folder.path + "/terug")
        let lines = said.withLock { $0.map { $0.replacing(folder.path, with: "") } }
        return (folder.outputs, lines)
    }

    @Test("gives the same bytes of the report, the list, the feedback and the messages")
    func sameBytes() throws {
        let first = try Self.run(seed: 0, workers: 1)
        #expect(first.files["reports/2020-Q2/bijstellingen.csv"] != nil)
        #expect(first.files["terug/GM0141.csv"] != nil)
        #expect(first.said.contains { $0.contains("TOE-") })
        for (seed, workers) in [(1, 2), (UInt64.max, 1), (0x9E37_79B9_7F4A_7C15, 3), (.random(in: 0 ... .max), 2)] {
            let other = try Self.run(seed: seed, workers: workers)
            #expect(other.files.differences(from: first.files).isEmpty, "seed \(seed)")
            #expect(other.said == first.said, "seed \(seed)")
        }
    }
}
