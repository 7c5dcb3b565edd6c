import Jeugdhulp
import Pipeline
import Synchronization
import TestSupport
import Threads

/// Deliveries of five gemeenten in two rounds, and what `rapport` and `controleer` doubt of them.
struct RoundRun {
    /// Rows by path below `leveringen`; a header comes in front.
    typealias Deliveries = [String: [String]]

    static let july = "2020-07"
    static let october = "2020-10"
    static let gemeenten = ["Aa", "Bee", "Cee", "Dee", "Ee"]
    private static let julyMonths = (1...12).map { "2019-\($0 < 10 ? "0" : "")\($0)" } + (1...6).map { "2020-0\($0)" }
    static let octoberMonths = ["2020-07", "2020-08", "2020-09"]

    /// A hundred rows of each kind and gemeente in July, over eighteen months, and sixty in October, over three.
    static let usual: Deliveries = {
        var files: Deliveries = [:]
        for gemeente in 1...5 {
            for kind in ["indicaties", "declaraties"] {
                files[path(july, gemeente, kind)] = rows(
                    kind, gemeente, count: 100, months: julyMonths, on: "2020-07-15")
                files[path(october, gemeente, kind)] = rows(
                    kind, gemeente, count: 60, months: octoberMonths, on: "2020-10-15", numbers: 1000)
            }
        }
        return files
    }()

    /// With these files changed, or taken out.
    static func usual(_ changes: [String: [String]?]) -> Deliveries {
        changes.reduce(into: usual) { $0[$1.key] = $1.value }
    }

    static func path(_ map: String, _ gemeente: Int, _ kind: String) -> String { "\(map)/GM000\(gemeente)/\(kind).csv" }

    /// Each of another jeugdige of the gemeente, in one of the months by turns; numbered from `numbers` on.
    static func rows(
        _ kind: String, _ gemeente: Int, count: Int, months: [String] = octoberMonths, on registratie: String,
        numbers: Int = 0
    ) -> [String] {
        (0..<count).map { place in
            let month = months[place % months.count]
            let amount = kind == "declaraties" ? ";10,00" : ""
            return
                "N\(numbers + place);G\(gemeente)J\(place);GM000\(gemeente);AMB;\(month)-01;\(month)-28\(amount);\(registratie)"
        }
    }

    struct Outcome {
        let status: Int32
        let lines: [String]

        /// Each code of doubt that was said, with the gemeente that it was said of, in order.
        var doubts: [String] {
            lines.compactMap { line in
                guard let start = line.firstRange(of: "[TWI-") else { return nil }
                let code = line[line.index(after: start.lowerBound)...].prefix(7)
                let said = line[start.upperBound...].drop { $0 != " " }.dropFirst()
                return "\(code) \(said.prefix { $0 != "," && $0 != ":" })"
            }.sorted()
        }
    }

    let rapport: Outcome
    let controleer: Outcome
    let folder: TemporaryFolder

    /// `toetsen`, `twijfel` and further members of `instellingen.json`, each with a comma in front.
    init(
        _ deliveries: Deliveries, settings: String = "", kwartaal: String = "2020-Q2",
        in folder: TemporaryFolder = TemporaryFolder()
    ) {
        self.folder = folder
        RoundRun.write(deliveries, settings: settings, in: folder)
        let place = folder.path
        controleer = RoundRun.outcome { (pipeline) throws(RunFailure) in
            try pipeline.controleer(data: place + "/data", afgekeurd: nil)
        }
        rapport = RoundRun.outcome { (pipeline) throws(RunFailure) in
            try pipeline.rapport(
                RapportOpdracht(
                    data: place + "/data", uit: place + "/uit", kwartaal: Kwartaal(kwartaal), vanaf: 2019,
                    peildatum: nil,
                    afgekeurd: nil))
        }
    }

    /// The text of a file of the report.
    func text(_ path: String) -> String {
        folder.read("uit/2020-Q2/" + path).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    private static func write(_ deliveries: Deliveries, settings: String, in folder: TemporaryFolder) {
        var all = [
            "referentie/gemeenten.csv": "code;naam\n"
                + gemeenten.enumerated().map { "GM000\($0 + 1);\($1)\n" }.joined(),
            "referentie/voorzieningen.csv": "productcode;voorziening;omschrijving\nAMB;ambulant;\n",
            "referentie/bronregels.csv": "voorziening;vanaf_jaar;bron\n",
            "referentie/bevolking.csv": "jaar;gemeente;inwoners;jeugdigen\n",
            "instellingen.json": #"{"minimum_celgrootte": 10\#(settings)}"#,
        ]
        for (path, rows) in deliveries {
            let isDeclaraties = path.contains("declaraties")
            let header =
                (isDeclaraties ? "declaratienummer" : "indicatienummer")
                + ";jeugdige;gemeente;productcode;begindatum;einddatum"
                + (isDeclaraties ? ";bedrag" : "") + ";registratiedatum"
            all["leveringen/" + path] = ([header] + rows).joined(separator: "\n") + "\n"
        }
        for (path, text) in all { folder.write(Array(text.utf8), at: "data/" + path) }
    }

    private static func outcome(_ run: (Pipeline) throws(RunFailure) -> Void) -> Outcome {
        let said = Mutex([String]())
        let pipeline = Pipeline(
            log: Log { line in said.withLock { $0.append(String(decoding: line.dropLast(), as: UTF8.self)) } },
            workers: Workers(count: 2), pieceBytes: 2000)
        do throws(RunFailure) {
            try run(pipeline)
            return Outcome(status: 0, lines: said.withLock { $0 })
        } catch {
            return Outcome(status: error.status.rawValue, lines: said.withLock { $0 } + error.lines)
        }
    }
}
