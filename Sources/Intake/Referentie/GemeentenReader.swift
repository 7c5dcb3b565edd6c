import Jeugdhulp

/// Reads `gemeenten.csv`: `code;naam`.
enum GemeentenReader {
    static func read(_ files: Referentie.Files) throws(Fout) -> [Gemeente] {
        let path = Referentie.Files.gemeenten
        let table = try ReferentieTable(path: path, bytes: try files.content(path), required: ["code", "naam"])
        var gemeenten: [String: Gemeente] = [:]
        for row in table.rows {
            guard let code = Gemeente.canonicalCode(row["code"]) else {
                throw table.fout(row, "code", gevonden: "geen gemeentecode", verwacht: "een code zoals GM0153")
            }
            guard isName(row["naam"]) else {
                throw table.fout(
                    row, "naam", gevonden: "een lege naam, of een met vreemde tekens",
                    verwacht: "de naam van de gemeente: letters, cijfers, spaties en - ' . ( ) /")
            }
            guard gemeenten.updateValue(Gemeente(code: code, naam: row["naam"]), forKey: code) == nil else {
                throw table.fout(
                    row, "code", gevonden: "\(code) voor de tweede keer", verwacht: "elke gemeente één keer")
            }
        }
        guard !gemeenten.isEmpty, gemeenten.count <= Versie.maximumGemeenten else {
            throw Fout(
                .instellingOnjuist, Plaats(path), code: "REF-001", gevonden: "\(gemeenten.count) gemeenten",
                verwacht: "1 tot en met \(Versie.maximumGemeenten) gemeenten")
        }
        return gemeenten.values.sorted { $0.code < $1.code }
    }

    /// Names stand in reports as they are, so nothing in them may mean something there.
    private static func isName(_ text: String) -> Bool {
        let isPlain = text.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || " -'.()/’".unicodeScalars.contains(scalar)
        }
        return isPlain && !text.isEmpty && text.utf8.count <= 100
    }
}
