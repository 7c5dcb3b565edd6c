import Faults
import Jeugdhulp

/// Reads `bronregels.csv`: `voorziening;vanaf_jaar;bron`.
enum BronregelsReader {
    static func read(_ files: Referentie.Files, _ faults: inout FaultList) throws(Fout) -> Bronregels {
        let path = Referentie.Files.bronregels
        let table = try ReferentieTable(
            path: path, bytes: try files.content(path), required: ["voorziening", "vanaf_jaar", "bron"], &faults)
        var regels: [Bronregel] = []
        for row in table.rows {
            guard let regel = faults.noting({ () throws(Fout) in try Self.regel(row, in: table) }) else { continue }
            if regels.contains(where: { $0.voorziening == regel.voorziening && $0.vanafJaar == regel.vanafJaar }) {
                faults.note(
                    table.fout(
                        row, nil, .secondBronregel))
            } else {
                regels.append(regel)
            }
        }
        return Bronregels(regels)
    }

    private static func regel(_ row: ReferentieTable.Row, in table: ReferentieTable) throws(Fout) -> Bronregel {
        guard let voorziening = Voorziening(naam: row["voorziening"]) else {
            throw table.fout(
                row, "voorziening", .voorzieningUnknown(among: Voorziening.allCases.compactMap(\.naam)))
        }
        let jaar = try table.wholeNumber(row, "vanaf_jaar", in: 1900...2199)
        guard let bron = Bron(rawValue: row["bron"]) else {
            throw table.fout(
                row, "bron", .bronUnknown(among: Bron.allCases.map(\.rawValue)))
        }
        return Bronregel(voorziening: voorziening, vanafJaar: jaar, bron: bron)
    }
}

extension ReferentieTable {
    /// A whole number written in digits.
    func wholeNumber(_ row: Row, _ kolom: String, in range: ClosedRange<Int>) throws(Fout) -> Int {
        let text = row[kolom]
        guard text.utf8.count <= 10, text.utf8.allSatisfy({ $0.digitValue <= 9 }), let number = Int(text),
            range.contains(number)
        else {
            throw fout(row, kolom, .noWholeNumber(in: range))
        }
        return number
    }
}
