import TestSupport
import Testing

/// Everything that is published, attacked; nothing is known to leak.
@Suite("What is published") struct PublishedAttackCases {
    /// Both gemeenten with amounts of their own for one voorziening, and one for Twente.
    private static let amounts =
        "periode;gemeente;voorziening;bedrag;toelichting\n2019;GM0141;residentieel;1234,56;opgave\n"
        + "2019;GM0153;residentieel;77001,23;opgave\n2019;Twente;jeugdzorgplus;1000,50;opgave\n"

    private static func declaraties(_ count: Int, _ gemeente: String, from first: Int = 0, extra: String = "") -> String
    {
        SmallDelivery.declaratiesHeader.replacing("\n", with: ";status;wet\n")
            + (0..<count).map { number in
                "D\(first + number);\(gemeente)j\((first + number) % 37);\(gemeente);\(["AMB", "PLZ", "RES"][number % 3]);"
                    + "2019-0\(number % 9 + 1)-01;2019-12-31;\(100 + number),00;2020-01-\(10 + number % 20);;\n"
            }.joined() + extra
    }

    private static func row(_ number: String, _ jeugdige: String, _ rest: String) -> String {
        "\(number);\(jeugdige);GM0153;\(rest)\n"
    }

    /// Folders that were made to leak, each with what the next update brings besides.
    private static let worlds: [(name: String, first: [String: String?], next: [String: String?])] = [
        ("the small delivery", [:], [:]),
        (
            "a delivery of one row",
            [SmallDelivery.declaratiesEnschede: declaraties(60, "GM0153")],
            [
                "leveringen/2020-09/declaraties.csv": SmallDelivery.declaratiesHeader
                    + "Z1;kind;GM0141;AMB;2019-04-01;2019-04-30;12,34;2020-09-01\n"
            ]
        ),
        (
            "a gemeente of three indicaties beside one of fifty",
            [
                SmallDelivery.indicatiesAlmelo: SmallDelivery.indicatiesHeader
                    + (0..<3).map { "I\($0);a\($0);GM0141;AMB;2019-01-01;2019-12-31;2020-01-0\($0 + 1)\n" }.joined(),
                SmallDelivery.indicatiesEnschede: SmallDelivery.indicatiesHeader
                    + (0..<50).map { "I\($0);e\($0);GM0153;AMB;2019-01-01;2019-12-31;2020-01-10\n" }.joined(),
                SmallDelivery.declaratiesEnschede: declaraties(60, "GM0153"),
            ], [:]
        ),
        (
            "one withdrawn record",
            [SmallDelivery.declaratiesEnschede: declaraties(60, "GM0153")],
            [
                "leveringen/2020-09/declaraties.csv": SmallDelivery.declaratiesHeader.replacing("\n", with: ";status\n")
                    + row("D5", "", ";;;;2020-09-01;ingetrokken")
            ]
        ),
        (
            "one child's correction, and twenty others who come late",
            [SmallDelivery.declaratiesEnschede: declaraties(60, "GM0153")],
            [
                "leveringen/2020-09/declaraties.csv": SmallDelivery.declaratiesHeader
                    + row("D5", "GM0153j5", "PLZ;2019-02-01;2019-02-28;999,99;2020-09-01")
                    + (0..<20).map { row("L\($0)", "laat\($0)", "RES;2019-02-01;2019-02-28;50,00;2020-09-01") }.joined()
            ]
        ),
        (
            "three rejected rows, two under another law, one unknown product, four after the peildatum",
            [
                SmallDelivery.declaratiesEnschede: declaraties(
                    60, "GM0153",
                    extra: (0..<3).map { row("X\($0)", "x", "AMB;2019-02-30;2019-03-01;1,00;2020-01-10;;") }.joined()
                        + (0..<2).map { row("W\($0)", "w", "AMB;2019-02-01;2019-03-01;1,00;2020-01-10;;Wmo") }.joined()
                        + row("U", "u", "XYZ;2019-02-01;2019-03-01;1,00;2020-01-10;;")
                        + (0..<4).map { row("N\($0)", "n", "AMB;2019-02-01;2019-03-01;1,00;2020-12-10;;") }.joined())
            ],
            [:]
        ),
        (
            "a rare status",
            [
                SmallDelivery.declaratiesEnschede: declaraties(40, "GM0153").replacing(";;\n", with: ";definitief;\n")
                    + row("S", "s", "AMB;2019-02-01;2019-03-01;1,00;2020-01-10;betaald;")
            ], [:]
        ),
    ]

