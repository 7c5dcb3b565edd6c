import TestSupport
import Testing

/// The same input gives the same bytes.
@Suite("The same delivery") struct SameBytesCases {
    private static let places: [(name: String, shell: String, environment: [String])] = [
        ("again", "", ["PATH=/usr/bin:/bin"]),
        ("another time zone", "", ["PATH=/usr/bin:/bin", "TZ=Pacific/Kiritimati"]),
        ("another locale", "", ["PATH=/usr/bin:/bin", "LC_ALL=tr_TR.UTF-8", "LANG=de_DE", "LANGUAGE=ar"]),
        ("another umask", "umask 077", ["PATH=/usr/bin:/bin"]),
        ("no environment", "exec /usr/bin/env -i \"$@\"", []),
        ("other hash seeds", "", ["PATH=/usr/bin:/bin", "SWIFT_DETERMINISTIC_HASHING=1"]),
        ("no home and another user name", "", ["PATH=/", "HOME=/nergens", "USER=niemand", "TMPDIR=/nergens"]),
    ]

    @Test("gives the same bytes everywhere", arguments: places.indices)
    func surroundings(index: Int) {
        let folder = CaseFolder(Self.delivery)
        let first = folder.run()
        #expect(first.status == 0)
        let place = Self.places[index]
        Self.expectSame(place, in: folder)
        let second = folder.run(shell: place.shell, environment: place.environment)
        #expect(second.status == 0, "\(place.name)")
        #expect(second.files == first.files, "\(place.name)")
        #expect(second.err == first.err, "\(place.name)")
    }

    /// What the other commands say, and what the log holds but for times and numbers of processes.
    private static func expectSame(_ place: (name: String, shell: String, environment: [String]), in folder: CaseFolder)
    {
        for arguments in [
            ["controleer", "--data", "data", "--log", "run.log"], ["instellingen", "--data", "data"], ["versie"],
            ["regels"],
            ["bekijk", "data/" + SmallDelivery.declaratiesAlmelo], ["help"], ["rapport"],
        ] {
            let first = folder.run(arguments)
            let log = LogFile(first.text("run.log")).stable
            if folder.exists("run.log") { folder.remove("run.log") }
            let second = folder.run(arguments, shell: place.shell, environment: place.environment)
            #expect(second.status == first.status, "\(place.name)")
            #expect(second.out == first.out, "\(place.name)")
            #expect(second.err == first.err, "\(place.name)")
            #expect(LogFile(second.text("run.log")).stable == log, "\(place.name)")
            if folder.exists("run.log") { folder.remove("run.log") }
        }
    }

    @Test("gives the same bytes in another folder, from another working folder and on one processor")
    func elsewhere() {
        let folder = CaseFolder(Self.delivery)
        let first = folder.run()
        let arguments = CaseFolder.rapport.map { ["data", "reports"].contains($0) ? folder.path + "/" + $0 : $0 }
        #expect(folder.run(arguments, shell: "cd /").files == first.files)
        let other = CaseFolder(Self.delivery)
        let status = OwnThread.onOneProcessor { other.start() }.wait()
        #expect(status == 0)
        #expect(other.outputs == first.files)
    }

    @Test("gives the same list of statuses, however the files fall to the threads")
    func statuses() {
        let folder = CaseFolder(Self.manyStatuses.merging(["instellingen.json": #"{"twijfel": "melden"}"#]) { $1 })
        let first = folder.run()
        #expect(first.status == 0)
        for _ in 0..<5 { #expect(folder.run().files == first.files) }
    }

    /// Both gemeenten with rejected rows, other columns, statuses and a file that is no delivery.
    private static let delivery: [String: String?] = [
        "instellingen.json": #"{"maximale_afkeur_promille": 1000, "twijfel": "melden"}"#,
        "leveringen/LEESMIJ.txt": "hallo",
        SmallDelivery.declaratiesAlmelo: SmallDelivery.declaratiesHeader.replacing("\n", with: ";status;kleur;maat\n")
            + (0..<200).map { number in
                "D\(number);j\(number % 61);GM0141;\(["AMB", "PLZ", "RES", "XXX", ""][number % 5]);2019-0\(number % 9 + 1)-01;"
                    + "2019-\(number % 3 + 10)-30;\(number),5\(number % 7);2020-10-\(number % 28 + 1);"
                    + "\(["betaald", "open", "in behandeling"][number % 3]);rood;\(number)\n"
            }.joined() + "D999;j1;GM0141;AMB;2019-13-01;2019-12-30;1,00;2020-10-31;;;\n",
    ]

    /// Twelve files with a hundred and fifty words each in the column status.
    private static let manyStatuses: [String: String?] = Dictionary(
        uniqueKeysWithValues: (0..<12).map { file in
            let rows = (0..<150).map { number in
                let word = String(
                    (0..<4).map { Array("abcdefghij")[(number + 150 * file) / [1, 10, 100, 1000][$0] % 10] })
                return "E\(file)-\(number);j\(number);GM0141;AMB;2019-01-01;2019-12-30;1,00;2020-10-31;\(word)\n"
            }
            let header = SmallDelivery.declaratiesHeader.replacing("\n", with: ";status\n")
            return ("leveringen/almelo/declaraties-\(file + 10).csv", header + rows.joined())
        })
}
