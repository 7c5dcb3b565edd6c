import Checking
import Contract
import Intake
import Json
import Publication
import Tabular

extension Pipeline {
    /// Prints which files of settings and referentie are there, and every setting that holds with where it comes from.
    ///
    /// - Throws: what is wrong with them; the files that were found are then printed all the same.
    package func instellingen(
        data: String, to output: ([UInt8]) throws(RunFailure) -> Void
    ) throws(RunFailure) {
        let contents = try Grondslag.contents(of: data)
        let referentie: Referentie
        let instellingen: Instellingen
        do throws(RunFailure) {
            (referentie, instellingen) = try Grondslag.read(contents)
        } catch {
            try output(Pipeline.bytes([["bestand", ""]] + Pipeline.files(contents, nil)))
            throw error
        }
        let holding =
            InstellingenReader.geldend(instellingen, bytes: contents.bytes[Instellingen.path])
            + Pipeline.drempels(instellingen)
        try output(
            Pipeline.bytes([["bestand", "rijen"]] + Pipeline.files(contents, referentie)) + [UInt8(ascii: "\n")]
                + Pipeline.bytes([["instelling", "waarde", "herkomst"]] + holding.map(Pipeline.cells)))
    }

    /// What `instellingen.json` may hold, as a JSON Schema.
    package static var instellingenSchema: String { Instellingen.schema }

    private static func drempels(_ instellingen: Instellingen) -> [GeldendeInstelling] {
        Checks.settable.flatMap { rule in
            let waarden = Drempelwaarden(rule, instellingen.toetsen)
            return rule.drempels.map { drempel in
                let written = instellingen.toetsen.last { $0.code == rule.code && $0.drempel == drempel.naam }
                return GeldendeInstelling(
                    naam: "toetsen.\(rule.code).\(drempel.naam)", waarde: String(waarden[drempel.naam]),
                    line: written?.line)
            }
        }
    }

    private static func files(_ contents: Grondslag.Contents, _ referentie: Referentie?) -> [[String]] {
        let unreadable = Set(contents.unreadable.map(\.plaats.path))
        return Grondslag.paths.map { path in
            guard contents.bytes[path] != nil else {
                return [path, unreadable.contains(path) ? "niet te lezen" : "niet gevonden"]
            }
            guard let referentie, path != Instellingen.path else { return [path, "gevonden"] }
            return [path, String(referentie.rowCount(of: path))]
        }
    }

    private static func cells(_ instelling: GeldendeInstelling) -> [String] {
        [
            instelling.naam, VisibleText.escaped(instelling.waarde),
            instelling.line.map { "\(Instellingen.path):\($0)" } ?? "standaard",
        ]
    }

    /// The rows with their cells below each other.
    private static func bytes(_ rows: [[String]]) -> [UInt8] {
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        let lines = rows.map { row in
            let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
            return String(cells.joined(separator: "  ").reversed().drop { $0 == " " }.reversed()) + "\n"
        }
        return Array(lines.joined().utf8)
    }
}
