import Pipeline
import Synchronization
import TestSupport
import Threads

/// One run of `controleer` with `--terugkoppeling`, over a small folder in which two gemeenten may be missing.
struct ToetsRun {
    static let indicaties = "leveringen/indicaties.csv"
    static let declaraties = "leveringen/declaraties.csv"

    private static let referentie = [
        "referentie/gemeenten.csv": "code;naam\nGM0141;Almelo\nGM0153;Enschede\n",
        "referentie/voorzieningen.csv": "productcode;voorziening;omschrijving\nAMB;ambulant;\nPLZ;pleegzorg;\n"
            + "GZH;gezinshuis;\nRES;residentieel;\n",
        "referentie/bronregels.csv": "voorziening;vanaf_jaar;bron\n",
        "referentie/bevolking.csv": "jaar;gemeente;inwoners;jeugdigen\n",
    ]

    let status: Int32
    let log: [String]
    /// The files of the feedback, by name.
    let feedback: [String: [UInt8]]
    let folder = TemporaryFolder()

    /// `indicaties` and `declaraties` are rows of the default files: a space between fields, `_` for an empty one. `files` are whole
    /// files beside them; `toetsen` is the value in `instellingen.json`.
    init(
        indicaties: [String] = [], declaraties: [String] = [], files: [String: String] = [:], toetsen: String = "{}",
        promille: Int = 1000, workers: Int = 2, pieceBytes: Int = 200
    ) {
        var all = ToetsRun.referentie
        all[ToetsRun.indicaties] = ToetsRun.indicatiefile(indicaties)
        all[ToetsRun.declaraties] = ToetsRun.declaratiefile(declaraties)
        all["instellingen.json"] =
            #"{"toegestaan_ontbrekend": ["GM0141", "GM0153"], "maximale_afkeur_promille": \#(promille), "toetsen": \#(toetsen)}"#
        all.merge(files) { $1 }
        for (path, text) in all where !text.isEmpty { folder.write(Array(text.utf8), at: "data/" + path) }
        let said = Mutex([String]())
        let pipeline = Pipeline(
            log: Log { line in said.withLock { $0.append(String(decoding: line.dropLast(), as: UTF8.self)) } },
            workers: Workers(count: workers), pieceBytes: pieceBytes)
        do throws(RunFailure) {
            try pipeline.controleer(
                data: folder.path + "/data", afgekeurd: nil, terugkoppeling: folder.path + "/terug")
            status = 0
        } catch {
            status = error.status.rawValue
            said.withLock { $0 += error.lines }
        }
        log = said.withLock { $0 }
        feedback = folder.files().filter { $0.key.hasPrefix("terug/") }.reduce(into: [:]) {
            $0[String($1.key.dropFirst(6))] = $1.value
        }
    }

    static func indicatiefile(_ rows: [String]) -> String {
        file("indicatienummer jeugdige gemeente productcode begindatum einddatum registratiedatum geboortedatum", rows)
    }

    static func declaratiefile(_ rows: [String]) -> String {
        file(
            "declaratienummer jeugdige gemeente productcode begindatum einddatum bedrag registratiedatum geboortedatum "
                + "indicatienummer", rows)
    }

    /// The places where a rule found something, over all gemeenten: `gemeente file:line`, below `leveringen/`.
    func places(_ code: String) -> [String] {
        lists.flatMap { name, lines in
            lines.filter { $0[4] == code }.map { fields in
                let file = fields[1].split(separator: "/").dropFirst().joined(separator: "/")
                return "\(name) \(file)\(fields[2].isEmpty ? "" : ":" + fields[2])"
            }
        }
    }

    /// What a rule found, in words.
    func found(_ code: String) -> [String] {
        lists.flatMap { name, lines in lines.filter { $0[4] == code }.map { "\(name) \($0[6])" } }
    }

    /// A file of the feedback as text.
    func text(_ name: String) -> String { String(decoding: feedback[name] ?? [], as: UTF8.self) }

    private var lists: [(String, [[String]])] {
        feedback.keys.filter { $0.hasSuffix(".csv") }.sorted().map { name in
            let lines = String(decoding: (feedback[name] ?? []).dropFirst(3), as: UTF8.self).split(separator: "\r\n")
            return (
                String(name.dropLast(4)),
                lines.dropFirst().map { $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init) }
            )
        }
    }

    private static func file(_ header: String, _ rows: [String]) -> String {
        ([header] + rows).map { row in
            row.split(separator: " ").map { $0 == "_" ? "" : String($0) }.joined(separator: ";")
        }.joined(separator: "\n") + "\n"
    }
}
