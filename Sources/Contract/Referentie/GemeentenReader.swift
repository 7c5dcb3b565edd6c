import Jeugdhulp

/// Reads `gemeenten.csv`: `code;naam`.
enum GemeentenReader {
    static func read(_ files: Referentie.Files, _ faults: inout FaultList) throws(Fout) -> [Gemeente] {
        let path = Referentie.Files.gemeenten
        let table = try ReferentieTable(
            path: path, bytes: try files.content(path), required: ["code", "naam"], &faults)
        var gemeenten: [String: Gemeente] = [:]
        for row in table.rows {
            guard let gemeente = faults.noting({ () throws(Fout) in try Self.gemeente(row, in: table) }) else {
                continue
            }
            guard gemeenten.updateValue(gemeente, forKey: gemeente.code) == nil else {
                faults.note(
                    table.fout(
                        row, "code", gevonden: "\(gemeente.code) voor de tweede keer",
                        verwacht: "elke gemeente één keer"))
                continue
            }
        }
        guard faults.isEmpty else { return [] }
        guard !gemeenten.isEmpty, gemeenten.count <= Referentie.maximumGemeenten else {
            throw Fout(
                .instellingOnjuist, Plaats(path), code: "REF-001", gevonden: "\(gemeenten.count) gemeenten",
                verwacht: "1 tot en met \(Referentie.maximumGemeenten) gemeenten")
        }
        return gemeenten.values.sorted { $0.code < $1.code }
    }

    private static func gemeente(_ row: ReferentieTable.Row, in table: ReferentieTable) throws(Fout) -> Gemeente {
        guard let code = Gemeente.canonicalCode(row["code"]) else {
            throw table.fout(row, "code", gevonden: "geen gemeentecode", verwacht: "een code zoals GM0153")
        }
        guard isName(row["naam"]) else {
            throw table.fout(
                row, "naam", gevonden: "een lege naam, of een met vreemde tekens",
                verwacht: "de naam van de gemeente: letters, cijfers, spaties en - ' . ( ) /")
        }
        return Gemeente(code: code, naam: row["naam"])
    }

    /// Names stand in reports as they are, so nothing in them may mean something there.
    private static func isName(_ text: String) -> Bool {
        let isPlain = text.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || " -'.()/’".unicodeScalars.contains(scalar)
        }
        return isPlain && !text.isEmpty && text.utf8.count <= 100
    }
}
