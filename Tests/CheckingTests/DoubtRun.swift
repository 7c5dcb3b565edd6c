import Jeugdhulp
import Pipeline
import Synchronization
import TestSupport
import Threads

/// One folder of deliveries, read by `controleer` and by `rapport`, both with a dossier: what each doubts, and how each ends.
struct DoubtRun {
    private static let referentie = [
        "referentie/gemeenten.csv": "code;naam\nGM0141;Almelo\nGM0153;Enschede\n",
        "referentie/voorzieningen.csv": "productcode;voorziening;omschrijving\nAMB;ambulant;\nPLZ;pleegzorg;\n",
        "referentie/bronregels.csv": "voorziening;vanaf_jaar;bron\n",
        "referentie/bevolking.csv": "jaar;gemeente;inwoners;jeugdigen\n",
    ]

    struct Outcome {
        let status: Int32
        let lines: [String]

        /// Codes of doubt in the order in which they were said.
        var codes: [String] { lines.compactMap(DoubtRun.code) }

        /// What was said of a doubt.
        func said(_ code: String) -> [String] { lines.filter { DoubtRun.code($0) == code } }
    }

    let rapport: Outcome
    let controleer: Outcome
    let folder = TemporaryFolder()

    /// `deliveries` are rows by path below `leveringen`, a space between fields and `_` for an empty one; the name of the file says the kind, and
    /// whether there is an aanbieder at the end.
    init(
        _ deliveries: [String: [String]], toetsen: String = "{}", twijfel: String = #""weigeren""#,
        leveringen: String = "stapelend", workers: Int = 2
    ) {
        var all = DoubtRun.referentie
        // Of each kind there must be a file.
        for kind in ["indicaties", "declaraties"] where !deliveries.keys.contains(where: { $0.contains(kind) }) {
            all["leveringen/2020-07/\(kind)-leeg.csv"] = DoubtRun.file(kind, [])
        }
        for (path, rows) in deliveries { all["leveringen/" + path] = DoubtRun.file(path, rows) }
        all["instellingen.json"] = """
            {"toegestaan_ontbrekend": ["GM0141", "GM0153"], "maximale_afkeur_promille": 1000, "toetsen": \(toetsen),
             "twijfel": \(twijfel), "leveringen": "\(leveringen)"}
            """
        for (path, text) in all { folder.write(Array(text.utf8), at: "data/" + path) }
        let place = folder.path
        let workers = Workers(count: workers)
        controleer = DoubtRun.outcome(workers) { (pipeline) throws(RunFailure) in
            try pipeline.controleer(
                data: place + "/data", afgekeurd: nil, terugkoppeling: place + "/terug", dossier: place + "/dossier")
        }
        rapport = DoubtRun.outcome(workers) { (pipeline) throws(RunFailure) in
            try pipeline.rapport(
                RapportOpdracht(
                    data: place + "/data", uit: place + "/uit", kwartaal: Kwartaal(year: 2020, number: 2), vanaf: 2018,
                    peildatum: CalendarDate(year: 2020, month: 12, day: 31), afgekeurd: nil, vorige: .none,
                    dossier: place + "/dossier"))
        }
    }

    private static func outcome(
        _ workers: Workers, _ run: (Pipeline) throws(RunFailure) -> Void
    ) -> Outcome {
        let said = Mutex([String]())
        let pipeline = Pipeline(
            log: Log { line in said.withLock { $0.append(String(decoding: line.dropLast(), as: UTF8.self)) } },
            workers: workers, pieceBytes: 400)
        do throws(RunFailure) {
            try run(pipeline)
            return Outcome(status: 0, lines: said.withLock { $0 })
        } catch {
            return Outcome(status: error.status.rawValue, lines: said.withLock { $0 } + error.lines)
        }
    }

    private static func file(_ path: String, _ rows: [String]) -> String {
        let number = path.contains("indicaties") ? "indicatienummer" : "declaratienummer"
        let amount = path.contains("indicaties") ? "" : ";bedrag"
        let aanbieder = path.contains("aanbieder") ? ";aanbieder" : ""
        let header =
            "\(number);jeugdige;gemeente;productcode;begindatum;einddatum\(amount);registratiedatum;status;geboortedatum\(aanbieder)\n"
        return header
            + rows.map { row in
                let fields = row.split(separator: " ").map { $0 == "_" ? "" : String($0) }
                let count = (path.contains("indicaties") ? 9 : 10) + (aanbieder.isEmpty ? 0 : 1)
                return (fields + [String](repeating: "", count: max(0, count - fields.count))).prefix(count)
                    .joined(separator: ";") + "\n"
            }.joined()
    }

    fileprivate static func code(_ line: String) -> String? {
        guard let start = line.range(of: "[TWI-") else { return nil }
        return String(line[line.index(after: start.lowerBound)...].prefix(7))
    }

    /// Everything that both wrote and said, as text.
    var everything: String {
        folder.files().filter { !$0.key.hasPrefix("data/") }.map { String(decoding: $0.value, as: UTF8.self) }
            .joined(separator: "\n") + (rapport.lines + controleer.lines).joined(separator: "\n")
    }

    /// A file that was written, as text.
    func text(_ path: String) -> String { folder.read(path).map { String(decoding: $0, as: UTF8.self) } ?? "" }
}

extension String {
    /// Where a text stands first.
    fileprivate func range(of text: String) -> Range<String.Index>? {
        indices.first { self[$0...].hasPrefix(text) }.map { $0..<index($0, offsetBy: text.count) }
    }
}
