import Faults
import Jeugdhulp

/// Reads `bevolking.csv`: `jaar;gemeente;inwoners;jeugdigen`.
enum BevolkingReader {
    private static let maximumInwoners = 999_999_999

    static func read(
        _ files: Referentie.Files, gemeenten: KnownGemeenten, _ faults: inout FaultList
    ) throws(Fout) -> [Bevolking.Sleutel: Bevolkingsstand] {
        let path = Referentie.Files.bevolking
        let table = try ReferentieTable(
            path: path, bytes: try files.content(path), required: ["jaar", "gemeente", "inwoners", "jeugdigen"], &faults
        )
        var standen: [Bevolking.Sleutel: Bevolkingsstand] = [:]
        for row in table.rows {
            let read = faults.noting { () throws(Fout) in try Self.stand(row, in: table, gemeenten: gemeenten) }
            guard let read, standen.updateValue(read.stand, forKey: read.sleutel) != nil else { continue }
            faults.note(
                table.fout(
                    row, nil, .secondBevolking))
        }
        return standen
    }

    private static func stand(
        _ row: ReferentieTable.Row, in table: ReferentieTable, gemeenten: KnownGemeenten
    ) throws(Fout) -> (sleutel: Bevolking.Sleutel, stand: Bevolkingsstand) {
        let jaar = try table.wholeNumber(row, "jaar", in: 1900...2199)
        guard let gebied = Gebied(row["gemeente"], among: gemeenten) else {
            throw table.fout(
                row, "gemeente", .gemeenteUnknown(besides: .regio(gemeenten.regio.code)))
        }
        let stand = Bevolkingsstand(
            inwoners: try table.wholeNumber(row, "inwoners", in: 0...maximumInwoners),
            jeugdigen: try table.wholeNumber(row, "jeugdigen", in: 0...maximumInwoners))
        guard stand.jeugdigen <= stand.inwoners else {
            throw table.fout(
                row, "jeugdigen", .moreJeugdigenThanInwoners)
        }
        return (Bevolking.Sleutel(jaar: jaar, gebied: gebied), stand)
    }
}

extension Gebied {
    /// The code or the name of the region in any case, or a gemeente that is known.
    init?(_ written: String, among gemeenten: KnownGemeenten) {
        if gemeenten.regio.isNamed(written) {
            self = .twente
        } else if let code = gemeenten.code(of: written) {
            self = .gemeente(code: code)
        } else {
            return nil
        }
    }
}