    private static let settings = #"{"maximale_afkeur_promille": 1000, "twijfel": "melden"}"#

    /// What is found in both updates, each with its own dossier; and that the second one is the same without a dossier.
    private static func attack(_ world: [String: String?], next: [String: String?]) -> [PublishedAttack.Leak] {
        let shared = ["instellingen.json": settings, "referentie/aanvullende_bedragen.csv": amounts]
        let folder = CaseFolder(world.merging(shared) { $1 })
        let earlier = CaseFolder.rapport.map { $0 == "2020-Q2" ? "2020-Q1" : $0 } + ["--peildatum", "2020-06-30"]
        let later = CaseFolder.rapport + ["--peildatum", "2020-10-31"]
        var found: [PublishedAttack.Leak] = []
        for (command, quarter) in [
            (earlier, "2020-Q1"), (later, "2020-Q2"), (later + ["--vorige", "geen"], "2020-Q2"),
        ] {
            let run = folder.run(command + ["--dossier", "dossier"])
            #expect(run.status == 0, "\(run.err)")
            let data = TemporaryFolder.files(below: folder.path + "/data")
            let attack = PublishedAttack(
                report: texts(run.files.below("reports/\(quarter)").pairs),
                dossier: texts(run.files.below("dossier/\(quarter)").pairs),
                data: texts(data.map { ($0.key, $0.value) }),
                gemeenten: ["GM0141", "GM0153", "Almelo", "Enschede"])
            found += attack.leaks
            let without = folder.run(command)
            #expect(without.files.below("reports") == run.files.below("reports"))
            if quarter == "2020-Q1" { folder.change(next) }
        }
        return Set(found).sorted()
    }

    private static func texts(_ files: [(path: String, bytes: [UInt8])]) -> [String: String] {
        Dictionary(uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    @Test(
        "tells nothing of one delivery, gemeente or few jeugdigen, and nothing that follows", arguments: worlds.indices)
    func attacked(index: Int) {
        let world = Self.worlds[index]
        #expect(Self.attack(world.first, next: world.next) == [], "\(world.name)")
    }

    @Test("tells nothing of random small folders", arguments: UInt64(1)...6)
    func random(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let deliveries = (0..<2).map { update in
            Dictionary(
                uniqueKeysWithValues: ["GM0141", "GM0153"].map { gemeente in
                    let month = update == 0 ? "02" : "09"
                    return (
                        "leveringen/2020-\(month)/\(gemeente)/declaraties.csv",
                        Optional(RandomRows.declaraties(gemeente, month: month, &random))
                    )
                })
        }
        #expect(Self.attack(deliveries[0], next: deliveries[1]) == [], "seed \(seed)")
    }

    @Test("of the example tells nothing either")
    func example() {
        for quarter in ["2020-Q1", "2020-Q2"] {
            let data = Repository.files(below: "data/voorbeeld")
            let gemeenten = String(decoding: data["referentie/gemeenten.csv"] ?? [], as: UTF8.self)
                .split(separator: "\n").dropFirst().flatMap { $0.split(separator: ";").map(String.init) }
            let attack = PublishedAttack(
                report: Self.texts(Repository.files(below: "reports/" + quarter).pairs), dossier: [:],
                data: Self.texts(data.pairs), gemeenten: gemeenten)
            #expect(attack.leaks.sorted() == [], "\(quarter)")
        }
    }
}
