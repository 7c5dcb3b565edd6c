import ReferenceCounter
import TestSupport
import Testing

/// Which of two deliveries is the later one where they add up (Rekenregels, R1.1 and R2.4).
@Suite struct DeliveryOrder {
    private static let instellingen =
        #"{"toegestaan_ontbrekend": ["GM0141"], "bedragen_betrouwbaar_tm": "2019-12-31"}"#
    private static let header =
        "declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum\n"
    private static let indicaties =
        "indicatienummer;jeugdige;gemeente;productcode;begindatum;einddatum;registratiedatum\n"
        + "9;K9;GM0153;AMB;2018-01-01;2018-12-31;2018-01-01\n"

    private static func folder(_ deliveries: [String: String]) -> DataFolder {
        SmallFolder.with(
            deliveries.mapValues { header + $0 }.merging(["leveringen/indicaties.csv": indicaties]) { first, _ in first
            },
            instellingen: instellingen)
    }

    private static func row(_ bedrag: Int, _ moment: String = "2020-05-02") -> String {
        "1;K1;GM0153;PLZ;2019-01-01;2019-01-31;\(bedrag),00;\(moment)\n"
    }

    /// Below `leveringen/`: the file that is read earlier, and the one that is read later.
    static let pairs = [
        ("2020-7/declaraties.csv", "2020-10/declaraties.csv"), ("Q4 2020/declaraties.csv", "Q1 2021/declaraties.csv"),
        ("2020-Q4/declaraties.csv", "2021-1/declaraties.csv"), ("Q4 2020/declaraties.csv", "2021-01/declaraties.csv"),
        ("2020-12-30/declaraties.csv", "2020-Q4/declaraties.csv"),
        ("2020-q3/declaraties.csv", "2020-10-01/declaraties.csv"),
        // Of one day in byte order of the folders.
        ("2020-10/declaraties.csv", "2020-10-31/declaraties.csv"),
        ("2020-12/declaraties.csv", "2020-Q4/declaraties.csv"),
        ("2020-Q4/declaraties.csv", "Q4 2020/declaraties.csv"), ("2020-07/declaraties.csv", "2020-7/declaraties.csv"),
        // In no delivery: before all of them, in byte order of path.
        ("zzz/declaraties.csv", "2020-7/declaraties.csv"), ("declaraties.csv", "2020-7/declaraties.csv"),
        ("v9/declaraties.csv", "1999-01/declaraties.csv"), ("Q4-2020/declaraties.csv", "2020-7/declaraties.csv"),
        ("2020-13/declaraties.csv", "2020-01/declaraties.csv"),
        ("2020-11-31/declaraties.csv", "2020-01/declaraties.csv"),
        ("v10/declaraties.csv", "v9/declaraties.csv"), ("declaraties.csv", "declaraties_oud.csv"),
        // Within a delivery in byte order of path.
        ("2020-7/B/declaraties.csv", "2020-7/a/declaraties.csv"),
        ("2020-7/a/declaraties.csv", "2020-7/declaraties.csv"),
    ]

    @Test("on one moment the version of the later delivery holds", arguments: pairs)
    func later(earlier: String, later: String) {
        for (first, second) in [(1, 2), (2, 1)] {
            let run = EngineRun(
                Self.folder(["leveringen/" + earlier: Self.row(first), "leveringen/" + later: Self.row(second)]),
                kwartaal: "2019-Q4", vanaf: 2019, peildatum: "2020-12-31")
            #expect(run.cijfers.contains("6;gezinsvormen;Twente;2019;bedrag;\(second),00;"), "\(run.log)")
        }
    }

    @Test("the moment goes before the delivery")
    func moment() {
        let run = EngineRun(
            Self.folder([
                "leveringen/2020-7/declaraties.csv": Self.row(1, "2020-05-02 00:00:01"),
                "leveringen/2020-10/declaraties.csv": Self.row(2),
            ]), kwartaal: "2019-Q4", vanaf: 2019, peildatum: "2020-12-31")
        #expect(run.cijfers.contains("6;gezinsvormen;Twente;2019;bedrag;1,00;"), "\(run.log)")
    }

    @Test("files are listed in byte order of path, whatever the order of deliveries")
    func listed() {
        let run = EngineRun(
            Self.folder([
                "leveringen/2020-7/declaraties.csv": Self.row(1), "leveringen/2020-10/declaraties.csv": Self.row(2),
                "leveringen/Q1 2020/declaraties.csv": Self.row(4),
            ]), kwartaal: "2019-Q4", vanaf: 2019, peildatum: "2020-12-31")
        #expect(
            run.bestanden.map(\.path) == [
                "leveringen/2020-10/declaraties.csv", "leveringen/2020-7/declaraties.csv",
                "leveringen/Q1 2020/declaraties.csv", "leveringen/indicaties.csv",
            ])
    }

    private struct Read {
        let bedrag: Int
        /// Day, time, then the place of the file in the order of reading, then the line.
        let order: [Int]
    }

    @Test(
        "of many versions the last by day, time, delivery, path and line holds, however they are cut",
        arguments: UInt64(1)...6)
    func random(seed: UInt64) {
        var random = SplitMix(seed: seed)
        // In the order of reading.
        let paths = [
            "zzz/declaraties.csv", "2020-7/b/declaraties.csv", "2020-7/declaraties.csv", "2020-Q3/declaraties.csv",
            "2020-10/declaraties.csv", "Q1 2021/declaraties.csv",
        ]
        var rows = [String](repeating: "", count: paths.count)
        var holding: [Int: Read] = [:]
        for line in 0..<400 {
            let (place, number) = (random.number(0...paths.count - 1), random.number(1...40))
            let (day, second) = (random.number(1...3), [0, 0, 1, 43_200, 86_399][random.number(0...4)])
            let time = second == 0 ? "" : " \(second / 3600):\(two(second / 60 % 60)):\(two(second % 60))"
            rows[place] +=
                "\(number);J\(number);GM0153;PLZ;2019-01-01;2019-01-31;\(line + 1),00;2020-05-0\(day)\(time)\n"
            let read = Read(bedrag: line + 1, order: [day, second, place, line])
            if let held = holding[number], read.order.lexicographicallyPrecedes(held.order) { continue }
            holding[number] = read
        }
        let expected = holding.values.reduce(0) { $0 + $1.bedrag }
        let files = Dictionary(uniqueKeysWithValues: zip(paths.map { "leveringen/" + $0 }, rows))
        for (workers, pieceBytes) in [(1, 4 << 20), (3, 600)] {
            let run = EngineRun(
                Self.folder(files), kwartaal: "2019-Q4", vanaf: 2019, peildatum: "2020-12-31", workers: workers,
                pieceBytes: pieceBytes)
            #expect(run.cijfers.contains("6;gezinsvormen;Twente;2019;bedrag;\(expected),00;"), "\(seed): \(run.log)")
        }
    }

    private func two(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
}
