import Faults
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
                        row, "code", .gemeenteTwice(gemeente.code)))
                continue
            }
        }
        guard faults.isEmpty else { return [] }
        guard !gemeenten.isEmpty, gemeenten.count <= Referentie.maximumGemeenten else {
            throw Fout(Plaats(path), .gemeenteCount(gemeenten.count, limit: Referentie.maximumGemeenten))
        }
        return gemeenten.values.sorted { $0.code < $1.code }
    }

    private static func gemeente(_ row: ReferentieTable.Row, in table: ReferentieTable) throws(Fout) -> Gemeente {
        guard let code = Gemeente.canonicalCode(row["code"]) else {
            throw table.fout(row, "code", .noGemeentecode)
        }
        guard isName(row["naam"]) else {
            throw table.fout(row, "naam", .gemeentenaamUnusable)
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
