import Glibc
import TestSupport
import Testing

/// Nothing of a person leaves the program, whether a run ends well or not: every cell that is about a person holds a marker.
@Suite("Nothing of a person") struct PrivacyCases {
    /// In every value below: jeugdigen, numbers, contents of cells that are rejected, and a child's row in the place of a header.
    private static let markers = [
        "MERK", "111222333", "123456789", "merk", "4711,42", "4711.42", "20110907", "07-09-2011",
    ]

    private static let header =
        "declaratienummer;jeugdige;gemeente;productcode;begindatum;einddatum;bedrag;registratiedatum;"
        + "aanbieder;geboortedatum;status;debet_credit;indicatienummer;wet\n"
    private static let good =
        "MERKNR1;MERKJ1;GM0141;AMB;2020-02-01;2020-02-29;4711,42;2020-10-31;MERKAANB;07-09-2011;;D;MERKIND;Jeugdwet\n"

    /// A declaratie with `text` in one column.
    private static func row(_ column: String, _ text: String, number: Int) -> String {
        let names = header.dropLast().split(separator: ";")
        let values = good.dropLast().split(separator: ";", omittingEmptySubsequences: false)
        return zip(names, values).map { name, value in
            name == column ? text : name == "declaratienummer" ? "MERKNR\(number)" : String(value)
        }.joined(separator: ";") + "\n"
    }

    private static let spoilt = [
        row("gemeente", "MERKGEMEENTE", number: 10), row("begindatum", "MERK20110907", number: 11),
        row("einddatum", "07-09-2011", number: 12), row("bedrag", "MERK4711,42", number: 13),
        row("registratiedatum", "MERK", number: 14), row("debet_credit", "MERK", number: 15),
        row("wet", "MERKWET", number: 16), row("jeugdige", "MERK\u{7}BEL", number: 17),
        row("jeugdige", String(repeating: "MERK", count: 17), number: 18),
        row("declaratienummer", String(repeating: "MERK", count: 64), number: 19), row("jeugdige", "", number: 20),
        row("productcode", "MERK" + String(repeating: "x", count: 260), number: 21),
        row("bedrag", "-4711,42", number: 22), row("aanbieder", "\"MERK\" MERK", number: 23),
        row("aanbieder", "MERK;MERK", number: 24), row("status", "bel MERK op 06 123456789", number: 25),
        row("productcode", "MERKCODE", number: 26),
    ]
    private static let indicaties =
        SmallDelivery.indicatiesHeader.replacing("\n", with: ";reden_wijziging;status\n") + """
            MERKIND1;MERKJ2;GM0141;JZP;2019-05-01;2019-06-30;2019-05-02;MERKREDEN;MERK 1
            MERKIND2;MERKJ3;GM0141;JZP;2019-05-31;2019-05-01;2019-05-02;;
            MERKIND3;MERKJ3;GM0141;MERKC;2019-05-31;;2019-05-02;;
            MERKIND3;MERKJ3;GM0141;MERKC;2019-05-31;;2019-05-03;;vervallen

            """
    private static let lenient = "{\"maximale_afkeur_promille\": 1000}"

    private static var delivery: [String: String?] {
        [
            SmallDelivery.declaratiesAlmelo: header + good + spoilt.joined(),
            SmallDelivery.indicatiesAlmelo: indicaties,
            "instellingen.json": lenient,
        ]
    }

    private static let commands = [
        CaseFolder.rapport + ["--afgekeurd", "afgekeurd.csv", "--log", "run.log", "--meet"], CaseFolder.rapport,
        ["controleer", "--data", "data", "--afgekeurd", "afgekeurd.csv"],
        ["controleer", "--data", "data", "--terugkoppeling", "terug", "--log", "run.log"],
        ["waarom", "--data", "data", "--kwartaal", "2020-Q2", "--onderwerp", "declaraties", "--periode", "2020-tm-Q2"],
    ]

    private func expectNothing(_ run: CaseRun, _ what: String, markers: [String] = Self.markers) {
        let texts =
            [("standard output", run.out), ("standard error", run.err)]
            + run.files.pairs.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
            + run.files.paths.map { ("the name of " + $0, $0) }
        for (name, text) in texts {
            for marker in markers { #expect(!text.contains(marker), "\(marker) in \(name): \(what)") }
        }
    }

    @Test("stands in what a run that ends well says or writes, the list of rejected rows included", arguments: commands)
    func ends(well command: [String]) {
        let run = CaseFolder(Self.delivery).run(command)
        #expect(run.status == 0, "\(run.err)")
        expectNothing(run, "ends well")
        if let list = run.files["afgekeurd.csv"] {
            #expect(list.split(separator: 0x0A).count == 1 + 15 + 1)
        }
    }

    @Test("stands in what a run with bsn says or writes")
    func bsn() {
        let header = SmallDelivery.declaratiesHeader.replacing("jeugdige", with: "bsn")
        let rows = ["111222333", "123456789", "MERK", "0", "1112223330"].enumerated().map { number, bsn in
            "MERK\(number);\(bsn);GM0141;AMB;2020-02-01;2020-02-29;29,00;2020-10-31\n"
        }
        let folder = CaseFolder([
            SmallDelivery.declaratiesAlmelo: header + rows.joined(), "instellingen.json": Self.lenient,
            SmallDelivery.indicatiesAlmelo: SmallDelivery.indicatiesHeader.replacing("jeugdige", with: "bsn")
                + "MERK1;111222333;GM0141;JZP;2019-05-01;2019-06-30;2019-05-02\n",
            SmallDelivery.declaratiesEnschede: header
                + "D1;111222333;GM0153;AMB;2020-02-01;2020-02-29;29,00;2020-10-31\n",
            SmallDelivery.indicatiesEnschede: SmallDelivery.indicatiesHeader.replacing("jeugdige", with: "bsn")
                + "I1;111222333;GM0153;JZP;2019-05-01;2019-06-30;2019-05-02\n",
        ])
        for command in Self.commands {
            let run = folder.run(command)
            #expect(run.status == 0, "\(run.err)")
            expectNothing(run, "bsn")
        }
    }

    @Test("stands in what a run that fails says or writes", arguments: failing.indices)
    func fails(index: Int) {
        let (status, changes) = Self.failing[index]
        let folder = CaseFolder(Self.delivery)
        folder.change(changes)
        for command in [Self.commands[0], Self.commands[3]] {
            let run = folder.run(command)
            #expect(run.status == status, "\(run.err)")
            expectNothing(run, "failing \(index)")
            #expect(run.files.below("reports").isEmpty)
        }
    }

    @Test("stands in what a run that is ended by a signal says or writes, at whatever moment", arguments: 0..<8)
    func ended(moment: Int) {
        let folder = CaseFolder(Self.delivery)
        for (command, begun) in [
            (Self.commands[0], "afgekeurd.csv.tmsd-slot"), (Self.commands[3], "terug.tmsd-slot"),
        ] {
            let signal = moment % 2 == 0 ? SIGTERM : SIGKILL
            let process = folder.startAndStop(command, at: begun)
            process.send(SIGCONT)
            _ = usleep(UInt32(moment) * 4000)
            process.send(signal)
            expectNothing(folder.lastRun(status: process.wait()), "ended by \(signal)")
        }
    }

    @Test("stands in what a run that can't write says or writes", arguments: [0, 1, 2, 4, 8])
    func fullDisk(blocks: Int) {
        for command in [Self.commands[0], Self.commands[3]] {
            let run = CaseFolder(Self.delivery).run(command, shell: "ulimit -f \(blocks)")
            expectNothing(run, "full disk")
        }
    }

    @Test("stands in what bekijk shows of a delivery, or says of one that it refuses", arguments: [true, false])
    func looked(isDelivery: Bool) {
        // Productcodes, days of care and amounts are shown, and nobody is known by them.
        let markers = Self.markers.filter { !["4711,42", "4711.42", "07-09-2011"].contains($0) }
        let delivery = Self.delivery.mapValues {
            $0?.replacing("MERKCODE", with: "ABC").replacing("MERKC;", with: "ABC;")
        }
        let folder = CaseFolder(delivery)
        if !isDelivery { folder.change([Self.almelo: "\"" + Self.good]) }
        for path in [Self.almelo, SmallDelivery.indicatiesAlmelo] {
            let run = folder.run(["bekijk", "data/" + path])
            #expect(run.status == (isDelivery || path != Self.almelo ? 0 : 65), "\(run.err)")
            expectNothing(run, "bekijk", markers: markers)
        }
    }

    @Test("can be read from a core dump or by another process while a run goes on")
    func memory() {
        let folder = CaseFolder(Self.delivery)
        folder.makeFolder("reports")
        let process = folder.startAndStop(at: "reports/.tmsd-slot")
        let about = "/proc/\(process.id)"
        let limits = String(decoding: TemporaryFolder.contents(of: about + "/limits") ?? [], as: UTF8.self)
        let core = limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") }
        #expect(core?.split(separator: " ").suffix(3) == ["0", "0", "bytes"])
        // Others of this user may not look in the memory of a process that may not be dumped; what of it is in /proc is then root's.
        let isReadable = OwnThread.withoutOverride { TemporaryFolder.contents(of: about + "/environ") != nil }
        #expect(!isReadable || geteuid() == 0)
        let commandLine = TemporaryFolder.contents(of: about + "/cmdline") ?? []
        #expect(commandLine == ([Tmsd.path] + CaseFolder.rapport).flatMap { Array($0.utf8) + [0] })
        process.send(SIGKILL)
        #expect(process.wait() == 128 + SIGKILL)
    }

    private static let child = "MERKNR1;MERKJ1;GM0141;111222333;07-09-2011;4711,42;MERK;merk"
    private static let almelo = SmallDelivery.declaratiesAlmelo
    private static let failing: [(Int32, [String: String?])] = [
        (65, ["instellingen.json": nil]),
        (65, [almelo: good + good]),
        (65, [almelo: child + "\n" + child + "\n"]),
        (65, [almelo: child.replacing(";", with: ",") + "\n" + header + good]),
        (65, [almelo: header + good + "\"" + good]),
        (65, [almelo: "\"" + good]),
        (65, [almelo: header.replacing("\n", with: ";bsn\n") + good]),
        (65, [almelo: header.replacing("\n", with: ";wet\n") + good]),
        (65, [almelo: header.replacing("jeugdige", with: "bsn") + good]),
        (65, [almelo: header + spoilt[0]]),
        (65, [almelo: header + good + String(repeating: "MERK", count: (4 << 20) / 4 + 1) + "\n" + good]),
        (66, ["referentie/bevolking.csv": nil]),
        (78, ["instellingen.json": "{\"minimum_celgrootte\": \"111222333\"}"]),
        (78, ["instellingen.json": "{\"minimum_celgrootte\": MERK}"]),
        (78, ["instellingen.json": "{\"toegestaan_ontbrekend\": [\"MERK\"]}"]),
        (78, ["referentie/gemeenten.csv": child + "\n"]),
        (78, ["referentie/gemeenten.csv": "code;naam\nMERK;111222333\n"]),
        (78, ["referentie/voorzieningen.csv": header + good]),
        (78, ["referentie/voorzieningen.csv": "productcode;voorziening;omschrijving\nMERK;merk;111222333\n"]),
        (78, ["referentie/bronregels.csv": "voorziening;vanaf_jaar;bron\nMERK;4711.42;merk\n"]),
        (78, ["referentie/bevolking.csv": "jaar;gemeente;inwoners;jeugdigen\n20110907;MERK;123456789;MERK\n"]),
        (
            78,
            [
                "referentie/aanvullende_bedragen.csv":
                    "periode;gemeente;voorziening;bedrag;toelichting\nMERK;MERK;merk;4711,42;111222333\n"
            ]
        ),
    ]

    @Test(
        "that is typed in a wrong command is said again",
        arguments: [
            ["MERK"], ["rapport", "--MERK", "111222333"], ["rapport", "MERK"], ["help", "MERK"],
            CaseFolder.rapport + ["--peildatum", "MERK"], CaseFolder.rapport + ["--data", "MERK"],
            CaseFolder.rapport.map { $0 == "2020-Q2" ? "MERK" : $0 }, ["voorbeeld", "--uit", "uit", "--zaad", "MERK"],
        ])
    func typed(arguments: [String]) {
        let run = CaseFolder().run(arguments)
        #expect(run.status == 64)
        expectNothing(run, "typed")
    }
}
